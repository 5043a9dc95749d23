"""«A year ago» beside another time: "40 shops in May, against 30 *a year ago*", which is May of last year.

Alone it counts from now, and is the whole year before. It is never the time that was just told:
«В 2025 году было 120 пожаров, [год назад] — 140» of January 2026 speaks of 2024.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.candidates import PeriodCandidate

_FROM_NOW = "period.ago.year"
"""The rule of “a year ago”."""
AGO = frozenset({_FROM_NOW, "period.ago", "period.ago.number"})
"""The rules of «год назад», «бір ай бұрын», «a month ago»."""
_BESIDE = 100
"""Characters back: how far the time may stand that it counts from."""
_TOLD = 200
"""Characters back: how far the time may stand that it cannot mean, in a sentence before with its speaker."""
_MONTH = 27
"""Days between the first and the last of the shortest month: no single day is compared so."""


class Told(NamedTuple):
    """The time that was told, and the unit that lies between it and what is meant."""

    interval: Interval
    unit: str


def is_a_year_ago(candidate: PeriodCandidate, published: dt.date | None) -> bool:
    """«Год назад», «бір жыл бұрын», “a year ago”; not «три года назад»."""
    if AGO.isdisjoint(candidate.why):
        return False
    whole = calendar.unit_around(published, "year", -1) if published else None
    meant = Interval(candidate.period.from_date, candidate.period.to_date)
    return _FROM_NOW in candidate.why or (whole is not None and whole == meant)


def right_before(
    candidate: PeriodCandidate, earlier: Sequence[PeriodCandidate], published: dt.date | None
) -> list[Interval]:
    """The stretch that ended within twelve months and stands right before «a year ago»; not «on Monday»."""
    since = calendar.shift(published, "year", -1) if published else None
    for other in earlier[-1:]:
        first, last = other.period.from_date, other.period.to_date
        near = candidate.period.start - other.period.end <= _BESIDE and other.anchor is None
        if near and since and first and last and since <= last and first < last:
            return [Interval(first, last)]
    return []


def just_told(
    candidate: PeriodCandidate, earlier: Sequence[PeriodCandidate], published: dt.date | None
) -> Told | None:
    """The time right before «год назад», «месяц назад», where these counted from now would be that time."""
    if published is None or AGO.isdisjoint(candidate.why) or not earlier:
        return None
    other = earlier[-1]
    first, last = other.period.from_date, other.period.to_date
    counted = other.anchor is not None and other.anchor.relation != "same"  # not «в том же году»
    near = candidate.period.start - other.period.end <= _TOLD and not counted
    if not near or not first or not last or (last - first).days < _MONTH:
        return None
    meant = Interval(candidate.period.from_date, candidate.period.to_date)
    for unit in ("year", "month"):
        whole = calendar.unit_around(published, unit, -1)
        if whole is None or whole != meant or whole.first is None or whole.last is None:
            continue
        if whole.first <= first and last <= whole.last:
            return Told(Interval(first, last), unit)
    return None
