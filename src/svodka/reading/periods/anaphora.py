"""Periods that lean on another period of the text: «в том же месяце», «за это время», «годом ранее».

What they mean is told by the nearest dated period before them. Where it cannot tell («в тот же день»
after a whole year), they keep no dates.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence

from svodka.model import Period
from svodka.reading.periods import calendar
from svodka.reading.periods.ago import is_a_year_ago, just_told, right_before
from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.candidates import Anchor, PeriodCandidate, dated
from svodka.reading.periods.elided import LEFT_OUT, elided
from svodka.reading.periods.pointed import pointed
from svodka.reading.periods.up_to_a_day import LOOKS_BACK, up_to_a_day

_REACH = 1500
"""Characters back: beyond, a reader no longer knows which period is meant."""
_YEAR_AGO = "period.prior-year.unit"
"""The rule of «the year-ago quarter», the one that was just told of, a year before."""
_NEAREST = frozenset(
    {"period.anaphora.stretch", "period.prior-year", _YEAR_AGO, "period.over-the-unit"}
)
"""«The same period», «the quarter»: the nearest stretch of time, whether or not its days are known."""
_THIS = "period.anaphora.this-day"
"""The rule of «за это время»."""
_STRETCHES = frozenset(
    f"period.anaphora.{name}"
    for name in ("like-last", "like-last-in-short", "same-of-year", "year-and-stretch", "stretch")
) | {"period.prior-year"}
"""«За аналогичный период прошлого года» means a stretch of time, not the day of «на сегодня»."""
_REPORTED = "period.anaphora.reported"
"""The rule of «за отчётный период», which is never the like period a year before."""
_AGO_RULE = "period.ago.number"
"""The rule of «год назад», which is nobody's reporting period."""
START_OF_EVENT = "period.since.start-of-event"
"""The rule of «с начала операции», a time without dates."""
_SHORTER = frozenset(
    {"clock", "frequency", "day", "weekday", "relative-day", "part-of-day", "now", "event"}
)
"""Kinds of times that are no stretch of time."""
_CHAINED = "period.unit.before-that"
"""The rule of «the week before that», which counts from the time that was counted last."""
_WHOLE = frozenset({"period.unit.before", _CHAINED, "period.previous", "period.following"})
"""«The previous month» and «the year before» are whole: they count from a time of that length."""
_UNITS_BEFORE = "period.previous-units"
"""The rule of «the previous 12 months», as many as were just told of."""
_THE_UNIT = "period.over-the-unit"
"""The rule of «over the quarter», the whole one that was named last."""
_LEAST = {"day": 0, "week": 6, "month": 27, "quarter": 89, "half-year": 180, "year": 364}
_MOST = {"day": 0, "week": 6, "month": 30, "quarter": 91, "half-year": 183, "year": 365}
"""The days between the first and the last of a unit: fewest and most."""
_MOMENT = "moment"
"""«На 1 мая, чем на ту же дату 2023 года. На отчётную дату»: a day, no year, where one was told of."""
_DAYS = frozenset({"day", "week"})
"""Units that do not end where a month does."""
_BESIDE = 60
"""Characters back: how far what «тогда» takes up may stand in the words before."""
_NO_UNIT = frozenset({"", "period"})
"""«Тогда» and «за тот же период» take up a time of any length."""
_AGO = {"month": 1.25, "quarter": 1.6, "half-year": 1.6, "year": 1.25}
"""«За год» in January means the year that the text has named, if it began less than so many units ago."""


def resolved(
    found: Sequence[PeriodCandidate], published: dt.date | None = None
) -> list[PeriodCandidate]:
    """The candidates of a text, in order, with the dates of those that lean on one before."""
    out: list[PeriodCandidate] = []
    for candidate in found:
        if candidate.anchor is not None and candidate.anchor.relation in LEFT_OUT:
            out += elided(candidate, candidate.anchor, out, published)
            continue
        dates = _dates(candidate, out, published)
        if dates is None:
            out.append(candidate)
            continue
        made = dated(candidate, dates)
        to_come = _to_come(made, candidate.anchor, out)
        out.append(made if to_come is None else dataclasses.replace(made, ahead=to_come))
    return out


def _to_come(
    candidate: PeriodCandidate, anchor: Anchor | None, earlier: Sequence[PeriodCandidate]
) -> Period | None:
    """«Должна вернуться в сентябре; [к этому моменту] пробудет 600 дней»: the next one, as that before."""
    if anchor is None or anchor.relation != "same":
        return None
    for other in reversed(earlier):
        if candidate.period.start - other.period.end > _BESIDE:
            return None
        if other.ahead is not None and other.period.from_date == candidate.period.from_date:
            dates = _same(anchor, [Interval(other.ahead.from_date, other.ahead.to_date)])
            return None if dates is None else dated(candidate, dates).period
    return None


