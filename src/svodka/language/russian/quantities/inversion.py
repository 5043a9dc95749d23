"""A number behind its multiplier, which makes it an approximate one: «тысяч пятнадцать»."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import (
    NumberWord,
    is_genitive_singular,
    is_nominative,
    is_ordinal,
    words,
)
from svodka.language.russian.quantities.hundreds import read_plain
from svodka.language.russian.quantities.numeral import Numeral, is_one_of, mark_at, word_at

LIMIT = Decimal(1000)
HALF_MORE = ("полтора", "полторы")


def read_inverted(marks: Sequence[Mark], numeral: Numeral, word: NumberWord) -> Numeral | None:
    """«тысяч пятнадцать», «тысячи три»: a number behind its multiplier, in the form it asks for."""
    at = numeral.last + 1
    number = (
        read_plain(marks, at) if word_at(marks, at) or is_one_of(marks, at, *HALF_MORE) else None
    )
    if number is None and is_one_of(marks, at, *HALF_MORE):
        number = words()[marks[at].low].value, at
    if number is None or number[0] >= LIMIT or word.number == "short":
        return None
    value, last = number
    few = 1 < value < 5 or (value > 20 and 1 < value % 10 < 5)
    genitive = word.number == "either" or is_genitive_singular(marks[numeral.last].low)
    if few != genitive or (word.number == "singular" and not genitive):
        return None
    if marks[at].text[:1].isupper() or not is_nominative(marks[at].low):
        return None
    behind = mark_at(marks, last + 1)
    if behind is not None and behind.kind == "word":
        if behind.low in words() or is_ordinal(behind.low):
            return None
        if few and is_genitive_singular(behind.low):
            return None  # «погибли тысячи, три года назад» without its comma
    value *= word.value
    return Numeral(
        numeral.first, last, value, value, scale=word.value, style="words", inverted=True,
        why=("number.words", f"multiplier.{word.value}", "bound.inversion"),
    )  # fmt: skip
