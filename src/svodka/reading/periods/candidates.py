"""Time expressions as they are found: the period, its kind, and what it leans on."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass

from svodka.model import Period
from svodka.reading.periods.calendar import Interval

KINDS = (
    "day", "month", "year", "week", "range", "since", "until", "relative-day", "weekday", "relative-span",
    "since-start", "part-of-day", "season", "quarter", "half-year", "decade", "century", "event", "now",
    "frequency", "anaphoric", "clock",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Anchor:
    """How words like «в тот же день», «годом ранее» lean on another period of the text.

    ``relation`` is ``same``, ``before``, ``after``, ``since`` or ``some``; ``unit`` and ``count`` say
    of what and how far, where the words do («годом ранее»: before, year, 1). ``of-year`` is the period before
    in the year that the words name («за тот же период 2014 года»). What leaves out the unit that
    was named before is ``nth-part`` («в первом квартале 120, [во втором] — 145»: 2), ``nth`` («1 мая 120,
    [2-го] — 145»: 2), ``nth-quarter`` («в 3 квартале 120, [в 4] — 145»: 4) or ``relative`` («в прошлом
    году 12, [в позапрошлом] — 15»: -2).
    """

    relation: str
    unit: str = ""
    count: int | None = None


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class PeriodCandidate:
    """A time expression: the period, its kind (one of :data:`KINDS`), the rules that read it.

    ``ahead`` is what it means of what is still to come, where it could mean that («в марте», said in
    November). ``unowned``: no figure happened then (:mod:`svodka.reading.periods.unowned`);
    ``compared``: «чем» stands before it, so that «за этот период» does not mean it. ``unfinished``: it ends
    after the published date («биыл», said in May). ``to_come``: it begins after that date; ``over``: it ended
    before. ``gone`` is what it means of what is over, where it begins soon («10 апреля», said in March).
    """

    period: Period
    kind: str
    why: tuple[str, ...] = ()
    anchor: Anchor | None = None
    ahead: Period | None = None
    unowned: bool = False
    compared: bool = False
    unfinished: bool = False
    to_come: bool = False
    over: bool = False
    gone: Period | None = None

    def set_beside(self, published: dt.date | None, dates: Interval) -> None:
        """Say whether it ends or begins after the published date, where that is known."""
        if published is None:
            return
        self.unfinished = dates.last is not None and dates.last > published
        self.over = dates.last is not None and dates.last < published
        self.to_come = dates.first is not None and dates.first > published


def dated(candidate: PeriodCandidate, dates: Interval) -> PeriodCandidate:
    """A candidate with the dates that a period before tells."""
    period = dataclasses.replace(
        candidate.period,
        from_date=dates.first,
        to_date=dates.last,
        why=(*candidate.period.why, "period.as-before"),
    )
    return dataclasses.replace(candidate, period=period)
