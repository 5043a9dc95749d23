"""Kazakh ranges: «10–15», «3 пен 5 доллар», «2 немесе 3 мың», «бес алты мың», «екі-үш жүз мың»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.quantities.candidates import begins, labels
from svodka.language.kazakh.quantities.forms import word_at
from svodka.language.kazakh.quantities.numbers import read_number
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number, is_year_label, join_range

_UNITS = 9
"""The greatest number that is said before the smaller one of the two."""
STEPS = (1, 5, 10, 50, 100)
"""By how much the ends of a range that is said without a conjunction differ."""


def read_range(sequence: Sequence[Mark], number: Number, ending: str) -> tuple[Number, str]:
    """«10–15», «отыз-қырық», «3 пен 5 доллар», «бес мың, алты мың» with the second end."""
    if number.vague or ending or number.category in ("part", "ordinal", "several"):
        return number, ending
    at = number.last + 1
    joint = low_at(sequence, at)
    dash = joint in HYPHENS and at + 1 < len(sequence)
    if (twice := _twice(sequence, number)) is not None:
        return twice
    bare = word_at(sequence, at) is not None
    either = joint in function_words("either")
    if not dash and not bare and not either and joint not in function_words("joined") | {","}:
        return number, ending
    second = at if bare else at + 1
    other = read_number(sequence, second) if second < len(sequence) else None
    if other is None or other[0].vague or other[0].category in ("part", "ordinal"):
        return number, ending
    if (joint == "," or bare) and not _neighbours(number, other[0]):
        return number, ending
    if either and not _next_to(number, other[0]):
        return number, ending
    if dash and sequence[at].gap != sequence[at + 1].gap and number.style == "digits":
        return number, ending
    if dash and (_year_of(sequence, number, other[0]) or _of_series(sequence, number)):
        return number, ending
    if dash and sequence[at].gap and is_year_label(number, other[0]):
        return number, ending
    if dash and (falling := _falling(number, other[0])) is not None:
        return falling, other[1]
    joined = join_range(_hundreds(number, other[0]), other[0])
    return (joined, other[1]) if joined else (number, ending)


def _falling(high: Number, low: Number) -> Number | None:
    """«Үш-екі адам»: two or three, the greater first, as it is said."""
    said = high.style == low.style == "words" and high.scale == low.scale == 1
    if not said or high.low != low.low + 1 or high.low > _UNITS:
        return None
    return replace(low, first=high.first, high=high.high, why=(*high.why, *low.why, "range"))


def _year_of(sequence: Sequence[Mark], count: Number, year: Number) -> bool:
    """«96 – 2021 жылы, 85 – 2022 жылы»: how many, and the year behind its dash."""
    return count.high < 1000 < year.low and begins(low_at(sequence, year.last + 1), "year")


def _of_series(sequence: Sequence[Mark], number: Number) -> bool:
    """«АИ-92 – 238 теңге»: a name of a series before its dash, and what it costs behind it."""
    hyphen = number.first - 1
    return low_at(sequence, hyphen) in HYPHENS and low_at(sequence, hyphen - 1) in labels("series")


def _next_to(low: Number, high: Number) -> bool:
    """«2 немесе 3 мың», «екі не үш»: the second is the first and one."""
    scale = high.scale if low.scale == 1 else Decimal(1)
    return low.low == low.high and high.low / scale - low.low == max(low.scale, Decimal(1))


def _neighbours(low: Number, high: Number) -> bool:
    """Two number words in a row, one step apart: «бес мың, алты мың», «бес алты мың», «жиырма отыз»."""
    if not low.style == high.style == "words" or low.low != low.high or high.low != high.high:
        return False
    scale = max(high.scale, Decimal(1))
    first = _hundreds(low, high).low
    first = first / scale if low.scale == high.scale else first
    last = high.low / scale
    return any(last - first == step and not first % step for step in STEPS)


def _hundreds(low: Number, high: Number) -> Number:
    """The first end of «екі-үш жүз мың» and «жүз-екі жүз мың», in the multiplier of the second."""
    if not low.style == high.style == "words" or low.low >= 1000 or high.scale < 1000:
        return low
    last = high.low / high.scale
    if low.low < 10 and low.low * 100 < last and not last % 100:
        low = replace(low, low=low.low * 100, high=low.high * 100)
    return replace(low, scale=Decimal(1))


def _twice(sequence: Sequence[Mark], number: Number) -> tuple[Number, str] | None:
    """«Екі мың үш мың», «бес жүз алты жүз мың»: what was read as 2003 before another «мың» is a range."""
    at = number.last + 1
    after = word_at(sequence, at)
    if after is None or after[0].category not in ("scale", "hundred") or number.style != "words":
        return None
    scale, rest = after[0].value, number.low % after[0].value
    first, ending = (number.low - rest) / scale, after[1]
    if not rest or not (first < rest <= 2 * first or any(rest - first == step for step in STEPS)):
        return None
    more = word_at(sequence, at + 1)
    if after[0].category == "hundred" and not ending and more is not None:
        if more[0].category == "scale":
            at, scale, ending = at + 1, scale * more[0].value, more[1]
    joined = replace(
        number, last=at, low=first * scale, high=rest * scale, scale=scale,
        why=(*number.why, "range"),
    )  # fmt: skip
    return joined, ending
