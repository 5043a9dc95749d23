"""SQLite: the claims and their documents, texts and all, in two tables (see ``sqlite.sql``)."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from decimal import Decimal
from importlib.resources import files
from pathlib import Path

from svodka.errors import SvodkaError
from svodka.export.columns import COLUMNS, Cell, row, self_contained, two_of_one_id, writable
from svodka.export.finished import finished
from svodka.model import Claim, Document

_DOCUMENT = ("id", "title", "publisher", "published", "source", "language", "text")
_TEXT = "SELECT text FROM document WHERE id = ?"
_INTEGERS = 2**63


def write(readings: Iterable[tuple[Document, Sequence[Claim]]], path: Path) -> None:
    """Write the claims and their documents to a new file, which takes the place of an old one.

    Raises :class:`SvodkaError` where the old one is a ledger, and where two texts have one id.
    """
    schema = files("svodka.export").joinpath("sqlite.sql").read_text(encoding="utf-8")
    add_document = _insert("document", _DOCUMENT)
    add_claim = _insert("claim", tuple(COLUMNS))
    try:
        with finished(path) as made, closing(sqlite3.connect(made)) as out:
            out.executescript(schema)
            with out:
                for document, claims in readings:
                    there = out.execute(_TEXT, _values([document.id])).fetchone()
                    if there and there != tuple(_values([document.text])):
                        raise two_of_one_id(document)
                    out.execute(add_document, _values(getattr(document, n) for n in _DOCUMENT))
                    for claim in self_contained(document, claims):
                        out.execute(add_claim, _values(row(claim).values()))
    except sqlite3.Error as error:
        raise SvodkaError(f"{path}: cannot be written ({error}); check the disk") from error


def _insert(table: str, columns: Sequence[str]) -> str:
    # A document that was read twice is the same document.
    marks = ", ".join("?" * len(columns))
    return f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608


def _values(cells: Iterable[Cell]) -> list[str | int | float | None]:
    return [_value(cell) for cell in cells]


def _value(cell: Cell) -> str | int | float | None:
    if isinstance(cell, Decimal):
        if cell == cell.to_integral_value() and abs(cell) < _INTEGERS:
            return int(cell)
        return float(cell) if Decimal(repr(float(cell))) == cell else str(cell)
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return writable(cell) if isinstance(cell, str) else cell
