"""Resolvers for what lasts up to publication or from it on: «с 2015 года», «с начала года», «до мая»."""

from __future__ import annotations

import datetime as dt

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.deixis import around_published, of_weekday
from svodka.reading.periods.rules import (
    BARE_YEARS,
    RESOLVERS,
    Found,
    Reference,
    inside,
    latest,
    resolver,
    stated_year,
)

FAR = dt.timedelta(days=183)
"""A day or month without a year that lies further ahead may as well be the last one."""
END = 2
"""The part of a month that «до конца сентября» names."""


def until_published(first: dt.date | None, published: dt.date | None) -> Interval:
    """From a day to publication; open where that lies in the future or is not known."""
    if published is None or first is None or first > published:
        return Interval(first, None)
    return Interval(first, published)


@resolver("since")
def _since(found: Found, reference: Reference) -> Interval | None:
    """«с 2015 года»: to the published date, or open."""
    return _begun(RESOLVERS["point"](found, reference), reference)


@resolver("since-decade")
def _since_decade(found: Found, reference: Reference) -> Interval | None:
    """«since the 1970s»: from the first day of the decade to the published date."""
    return _begun(RESOLVERS["decade"](found, reference), reference)


def _begun(start: Interval | None, reference: Reference) -> Interval | None:
    """From the first day of a stretch to the published date."""
    if start is None or start.first is None:
        return start
    return until_published(start.first, reference.published)


@resolver("since-over")
def _since_over(found: Found, reference: Reference) -> Interval | None:
    """«since October»: what has lasted since then began before publication."""
    point, published = RESOLVERS["point"](found, reference), reference.published
    ahead = bool(point and point.first and published and point.first > published)
    if ahead and not stated_year(found, reference).said:
        point = latest(lambda year: inside(found, year), reference)
    return _begun(point, reference)


@resolver("since-weekday")
def _since_weekday(found: Found, reference: Reference) -> Interval | None:
    """«с понедельника»: the latest Monday to the published date."""
    point = of_weekday(found, reference)
    return until_published(point.first, reference.published) if point else None


@resolver("since-unit")
def _since_unit(found: Found, reference: Reference) -> Interval | None:
    """«с начала года»: 1 January to the published date; «three *years to date*» is no such time."""
    if (found.number("u") or 1) > 1:
        return None
    whole = around_published(found, reference)
    return Interval(whole.first, reference.published) if whole else UNKNOWN


@resolver("so-far-in")
def _so_far_in(found: Found, reference: Reference) -> Interval | None:
    """«so far in 2026», «so far in May»: to the published date; of a year that is over no dates."""
    point, published = RESOLVERS["point"](found, reference), reference.published
    if point is None or point.first is None or point.last is None or published is None:
        return UNKNOWN if point else None
    return Interval(point.first, published) if point.first <= published <= point.last else UNKNOWN


@resolver("until-over")
def _until_over(found: Found, reference: Reference) -> Interval | None:
    """«through 2030»: to the last day of the year."""
    whole = RESOLVERS["bare-year"](found, reference)
    return Interval(None, whole.last) if whole else None


@resolver("now-until")
def _now_until(found: Found, reference: Reference) -> Interval | None:
    """«between now and 2030»: from the published date to the last day of the year."""
    whole, published = RESOLVERS["bare-year"](found, reference), reference.published
    if whole is None or whole.last is None or (published is not None and whole.last < published):
        return None
    return Interval(published, whole.last)


@resolver("until")
def _until(found: Found, reference: Reference) -> Interval | None:
    """«до 1 января 2020 года» ends on that day, «до 2019 года» on the last day of 2018."""
    if not (found.has("y") or found.has("r") or found.has("sg")):
        return _until_next(found, reference)
    plain = RESOLVERS["point"](found, reference)
    if plain is None or plain.first is None:
        return plain
    if plain.first.year not in BARE_YEARS and not found.marked_year() and not found.has("m"):
        return None  # «сократилось до 1077»
    if found.has("d") or found.number("p") == END:
        return Interval(None, plain.last)
    if found.has("p"):
        return UNKNOWN
    return Interval(None, calendar.add_days(plain.first, -1))


def _until_next(found: Found, reference: Reference) -> Interval | None:
    """«до конца сентября», «до 1 декабря»: from publication, where the next such day is not far."""
    published = reference.published
    point = RESOLVERS["point"](found, reference)
    if point is None or published is None or (found.has("p") and found.number("p") != END):
        return UNKNOWN if point else None
    for year in (published.year, published.year + 1):
        whole = inside(found, year)
        if whole is None or whole.first is None or whole.last is None:
            return UNKNOWN
        closed = found.has("d") or found.has("p")
        last = whole.last if closed else calendar.add_days(whole.first, -1)
        if last is not None and published <= last <= published + FAR:
            return Interval(published, last)
    return UNKNOWN


@resolver("until-unit")
def _until_unit(found: Found, reference: Reference) -> Interval | None:
    """«до конца года»: from the published date; «өткен айдың соңына дейін»: from nobody knows when."""
    away = found.number("a") or 0
    whole = around_published(found, reference, away)
    return Interval(reference.published if away >= 0 else None, whole.last) if whole else UNKNOWN
