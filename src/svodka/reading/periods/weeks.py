"""Resolvers of weeks that end with a day, and of days that have a name and the same date every year."""

from __future__ import annotations

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.rules import RESOLVERS, SOON, Found, Reference, latest, resolver

_DAYS = 7
_MOST = 52
"""Weeks that are told in weeks, and no longer in years."""


@resolver("weeks-up-to")
def _weeks_up_to(found: Found, reference: Reference) -> Interval | None:
    """«in the week to May 5», «in the four weeks to Sunday»: so many times seven days, the last the named.

    «In the ten days to May 5»: so many days.
    """
    end = RESOLVERS["point" if found.has("d") else "weekday"](found, reference)
    count = found.number("n") or 1
    if end is None or end.last is None or count > _MOST:
        return end and UNKNOWN
    length = count * (_DAYS if found.unit() == "week" else 1)
    return Interval(calendar.add_days(end.last, 1 - length), end.last)


@resolver("week-of-day")
def _week_of_day(found: Found, reference: Reference) -> Interval | None:
    """«in the week of June 22»: the week from Monday to Sunday that has this day."""
    day = RESOLVERS["point"](found, reference)
    return calendar.unit_around(day.first, "week") if day and day.first else day


@resolver("between-weekdays")
def _between_weekdays(found: Found, reference: Reference) -> Interval | None:
    """«the night between Saturday and Sunday»: the last such days that have begun."""
    first, last = found.number("w1"), found.number("w2")
    if reference.published is None or first is None or last is None:
        return UNKNOWN
    end = calendar.weekday_before(reference.published, last)
    start = calendar.weekday_before(end, first) if end else None
    return Interval(start, end) if start and end else UNKNOWN


@resolver("feast")
def _feast(found: Found, reference: Reference) -> Interval | None:
    """«on Christmas Eve», «on New Year's Day»: month and day of the feast, and the days before it."""
    month, number = divmod(found.number("f") or 0, 100)
    before = found.number("e") or 0

    def make(year: int) -> Interval | None:
        feast = calendar.day(year, month, number)
        start = calendar.add_days(feast, before) if feast else None
        return Interval(start, start) if start else None

    return latest(make, reference, SOON)


@resolver("weekday-of-month")
def _weekday_of_month(found: Found, reference: Reference) -> Interval | None:
    """«on the first Monday in May», «в последнее воскресенье мая»: so manieth of a month, or its last."""
    month = RESOLVERS["point"](found, reference)
    weekday, nth = found.number("w"), found.number("n")
    if month is None or month.first is None or month.last is None or weekday is None:
        return month and UNKNOWN
    if nth is None:
        last = calendar.weekday_before(month.last, weekday)
        return Interval(last, last) if last else UNKNOWN
    away = (weekday - month.first.weekday()) % _DAYS + _DAYS * (nth - 1)
    day = calendar.add_days(month.first, away)
    return Interval(day, day) if day and day <= month.last else None
