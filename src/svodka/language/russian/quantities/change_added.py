"""A change that a sign in words adds to an amount: «вклады — 40 млрд рублей, плюс 9% за год»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.change_words import beside, change_word, is_share
from svodka.language.russian.quantities.numeral import mark_at

_BESIDE = 5
"""Marks of an amount and its noun before the comma."""
_ENDS = frozenset(",;.)!?")


def is_added(sequence: Sequence[Mark], sign: int, last: int) -> bool:
    """Whether the share that ends with the mark ``last`` is how much more or less an amount before it is.

    ``sign`` is «плюс» or «минус», behind a comma, or a colon where a change is told before. Not «ставка —
    13%, плюс 2% сбора», which is of something else.
    """
    if sign < 1 or sequence[sign].low not in beside("plus") | beside("minus"):
        return False
    opener, before = sequence[sign - 1], sequence[max(0, sign - 1 - _BESIDE) : sign - 1]
    told = opener.low == "," or (opener.low == ":" and change_word(sequence, sign - 1) is not None)
    if not told or not is_share(sequence[last]) or not _holds_amount(before):
        return False
    after = mark_at(sequence, last + 1)
    return after is None or after.low in _ENDS | beside("since") | beside("per-time")


def _holds_amount(marks: Sequence[Mark]) -> bool:
    """Whether marks hold a number that is no year."""
    years = classes("russian/time_units")["yearword"]
    behind = [mark.low for mark in marks[1:]] + [""]
    return any(
        m.kind == "number" and low not in years for m, low in zip(marks, behind, strict=True)
    )
