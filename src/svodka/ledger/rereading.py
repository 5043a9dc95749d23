"""Reading again what is in the ledger, with the reader at hand."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from svodka.ledger.careful import read_carefully
from svodka.ledger.documents import document_at
from svodka.ledger.file import writing
from svodka.ledger.sql import queries
from svodka.ledger.storing import write_reading
from svodka.ledger.version import ledger_version

if TYPE_CHECKING:
    from svodka.reader import Reader

BATCH = 16


@dataclass(frozen=True, slots=True)
class Reread:
    """What became of one document: claims that came, went, and changed; ``reason`` where it failed."""

    document: str
    came: int = 0
    went: int = 0
    changed: int = 0
    reason: str | None = None


def older(connection: sqlite3.Connection) -> int:
    """How many documents another reader has read, or another catalogue has placed."""
    asked = {"all": False, "reader": ledger_version()}
    return len(connection.execute(queries("review")["older"], asked).fetchall())


def reread(
    connection: sqlite3.Connection, reader: Reader, *, every: bool = False
) -> Iterator[Reread]:
    """Read again what another reader has read, or another catalogue has placed, or ``every`` document.

    Gives each outcome once it is stored.
    A document that cannot be read any more keeps its claims.
    """
    asked = {"all": every, "reader": ledger_version()}
    numbers = [number for (number,) in connection.execute(queries("review")["older"], asked)]
    waiting = iter(numbers)
    while batch := list(islice(waiting, BATCH)):
        yield from _batch(connection, reader, batch)


def _batch(connection: sqlite3.Connection, reader: Reader, numbers: Sequence[int]) -> list[Reread]:
    documents = [document_at(connection, number) for number in numbers]
    results = read_carefully(documents, reader)
    outcomes = []
    with writing(connection):
        for number, result in zip(numbers, results, strict=True):
            if result.error is not None:
                outcomes.append(Reread(result.document.id, reason=str(result.error)))
                continue
            before = _records(connection, number)
            write_reading(connection, number, result)
            outcomes.append(_compared(result.document.id, before, _records(connection, number)))
    return outcomes


def _records(connection: sqlite3.Connection, document: int) -> dict[str, str]:
    return dict(connection.execute("SELECT id, record FROM claim WHERE document = ?", (document,)))


def _compared(document: str, before: dict[str, str], after: dict[str, str]) -> Reread:
    return Reread(
        document,
        came=len(after.keys() - before.keys()),
        went=len(before.keys() - after.keys()),
        changed=sum(before[name] != after[name] for name in before.keys() & after.keys()),
    )
