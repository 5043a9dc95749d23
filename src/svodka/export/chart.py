"""A series as a chart, SVG or PNG. Needs ``svodka[chart]``: altair draws, and vl-convert needs no browser.

Each kind of period and unit has a chart of its own, one above the other: months are never on one axis with
years, nor dollars with tenge.
A mark stands where its period begins, a running total where it ends. A curve breaks where a period is
missing, and goes through the first of figures that disagree. A triangle is an open bound («больше 4,5
тыс.»); a hollow mark is a figure that others dispute.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from svodka.errors import SvodkaError
from svodka.export.finished import finished
from svodka.export.wording import plain
from svodka.ledger.lines import Line
from svodka.ledger.meaning.grains import Grain
from svodka.ledger.series import Series

WIDTH, HEIGHT = 640, 200
MARKS = {
    "exact": "circle",
    "more_than": "triangle-up",
    "at_least": "triangle-up",
    "vague": "triangle-up",
}
MARKS |= {"less_than": "triangle-down", "at_most": "triangle-down"}
TITLES = {"running": "running total", "span": "other periods", "day": "day"}
AXES = {"year": "%Y", "month": "%Y-%m", "quarter": "%Y-%m"}
"""How the days of an axis are written, where not as days."""


def write(series: Series, kind: str, output: str | None) -> None:
    """Write the chart to a file, SVG to stdout where none is named.

    Raises :class:`SvodkaError` where nothing has a period, the extra is not installed, or the file
    cannot be written.
    """
    if output is None and kind == "png":
        raise SvodkaError("png is a file, not a text; name it with --output FILE")
    try:
        drawn = _drawn(series)
    except ImportError:
        raise SvodkaError("charts need svodka[chart]; pip install 'svodka[chart]'") from None
    import vl_convert

    if kind == "png":
        data: bytes = vl_convert.vegalite_to_png(drawn, scale=2)
    else:
        data = vl_convert.vegalite_to_svg(drawn).encode()
    if output is None:
        sys.stdout.write(data.decode())
        return
    with finished(Path(output)) as made:
        made.write_bytes(data)


def _drawn(series: Series) -> dict[str, Any]:
    """The chart in Vega-Lite's JSON."""
    import altair

    charts = [
        _one(altair, TITLES.get(same[0].grain, same[0].grain), same)
        for same in on_one_axis(series.lines)
    ]
    if not charts:
        raise SvodkaError(f"{series.indicator.title}: no figure has a period; nothing to draw")
    chart = altair.vconcat(*charts).properties(title=plain(series.indicator.title))
    found: dict[str, Any] = chart.resolve_scale(color="independent").to_dict()
    return found


def on_one_axis(lines: Iterable[Line]) -> list[list[Line]]:
    """The lines of each chart: periods of one kind in one unit; those without both days are in none."""
    alike: dict[tuple[Grain, str], list[Line]] = {}
    for line in lines:
        if line.grain not in ("none", "open"):
            alike.setdefault((line.grain, line.unit), []).append(line)
    return list(alike.values())


def _one(altair: Any, title: str, lines: list[Line]) -> Any:
    rows = [row for place, line in enumerate(lines) for row in _rows(line, place)]
    form = AXES.get(lines[0].grain, "%Y-%m-%d")
    ticks = "year" if lines[0].grain == "year" else altair.Undefined
    axis = altair.Axis(format=form, tickCount=ticks, labelAngle=-40)
    base = altair.Chart(altair.Data(values=rows), width=WIDTH, height=HEIGHT, title=title).encode(
        x=altair.X("day:T", title=None, axis=axis, scale=altair.Scale(type="utc")),
        y=altair.Y("value:Q", title=lines[0].unit if lines[0].unit != "1" else None),
        color=altair.Color("line:N", title=None, legend=altair.Legend(labelLimit=0)),
        detail="curve:N",
    )
    shaped = base.encode(shape=altair.Shape("mark:N", scale=None))
    marks = altair.layer(
        shaped.mark_point(size=60, opacity=1, filled=True).transform_filter("!datum.disputed"),
        shaped.mark_point(size=60, opacity=1).transform_filter("datum.disputed"),
    )
    # A curve joins what can be compared from one to the next.
    if not lines[0].comparable:
        return marks
    return base.mark_line().transform_filter("datum.first") + marks


def _rows(line: Line, place: int) -> Iterator[dict[str, Any]]:
    """A row a point; ``curve`` is another one behind each gap, ``first`` is false of what disputes it."""
    curve, period = 0, None
    for point, gap in line.stretches():
        curve += gap is not None
        day = point.period_to if line.grain == "running" else point.period_from
        yield {
            "day": day.isoformat() if day else None,
            "value": point.value,
            "line": plain(line.title) or "all",
            "curve": f"{place} {curve}",
            "first": point.period != period,
            "mark": MARKS.get(point.relation, "circle"),
            "disputed": point.disputed,
        }
        period = point.period
