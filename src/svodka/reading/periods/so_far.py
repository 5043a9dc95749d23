"""Two times of one: «has *so far* held 40 men *this year*» is from the start of the year to publication.

They stand in one sentence, one behind the other. Alone, «so far» has no days, and «this year» all of its own.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from svodka.reading.periods.candidates import PeriodCandidate

_SO_FAR = "period.so-far.open"
"""The rule of «so far», whose beginning something else tells."""
_THIS_UNIT = "period.unit.relative"
"""The rule of «this year»."""
_STOPS = frozenset(".!?;\n")
"""What a sentence ends with."""


def counted_so_far(
    text: str, found: Sequence[PeriodCandidate], published: dt.date | None
) -> list[PeriodCandidate]:
    """The candidates of a text, in order, «so far» and «this year» beside it up to publication."""
    out = list(found)
    if published is None:
        return out
    for at, candidate in enumerate(found):
        if _SO_FAR not in candidate.why:
            continue
        for other in (at - 1, at + 1):
            if not 0 <= other < len(out) or not _goes_on(out[other], published):
                continue
            first, second = sorted((candidate.period, out[other].period), key=lambda p: p.start)
            if _STOPS.isdisjoint(text[first.end : second.start]):
                begins = out[other].period.from_date
                for place in (at, other):
                    period = dataclasses.replace(
                        out[place].period, from_date=begins, to_date=published
                    )
                    out[place] = dataclasses.replace(out[place], period=period)
                break
    return out


def _goes_on(candidate: PeriodCandidate, published: dt.date) -> bool:
    """Whether a time is a unit of the calendar that has begun and is not over."""
    first, last = candidate.period.from_date, candidate.period.to_date
    begun = first is not None and last is not None and first <= published <= last
    return begun and _THIS_UNIT in candidate.why
