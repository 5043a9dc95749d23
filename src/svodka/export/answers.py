"""The tables that a person reads in a terminal: indicators, series, findings, sentences found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TextIO

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from svodka.export.table import WIDE, console
from svodka.export.wording import dates, number, plain, value
from svodka.ledger.findings import Finding, Quoted
from svodka.ledger.grains import named
from svodka.ledger.listing import Indicator
from svodka.ledger.search import Found, FoundClaim
from svodka.ledger.series import Line, Series, SeriesPoint
from svodka.model import Period, Quantity

BARS = "▁▂▃▄▅▆▇█"
GAP = "·"
WIDE_POINT = ("period", "figure", "actor", "speaker", "origins", "claims", "published", "claim")
NARROW_POINT = ("period", "figure", "actor, speaker", "origins", "published, claim")
MOST_ALSO = 3
"""Other words for a figure that are shown below it."""
QUOTE = 300
"""Characters of a quote that are shown around the figure."""


def write_indicators(found: Iterable[Indicator], out: TextIO, *, width: int | None = None) -> None:
    """Write a row an indicator."""
    screen = console(out, width)
    table = _table("number", "indicator", "unit of", "claims", "origins", "from", "to")
    for one in found:
        days = [day.isoformat() if day else "–" for day in (one.since, one.until)]
        counts = [str(one.claims), str(one.origins)]
        table.add_row(str(one.number), plain(one.title), one.dimension, *counts, *days)
    screen.print(table)


def write_series(series: Series, out: TextIO, *, width: int | None = None) -> None:
    """Write a table a line, each with its curve where there is one."""
    screen = console(out, width)
    wide = screen.width >= WIDE
    screen.print(Text(f"{series.indicator.number}  {plain(series.indicator.title)}", style="bold"))
    for alike in tables(series):
        screen.print()
        screen.print(_heading(alike))
        table = _table(*(WIDE_POINT if wide else NARROW_POINT))
        for line in alike:
            for point, gap in line.stretches():
                if gap:
                    table.add_row(Text(named(line.grain, gap)), "no figure", style="dim")
                cells = _point(point)
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
    words = {
        "running": "running total",
        "span": "other periods",
        "none": "no period",
        "open": "period open",
    }
    line = alike[0]
    heading = Text(words.get(line.grain, line.grain), style="bold")
    for part in (line.title, line.unit if line.unit != "1" else ""):
        if part:
            heading.append(f"  ·  {plain(part)}", style="not bold")
    if len(alike) == 1 and (curve := spark(line)):
        heading.append(f"  {curve}", style="not bold cyan")
    return heading


def _stacked(cells: Sequence[Text]) -> list[Text]:
    """A point for a narrow terminal: the actor over the speaker, the day over the claim's id."""
    period, figure, actor, speaker, origins, _, published, claim = cells
    lines = Text("\n")
    return [period, figure, lines.join([actor, speaker]), origins, lines.join([published, claim])]


def _point(point: SeriesPoint) -> list[Text]:
    figure = Text("! " if point.disputed else "", style="bold yellow")
    figure.append(plain(value_of(point)), style="not yellow bold")
    for words in point.also[:MOST_ALSO]:
        figure.append(f"\nalso {plain(words)}", style="not yellow dim")
    if len(point.also) > MOST_ALSO:
        figure.append(f"\nand {len(point.also) - MOST_ALSO} more", style="not yellow dim")
    return [
        Text(point.period),
        figure,
        Text(plain(point.actor) or "–"),
        Text(plain(point.speaker) or "–"),
        Text(str(point.origins)),
        Text(str(len(point.claims))),
        Text(point.published.isoformat() if point.published else "–"),
        Text(point.claims[0], style="dim"),
    ]


def value_of(point: SeriesPoint) -> str:
    """The value of a point with its bound and unit, as it was said: ``> 17 000``, ``+15 %``."""
    low, high = (None if n is None else Decimal(repr(n)) for n in (point.low, point.high))
    return value(Quantity(point.words, 0, 0, relation=point.relation, low=low, high=high,
                          unit=point.stated_unit, change=point.change))  # fmt: skip


