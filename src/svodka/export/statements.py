"""Statements: who said what, as JSON Lines (one document a line) and as a table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TextIO

from rich.table import Table
from rich.text import Text

from svodka.export.table import DOUBT, console, heading
from svodka.export.wording import LOW_CONFIDENCE, how_many, plain, who
from svodka.model import Document, Statement


class Said(NamedTuple):
    """What a document's speakers say, and its part-of links: where part and whole have their quantity."""

    document: Document
    statements: Sequence[Statement]
    parts: Sequence[tuple[int, int]]


def line(said: Said) -> str:
    """A document's statements and part-of links as one line of JSON, without the line's end."""
    record = {
        "document": said.document.id,
        "statements": [statement.to_dict() for statement in said.statements],
        "parts": [{"part_start": part, "whole_start": whole} for part, whole in said.parts],
    }
    return json.dumps(record, ensure_ascii=False)


def write_jsonl(documents: Iterable[Said], out: TextIO) -> None:
    """Write a line for each document as soon as it is read."""
    for said in documents:
        out.write(line(said) + "\n")
        out.flush()


def write_table(documents: Iterable[Said], out: TextIO, *, width: int | None = None) -> None:
    """Write a table for each document as soon as it is read."""
    screen = console(out, width)
    for said in documents:
        number = len(said.statements)
        screen.print(heading(said.document, how_many(number, "statement")))
        if number:
            screen.print(_table(said.statements))
        screen.print()


def _table(statements: Sequence[Statement]) -> Table:
    table = Table(box=None, expand=True, padding=(0, 1, 1, 0), header_style="dim")
    for head, ratio in (("speaker", 5), ("cue", 3), ("statement", 12)):
        table.add_column(head, ratio=ratio, overflow="fold")
    for statement in statements:
        speaker = Text("–", style="dim")
        if statement.speaker:
            speaker = Text(plain(statement.speaker.text))
            if more := who(statement.speaker):
                speaker.append(f"\n{plain(more)}", style="dim")
        if statement.confidence < LOW_CONFIDENCE:
            speaker.append(f"\u00a0{DOUBT}", style="not dim bold yellow")
        cue = Text(plain(statement.cue.text) if statement.cue else "–")
        cue.append(f"\n{statement.mode}", style="dim")
        table.add_row(speaker, cue, Text(plain(statement.text)))
    return table
