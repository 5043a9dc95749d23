"""Those told of before, between whom something is, and no number of them: «екеуінің арасындағы айырма»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_beginnings
from svodka.language.kazakh.quantities.candidates import Candidate

_ALL_OF = ("еуінің", "ауының")
"""How a number of people told of before ends, with what is theirs."""


def between_them(c: Candidate) -> bool:
    """«*Екеуінің* арасындағы айырма 9 ұпай», «*үшеуінің* ішінде ең жасы»."""
    among = c.after.startswith(function_beginnings("among"))
    return among and c.low(c.number.last).endswith(_ALL_OF)
