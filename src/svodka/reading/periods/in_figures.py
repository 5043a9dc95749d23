"""Resolvers of dates in figures: «24.01.2017», «2017-01-24», «с 01.02.2017 по 31.03.2017», «за 27.09»."""

from __future__ import annotations

import datetime as dt
import re

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.open_ends import until_published
from svodka.reading.periods.rules import SOON, Found, Reference, latest, resolver

_SHORT = re.compile(r"(\d{1,2})\.(0[1-9]|1[0-2])")
"""A day and its month, without the year."""
_TWO = 5
"""Characters of such a day that has two digits."""


@resolver("numeric")
def _numeric(found: Found, reference: Reference) -> Interval | None:
    """Figures: day, month, year («24.01.2017»), or year, month, day («2017-01-24»)."""
    start = day_of(found.text("n"))
    return Interval(start, start) if start else None


@resolver("numeric-range")
def _numeric_range(found: Found, reference: Reference) -> Interval | None:
    """From one day in figures to another: «с 01.02.2017 по 31.03.2017»."""
    start, end = day_of(found.text("n1")), day_of(found.text("n2"))
    return Interval(start, end) if start and end and start <= end else None


@resolver("numeric-since")
def _numeric_since(found: Found, reference: Reference) -> Interval | None:
    """From a day in figures to the published date: «15.07.2025 ж. бастап»."""
    start = day_of(found.text("n"))
    return until_published(start, reference.published) if start else None


@resolver("numeric-until")
def _numeric_until(found: Found, reference: Reference) -> Interval | None:
    """To a day in figures, from nobody knows when: «15.07.2025 дейін»."""
    end = day_of(found.text("n"))
    return Interval(None, end) if end else None


@resolver("day-in-short")
def _day_in_short(found: Found, reference: Reference) -> Interval | None:
    """Day and month, where both have two digits: «за 27.09»; not «за 7.05», which may be a price."""
    return _short(found.text("n"), reference) if len(found.text("n")) == _TWO else None


@resolver("days-in-short")
def _days_in_short(found: Found, reference: Reference) -> Interval | None:
    """From one such day to another: «с 22.09 по 28.09», «с 20.00 мск 5.05 до 7.00 мск 6.05»."""
    first, last = (_short(found.text(name), reference) for name in ("n1", "n2"))
    if first is None or last is None:
        return None
    if first.first is None or last.last is None or first.first > last.last:
        return UNKNOWN
    return Interval(first.first, last.last)


@resolver("since-day-in-short")
def _since_day_in_short(found: Found, reference: Reference) -> Interval | None:
    """From such a day to the published date: «с 20.00 мск 5.05»."""
    start = _short(found.text("n"), reference)
    return None if start is None else until_published(start.first, reference.published)


def _short(text: str, reference: Reference) -> Interval | None:
    """The latest day that has this day and month; ``None`` where figures write none."""
    match = _SHORT.fullmatch(text)
    if match is None:
        return None
    number, month = int(match[1]), int(match[2])

    def make(year: int) -> Interval | None:
        start = calendar.day(year, month, number)
        return Interval(start, start) if start else None

    return latest(make, reference, SOON)


def day_of(text: str) -> dt.date | None:
    """The day that figures write, ``None`` where there is no such day."""
    first, second, third = (int(part) for part in re.findall(r"\d+", text))
    if first > 31:
        first, third = third, first
    elif len(text) - text.rfind("/" if "/" in text else ".") == 3:
        third += 1900 if third > 50 else 2000
    return calendar.day(third, second, first)
