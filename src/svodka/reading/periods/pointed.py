"""«Осы жылы», «осы айда» behind a year or month named before: that one, not the one of publication.

Kazakh «осы» says «this» of both: «2019 жылы 40 үй салынды. *Осы жылы* 12 мектеп ашылды» is of 2019. Where
the time before is the last year or month, which the present one is often set against («2025 жылы 40 үй,
осы жылы 60 үй салынды», said in 2026), and where it counts from now itself, nothing is said here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.candidates import PeriodCandidate

_RULE = "period.unit.pointed"
"""The rule of «осы жылы»."""
_NEAR = 200
"""Characters back: how far the time may stand that is meant."""
_NAMED = frozenset({"year", "month", "day", "range"})
"""Kinds of times that are named by the calendar."""
_UNITS = {"month": 31, "year": 366}
"""The most days of a unit."""


def pointed(
    candidate: PeriodCandidate, earlier: Sequence[PeriodCandidate], published: dt.date | None
) -> Interval | None:
    """The year or month named right before that «осы жылы», «осы айда» means; ``None`` for other times."""
    if candidate.why != (_RULE,) or not earlier or published is None:
        return None
    first, last = candidate.period.from_date, candidate.period.to_date
    other = earlier[-1]
    named = other.period.from_date
    if first is None or last is None or named is None or other.kind not in _NAMED:
        return None
    if candidate.period.start - other.period.end > _NEAR:
        return None
    unit = next((unit for unit, days in _UNITS.items() if (last - first).days < days), "")
    whole = calendar.unit_around(named, unit) if unit else None
    before = calendar.unit_around(published, unit, -1) if unit else None
    told = Interval(named, other.period.to_date)
    if whole is None or before is None or whole.last is None or before.first is None:
        return None
    return whole if calendar.within(told, unit) and whole.last < before.first else None
