"""Documents that were added by mistake: taken out of all that a ledger answers, and put back.

The text stays, and with it what people said of its claims; its claims and statements do not. Removing is
no verdict on a reading: `svodka score` knows nothing of it. What was a retelling of a removed document
looks for its origin anew. A removed text that another source has comes back as a document of that source.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from svodka.errors import LedgerError
from svodka.ledger import origins, twins
from svodka.ledger.beginnings import whole
from svodka.ledger.careful import read_carefully
from svodka.ledger.documents import document_at
from svodka.ledger.file import writing
from svodka.ledger.intake import located
from svodka.ledger.seen import now
from svodka.ledger.sql import queries
from svodka.ledger.storing import write_reading

if TYPE_CHECKING:
    from svodka.reader import Reader, Result


@dataclass(frozen=True, slots=True)
class Removal:
    """A document that was removed, by whom and when."""

    document: str
    who: str
    made: str


def remove(connection: sqlite3.Connection, name: str, who: str) -> list[str]:
    """Take out the documents of a name (an id, its beginning, or a source); their ids.

    Raises :class:`LedgerError` where nothing is called so, or all of it is removed already.
    """
    with writing(connection):
        found = _found(connection, name, removed=False)
        for number in found.values():
            _take_out(connection, number)
            asked = {"document": number, "who": who, "made": now()}
            connection.execute(queries("removing")["remove"], asked)
    return list(found)


def restore(connection: sqlite3.Connection, name: str, reader: Reader) -> list[str]:
    """Put back the removed documents of a name, read anew; their ids.

    Raises :class:`LedgerError` where nothing that was removed is called so, or it can no longer be read.
    """
    found = _found(connection, name, removed=True)
    results = read_carefully([document_at(connection, one) for one in found.values()], reader)
    for result in results:
        if result.error is not None:
            raise LedgerError(f"document {result.document.id[:12]}: {result.error}")
    with writing(connection):
        for number, result in zip(found.values(), results, strict=True):
            put_back(connection, number, result)
    return list(found)


def put_back(connection: sqlite3.Connection, number: int, result: Result) -> None:
    """A removed document with what is read of it now, inside the caller's transaction."""
    connection.execute(queries("removing")["restore"], {"document": number})
    write_reading(connection, number, result)
    _find_twins(connection, [one for (one,) in connection.execute(*_family(number))])


def removals(connection: sqlite3.Connection) -> Iterator[Removal]:
    """What is removed, in the order in which it was."""
    for row in connection.execute(queries("removing")["removed"]):
        yield Removal(*row)


def is_removed(connection: sqlite3.Connection, number: int) -> bool:
    """Whether the document of a row is removed."""
    asked = {"document": number}
    return connection.execute(queries("removing")["is_removed"], asked).fetchone() is not None


def _found(connection: sqlite3.Connection, name: str, *, removed: bool) -> dict[str, int]:
    """The documents of a name that are removed, or that are not: their rows by their ids."""
    asked = {"name": name, "path": located(name)}
    rows = connection.execute(queries("removing")["of_source"], asked).fetchall()
    if not rows:
        asked = {"id": whole(connection, "document", name, LedgerError)}
        rows = connection.execute(queries("removing")["of_id"], asked).fetchall()
    found = {id_: row for row, id_ in rows if is_removed(connection, row) == removed}
    if not rows:
        raise LedgerError(
            f"no document {name!r} in this ledger; name a source, or an id of `svodka search`"
        )
    if not found:
        raise LedgerError(f"{name}: {'not removed' if removed else 'removed already'}")
    return found


def _take_out(connection: sqlite3.Connection, document: int) -> None:
    sql = queries("removing")
    asked = {"document": document}
    resting = [number for (number,) in connection.execute(sql["resting"], asked)]
    for part in ("findings", "claims", "statements", "bands", "own_documents", "own_claims"):
        connection.execute(sql[part], asked)
    for number in resting:
        origins.place(connection, number)
    _find_twins(connection, resting)


def _family(document: int) -> tuple[str, dict[str, int]]:
    return queries("removing")["family"], {"document": document, "most": twins.DOCUMENTS}


def _find_twins(connection: sqlite3.Connection, documents: Sequence[int]) -> None:
    """Look anew for what copies share in other languages, for they may be copies of one report no longer."""
    for number in documents:
        twins.find(connection, number)
