"""Number words below a thousand, whose ranks fall: «двести тридцать пять», «девятнадцать»."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from svodka.language.quantities.marks import Mark, digits
from svodka.language.russian.numerals import NumberWord
from svodka.language.russian.quantities.numeral import mark_at, word_at


def add_up(
    marks: Sequence[Mark], first: int, word: NumberWord, apart: bool = False
) -> tuple[Decimal, int, str]:
    """The value of the number words from ``word`` on, the last mark and the category of the last word.

    ``apart``: a word with a capital begins a number of its own.
    """
    value, last, rank, category = word.value, first, word.rank, word.category
    while (after := word_at(marks, last + 1)) is not None:
        if apart and begins_another(marks, last + 1):
            break
        if not 0 < after.rank < rank or category == "teen":
            break
        if after.category == "teen" and rank < 3:
            break
        value, last, rank, category = value + after.value, last + 1, after.rank, after.category
    return value, last, category


def read_plain(marks: Sequence[Mark], first: int) -> tuple[Decimal, int] | None:
    """The value of number words below a thousand or of digits, and the last mark of them."""
    mark, word = mark_at(marks, first), word_at(marks, first)
    if mark and mark.kind == "number":
        return digits(mark.text)[0], first
    if word is None or not word.rank:
        return None
    value, last, _ = add_up(marks, first, word)
    return value, last


def begins_another(marks: Sequence[Mark], index: int) -> bool:
    """Whether a number word begins a number of its own: «в сто один дом» does not, a capital does."""
    return marks[index].text[:1].isupper() and not marks[index].text.isupper()
