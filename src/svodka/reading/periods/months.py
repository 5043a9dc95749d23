"""Resolvers of months that are counted from January: «за 9 месяцев», «в первом месяце 2021 года»."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.rules import Found, Reference, latest, resolver, stated_year

_YEAR_TO_DATE = 5
"""«за 9 месяцев» counts from January; «за два месяца» may as well be the last two."""
_MONTHS = 12
_LATE = dt.timedelta(days=100)
"""Months counted from January are told of within so many days; later «за 9 месяцев» are any nine."""
_MONTHS_OF = {"month": 1, "quarter": 3, "half-year": 6, "year": _MONTHS}


@resolver("first-months")
def first_months(found: Found, reference: Reference) -> Interval | None:
    """«за 9 месяцев», «за первые шесть месяцев 2021 года»: from January of the latest year that has them."""
    count = found.number("n")
    if count is None or not 1 <= count <= _MONTHS:
        return None
    ordinal = found.number("f") or found.number("g")  # «первых двух», «двух первых»
    if ordinal not in (None, 1):
        return None
    few = ordinal is None and count < _YEAR_TO_DATE
    if few and not stated_year(found, reference).said:
        return UNKNOWN
    whole = _of_year(lambda year: calendar.months(year, 1, count), found, reference)
    said = ordinal is not None or stated_year(found, reference).said
    return whole if said or not _is_late(whole, reference) else UNKNOWN


def _is_late(whole: Interval | None, reference: Reference) -> bool:
    """«За пять месяцев работы» told in November: not those from January to May."""
    last, published = whole.last if whole else None, reference.published
    return last is not None and published is not None and published - last > _LATE


def _of_year(
    make: Callable[[int], Interval | None], found: Found, reference: Reference
) -> Interval | None:
    """The months of the year that is stated; else of the latest in which they are over.

    Of what is still to come those of the first year in which they are not.
    """
    stated = stated_year(found, reference)
    if stated.said:
        return make(stated.year) if stated.year is not None else UNKNOWN
    if reference.published is None:
        return UNKNOWN
    this = reference.published.year
    for year in (this, this + 1) if reference.ahead else (this, this - 1):
        whole = make(year)
        if whole is None or whole.last is None:
            continue
        if (
            whole.last >= reference.published
            if reference.ahead
            else whole.last <= reference.published
        ):
            return whole
    return UNKNOWN


@resolver("first-quarters")
def _first_quarters(found: Found, reference: Reference) -> Interval | None:
    """«за три квартала 2021 года»: from January of the latest year that has them."""
    count = found.number("n")
    if count is None or not 1 <= count <= _MONTHS // 3 or found.number("f") not in (None, 1):
        return None
    return _of_year(lambda year: calendar.months(year, 1, 3 * count), found, reference)


@resolver("quarters-from-to")
def _quarters_from_to(found: Found, reference: Reference) -> Interval | None:
    """«в I–III кварталах 2021 года»: from the first day of one to the last of the other."""
    first, last = found.number("q1"), found.number("q2")
    if first is None or last is None or not 1 <= first < last <= _MONTHS // 3:
        return None
    return _of_year(lambda year: calendar.months(year, 3 * first - 2, 3 * last), found, reference)


@resolver("month-of-year")
def _month_of_year(found: Found, reference: Reference) -> Interval | None:
    """«в первом месяце 2021 года»; of a year that is not named the latest that has begun."""
    month = found.number("n")
    if month is None or not 1 <= month <= _MONTHS:
        return None
    stated = stated_year(found, reference)
    if stated.said:
        return calendar.months(stated.year, month, month) if stated.year is not None else UNKNOWN
    return latest(lambda year: calendar.months(year, month, month), reference)


@resolver("last-months")
def _last_months(found: Found, reference: Reference) -> Interval | None:
    """«the last three months of 2016»: its end; «прошедшие три месяца 2016 года»: its beginning."""
    count = found.number("n")
    if count is None or not 1 <= count <= _MONTHS:
        return None
    first = 1 if found.number("g") else _MONTHS + 1 - count
    return _of_year(lambda year: calendar.months(year, first, first + count - 1), found, reference)


@resolver("last-part")
def _last_part(found: Found, reference: Reference) -> Interval | None:
    """«the final quarter of 2016», «the last half of 2016»: up to the end of the year."""
    first = _MONTHS // 2 + 1 if found.has("n") else _MONTHS - 2
    return _of_year(lambda year: calendar.months(year, first, _MONTHS), found, reference)


@resolver("months-up-to")
def _months_up_to(found: Found, reference: Reference) -> Interval | None:
    """«in the year to June», «in the quarter ended June 30, 2021»: whole months up to the end of one."""
    month = found.number("m")
    count = found.number("n") or _MONTHS_OF.get(found.unit())
    if month is None or count is None or not 1 <= count <= _MONTHS:
        return UNKNOWN

    def make(year: int) -> Interval | None:
        end = calendar.months(year, month, month)
        if end is None or end.first is None or end.last is None:
            return None
        start = calendar.add_months(end.first, 1 - count)
        whole = found.number("d") in (None, end.last.day)
        return Interval(start, end.last) if start and whole else UNKNOWN

    return _of_year(make, found, reference)
