"""Adding: items of sources to documents in the ledger, a batch a transaction.

What is not known yet is read outside the transaction, so that two who add at once, and all who read, wait
for no more than a batch's writing. An outcome is given out after its batch is committed: what was
acknowledged is there.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from svodka.errors import LedgerError, SourceError, broke_off
from svodka.ledger import origins
from svodka.ledger.careful import read_carefully
from svodka.ledger.failures import note, parts
from svodka.ledger.file import attempting, writing
from svodka.ledger.intake import Item, Told
from svodka.ledger.removing import put_back
from svodka.ledger.seen import Seen, now, seen
from svodka.ledger.sql import queries
from svodka.ledger.storing import publish, store, write_reading
from svodka.ledger.summary import Outcome
from svodka.reading.periods.undated import undated

if TYPE_CHECKING:
    from svodka.reader import Reader, Result

UNREAD = 16
"""Documents of a batch that have to be read: as many as the reader takes at once."""

ITEMS = 256
"""Items of a batch, read or not."""

HELD = 32 * 1024 * 1024
"""Bytes and characters of a batch from which on it is closed: pages may be large."""

PATIENCE = 2.0
"""Seconds after which a batch is closed though it is not full: slow sources are stored as they come."""


@dataclass(slots=True)
class _Batch:
    """Items in their order, and which of them have to be read."""

    items: list[Seen | SourceError] = field(default_factory=list)
    unread: dict[str, Seen] = field(default_factory=dict)
    held: int = 0
    begun: float = field(default_factory=time.monotonic)

    def put(self, one: Seen) -> None:
        """Add a document."""
        self.items.append(one)
        self.held += len(one.document.text) + len(one.raw or b"")

    @property
    def full(self) -> bool:
        many = len(self.unread) >= UNREAD or len(self.items) >= ITEMS or self.held >= HELD
        return many or time.monotonic() - self.begun > PATIENCE


def add(
    connection: sqlite3.Connection, items: Iterable[Item], reader: Reader, told: Told
) -> Iterator[Outcome]:
    """Add the items of sources; what became of each, in their order, once it is stored.

    ``told`` is noted of what fails.
    """
    batch = _Batch()
    for item in items:
        if isinstance(item, SourceError):
            batch.items.append(item)
        else:
            one = seen(item)
            if not _settled(connection, one):
                batch.unread.setdefault(one.id, one)
            elif _published(connection, one):
                one = replace(one, raw=None)  # it has these bytes already
            batch.put(one)
        if batch.full:
            yield from _commit(connection, batch, reader, told)
            batch = _Batch()
    yield from _commit(connection, batch, reader, told)


def _known(connection: sqlite3.Connection, one: Seen) -> tuple[int, str | None, bool, bool] | None:
    row: tuple[int, str | None, bool, bool] | None = connection.execute(
        queries("adding")["known"], {"id": one.id, "source": one.source, "name": one.name}
    ).fetchone()
    return row


def _settled(connection: sqlite3.Connection, one: Seen) -> bool:
    """Whether a text needs no reading: it is there, with a day if this source knows one.

    One that was removed needs none from its own source, and needs it from another.
    """
    known = _known(connection, one)
    if known is None:
        return False
    _, published, there, removed = known
    return bool(there) if removed else published is not None or one.document.published is None


def _published(connection: sqlite3.Connection, one: Seen) -> bool:
    known = _known(connection, one)
    return known is not None and bool(known[2])


def _commit(
    connection: sqlite3.Connection, batch: _Batch, reader: Reader, told: Told
) -> Iterator[Outcome]:
    if not batch.items:
        return
    documents = [one.document for one in batch.unread.values()]
    results = dict(zip(batch.unread, read_carefully(documents, reader), strict=True))
    outcomes: list[Outcome] = []
    with writing(connection):
        for item in batch.items:
            if isinstance(item, SourceError):
                outcomes.append(_failed(connection, told, item.address or "", *parts(item)))
            else:
                outcomes.append(_attempted(connection, told, item, results.get(item.id)))
    yield from outcomes


def _attempted(
    connection: sqlite3.Connection, told: Told, one: Seen, result: Result | None
) -> Outcome:
    """Store an item; one that cannot be stored fails alone, the others of its batch are stored."""
    if result is not None and result.error is not None:
        return _failed(connection, told, one.address, _item(one), str(result.error))
    try:
        with attempting(connection):
            return _stored(connection, one, result)
    except (sqlite3.OperationalError, LedgerError):
        raise  # a full disk, a file that is held: not the fault of a document
    except Exception as error:
        if type(error) is sqlite3.DatabaseError:
            raise  # a damaged file
        return _failed(connection, told, one.address, _item(one), broke_off("storing", error))


def _item(one: Seen) -> str:
    """What a document is called among the failures of its address."""
    return one.name or one.id[:12]


def _stored(connection: sqlite3.Connection, one: Seen, result: Result | None) -> Outcome:
    known = _known(connection, one)
    asked = {"address": one.address, "name": _item(one)}
    connection.execute(queries("storing")["read_after_all"], asked)
    if known is None and result is not None:
        store(connection, one, result)
        return _new(one, result)
    if known is None:  # nothing deletes documents: who does so by hand hears of it
        raise LedgerError(f"document {one.id} was deleted while it was added; add it again")
    number, published, there, removed = known
    if removed and not there and result is not None:
        publish(connection, number, one)
        named = {"document": number, "name": one.name or None, "source": one.source or None}
        connection.execute(queries("adding")["of_another_source"], one.publication() | named)
        put_back(connection, number, result)
        return _new(one, result)
    if result is not None and published is None and one.document.published is not None:
        _date(connection, number, one, result)
    if there:
        return Outcome("known", one.address, one.id)
    publish(connection, number, one)
    origins.renew(connection, number)
    return Outcome("reprint", one.address, one.id)


def _new(one: Seen, result: Result) -> Outcome:
    count, without = len(result.claims), undated(one.document, result.claims)
    return Outcome("new", one.address, one.id, count, undated=without)


def _date(connection: sqlite3.Connection, number: int, one: Seen, result: Result) -> None:
    """A text whose day was not known is read again as of the day that another source knows."""
    connection.execute(
        "UPDATE document SET published = ? WHERE number = ?",
        (one.publication()["published"], number),
    )
    write_reading(connection, number, result)


def _failed(
    connection: sqlite3.Connection, told: Told, address: str, item: str, reason: str
) -> Outcome:
    note(connection, address, item, reason, now(), told)
    return Outcome("failed", address, item=item, reason=reason)