def write_findings(findings: Iterable[Finding], out: TextIO, *, width: int | None = None) -> int:
    """Write each finding with its quotes side by side; how many there were."""
    screen = console(out, width)
    count = 0
    for count, one in enumerate(findings, 1):  # noqa: B007
        heading = Text(one.title, style="bold")
        heading.append(f"  ·  {one.id}  ·  confidence {one.confidence:.2f}", style="not bold dim")
        screen.print(heading)
        screen.print(Text(plain(one.why)))
        if one.dismissed is not None:
            screen.print(
                Text(f"dismissed by {one.dismissed_by}: {plain(one.dismissed)}", style="magenta")
            )
        screen.print(Padding(_side_by_side(one.claims), (0, 0, 1, 2)))
    return count


def _side_by_side(claims: Sequence[Quoted]) -> Table:
    pairs = claims if len(claims) <= 3 else claims[:1]
    table = Table(box=None, expand=True, show_header=False, padding=(0, 2, 0, 0))
    for _ in pairs:
        table.add_column(ratio=1)
    table.add_row(*(_quote(one.quote, one.at, one.length) for one in pairs))
    table.add_row(*(Text(_about(one), style="dim") for one in pairs))
    for one in claims[len(pairs) :]:
        line = Text("+ ", style="dim").append_text(_quote(one.quote, one.at, one.length))
        table.add_row(line)
    return table


def _about(one: Quoted) -> str:
    days = dates(Period("", 0, 0, from_date=one.period_from, to_date=one.period_to))
    said = f"said by {one.speaker}" if one.speaker else ""
    day = one.published.isoformat() if one.published else ""
    parts = [days, said, one.publisher or "", day, one.source or "", one.claim]
    return plain(" · ".join(part for part in parts if part))


def _quote(quote: str, at: int, length: int) -> Text:
    """A sentence with its figure in bold, cut where it is long."""
    begin, end = max(0, at - QUOTE // 2), min(len(quote), at + length + QUOTE // 2)
    text = Text("«" if begin == 0 else "«…")
    text.append(plain(quote[begin:at].lstrip()) + (" " if quote[at - 1 : at].isspace() else ""))
    text.append(plain(quote[at : at + length]), style="bold")
    text.append(
        (" " if quote[at + length : at + length + 1].isspace() else "")
        + plain(quote[at + length : end].strip())
    )
    return text.append("»" if end == len(quote) else "…»")


def write_found(found: Iterable[Found], out: TextIO, *, width: int | None = None) -> int:
    """Write the sentences found, each with its claims; how many there were."""
    screen = console(out, width)
    count = 0
    for count, one in enumerate(found, 1):  # noqa: B007
        screen.print(_marked(one))
        day = one.published.isoformat() if one.published else ""
        about = " · ".join(part for part in (one.title, one.publisher, day, one.source) if part)
        screen.print(Text(f"  {plain(about)}", style="dim"))
        for claim in one.claims:
            screen.print(Text(f"  {_claim(claim)}"))
        screen.print()
    return count


def _marked(one: Found) -> Text:
    text = Text("«")
    begun = 0
    quote = one.quote.replace("\n", " ")
    for start, end in one.marks:
        text.append(quote[begun:start])
        text.append(quote[start:end], style="bold yellow")
        begun = end
    return text.append(quote[begun:].rstrip() + "»")


def _claim(claim: FoundClaim) -> str:
    days = dates(Period("", 0, 0, from_date=claim.period_from, to_date=claim.period_to))
    parts = [
        claim.claim,
        claim.words,
        claim.indicator,
        claim.actor or "",
        days,
        claim.speaker or "",
    ]
    return plain("  ·  ".join(part for part in parts if part))


def counted(count: int, one: str, many: str) -> str:
    """«1 finding», «12 findings»."""
    return f"{number(Decimal(count))}\u00a0{one if count == 1 else many}"


def _table(*heads: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
    for head in heads:
        right = head in ("number", "claims", "origins", "figure")
        whole = "claim" in head  # ids are copied, and stay in one line
        table.add_column(head, justify="right" if right else "left", overflow="fold", no_wrap=whole)
    return table
