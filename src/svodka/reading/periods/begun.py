"""Beginnings whose date stands right behind them: «с начала войны в 2003 году» is since 2003.

«После аварии в 2003 году» is not in that year either, but some time after it.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Sequence

from svodka.model import Period
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.periods.grammar import Grammar
from svodka.reading.periods.open_ends import until_published

_STARTS = frozenset({"period.since.start-of-event", "period.since.moment-of-event"})
"""The rules of «с начала операции» and «с момента запуска», which have no dates of their own."""
_AFTER = "period.event.after"
"""The rule of «после аварии»: how long after it, nothing tells."""
_YEAR = re.compile(r"\d{4}")
_SHORT = 2
"""Letters of a preposition."""
_DATES = frozenset({"day", "month", "year"})
"""Kinds of times that say when something began."""


def begun(
    text: str, found: Sequence[PeriodCandidate], rules: Grammar, published: dt.date | None
) -> list[PeriodCandidate]:
    """The candidates of a text, in order, beginnings joined with the dates right behind them."""
    out: list[PeriodCandidate] = []
    for candidate in found:
        start = out[-1].period if out else None
        if start is not None and _starts(text, start, candidate, rules):
            out[-1] = _joined(text, start, candidate, published)
        else:
            out.append(candidate)
    return out


def _starts(text: str, start: Period, candidate: PeriodCandidate, rules: Grammar) -> bool:
    """Whether a date says when what is named before it began.

    One word may stand between, and where it began: «с момента запуска [проекта] [в Туле] в 2008 году», not
    «с начала войны [погибли] в 2008 году».
    """
    if not (_STARTS | {_AFTER}).intersection(start.why) or candidate.kind not in _DATES:
        return False
    if _AFTER in start.why and not _YEAR.search(candidate.period.text):
        return False
    between = text[start.end : candidate.period.start].split()
    if len(between) > 1 and between[-1][0].isupper() and len(between[-2]) <= _SHORT:
        del between[-2:]
    return not between or (len(between) == 1 and between[0].endswith(rules.genitive_endings))


def _joined(
    text: str, start: Period, candidate: PeriodCandidate, published: dt.date | None
) -> PeriodCandidate:
    """From the first day of the date to publication; some time after it for «после аварии в 2008 году»."""
    end = candidate.period.end
    first = None if _AFTER in start.why else candidate.period.from_date
    dates = until_published(first, published) if first else Interval(None, None)
    period = dataclasses.replace(
        candidate.period,
        text=text[start.start : end],
        start=start.start,
        from_date=dates.first,
        to_date=dates.last,
        why=(*start.why, *candidate.why),
    )
    return dataclasses.replace(candidate, period=period, kind="since", ahead=None, unowned=False)
