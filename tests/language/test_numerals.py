"""Numerals: digits and number words to values."""

from __future__ import annotations

from decimal import Decimal

import pytest

from svodka.language.quantities.marks import digits, marks
from svodka.language.russian.quantities.numeral import Numeral
from svodka.language.russian.quantities.numerals import read_numeral
from svodka.language.russian.quantities.ranges import read_range


def _read(text: str) -> Numeral:
    sequence = marks(text)
    numeral = read_numeral(sequence, 0)
    assert numeral is not None
    numeral = read_range(sequence, numeral)
    assert numeral.last == len(sequence) - 1, "the numeral does not reach the end"
    return numeral


VALUES = [
    ("семь", "7"),
    ("девятнадцатью", "19"),
    ("сорок два", "42"),
    ("ста пятнадцати", "115"),
    ("двумстам тридцати", "230"),
    ("тысяча сто", "1100"),
    ("двадцать один миллион семьдесят три", "21000073"),
    ("три тысячи пятьсот", "3500"),
    ("полторы тысячи", "1500"),
    ("два с половиной миллиарда", "2500000000"),
    ("одна целая три десятых", "1.3"),
    ("ноль целых семьсот двадцать девять тысячных", "0.729"),
    ("пять сотен", "500"),
    ("полсотни", "50"),
    ("полмиллиона", "500000"),
    ("четверть миллиарда", "250000000"),
    ("пятеро", "5"),
    ("1 млн 200 тыс", "1200000"),
    ("2 134 472,44", "2134472.44"),
    ("3-х тысяч", "3000"),
    ("36 ½", "36.5"),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_values(text: str, value: str) -> None:
    assert _read(text).low == Decimal(value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("10–15", 10, 15), ("две-три", 2, 3), ("10 — 15 тысяч", 10000, 15000), ("5-7 млн", 5000000, 7000000)],
)  # fmt: skip
def test_ranges(text: str, low: int, high: int) -> None:
    numeral = _read(text)
    assert (int(numeral.low), int(numeral.high)) == (low, high)


def test_a_falling_pair_is_no_range() -> None:
    sequence = marks("15-10")
    numeral = read_numeral(sequence, 0)
    assert numeral is not None
    assert not read_range(sequence, numeral).is_range


@pytest.mark.parametrize("text", ["двадцать первый", "тысяча девятьсот девяностый"])
def test_ordinals_are_broken(text: str) -> None:
    numeral = read_numeral(marks(text), 0)
    assert numeral is not None
    assert numeral.broken == "ordinal"


@pytest.mark.parametrize("text", ["тысячи", "десятки", "миллионов"])
def test_a_plural_multiplier_alone_is_vague(text: str) -> None:
    assert _read(text).vague


@pytest.mark.parametrize(
    ("text", "value", "unsure"),
    [
        ("20,000", "20", True),
        ("0,729", "0.729", False),
        ("1.234.567", "1234567", False),
        ("1,234,567.5", "1234567.5", False),
        ("1.234.567,5", "1234567.5", False),
        ("1.234,5", "1234.5", False),
        ("5,3", "5.3", False),
    ],
)
def test_digits(text: str, value: str, unsure: bool) -> None:
    assert digits(text) == (Decimal(value), unsure)
