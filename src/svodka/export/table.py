"""The table that a person reads in a terminal: a row a claim, grouped by document."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from svodka.export.wording import LOW_CONFIDENCE, Slot, how_many, plain, slots, value
from svodka.model import Claim, Document

WIDE = 110
"""From this width on each slot has a column of its own."""

PIPED = 120
"""The width where the output is no terminal and none is asked for."""

GAP = "  "
"""What stands between the columns of a table."""

LEAST = 12
"""Columns of a screen that the words of a row need."""

RIGHT = ("number", "claims", "origins", "figure")
"""Heads of the columns that stand to the right."""

INHERITED = "*"
DOUBT = "?"
_LEGEND = f"{INHERITED} inherited from another sentence   {DOUBT} more likely wrong than right in some slot"


class _Screen(Console):
    """A console that leaves a closed pipe to whoever called, where rich would end the program."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def console(out: TextIO, width: int | None = None) -> Console:
    """A console that writes to ``out``: the terminal's width, else :data:`PIPED`; ``NO_COLOR`` holds.

    ``COLUMNS`` that is no number of columns counts for nothing: with the 0 of terminals that do not know
    their width every line would be empty.
    """
    found = _screen(out, width)
    told = os.environ.get("COLUMNS", "")
    if width is None and not (told.isdecimal() and int(told)):
        if not found.is_terminal:
            return _screen(out, PIPED)
        if not found.width:
            wide = shutil.get_terminal_size().columns
            return _screen(out, wide)
    return found


def _screen(out: TextIO, width: int | None) -> _Screen:
    """A console that shows the words as they are: no names of pictures, no colours for numbers."""
    return _Screen(file=out, width=width, highlight=False, soft_wrap=False, emoji=False)


def write_rows(heads: Sequence[str], rows: Sequence[Sequence[str]], screen: Console) -> None:
    """Write a table as :func:`columns` looks, of words without styles; tens of thousands of rows in a moment.

    Where the screen is too narrow, the widest column gives way, and its words go on in the next line.
    """
    widths = [
        max(map(cell_len, "\n".join(column).split("\n")))
        for column in zip(heads, *rows, strict=True)
    ]
    widest = widths.index(max(widths))
    over = sum(widths) + len(GAP) * len(widths) - screen.width
    widths[widest] -= min(max(over, 0), max(widths[widest] - LEAST, 0))
    lines = []
    for row in (heads, *rows):
        cells = [cell.split("\n") for cell in row]
        cells[widest] = [
            part
            for line in cells[widest]
            for part in (
                _folded(line, widths[widest], screen) if cell_len(line) > widths[widest] else [line]
            )
        ]
        for parts in zip_longest(*cells, fillvalue=""):
            told = zip(heads, parts, widths, strict=True)
            lines.append(
                GAP.join(_set(part, width, head in RIGHT) for head, part, width in told).rstrip()
            )
    screen.print(Text(lines[0], style="dim"), soft_wrap=True)
    if len(lines) > 1:
        screen.out("\n".join(lines[1:]), highlight=False)


def _set(words: str, width: int, right: bool) -> str:
    """Words with spaces before or behind them."""
    spaces = " " * (width - cell_len(words))
    return spaces + words if right else words + spaces


def _folded(words: str, width: int, screen: Console) -> list[str]:
    """Words in lines of a width."""
    return [line.plain.rstrip() for line in Text(words).wrap(screen, width, overflow="fold")]


def columns(*heads: str) -> Table:
    """A table without lines under the heads that are given; numbers stand to the right."""
    table = Table(box=None, padding=(0, len(GAP), 0, 0), header_style="dim")
    for head in heads:
        right = head in RIGHT
        whole = "claim" in head  # ids are copied, and stay in one line
        table.add_column(head, justify="right" if right else "left", overflow="fold", no_wrap=whole)
    return table


