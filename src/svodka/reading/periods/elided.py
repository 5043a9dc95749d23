"""Periods that leave out their unit: «в первом квартале 120, [во втором] — 145».

They are times only where a time with such a unit stands shortly before.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.candidates import Anchor, PeriodCandidate, dated

_SHORT = 200
"""Characters back: how far a unit that is left out may have been named."""
_PARTS = frozenset({"quarter", "half-year", "century"})
_NUMBERED = _PARTS | {"day"}
_RELATIVE = frozenset({"week", "month", "quarter", "half-year", "year"})
"""Kinds of periods whose unit may be left out after an ordinal, and after «прошлый»."""
_BY_NUMBER = {"nth": _NUMBERED, "nth-part": _PARTS, "nth-quarter": frozenset({"quarter"})}
"""The kinds of those that are named by a number: of bare digits, «в 4», quarters; in words no days.

«5 мая открылись две выставки: на первой 40 картин»."""
_COUNTED = "period.unit.relative"
"""The rule of «в прошлом месяце»: behind «в мае» nothing tells whether «в прошлом» is a month or a year."""
LEFT_OUT = frozenset({*_BY_NUMBER, "relative"})
"""How candidates lean on a time that leave out their unit."""


def elided(
    candidate: PeriodCandidate,
    anchor: Anchor,
    earlier: Sequence[PeriodCandidate],
    published: dt.date | None,
) -> list[PeriodCandidate]:
    """«Во втором» after «в первом квартале», «в 4» after «в 3 квартале», with the kind of that; nothing
    without one.
    """
    by_number = anchor.relation in _BY_NUMBER
    kinds = _BY_NUMBER.get(anchor.relation, _RELATIVE)
    for other in reversed(earlier):
        if candidate.period.start - other.period.end > _SHORT:
            return []
        kind = other.kind if by_number else _unit_of(other)
        if kind not in kinds or anchor.count is None:
            continue
        dates: Interval | None = Interval()
        if by_number:
            dates = _nth(other.kind, other.period.from_date, anchor.count)
            if dates and published and _turns(other.period.from_date, dates.first, published):
                dates = Interval()
        elif published is not None and (kind == "year" or _COUNTED in other.why):
            dates = calendar.unit_around(published, kind, anchor.count)
            if dates and dates.first == other.period.from_date:
                dates = Interval()  # «в мае 12, в прошлом — 10», told in June
        plain = dataclasses.replace(candidate, kind=kind, anchor=None)
        to_come = None
        if by_number and other.ahead is not None:
            next_one = _nth(other.kind, other.ahead.from_date, anchor.count)
            to_come = dated(plain, next_one).period if next_one else None
        return [dataclasses.replace(dated(plain, dates), ahead=to_come)] if dates else []
    return []


def _unit_of(other: PeriodCandidate) -> str:
    """The unit that a time tells by its kind; «годом ранее было 70, [в этом] — 40»: a year."""
    told = other.anchor is not None and other.anchor.relation == "before"
    return other.anchor.unit if told and other.anchor is not None else other.kind


def _turns(named: dt.date | None, other: dt.date | None, published: dt.date) -> bool:
    """Whether one time has begun and the other has not: then a year may lie between them."""
    return named is not None and other is not None and named <= published < other


def _nth(kind: str, of: dt.date | None, number: int) -> Interval | None:
    """The ``number``-th of a kind in the year or month of a date; ``None``: there is none."""
    if kind == "day":
        start = calendar.day(of.year, of.month, number) if of else None
        return Interval(start, start) if start else None
    if kind == "century":
        return calendar.years(100 * number - 99, 100 * number) if 1 <= number <= 21 else None
    size = 3 if kind == "quarter" else 6
    if not 1 <= number <= 12 // size:
        return None
    return calendar.months(of.year, size * number - size + 1, size * number) if of else Interval()
