"""Fractions in words: «две целых три десятых», «две пятых», «половина», «два с половиной»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import NumberWord, lemmas, readings
from svodka.language.russian.quantities.hundreds import read_plain
from svodka.language.russian.quantities.numeral import Numeral, is_one_of, mark_at, part_at

QUARTER = Decimal("0.25")
"""What a match or a year at school has, too."""
_ONE = frozenset({("nomn", "sing"), ("accs", "sing")})
"""Case and number of «четверть», which follows no 3."""
LARGEST = 10
"""The largest denominator of a fraction in digits: «1/8 финала» aside, more is a number of something."""


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


def read_slashed(marks: Sequence[Mark], numeral: Numeral) -> Numeral | None:
    """«2/3 участков», «3/4 домов»: a fraction in digits before what it is a part of, in the genitive."""
    slash, below, whole = (mark_at(marks, numeral.last + at) for at in (1, 2, 3))
    if slash is None or below is None or whole is None or slash.gap or below.gap:
        return None
    if below.kind != "number" or not below.text.isdecimal() or not 1 < int(below.text) <= LARGEST:
        return None
    if not 0 < numeral.low < int(below.text) or numeral.low % 1 or not whole.text[:1].islower():
        return None
    if not lemmas(whole.low).isdisjoint(classes("russian/labels")["season"]):
        return None
    if not any(form.pos == "NOUN" and form.case == "gent" for form in readings(whole.low)[:1]):
        return None
    value = numeral.low / int(below.text)
    return Numeral(
        numeral.first, numeral.last + 2, value, value, category="part", why=("number.fraction",)
    )


def read_thirds(marks: Sequence[Mark], numeral: Numeral) -> Numeral | None:
    """«2 трети жителей», «3 четверти суммы».

    Not «в 3 четверти», «по итогам 3 четверти», «3 четверть» of a match or a year at school.
    """
    part = part_at(marks, numeral.last + 1)
    if part is None or part.category != "part" or not marks[numeral.last].text.isdecimal():
        return None
    told = is_one_of(marks, numeral.first - 1, "в", "во", "к", "после")
    if told or (part.value == QUARTER and _is_one_quarter(marks, numeral)):
        return replace(numeral, last=numeral.last + 1, broken="ordinal")
    if numeral.low < 2 or numeral.low != round(1 / part.value) - 1:
        return None
    whole = part_of_whole(numeral.first, numeral.last + 1, numeral.low, part)
    return replace(whole, style="digits")


def _is_one_quarter(marks: Sequence[Mark], numeral: Numeral) -> bool:
    """«По [итогам] 3 четверти», «3 [четверть] начнётся в январе»: behind a noun, or in the singular."""
    before, quarter = mark_at(marks, numeral.first - 1), marks[numeral.last + 1]
    if before is not None and any(form.pos == "NOUN" for form in readings(before.low)[:1]):
        return True
    return any((form.case, form.number) in _ONE for form in readings(quarter.low)[:1])


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
