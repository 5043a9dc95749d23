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
    if kind == "year":
        return f"{first.year:04}"
    if kind == "month":
        return f"{first:%Y-%m}"
    if kind == "quarter":
        return f"{first.year:04}-Q{first.month // 3 + 1}"
    if kind == "day":
        return first.isoformat()
    return f"{first} – {last}"


def _days(day: dt.date) -> int:
    return calendar.monthrange(day.year, day.month)[1]
