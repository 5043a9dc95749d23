"""«За год» beside the day that a state is told of: «На 1 июля 2023 года выдано 640, [за год] — плюс 90».

The year is the one up to that day, not up to the published date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.candidates import PeriodCandidate

LOOKS_BACK = "period.span.for-unit"
"""The rule of «за год», which means the last one."""
_AS_OF = frozenset({"period.day.as-of", "period.day.as-of-numeric"})
"""The rules of «на 1 июля 2023 года», «на 01.07.2023»."""
_TOLD = 220
"""Characters back: how far the day may stand, in its sentence or the one before."""
_DAYS = {"month": 30, "quarter": 91, "half-year": 182, "year": 365}
_SINCE = (0.9, 1.25)
"""Units: of a day so long before publication «за год» may be the one that began with it."""
_SPARE = 3
"""Days by which units of one length differ."""


def up_to_a_day(
    candidate: PeriodCandidate, earlier: Sequence[PeriodCandidate], published: dt.date
) -> Interval | None:
    """The unit that ends with the day that was just told of; ``None`` without one, or in doubt."""
    day = _day_before(candidate, earlier)
    unit = _unit(candidate)
    if day is None or unit is None or day > published:
        return None
    ago = (published - day).days / _DAYS[unit]
    if _SINCE[0] < ago < _SINCE[1]:
        return None
    first = calendar.shift(day, unit, -1)
    if first is None:
        return None
    return Interval(first, day - calendar.ONE_DAY if day.day == 1 else day)


def _day_before(candidate: PeriodCandidate, earlier: Sequence[PeriodCandidate]) -> dt.date | None:
    """The nearest time before, where it is such a day; another «за месяц» between them does no harm."""
    for other in reversed(earlier):
        if candidate.period.start - other.period.end > _TOLD:
            return None
        if other.unowned or other.compared or other.why == (LOOKS_BACK,):
            continue
        told = not _AS_OF.isdisjoint(other.why) and other.ahead is None
        return other.period.from_date if told else None
    return None


def _unit(candidate: PeriodCandidate) -> str | None:
    first, last = candidate.period.from_date, candidate.period.to_date
    if first is None or last is None:
        return None
    length = (last - first).days
    return next((u for u, days in _DAYS.items() if abs(length - days) <= _SPARE), None)