def _before(candidate: PeriodCandidate, earlier: Sequence[PeriodCandidate]) -> list[Interval]:
    """The dated periods before a candidate, the nearest first; for a stretch of time no single days."""
    out: list[Interval] = []
    long = not _STRETCHES.isdisjoint(candidate.why) or _is_told_stretch(candidate)
    for other in reversed(earlier):
        if candidate.period.start - other.period.end > _REACH:
            break
        first, last = other.period.from_date, other.period.to_date
        undated = first is None and START_OF_EVENT in other.why
        if undated and not out and _is_stretch(candidate):
            break  # «с начала операции …; за этот период»
        moved = _is_moved(other) and _CHAINED not in candidate.why
        passed = moved or other.unowned or other.compared
        passed |= _REPORTED in candidate.why and _AGO_RULE in other.why
        if first and last and not passed and not (long and first == last):
            out.append(Interval(first, last))
        elif not (first or passed or other.kind in _SHORTER or _NEAREST.isdisjoint(candidate.why)):
            break
    return out


def _begun(before: Sequence[Interval], published: dt.date | None) -> list[Interval]:
    """«Купит ещё четыре судна [до конца года]. Годом ранее …»: nothing is counted from what begins today."""
    return [one for one in before if not one.first == published != one.last]


def _is_told_stretch(candidate: PeriodCandidate) -> bool:
    """«За отчётный период», «за это время» after «на 25 сентября»: no single day."""
    anchor = candidate.anchor
    if _REPORTED in candidate.why:
        return anchor is not None and anchor.unit == "period"
    return _THIS in candidate.why and _is_stretch(candidate)


def _is_stretch(candidate: PeriodCandidate) -> bool:
    """«За этот период», «за тот же период 2014 года»: as long as what stands before, however long."""
    anchor = candidate.anchor
    return (
        anchor is not None
        and anchor.relation in ("same", "of-year")
        and (anchor.unit in _NO_UNIT or anchor.relation == "of-year")
    )


def _dates(
    candidate: PeriodCandidate, earlier: Sequence[PeriodCandidate], published: dt.date | None
) -> Interval | None:
    """What the nearest periods before make of a candidate, nothing where it stands for itself."""
    anchor = candidate.anchor
    if told := just_told(candidate, earlier, published):
        return _moved(Anchor("before", told.unit, 1), [told.interval])
    if is_a_year_ago(candidate, published):
        return _moved(Anchor("before", "year", 1), right_before(candidate, earlier, published))
    if anchor is None:
        if candidate.why == (LOOKS_BACK,) and published is not None:
            to_day = up_to_a_day(candidate, earlier, published)
            return to_day or _just_named(candidate, _before(candidate, earlier), published)
        return pointed(candidate, earlier, published)
    if anchor.relation == "same":
        compared = _compared(candidate, anchor, earlier)
        before = _before(candidate, earlier)
        if _THE_UNIT in candidate.why:
            before = [one for one in before if _fills(one, anchor.unit)]
        return compared or _same(
            anchor, _reported(before) if _REPORTED in candidate.why else before
        )
    if anchor.relation == "year-before":  # «АППГ»
        return _moved(Anchor("before", "year", 1), _begun(_before(candidate, earlier), published))
    if anchor.relation == "of-year":
        return _of_year(candidate, _before(candidate, earlier))
    if anchor.relation in ("before", "after") and anchor.unit and anchor.count:
        before = _begun(_before(candidate, earlier), published)
        if _UNITS_BEFORE in candidate.why:
            return _preceding(anchor, before)
        if _YEAR_AGO in candidate.why:
            before = [one for one in before[:1] if _fills(one, anchor.unit)]
            return _moved(Anchor("before", "year", 1), before)
        if not _WHOLE.isdisjoint(candidate.why):
            before = [one for one in before[:1] if _fills(one, anchor.unit)]
        return _moved(anchor, before)
    return None


def _compared(
    candidate: PeriodCandidate, anchor: Anchor, earlier: Sequence[PeriodCandidate]
) -> Interval | None:
    """«Больше, чем годом ранее: [тогда] было 40», «Годом ранее [за тот же период] — 40»: dated or not."""
    other = earlier[-1] if earlier and anchor.unit in _NO_UNIT else None
    if other is None or not _is_moved(other) or other.anchor is None:
        return None
    span = anchor.unit or not (_NEAREST | {_THIS}).isdisjoint(candidate.why)
    beside = candidate.period.start - other.period.end == 1  # «годом ранее [в это время]»
    if span and not beside and not other.period.text[:1].isupper():
        return None  # of another sentence: «… годом ранее. За тот же период …»
    told = other.anchor.relation == "of-year" or other.anchor.unit in _MOST  # «ранее» tells nothing
    if candidate.period.start - other.period.end > _BESIDE or not told:
        return None
    return Interval(other.period.from_date, other.period.to_date)


