"""Corrected numbers: a denied one and the right one, «не [20], а 200 млн рублей», are of one unit.

So are two of which either may be right: «[10], а то и 15 млн рублей».
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_preposition
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.surroundings import Candidate

RIGHT = ([",", "а"], [",", "но"])
"""What stands between the two, before the preposition that both have."""
COUNTED = 2
"""Words of what the first one counts."""


def is_corrected(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Обошлось [не в 20, а в 200 млн рублей]», «ремонт занял [не 3 месяца, а 5]»."""
    link = _denied(left.candidate)
    if link is None:
        return False
    between = [m.low for m in sequence[left.candidate.last + 1 : right.candidate.first]]
    return between in [[*words, *link] for words in RIGHT]


def is_guessed_again(between: Sequence[str], left: Draft) -> bool:
    """«Обошлось [в 10, а то и в 15 млн рублей]», «[два, а по другим данным — три] миллиарда»."""
    if between[:1] != [","]:
        return False
    told = [low for low in between if low != "," and low not in DASHES]
    if told and is_preposition(told[-1]):
        if told.pop() != left.candidate.before:
            return False
    return " ".join(told) in classes("russian/elisions")["either"]


def is_said_again(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Обошлось [в 10 млн рублей, а то и в 15]», «грозит [пять лет колонии, а то и восемь]»."""
    between = [m.low for m in sequence[left.candidate.last + 1 : right.candidate.first]]
    start = between.index(",") if "," in between[: COUNTED + 1] else len(between)
    return is_guessed_again(between[start:], left)


def _denied(c: Candidate) -> list[str] | None:
    """What stands between «не» and a number, at most a preposition; nothing where it is not denied."""
    if c.before == "не":
        return []
    denied = c.low(c.first - 2) == "не" and is_preposition(c.before)
    return [c.before] if denied else None