def write(
    readings: Iterable[tuple[Document, Sequence[Claim]]], out: TextIO, *, width: int | None = None
) -> None:
    """Write a table for each document as soon as it is read, and the legend of its marks."""
    screen = console(out, width)
    marked = False
    for document, claims in readings:
        screen.print(heading(document, how_many(len(claims), "claim")))
        if claims:
            screen.print(_claims(claims, screen.width))
        screen.print()
        marked = marked or any(_marked(claim) for claim in claims)
    if marked:
        screen.print(Text(_LEGEND, style="dim"))


def heading(document: Document, count: str) -> RenderableType:
    """The line over a document: its title or source, publisher, date, and how much was found."""
    title = document.title or document.source or document.id[:16]
    about = [document.publisher or "", document.published.isoformat() if document.published else ""]
    line = Text(plain(title), style="bold")
    for part in [*about, count]:
        if part:
            line.append(f"  ·  {plain(part)}", style="not bold dim")
    return Group(line, Rule(style="dim"))


def _marked(claim: Claim) -> bool:
    return claim.confidence < LOW_CONFIDENCE or any(slot.inherited for slot in slots(claim))


def _claims(claims: Sequence[Claim], width: int) -> Table:
    wide = width >= WIDE
    table = Table(box=None, expand=True, padding=(0, 1, 0 if wide else 1, 0), header_style="dim")
    table.add_column("quantity", ratio=4 if wide else 5, overflow="fold")
    if wide:
        for head in ("counted", "action", "actor", "place", "period", "speaker"):
            table.add_column(head, ratio=3 if head in ("action", "place") else 4, overflow="fold")
    else:
        table.add_column("counted, action, actor", ratio=7, overflow="fold")
        table.add_column("speaker, period, place", ratio=7, overflow="fold")
    known = {claim.id: claim for claim in claims}
    for claim in claims:
        filled = {slot.name: slot for slot in slots(claim)}
        first = _quantity(claim, known.get(claim.part_of or ""))
        if wide:
            rest = [_slot(filled.get(name)) for name in ("counted", "action", "actor", "place")]
            table.add_row(first, *rest, _slot(filled.get("period")), _speaker(claim, filled))
        else:
            table.add_row(first, _event(filled), _circumstances(claim, filled))
    return table


def _quantity(claim: Claim, whole: Claim | None) -> Text:
    cell = Text("└ " if claim.part_of else "", style="dim")
    if claim.confidence < LOW_CONFIDENCE:
        cell.append(f"{DOUBT} ", style="not dim bold yellow")
    cell.append(plain(claim.quantity.text), style="not dim bold")
    meaning = value(claim.quantity)
    if meaning != plain(claim.quantity.text):
        cell.append(f"\n{meaning}", style="not dim cyan")
    if whole is not None:
        cell.append(f"\nof {plain(whole.quantity.text)}", style="dim")
    if claim.factuality != "asserted":
        cell.append(f"\n{claim.factuality}", style="not dim magenta")
    return cell


def _slot(slot: Slot | None) -> Text:
    """The words of a slot; the days of a period, and the name behind a speaker, under them."""
    if slot is None:
        return Text("–", style="dim")
    cell = Text(plain(slot.span.text) + (INHERITED if slot.inherited else ""))
    if slot.note and slot.name in ("period", "speaker"):
        cell.append(f"\n{plain(slot.note)}", style="dim")
    return cell


def _speaker(claim: Claim, filled: dict[str, Slot]) -> Text:
    cell = _slot(filled.get("speaker"))
    if claim.mode != "narrator":
        cell.append(f"\n{claim.mode}", style="dim")
    return cell


def _event(filled: dict[str, Slot]) -> Text:
    """What was counted, what was done, by whom: one under the other, for narrow terminals."""
    return _stack(filled, ("counted", "action", "actor"))


def _circumstances(claim: Claim, filled: dict[str, Slot]) -> Text:
    cell = _stack(filled, ("speaker", "period", "place"))
    if claim.mode != "narrator":
        cell = Text.assemble(cell, (f"\n{claim.mode}", "dim"))
    return cell


def _stack(filled: dict[str, Slot], names: tuple[str, ...]) -> Text:
    lines = [
        Text.assemble((f"{name} ", "dim"), _slot(filled[name])) for name in names if name in filled
    ]
    return Text("\n").join(lines) if lines else Text("–", style="dim")
