"""Fractions in words: «две целых три десятых», «две пятых», «половина», «два с половиной»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import NumberWord
from svodka.language.russian.quantities.hundreds import read_plain
from svodka.language.russian.quantities.numeral import Numeral, is_one_of, part_at


def read_fraction(marks: Sequence[Mark], first: int, last: int, value: Decimal) -> Numeral | None:
    """«две целых три десятых», «пять сотых», «две пятых»."""
    part = part_at(marks, last + 1)
    if part is None:
        return None
    if part.category == "point":
        after = last + 2 + is_one_of(marks, last + 2, "и")
        tail = read_plain(marks, after)
        denominator = part_at(marks, tail[1] + 1) if tail else None
        if tail is None or denominator is None or denominator.category != "decimal":
            return and_a_half(marks, Numeral(first, last + 1, value, value, style="words"))
        whole = value + tail[0] * denominator.value
        return Numeral(first, tail[1] + 1, whole, whole, style="words", why=("number.decimal",))
    if part.category == "decimal" or (part.category == "ordinal" and value < 10):
        if (
            part.category == "ordinal"
            and value == 1
            and not is_one_of(marks, last, "одна", "одну", "одной")
        ):
            return None
        value = value * part.value
        return Numeral(
            first, last + 1, value, value, style="words", category=part.category,
            why=("number.fraction",),
        )  # fmt: skip
    return None


def part_of_whole(first: int, last: int, times: Decimal, part: NumberWord) -> Numeral:
    """«половина», «две трети», «четверть»."""
    value = times * part.value
    return Numeral(first, last, value, value, style="words", category="part", why=("number.part",))


def and_a_half(marks: Sequence[Mark], numeral: Numeral) -> Numeral:
    """«два с половиной»: half a unit more."""
    last = numeral.last
    if is_one_of(marks, last + 1, "с", "со") and is_one_of(
        marks, last + 2, "половиной", "четвертью", "третью"
    ):
        part = part_at(marks, last + 2)
        extra = part.value if part else Decimal(0)
        return replace(
            numeral, last=last + 2, low=numeral.low + extra, high=numeral.high + extra,
            why=(*numeral.why, "number.and-a-half"),
        )  # fmt: skip
    return numeral
