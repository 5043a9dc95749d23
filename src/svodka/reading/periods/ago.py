"""«A year ago» beside another time: «40 shops in May, against 30 *a year ago*», which is May of last year.

Alone it counts from now, and is the whole year before.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.candidates import PeriodCandidate

FROM_NOW = "period.ago.year"
"""The rule of «a year ago»."""
_BESIDE = 60
"""Characters back: how far the time may stand that it counts from."""


def right_before(
    candidate: PeriodCandidate, earlier: Sequence[PeriodCandidate], published: dt.date | None
) -> list[Interval]:
    """The stretch of the last twelve months that stands right before «a year ago»; not «on Monday»."""
    since = calendar.shift(published, "year", -1) if published else None
    for other in earlier[-1:]:
        first, last = other.period.from_date, other.period.to_date
        near = candidate.period.start - other.period.end <= _BESIDE and other.anchor is None
        if near and since and first and last and since <= first < last:
            return [Interval(first, last)]
    return []
