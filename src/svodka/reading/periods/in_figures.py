"""Resolvers of dates in figures: «24.01.2017», «2017-01-24», «с 01.02.2017 по 31.03.2017»."""

from __future__ import annotations

import datetime as dt
import re

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.open_ends import until_published
from svodka.reading.periods.rules import Found, Reference, resolver


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


def day_of(text: str) -> dt.date | None:
    """The day that figures write, ``None`` where there is no such day."""
    first, second, third = (int(part) for part in re.findall(r"\d+", text))
    if first > 31:
        first, third = third, first
    elif len(text) - text.rfind("/" if "/" in text else ".") == 3:
        third += 1900 if third > 50 else 2000
    return calendar.day(third, second, first)