def _is_moved(candidate: PeriodCandidate) -> bool:
    """«Годом ранее» is no period that the next «годом ранее» is counted from."""
    return candidate.anchor is not None and candidate.anchor.relation in (
        "before",
        "after",
        "of-year",
        "year-before",
    )


def _reported(before: Sequence[Interval]) -> Sequence[Interval]:
    """«12 млн против 9 млн в мае 2016 года. За отчётный период»: not the time that it is compared with."""
    next_year = _moved(Anchor("after", "year", 1), before[:1])
    return [next_year] if next_year is not None and next_year in before else before


def _same(anchor: Anchor, before: Sequence[Interval]) -> Interval | None:
    if anchor.unit == _MOMENT and not calendar.within(next(iter(before), UNKNOWN), "month"):
        return next(filter(calendar.is_date, before), before[0] if before else None)
    if anchor.unit not in _MOST:
        return before[0] if before else None
    if anchor.unit == "week" and (told := next((w for w in before if _fills(w, "week")), None)):
        return told  # «с 17 по 23 января, сообщили 25 января. … За отчётную неделю»
    for interval in before:
        if calendar.within(interval, anchor.unit) and interval.first:
            return calendar.unit_around(interval.first, anchor.unit)
    return None


def _of_year(candidate: PeriodCandidate, before: Sequence[Interval]) -> Interval:
    """«За тот же период 2014 года»: the period before, in that year; no dates without one."""
    year = candidate.period.from_date
    for interval in before:
        if year and interval.first and calendar.within(interval, "year"):
            away = year.year - interval.first.year
            away -= not (away or any(map(str.isdigit, candidate.period.text)))  # «прошлого года»
            return _moved(Anchor("after", "year", away), [interval]) or Interval()
    return Interval()


def _moved(anchor: Anchor, before: Sequence[Interval]) -> Interval | None:
    """«Годом ранее»: the period before, so many units away, if it is no longer than the unit."""
    count = (anchor.count or 0) * (-1 if anchor.relation == "before" else 1)
    for interval in before:
        if interval.first is None or interval.last is None:
            continue
        if not calendar.fits(interval, anchor.unit):
            continue
        first = calendar.shift(interval.first, anchor.unit, count)
        last = calendar.shift(interval.last, anchor.unit, count)
        if first is None or last is None:
            return None
        ends_month = (interval.last + calendar.ONE_DAY).day == 1
        if ends_month and anchor.unit not in _DAYS:
            month = calendar.months(last.year, last.month, last.month)
            last = month.last if month else last  # a month ends where its month ends
        return Interval(first, last)
    return None


def _just_named(
    candidate: PeriodCandidate, before: Sequence[Interval], published: dt.date
) -> Interval | None:
    """«За месяц» after «в январе», said in the first days of February."""
    first, last = candidate.period.from_date, candidate.period.to_date
    if first is None or last is None:
        return None
    length = (last - first).days
    for interval in before:
        if interval.first is None or interval.last is None:
            continue
        unit = next((u for u, most in _MOST.items() if _LEAST[u] <= length <= most + 1), "")
        days = (interval.last - interval.first).days
        if unit in _AGO and _LEAST[unit] <= days <= _MOST[unit]:
            if 0 <= (published - interval.first).days <= _AGO[unit] * _MOST[unit]:
                return interval
    return None


def _preceding(anchor: Anchor, before: Sequence[Interval]) -> Interval | None:
    """«In the 12 months to June 90, [in the previous 12 months] 70»: as many units, right before."""
    for interval in before[:1]:
        if interval.first is not None and _fills(interval, anchor.unit, anchor.count or 1):
            first = calendar.shift(interval.first, anchor.unit, -(anchor.count or 1))
            return Interval(first, interval.first - calendar.ONE_DAY) if first else None
    return None


def _fills(interval: Interval, unit: str, count: int = 1) -> bool:
    """Whether an interval is as long as so many units of the calendar."""
    if interval.first is None or interval.last is None or unit not in _LEAST:
        return False
    days = (interval.last - interval.first).days + 1
    return count * (_LEAST[unit] + 1) <= days <= count * (_MOST[unit] + 1)
