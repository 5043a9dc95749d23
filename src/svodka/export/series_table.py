"""A series as tables that a person reads in a terminal: lines first, then the figures that make none."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TextIO

from rich.text import Text

from svodka.export.table import WIDE, columns, console
from svodka.export.wording import plain, value
from svodka.language.quantities.names import name
from svodka.ledger.lines import Line, SeriesPoint
from svodka.ledger.meaning.grains import ORDER, Grain, named
from svodka.ledger.series import Series
from svodka.model import Quantity

BARS = "▁▂▃▄▅▆▇█"
GAP = "·"
WIDE_POINT = ("period", "figure", "actor", "speaker", "origins", "claims", "published", "claim")
NARROW_POINT = ("period", "figure", "actor, speaker", "origins", "published, claim")
MOST_ALSO = 3
"""Other words for a figure that are shown below it."""


def write_series(series: Series, out: TextIO, *, width: int | None = None) -> None:
    """Write a table a line, each with its curve where there is one, then the figures that stand alone."""
    screen = console(out, width)
    wide = screen.width >= WIDE
    heads = WIDE_POINT if wide else NARROW_POINT
    screen.print(Text(f"{series.indicator.number}  {plain(series.indicator.title)}", style="bold"))
    every = tables(series)
    single = alone(every)
    for alike in every:
        if alike[0] in single[alike[0].grain]:
            continue
        screen.print()
        screen.print(_heading(alike))
        table = columns(*heads)
        for line in alike:
            for point, gap in line.stretches():
                if gap:
                    table.add_row(Text(named(line.grain, gap)), "no figure", style="dim")
                cells = _point(point, point.actor)
                table.add_row(*(cells if wide else _stacked(cells)))
        screen.print(table)
    for grain, lines in single.items():
        if not lines:
            continue
        screen.print()
        screen.print(Text(f"{_kind(grain)}  ·  figures that stand alone", style="bold"))
        table = columns(*(head.replace("actor", "of") for head in heads))
        for line in lines:
            cells = _point(line.points[0], line.title)
            table.add_row(*(cells if wide else _stacked(cells)))
        screen.print(table)
    if any(point.disputed for point in series.points()):
        screen.print(Text("\n! figures for one period that have nothing in common", style="dim"))


def tables(series: Series) -> list[list[Line]]:
    """The lines that stand in one table: running totals of several years, one below the other."""
    alike: dict[tuple[str, ...], list[Line]] = {}
    for place, line in enumerate(series.lines):
        apart = "" if line.grain == "running" else str(place)
        alike.setdefault((line.grain, line.title, line.unit, apart), []).append(line)
    return list(alike.values())


def alone(every: Sequence[Sequence[Line]]) -> dict[Grain, list[Line]]:
    """The lines of one figure, by kind of period, the earliest first; one that is the only one is a table."""
    found: dict[Grain, list[Line]] = {grain: [] for grain in ORDER}
    for first, *more in every:
        if not more and len(first.points) == 1:
            found[first.grain].append(first)
    return {
        grain: sorted(lines, key=lambda line: (line.points[0].period, line.title))
        if len(lines) > 1
        else []
        for grain, lines in found.items()
    }


def spark(line: Line) -> str:
    """A bar a period, from nothing to the greatest; empty for lines that make no curve.

    Of figures that disagree about a period the first has the bar, as in the charts. A dot is a gap.
    """
    firsts: dict[str, float] = {}
    gaps: set[str] = set()
    for point, gap in line.stretches():
        firsts.setdefault(point.period, point.value)
        if gap:
            gaps.add(point.period)
    top = max(firsts.values(), default=0)
    if not line.comparable or len(firsts) < 2 or top <= 0 or min(firsts.values()) < 0:
        return ""
    return "".join(
        (GAP if period in gaps else "") + BARS[min(7, int(value / top * 8))]
        for period, value in firsts.items()
    )


def _heading(alike: Sequence[Line]) -> Text:
    line = alike[0]
    heading = Text(_kind(line.grain), style="bold")
    for part in (line.title, name(line.unit, "en") if line.unit != "1" else ""):
        if part:
            heading.append(f"  ·  {plain(part)}", style="not bold")
    if len(alike) == 1 and (curve := spark(line)):
        heading.append(f"  {curve}", style="not bold cyan")
    return heading


def _kind(grain: Grain) -> str:
    return {
        "running": "running total",
        "span": "other periods",
        "none": "no period",
        "open": "period open",
    }.get(grain, grain)


def _stacked(cells: Sequence[Text]) -> list[Text]:
    """A point for a narrow terminal: what it is of over the speaker, the day over the claim's id."""
    period, figure, of, speaker, origins, _, published, claim = cells
    lines = Text("\n")
    return [period, figure, lines.join([of, speaker]), origins, lines.join([published, claim])]


def _point(point: SeriesPoint, of: str) -> list[Text]:
    """The cells of a point; ``of`` is who acts, or what else sets it apart."""
    figure = Text("! " if point.disputed else "", style="bold yellow")
    figure.append(plain(value(quantity_of(point))), style="not yellow bold")
    for words in point.also[:MOST_ALSO]:
        figure.append(f"\nalso {plain(words)}", style="not yellow dim")
    if len(point.also) > MOST_ALSO:
        figure.append(f"\nand {len(point.also) - MOST_ALSO} more", style="not yellow dim")
    return [
        Text(point.period),
        figure,
        Text(plain(of) or "–"),
        Text(plain(point.speaker) or "–"),
        Text(str(point.origins)),
        Text(str(len(point.claims))),
        Text(point.published.isoformat() if point.published else "–"),
        Text(point.claims[0], style="dim"),
    ]


def quantity_of(point: SeriesPoint) -> Quantity:
    """The quantity of a point as it was said, with its bound and unit."""
    low, high = (None if n is None else Decimal(repr(n)) for n in (point.low, point.high))
    return Quantity(point.words, 0, 0, relation=point.relation, low=low, high=high,
                    unit=point.stated_unit, change=point.change)  # fmt: skip
