"""Days in figures without their year: «за 27.09», «с 22.09 по 28.09», «с 20.00 мск 5.05». An exclusion."""

from __future__ import annotations

import re

from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.change_words import change_word
from svodka.language.russian.quantities.surroundings import Candidate, labels
from svodka.language.russian.quantities.units import unit_at

DAY = re.compile(r"(?:[12]?\d|0[1-9]|3[01])\.(?:0[1-9]|1[0-2])")
"""A day and its month."""
TWO = 5
"""Characters of one whose day has two digits, as few numbers with a dot have."""
STARTS = frozenset({"с", "со"})
BEFORE = frozenset({"за", "на"})
"""What stands before the day that a bulletin is of."""
TIMES = frozenset({"в", "на", "около", "с", "по", "утром", "вечером", "ночью", "днем"})
"""What follows a day that begins a text."""


def day_in_short(c: Candidate) -> bool:
    """A day and its month in figures: «за 27.09», «с 22.09 по 28.09», «с 20.00 мск 5.05», «прошёл 05.03»."""
    n, mark = c.numeral, c.mark(c.numeral.first)
    if n.style != "digits" or n.scale != 1 or n.is_range or c.unit is not None:
        return False
    if mark is None or not _is_day(mark):
        return False
    if c.near in labels("clock-zone"):
        return True
    if c.counts:
        return False
    if mark.text[0] == "0" or _is_of_span(c):
        return True
    if len(mark.text) < TWO:
        return False
    if n.first == 0:
        return c.after in TIMES
    return c.near in BEFORE and change_word(c.marks, n.first - 1) is None


def _is_of_span(c: Candidate) -> bool:
    """Whether a day is the first or the last of a span: «с 22.09 по 28.09»."""
    first = c.numeral.first if c.near in STARTS else c.numeral.first - 2
    other = first + 2 if c.near in STARTS else first
    another = c.mark(other)
    spans = c.low(first - 1) in STARTS and c.low(first + 1) == "по"
    if not spans or another is None or not _is_day(another):
        return False
    return unit_at(c.marks, first + 3, c.numeral) is None


def _is_day(mark: Mark) -> bool:
    return DAY.fullmatch(mark.text) is not None
