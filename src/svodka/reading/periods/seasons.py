"""Resolvers of seasons: the winter of two years, and the season that is over."""

from __future__ import annotations

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.ranges import full_year
from svodka.reading.periods.rules import WINTER, Found, Reference, inside, resolver


@resolver("season-of-years")
def _season_of_years(found: Found, reference: Reference) -> Interval | None:
    """«зимой 2023–2024 годов», "in the winter of 2023/24": the winter that both years have."""
    first, second = found.number("y1"), found.number("y2")
    if first is None or second is None or full_year(second, first) != first + 1:
        return None
    if found.number("s") != WINTER:
        return UNKNOWN
    return calendar.months(first, WINTER, WINTER + 2)


@resolver("season-over")
def _season_over(found: Found, reference: Reference) -> Interval | None:
    """«Өткен жазда»: the latest that ended before publication."""
    published = reference.published
    if published is None:
        return UNKNOWN
    for year in (published.year, published.year - 1, published.year - 2):
        season = inside(found, year)
        if season is not None and season.last is not None and season.last < published:
            return season
    return UNKNOWN
