"""What kind of stretch a period is: a calendar month, a running total, something else.

Claims of one kind make a line; kinds are never mixed in one. A period that begins on 1 January and ends
before 31 December is a running total («с начала года», «за 9 месяцев») unless it is a month or a quarter;
months and quarters that begin the year bound the running totals after them all the same.
"""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Literal

Grain = Literal[
    "day", "week", "month", "quarter", "half", "year", "running", "span", "open", "none"
]

ORDER: tuple[Grain, ...] = (
    "year", "running", "half", "quarter", "month", "week", "day", "span", "open", "none",
)  # fmt: skip
"""The order in which lines are shown."""

REGULAR: tuple[Grain, ...] = ("year", "quarter", "month")
"""Those that follow one another without an end, so that one that is missing is missed."""

Stretch = tuple[dt.date, dt.date]
"""A first and a last day, both included."""

_DAY = dt.timedelta(days=1)


def grain(first: dt.date | None, last: dt.date | None) -> Grain:
    """The grain of a period with both days included; ``open`` where a day is missing, ``none`` for both."""
    if first is None and last is None:
        return "none"
    if first is None or last is None or last < first:
        return "open"
    if first == last:
        return "day"
    if first.day == 1 and first.year == last.year and last.day == _days(last):
        months = last.month - first.month + 1
        if months == 1:
            return "month"
        if months == 3 and first.month % 3 == 1:
            return "quarter"
        if months == 12:
            return "year"
        if months == 6 and first.month == 7:
            return "half"  # the first half of a year is a running total
    if (first.month, first.day) == (1, 1) and first.year == last.year:
        return "running"
    if (last - first).days == 6:
        return "week"
    return "span"


def label(first: dt.date | None, last: dt.date | None) -> str:
    """A period in a few characters: ``2025``, ``2025-08``, ``2025-Q1``, ``2022-01-01 – 2022-07-05``."""
    kind = grain(first, last)
    if first is None or last is None:
        return f"{first or '…'} – {last or '…'}" if kind == "open" else "–"
    return _name(kind, first) if kind in (*REGULAR, "day") else f"{first} – {last}"


def gap(kind: Grain, last: dt.date | None, first: dt.date | None) -> Stretch | None:
    """The days between two periods of a regular grain, from the end of one to the beginning of the other.

    None where the second follows right after the first, or is the same.
    """
    if kind not in REGULAR or last is None or first is None:
        return None
    begin, end = last + _DAY, first - _DAY
    return (begin, end) if begin <= end else None


def named(kind: Grain, stretch: Stretch) -> str:
    """A gap by its first and its last period: ``2019``, ``2024-03 – 2024-08``."""
    first, last = (_name(kind, day) for day in stretch)
    return first if first == last else f"{first} – {last}"


def _name(kind: Grain, day: dt.date) -> str:
    """The period of a grain that a day is in."""
    if kind == "year":
        return f"{day.year:04}"
    if kind == "month":
        return f"{day:%Y-%m}"
    return day.isoformat() if kind == "day" else f"{day.year:04}-Q{(day.month + 2) // 3}"


def a_year_before(day: dt.date) -> dt.date:
    """The day a year before; that of the last of a February is the last of one."""
    there = _days(day.replace(year=day.year - 1, day=1))
    return day.replace(
        year=day.year - 1, day=there if day.day == _days(day) else min(day.day, there)
    )


def _days(day: dt.date) -> int:
    return calendar.monthrange(day.year, day.month)[1]
