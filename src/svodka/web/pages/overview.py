"""A series too long for its page, as a chart draws it: a mark a line and period, made of all its figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from svodka.export.chart import on_one_axis
from svodka.ledger.lines import Line, SeriesPoint
from svodka.ledger.meaning.grains import Grain, gap

LINES = 6
"""Lines that one chart draws: as many as it has colours. The rest are named."""


@dataclass(frozen=True, slots=True)
class Mark:
    """The figures of a line for one period: from the ``least`` to the ``greatest``, one where they agree.

    ``curve`` numbers the stretches in which one agreed figure follows another, 0 where figures disagree.
    ``point`` is the first figure, which says who and where.
    """

    period_from: dt.date | None
    period_to: dt.date | None
    least: float
    greatest: float
    claims: int
    curve: int
    point: SeriesPoint

    @property
    def agreed(self) -> bool:
        """Whether all figures for the period are one."""
        return self.curve > 0


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a chart: the figures of all lines of one title, and their marks in the order of time."""

    points: tuple[SeriesPoint, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What one chart draws: periods of one kind in one unit. ``undrawn`` are the lines left."""

    grain: Grain
    unit: str
    comparable: bool
    rows: tuple[Row, ...]
    undrawn: tuple[Row, ...]


def charts(lines: Sequence[Line]) -> tuple[Chart, ...]:
    """The charts of a series, each with its fullest lines."""
    return tuple(map(_chart, on_one_axis(lines)))


def _chart(lines: Sequence[Line]) -> Chart:
    titled: dict[str, list[SeriesPoint]] = {}
    for line in lines:
        titled.setdefault(line.title, []).extend(line.points)
    rows = [Row(tuple(points), tuple(_marks(points))) for points in titled.values()]
    rows.sort(key=lambda row: -len(row.marks))
    first = lines[0]
    drawn, undrawn = tuple(rows[:LINES]), tuple(rows[LINES:])
    return Chart(first.grain, first.unit, first.comparable, drawn, undrawn)


def _marks(points: Sequence[SeriesPoint]) -> Iterator[Mark]:
    """A mark a period: 300 and 320 of two reports for one month are one mark, from 300 to 320."""
    curves, broken, before = 0, True, None
    ordered = sorted(points, key=_days)
    for (first, last), figures in groupby(ordered, _days):
        same = list(figures)
        agreed = len(same) == 1
        missing = gap(same[0].grain, before, first) is not None
        running = same[0].grain == "running" and before is not None and first.year > before.year
        if agreed and (broken or missing or running):
            curves += 1
        broken, before = not agreed, last
        yield Mark(
            first,
            last,
            min(one.value for one in same),
            max(one.value for one in same),
            sum(len(one.claims) for one in same),
            curves if agreed else 0,
            same[0],
        )


def _days(point: SeriesPoint) -> tuple[dt.date, dt.date]:
    first = point.period_from or dt.date.min
    return first, point.period_to or first


def drawn(charts: Sequence[Chart]) -> int:
    """How many claims the charts are made of."""
    return sum(mark.claims for chart in charts for row in chart.rows for mark in row.marks)
