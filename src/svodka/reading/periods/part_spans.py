"""The resolver of what lies between parts of years: «с мая 2024 года по III квартал 2025 года»."""

from __future__ import annotations

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.rules import Found, Reference, resolver, stated_year

_QUARTER, _HALF = 3, 6
"""Months of a quarter, and of half a year."""
_YEAR = (1, 12)


@resolver("parts-of-years")
def _parts_of_years(found: Found, reference: Reference) -> Interval | None:
    """From the first day of one quarter, half-year, month or year to the last of another."""
    if not any(found.has(name) for name in ("q1", "h1", "q2", "h2")):
        return None  # months and years alone: «range»
    first, last = _months(found, "1"), _months(found, "2")
    year1, year2 = stated_year(found, reference, "1"), stated_year(found, reference, "2")
    if first is None or last is None or not (year1.said or found.has("q1") or found.has("h1")):
        return None
    if year2.year is None or (year1.said and year1.year is None):
        return UNKNOWN
    begun = year1.year if year1.year is not None else year2.year - (first[0] > last[0])
    start, end = calendar.day(begun, first[0], 1), calendar.months(year2.year, *last)
    if start is None or end is None or end.last is None or start > end.last:
        return None
    return Interval(start, end.last)


def _months(found: Found, mark: str) -> tuple[int, int] | None:
    """The first and the last month of a part of a year; of a year without parts, of all of it."""
    for name, size in (("q", _QUARTER), ("h", _HALF)):
        if found.has(name + mark):
            number = found.number(name + mark) or 0
            return ((number - 1) * size + 1, number * size) if 0 < number * size <= 12 else None
    month = found.number("m" + mark)
    return (month, month) if month else _YEAR
