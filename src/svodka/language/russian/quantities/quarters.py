"""Quarters of a year by their number, where a quarter named before leaves out the word."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import lemmas, words
from svodka.language.russian.quantities.numeral import mark_at
from svodka.language.russian.quantities.surroundings import Candidate

QUARTERS = 4
"""Quarters of a year."""
_FAR = 24
"""Marks back among which the quarter stands that is named."""
_ENDING = 3
"""Marks of its number before it: «3», «3-м»."""


def quarter_again(c: Candidate) -> bool:
    """A quarter whose word stands before: «в 3 квартале выдали 700 кредитов, в 4 — 900»."""
    return c.bare and is_quarter_again(c.marks, c.numeral.first)


def is_quarter_again(marks: Sequence[Mark], at: int) -> bool:
    """Whether digits behind «в» and before a dash number a quarter, one of which is named before.

    Where another number stands between, of which they could be («в первом квартале проверили 12 школ: в 3 —
    нет воды»), that one has digits, too, and a number follows the dash.
    """
    number, before, dash = marks[at], mark_at(marks, at - 1), mark_at(marks, at + 1)
    if before is None or before.low not in classes("russian/time_words")["in"]:
        return False
    if dash is None or dash.low not in HYPHENS or not dash.gap:
        return False
    if not number.text.isdecimal() or not 1 <= int(number.text) <= QUARTERS:
        return False
    quarter, start = classes("russian/datings")["quarters"], max(0, at - _FAR)
    named = [i for i in range(start, at) if not lemmas(marks[i].low).isdisjoint(quarter)]
    if not named or not any(_is_number(mark) for mark in marks[named[-1] : at]):
        return bool(named)
    told = mark_at(marks, at + 2)
    in_digits = any(m.kind == "number" for m in marks[max(0, named[-1] - _ENDING) : named[-1]])
    return in_digits and told is not None and _is_number(told)


def _is_number(mark: Mark) -> bool:
    return mark.kind == "number" or mark.low in words()
