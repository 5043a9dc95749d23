"""A series as a chart, SVG or PNG. Needs ``svodka[chart]``: altair draws, and vl-convert needs no browser.

Each kind of period has a chart of its own, one above the other: months are never on one axis with years.
A triangle is an open bound («больше 4,5 тыс.»); a hollow mark is a figure that others dispute.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from svodka.errors import SvodkaError
from svodka.export.wording import plain
from svodka.ledger.series import Line, Series, SeriesPoint

WIDTH, HEIGHT = 640, 200
MARKS = {
    "exact": "circle",
    "more_than": "triangle-up",
    "at_least": "triangle-up",
    "vague": "triangle-up",
}
MARKS |= {"less_than": "triangle-down", "at_most": "triangle-down"}
TITLES = {"running": "running total", "span": "other periods", "day": "day"}


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
    try:
        Path(output).write_bytes(data)
    except OSError as error:
        raise SvodkaError(f"{output}: cannot be written ({error.strerror}); name another") from None


def _drawn(series: Series) -> dict[str, Any]:
    """The chart in Vega-Lite's JSON."""
    import altair

    grains = dict.fromkeys(line.grain for line in series.lines)
    charts = [
        _one(
            altair, TITLES.get(grain, grain), [line for line in series.lines if line.grain == grain]
        )
        for grain in grains
        if grain not in ("none", "open")
    ]
    if not charts:
        raise SvodkaError(f"{series.indicator.title}: no figure has a period; nothing to draw")
    chart = altair.vconcat(*charts).properties(title=plain(series.indicator.title))
    found: dict[str, Any] = chart.resolve_scale(color="independent").to_dict()
    return found


def _one(altair: Any, title: str, lines: list[Line]) -> Any:
    rows = [_row(line, place, p) for place, line in enumerate(lines) for p in line.points]
    base = altair.Chart(altair.Data(values=rows), width=WIDTH, height=HEIGHT, title=title).encode(
        x=altair.X("day:T", title=None, axis=altair.Axis(format="%Y-%m-%d", labelAngle=-40)),
        y=altair.Y("value:Q", title=lines[0].unit if lines[0].unit != "1" else None),
        color=altair.Color("line:N", title=None),
        detail="place:N",
    )
    marks = base.mark_point(size=60, filled=True).encode(
        shape=altair.Shape("mark:N", scale=None),
        fillOpacity=altair.condition("datum.disputed", altair.value(0), altair.value(1)),
    )
    # A curve joins what can be compared from one to the next.
    return marks if not lines[0].comparable else base.mark_line() + marks


def _row(line: Line, place: int, point: SeriesPoint) -> dict[str, Any]:
    return {
        "day": point.period_to.isoformat() if point.period_to else None,
        "value": point.value,
        "line": plain(line.title) or "all",
        "place": place,
        "mark": MARKS.get(point.relation, "circle"),
        "disputed": point.disputed,
    }
