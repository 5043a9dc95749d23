"""Days, months and years as inclusive intervals; arithmetic that never leaves years 1 to 9999.

Every function that could leave the calendar returns ``None`` instead of raising, so that a reader
of arbitrary text needs no exception handling.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

ONE_DAY = dt.timedelta(days=1)
_TEN_DAYS = dt.timedelta(days=10)
_WEEK, _YEAR = 7, 366
"""Fewer days than these lie between the first and the last of a week and of a year."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Inclusive first and last day; an end that is open or unknown is ``None``."""

    first: dt.date | None = None
    last: dt.date | None = None


UNKNOWN = Interval()


def day(year: int, month: int, number: int) -> dt.date | None:
    """A day, or ``None`` where the calendar has none (30 February, year 0)."""
    try:
        return dt.date(year, month, number)
    except (ValueError, OverflowError):
        return None


def add_days(start: dt.date, days: int) -> dt.date | None:
    """``start`` plus ``days`` (may be negative)."""
    try:
        return start + dt.timedelta(days=days)
    except OverflowError:
        return None


def add_months(start: dt.date, months: int) -> dt.date | None:
    """The same day ``months`` later, or the last day of a month that is too short."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(start.day, last))


def months(year: int, first: int, last: int) -> Interval | None:
    """From the first day of month ``first`` to the last day of month ``last`` of a year.

    Months may run over the year's end: ``months(2012, 12, 14)`` is the winter 2012/13.
    """
    start = add_months(dt.date(1, 1, 1), (year - 1) * 12 + first - 1)
    end = add_months(dt.date(1, 1, 1), (year - 1) * 12 + last - 1)
    if start is None or end is None:
        return None
    return Interval(start, end.replace(day=calendar.monthrange(end.year, end.month)[1]))


def years(first: int, last: int) -> Interval | None:
    """From 1 January of ``first`` to 31 December of ``last``."""
    start, end = day(first, 1, 1), day(last, 12, 31)
    return Interval(start, end) if start and end and start <= end else None


def week(of: dt.date, offset: int = 0) -> Interval | None:
    """Monday to Sunday of the week that is ``offset`` weeks after the week of ``of``."""
    monday = add_days(of, 7 * offset - of.weekday())
    sunday = add_days(monday, 6) if monday else None
    return Interval(monday, sunday) if monday and sunday else None


def weekday_before(of: dt.date, weekday: int) -> dt.date | None:
    """The latest such weekday (Monday is 0) that is not after ``of``."""
    return add_days(of, -((of.weekday() - weekday) % 7))


def third(whole: Interval, part: int) -> Interval:
    """Beginning (0), middle (1) or end (2) of a month (days 1-10, 11-20, 21-) or of whole months.

    A third of a year is four months of it, of a quarter or season one.
    """
    first, last = whole.first, whole.last
    if first is None or last is None:
        return UNKNOWN
    if (first.year, first.month) == (last.year, last.month):
        return Interval(
            first.replace(day=1 + 10 * part),
            last if part == 2 else first.replace(day=10 + 10 * part),
        )
    size, rest = divmod(last.month - first.month + 1, 3)
    if first.year != last.year or rest:
        return UNKNOWN
    start = first.month + size * part
    return months(first.year, start, start + size - 1) or UNKNOWN


def in_days(unit: str, count: int | None) -> tuple[str, int | None]:
    """A unit and how many of it, hours that make whole days as days: «24 часа» are «сутки»."""
    return ("day", count // 24) if unit == "hour" and count and count % 24 == 0 else (unit, count)


def shift(of: dt.date, unit: str, count: int) -> dt.date | None:
    """The day that is ``count`` units away; hours and minutes stay on the day."""
    if unit in ("hour", "minute"):
        return of
    if unit in ("day", "week"):
        return add_days(of, count * (7 if unit == "week" else 1))
    size = {"month": 1, "quarter": 3, "half-year": 6, "year": 12, "decade": 120, "century": 1200}
    return add_months(of, count * size[unit]) if unit in size else None


def unit_around(of: dt.date, unit: str, offset: int = 0) -> Interval | None:
    """The whole calendar unit that lies ``offset`` units from the one around ``of``."""
    if unit in ("hour", "minute"):
        return Interval(of, of)
    if unit == "day":
        moved = add_days(of, offset)
        return Interval(moved, moved) if moved else None
    if unit == "week":
        return week(of, offset)
    if unit == "month":
        return months(of.year, of.month + offset, of.month + offset)
    if unit in ("quarter", "half-year"):
        size = 3 if unit == "quarter" else 6
        start = (of.month - 1) // size * size + 1 + offset * size
        return months(of.year, start, start + size - 1)
    if unit == "year":
        return years(of.year + offset, of.year + offset)
    if unit == "decade":
        start = (of.year // 10 + offset) * 10
        return years(start, start + 9)
    if unit == "century":
        start = ((of.year - 1) // 100 + offset) * 100 + 1
        return years(start, start + 99)
    return None


def is_date(interval: Interval) -> bool:
    """Whether an interval may be called a date: a day, or the first or last ten days of a month."""
    if interval.first is None or interval.last is None:
        return False
    return interval.last - interval.first <= _TEN_DAYS


def within(interval: Interval, unit: str) -> bool:
    """Whether an interval lies within one unit of the calendar."""
    if interval.first is None or interval.last is None:
        return False
    around = unit_around(interval.first, unit)
    return around is not None and around.last is not None and interval.last <= around.last


def fits(interval: Interval, unit: str) -> bool:
    """Whether an interval lies within one unit, or is no longer than one.

    «С 13 по 19 июля, неделей ранее»: a week begins on any day; “in the year to June”: a year with any month.
    """
    if interval.first is None or interval.last is None:
        return False
    days, ends_month = (interval.last - interval.first).days, (interval.last + ONE_DAY).day == 1
    if (unit == "week" and days < _WEEK) or (unit == "year" and ends_month and days < _YEAR):
        return True
    return within(interval, unit)
