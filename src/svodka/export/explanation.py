"""The account of a reading: for each claim its rules, the candidates of each slot and what was
inherited from where; for other numerals, why they are no claim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, TextIO

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from svodka.export.table import console, heading
from svodka.export.wording import SLOTS, Slot, plain, slots, value
from svodka.model import Claim, Span

if TYPE_CHECKING:
    from svodka.reader import Result

_SHOWN = 4  # candidates of a slot: those below hold a few hundredths between them
_AROUND = 32  # characters of context on each side of an inherited mention


class Option(Protocol):
    """A candidate of a slot: its words (``None`` for leaving the slot empty) and how probable it is."""

    @property
    def text(self) -> str | None: ...
    @property
    def probability(self) -> float: ...


Options = Mapping[str, Sequence[Option]]
"""The candidates of a claim's slots, by the name of the slot."""


def write(
    results: Iterable[Result], out: TextIO, *, at: int | None = None, width: int | None = None
) -> None:
    """Write the account of each result; ``at`` keeps only the figure at that character."""
    screen = console(out, width)
    for result in results:
        claims = [claim for claim in result.claims if at is None or _holds(claim.quantity, at)]
        others = [other for other in result.rejected if at is None or _holds(other.span, at)]
        if at is not None and not claims and not others:
            # Between the figures of a sentence, the claims of that sentence.
            claims = [c for c in result.claims if c.sentence[0] <= at < c.sentence[1]]
        screen.print(heading(result.document, ""))
        if at is not None and not claims and not others:
            screen.print(Text(f"no figure at character {at} or in its sentence"))
        for claim in claims:
            _claim(screen, result, claim)
        if others:
            _others(screen, [(o.span, o.rule, o.reason) for o in others])


def _holds(span: Span, at: int) -> bool:
    return span.start <= at < span.end


def _claim(screen: Console, result: Result, claim: Claim) -> None:
    quantity = claim.quantity
    line, meaning = Text(plain(quantity.text), style="bold"), value(quantity)
    if meaning != plain(quantity.text):
        line.append(f"  {meaning}", style="not bold cyan")
    facts = [f"characters {quantity.start}–{quantity.end}", quantity.kind, claim.mode]
    facts += [claim.factuality] if claim.factuality != "asserted" else []
    facts += [f"confidence {claim.confidence:.2f}"]
    line.append(f"   {' · '.join(facts)}", style="not bold dim")
    screen.print(line)

    rows = Table(box=None, show_header=False, padding=(0, 1, 0, 0), expand=True)
    rows.add_column(style="dim", width=10)
    rows.add_column(ratio=1, overflow="fold")
    rows.add_row("rules", Text(" → ".join(claim.why) or "–"))
    filled = {slot.name: slot for slot in slots(claim)}
    options = result.explanation.get(claim.id, {}) if result.explanation else {}
    for name in [*SLOTS, *(name for name in options if name not in SLOTS)]:
        if name in filled or name in options:
            rows.add_row(name, _slot(result, filled.get(name), options.get(name, ())))
    if whole := next((c for c in result.claims if c.id == claim.part_of), None):
        rows.add_row("part of", Text(plain(whole.quantity.text)))
    screen.print(Padding(rows, (0, 0, 1, 2)))


def _slot(result: Result, slot: Slot | None, options: Sequence[Option]) -> Text:
    """What was chosen, where it was inherited from, and the candidates with their probabilities."""
    cell = Text("empty", style="dim")
    if slot is not None:
        cell = Text.assemble((plain(slot.span.text), "bold"))
        if slot.note:
            cell.append(f"  ({plain(slot.note)})", style="not bold dim")
        if slot.inherited:
            where = f"\ninherited from characters {slot.span.start}–{slot.span.end}: "
            cell.append(where, style="not bold")
            cell.append(_context(result.document.text, slot.span), style="not bold italic")
    ranked = sorted(options, key=lambda option: -option.probability)[:_SHOWN]
    if ranked:
        shown = "   ".join(
            f"{o.probability:.2f} {plain(o.text) if o.text else '∅'}" for o in ranked
        )
        rest = len(options) - len(ranked)
        cell.append(f"\n{shown}{f'   … {rest} more' if rest else ''}", style="not bold dim")
    return cell


def _context(text: str, span: Span) -> str:
    """The words around a span, on one line."""
    before, after = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
    cut = f"{'…' if before else ''}{text[before:after]}{'…' if after < len(text) else ''}"
    return f"«{plain(cut)}»"


def _others(screen: Console, others: Sequence[tuple[Span, str, str]]) -> None:
    screen.print(Text("numerals that are no claim", style="dim"))
    rows = Table(box=None, show_header=False, padding=(0, 2, 0, 0), expand=True)
    rows.add_column(ratio=2, overflow="fold")
    rows.add_column(ratio=2, style="dim", overflow="fold")
    rows.add_column(ratio=5, overflow="fold")
    for span, rule, reason in others:
        rows.add_row(Text(plain(span.text)), Text(f"{span.start}–{span.end} {rule}"), Text(reason))
    screen.print(Padding(rows, (0, 0, 1, 2)))
