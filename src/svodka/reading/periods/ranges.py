"""Resolver of ranges: «с 5 по 9 мая», «в январе–июне», «с мая 2003 года по 27 ноября 2005 года».

Days or months told one by one are a range where none is left out: «5, 6 и 7 мая», not «5 и 20 мая». Years,
and months of two years, span what lies between them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.open_ends import until_published
from svodka.reading.periods.rules import (
    BARE_YEARS,
    JANUARY,
    RESOLVERS,
    SOON,
    Found,
    Reference,
    StatedYear,
    latest,
    resolver,
    stated_year,
)

IN_A_ROW_YEARS = 10
"""How far apart the years of «2022-23» may be."""


@resolver("range")
def _range(found: Found, reference: Reference) -> Interval | None:
    """A stretch of time; of points that ``x`` joins, unless ``o`` says that it is one, without gaps."""
    whole = _stretch(found, reference)
    listed = found.has("x") and not found.has("o")
    return UNKNOWN if whole and listed and not _in_a_row(found, whole) else whole


def _in_a_row(found: Found, whole: Interval) -> bool:
    """Whether a stretch holds as many days or months as are told one by one."""
    first, last = whole.first, whole.last
    if first is None or last is None:
        return True
    if found.has("m1") and found.has("y1") and found.has("y2") and not found.has("d2"):
        return True
    months = 12 * (last.year - first.year) + last.month - first.month + 1
    held = (last - first).days + 1 if found.has("d2") else months
    match = found.match
    start = max(match.end(name) for name in match.re.groupindex if name.endswith("1"))
    between = range(start, match.start("x"))
    return held == 2 + sum(found.words.value(at) is not None for at in between)


def _stretch(found: Found, reference: Reference) -> Interval | None:
    """From the first day of one point to the last day of another, which may lend it month and year."""
    month2 = found.number("m2")
    if month2 is None and found.has("d2"):
        month2 = found.number("m1")  # «May 8–10»: English names the month first
    month1 = found.number("m1") or (month2 if found.has("d1") else None)
    if (found.has("d1") and month1 is None) or (found.has("d2") and month2 is None):
        return None
    year1, year2 = stated_year(found, reference, "1"), stated_year(found, reference, "2")
    if month2 is None and not year2.said:
        return None
    if month1 is None and not year1.said:
        return None
    if month1 is None and month2 is None and not found.marked_year() and not _bare(year1, year2):
        return None
    day1, day2 = found.number("d1") or 1, found.number("d2")
    if day2 and day1 > day2 and not (found.has("m1") and found.has("m2")):
        return None  # «выиграли 3–1 мая»
    wraps = bool(month1 and month2 and (month1, day1) > (month2, day2 or 31))

    def make(year: int) -> Interval | None:
        end = _end(found, year, month2, day2)
        first = year1.year if year1.year is not None else year - wraps
        start = calendar.day(first, month1 or 1, day1)
        if found.has("p1") and start:
            whole = Interval(start, _end(found, first, month1, None))
            start = calendar.third(whole, found.number("p1") or 0).first
        return Interval(start, end) if start and end and start <= end else None

    if year2.said:
        if year2.year is None or (year1.said and year1.year is None):
            return UNKNOWN
        return make(full_year(year2.year, year1.year))
    if year1.said:
        return make(year1.year + wraps) if year1.year is not None else UNKNOWN
    within = any(found.has(name) for name in ("d1", "d2", "p1"))  # «с января по ноябрь» is over
    chosen = latest(make, reference, SOON if within else dt.timedelta(0))
    summed = month1 == JANUARY and not within  # «в январе–ноябре», told in January
    return _over(chosen, make, reference) if summed else chosen


def _over(
    chosen: Interval | None, make: Callable[[int], Interval | None], reference: Reference
) -> Interval | None:
    """Months summed up from the beginning of a year: till they are over, those of the year before."""
    published = reference.published
    if chosen is None or chosen.last is None or published is None or reference.ahead:
        return chosen
    to_come = (chosen.last.year, chosen.last.month) > (published.year, published.month)
    return make(chosen.last.year - 1) if to_come else chosen


@resolver("to-near-day")
def _to_near_day(found: Found, reference: Reference) -> Interval | None:
    """«between January 1 and yesterday»."""
    since, near = (RESOLVERS[name](found, reference) for name in ("since-over", "relative-day"))
    if since is None or near is None or since.first is None or near.last is None:
        return UNKNOWN
    return Interval(since.first, near.last) if since.first <= near.last else UNKNOWN


@resolver("since-relative-day")
def _since_relative_day(found: Found, reference: Reference) -> Interval | None:
    """«со вчерашнего дня»: to the published date."""
    point = RESOLVERS["relative-day"](found, reference)
    return until_published(point.first, reference.published) if point else None


@resolver("two-years")
def _two_years(found: Found, reference: Reference) -> Interval | None:
    """«in 2022-23»: which months is not said; «in 2020 – 89» tells a year and a number."""
    first, last = found.number("y1"), found.number("y2")
    if first is None or last is None:
        return None
    return UNKNOWN if 0 < (last - first) % 100 <= IN_A_ROW_YEARS else None


@resolver("range-of-years")
def _range_of_years(found: Found, reference: Reference) -> Interval | None:
    """«in the years 2021-2025» are five; which months «the year 2024-2025» has, is not said."""
    return _range(found, reference) if (found.number("u") or 1) > 1 else UNKNOWN


@resolver("decades")
def _decades(found: Found, reference: Reference) -> Interval | None:
    """«between the 1970s and the 1990s»: from the first day of the one to the last of the other."""
    first, last = found.number("y1"), found.number("y2")
    if first is None or last is None or first % 10 or last % 10 or first >= last:
        return None
    return Interval(calendar.day(first, 1, 1), calendar.day(last + 9, 12, 31))


def _bare(first: StatedYear, second: StatedYear) -> bool:
    return first.year in BARE_YEARS and second.year in BARE_YEARS


def full_year(year: int, before: int | None) -> int:
    """A year of two digits takes its century from the year before it («2014–16 годы»)."""
    return before // 100 * 100 + year if before and year < 100 else year


def _end(found: Found, year: int, month: int | None, day: int | None) -> dt.date | None:
    if month is None:
        half = found.number("h2") or 0
        first = 6 * half - 5 if half in (1, 2) else 1
        whole = calendar.months(year, first, 6 * half if half in (1, 2) else 12)
    elif day is None:
        whole = calendar.months(year, month, month)
    else:
        return calendar.day(year, month, day)
    if whole and found.has("p2"):
        whole = calendar.third(whole, found.number("p2") or 0)
    return whole.last if whole else None


@resolver("from-start-of-year")
def _from_start_of_year(found: Found, reference: Reference) -> Interval | None:
    """«с начала года до конца сентября»: from 1 January of the year of its end."""
    month, day = found.number("m2"), found.number("d2")

    def make(year: int) -> Interval | None:
        start, end = calendar.day(year, 1, 1), _end(found, year, month, day)
        return Interval(start, end) if start and end else None

    stated = stated_year(found, reference, "2")
    if stated.said:
        return make(stated.year) if stated.year is not None else UNKNOWN
    return latest(make, reference)
