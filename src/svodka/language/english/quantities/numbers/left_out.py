"""Units that a reader adds: «2 hr 5 *m*», «5 ft *11*», «*12* of the past 40 days»."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from svodka.language.english.quantities.numbers.short_units import words
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, digits, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.units import Unit

HOUR, FOOT = 60, 12
"""Minutes and inches that make one of the larger unit, so that fewer are told behind it."""


def short_rest(sequence: Sequence[Mark], unit: Unit) -> tuple[Number, Unit] | None:
    """Minutes or inches whose unit is short or left out: «2 hr *5 m*», «5 ft *11* tall», «6 ft *3 in* high».

    Not «fell 5 ft *11* days ago», «rose 6 ft *3* in May».
    """
    at = unit.last + 1
    mark = sequence[at] if at < len(sequence) else None
    if mark is None or mark.kind != "number" or not mark.text.isdecimal():
        return None
    value = digits(mark.text)[0]
    number = Number(at, at, value, value)
    if unit.symbol == "h" and low_at(sequence, unit.first) in words("hour"):
        minutes = value < HOUR and low_at(sequence, at + 1) in words("minute")
        return (number, Unit(at + 1, at + 1, "min", "duration")) if minutes else None
    if unit.symbol != "[ft_i]" or value >= FOOT or mark.text[0] == "0":
        return None
    last = at + (low_at(sequence, at + 1) in words("inch"))
    behind = low_at(sequence, last + 1)
    if behind and behind not in words("tall"):
        return None
    return number, Unit(last, last, "[in_i]", "measure")


def out_of(
    sequence: Sequence[Mark],
    number: Number,
    read: Callable[[Sequence[Mark], int], Number | None],
    unit_of: Callable[[Sequence[Mark], Number], Unit | None],
) -> Unit | None:
    """The unit of a time that so much is taken of: «*12* of the past 40 *days*», «two of the three *years*».

    Not «two of the *10-year* bonds», «12 of the *30 day* trips».
    """
    at = number.last + 2
    if (
        low_at(sequence, at - 1) != "of"
        or low_at(sequence, at) not in words("those")
        or number.vague
    ):
        return None
    at += 1 + (low_at(sequence, at + 1) in words("latest"))
    whole = read(sequence, at) if at < len(sequence) else None
    if whole is None or whole.vague or not Decimal(1) < number.high < whole.low or number.low % 1:
        return None
    unit = unit_of(sequence, whole)
    if unit is None or unit.kind != "duration" or unit.first != whole.last + 1:
        return None
    joined = low_at(sequence, unit.first) in HYPHENS or low_at(sequence, unit.last + 1) in HYPHENS
    several = low_at(sequence, unit.last).endswith("s")
    return None if joined or not several else unit
