"""The tables that a person reads in a terminal: indicators, findings, sentences found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TextIO

from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from svodka.export.table import WIDE, console, write_rows
from svodka.export.wording import dates, harmless, plain
from svodka.ledger.findings import Finding, Quoted
from svodka.ledger.indicators import Indicator
from svodka.ledger.search import Found, FoundClaim
from svodka.model import Period

WIDE_INDICATOR = ("number", "indicator", "unit of", "claims", "origins", "from", "to")
NARROW_INDICATOR = ("number", "indicator, unit of", "claims", "origins", "from, to")
QUOTE = 300
"""Characters of a quote that are shown around the figure."""


def write_indicators(found: Iterable[Indicator], out: TextIO, *, width: int | None = None) -> None:
    """Write a row an indicator; in a narrow terminal the unit under it, and the last day under the first."""
    screen = console(out, width)
    wide = screen.width >= WIDE
    rows = []
    for one in found:
        days = [day.isoformat() if day else "–" for day in (one.since, one.until)]
        what = [plain(one.title), one.dimension]
        counts = [str(one.claims), str(one.origins)]
        cells = [*what, *counts, *days] if wide else ["\n".join(what), *counts, "\n".join(days)]
        rows.append([str(one.number), *cells])
    write_rows(WIDE_INDICATOR if wide else NARROW_INDICATOR, rows, screen)


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
    """The sentences of a finding's claims, each once with all its figures in bold."""
    told: dict[tuple[str, str], list[Quoted]] = {}
    for one in claims:
        told.setdefault((one.document, one.quote), []).append(one)
    sentences = list(told.values())
    pairs = sentences if len(sentences) <= 3 else sentences[:1]
    table = Table(box=None, expand=True, show_header=False, padding=(0, 2, 0, 0))
    for _ in pairs:
        table.add_column(ratio=1, overflow="fold")
    table.add_row(*(_quote(pair) for pair in pairs))
    table.add_row(*(Text(_about(pair), style="dim") for pair in pairs))
    for rest in sentences[len(pairs) :]:
        table.add_row(Text("+ ", style="dim").append_text(_quote(rest)))
    return table


def _about(claims: Sequence[Quoted]) -> str:
    """When, who and where of the claims of one sentence: the first one's, and the ids of all."""
    one = claims[0]
    days = dates(Period("", 0, 0, from_date=one.period_from, to_date=one.period_to))
    said = f"said by {one.speaker}" if one.speaker else ""
    day = one.published.isoformat() if one.published else ""
    names = ", ".join(claim.claim for claim in claims)
    parts = [days, said, one.publisher or "", day, one.source or "", names]
    return plain(" · ".join(part for part in parts if part))


def _quote(claims: Sequence[Quoted]) -> Text:
    """The sentence of some claims with their figures in bold, cut where it is long."""
    quote = claims[0].quote
    figures = sorted((one.at, one.at + one.length) for one in claims)
    begin = max(0, figures[0][0] - QUOTE // 2)
    end = min(len(quote), figures[-1][1] + QUOTE // 2)
    text = Text("«" if begin == 0 else "«…")
    for at, last in figures:
        text.append(plain(quote[begin:at].lstrip()) + (" " if quote[at - 1 : at].isspace() else ""))
        text.append(plain(quote[at:last]), style="bold")
        text.append(" " if quote[last : last + 1].isspace() else "")
        begin = last
    text.append(plain(quote[begin:end].strip()))
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
    for start, end in one.marks:
        text.append(harmless(one.quote[begun:start]))
        text.append(harmless(one.quote[start:end]), style="bold yellow")
        begun = end
    return text.append(harmless(one.quote[begun:].rstrip()) + "»")


def _claim(claim: FoundClaim) -> str:
    days = dates(Period("", 0, 0, from_date=claim.period_from, to_date=claim.period_to))
    parts = [
        claim.claim,
        claim.words,
        "" if claim.factuality == "asserted" else claim.factuality,
        claim.indicator,
        claim.actor or "",
        days,
        claim.speaker or "",
    ]
    return plain("  ·  ".join(part for part in parts if part))
