"""A number behind its multiplier, which makes it an approximate one: «тысяч пятнадцать»."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import (
    NumberWord,
    is_genitive_singular,
    is_nominative,
    is_ordinal,
    lemmas,
    words,
)
from svodka.language.russian.quantities.hundreds import read_plain
from svodka.language.russian.quantities.numeral import Numeral, is_one_of, mark_at, word_at

LIMIT = Decimal(1000)
HALF_MORE = ("полтора", "полторы")


def _in_digits(marks: Sequence[Mark], at: int) -> bool:
    """Whether a number in digits stands here that is no day: «тысяч [500] рублей», not «тысяч [9] мая»."""
    number, behind = mark_at(marks, at), mark_at(marks, at + 1)
    if number is None or not number.text.isdecimal() or not number.gap:
        return False
    return behind is None or lemmas(behind.low).isdisjoint(classes("russian/labels")["month"])


def read_inverted(marks: Sequence[Mark], numeral: Numeral, word: NumberWord) -> Numeral | None:
    """«тысяч пятнадцать», «тысячи три», «тысяч 500»: a number behind its multiplier, where forms agree."""
    at = numeral.last + 1
    in_digits = _in_digits(marks, at)
    spelt = word_at(marks, at) or is_one_of(marks, at, *HALF_MORE)
    number = read_plain(marks, at) if spelt or in_digits else None
    if number is None and is_one_of(marks, at, *HALF_MORE):
        number = words()[marks[at].low].value, at
    if number is None or number[0] >= LIMIT or word.number == "short":
        return None
    value, last = number
    few = 1 < value < 5 or (value > 20 and 1 < value % 10 < 5)
    genitive = word.number == "either" or is_genitive_singular(marks[numeral.last].low)
    if few != genitive or (word.number == "singular" and not genitive):
        return None
    if marks[at].text[:1].isupper() or not (in_digits or is_nominative(marks[at].low)):
        return None
    if in_digits and few:  # «погибли тысячи 3 мая»
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
