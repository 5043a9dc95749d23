"""Kazakh words that are another part of speech behind a number: «83 *қойды*», «5 200 *жылы* күртеше»."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from svodka.language.analysis import Token
from svodka.language.kazakh.morphology.lemmas import lemma
from svodka.language.kazakh.quantities.candidates import is_number, labels
from svodka.language.kazakh.quantities.warm_things import warms
from svodka.language.lexicon import classes
from svodka.language.quantities.number import is_of_year

_GROUP = 3
"""Digits of a group."""


def behind_number(
    tokens: Sequence[Token], at: int, following: str
) -> tuple[str, dict[str, str], str] | None:
    """Part of speech, features and stem of such a word; ``None`` of others."""
    low = tokens[at].low
    if low in classes("kazakh/words")["counted"] and _is_object(tokens, at, following):
        return "NOUN", {"Case": "Acc"}, lemma(low)
    if low in labels("warm") and _is_warm(tokens, at, following):
        return "ADJ", {}, low
    return None


def _is_object(tokens: Sequence[Token], at: int, following: str) -> bool:
    """«83 *қойды* жарып кетті», «бес бас қойды сойды»: a number counts it, and a verb follows."""
    back = at - 1 - (at > 1 and tokens[at - 1].low in classes("kazakh/words")["head"])
    counted = at > 0 and is_number(tokens[back].low) and "-" not in tokens[back].low
    return counted and following.isalpha()


def _is_warm(tokens: Sequence[Token], at: int, following: str) -> bool:
    """«5 200 *жылы* күртеше», «3 мың *жылы* көрпе»: no year stands before it."""
    if not at or not is_number(tokens[at - 1].low):
        return False
    number = tokens[at - 1].low
    if not number.isdecimal():
        return warms(following, "-" not in number and not number[0].isdigit(), in_years=True)
    many = len(number) == _GROUP and at > 1 and tokens[at - 2].low.isdecimal()
    return warms(following, many, is_of_year(Decimal(number)))
