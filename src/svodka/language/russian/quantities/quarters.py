"""Quarters of a year by their number, where a quarter named before leaves out the word."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import lemmas
from svodka.language.russian.quantities.numeral import mark_at
from svodka.language.russian.quantities.surroundings import Candidate

QUARTERS = 4
"""Quarters of a year."""
_FAR = 24
"""Marks back among which the quarter stands that is named."""


def quarter_again(c: Candidate) -> bool:
    """A quarter whose word stands before: «в 3 квартале выдали 700 кредитов, в 4 — 900»."""
    return c.bare and is_quarter_again(c.marks, c.numeral.first)


def is_quarter_again(marks: Sequence[Mark], at: int) -> bool:
    """Whether digits behind «в» and before a dash number a quarter, one of which is named before."""
    number, before, dash = marks[at], mark_at(marks, at - 1), mark_at(marks, at + 1)
    if before is None or before.low not in classes("russian/time_words")["in"]:
        return False
    if dash is None or dash.low not in HYPHENS or not dash.gap:
        return False
    if not number.text.isdecimal() or not 1 <= int(number.text) <= QUARTERS:
        return False
    quarter = classes("russian/datings")["quarters"]
    return any(not lemmas(m.low).isdisjoint(quarter) for m in marks[max(0, at - _FAR) : at])
