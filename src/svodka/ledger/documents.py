"""Documents out of the ledger, as they went in."""

from __future__ import annotations

import datetime as dt
import sqlite3

from svodka.errors import LedgerError
from svodka.ledger.sql import queries
from svodka.model import Document


def document_at(connection: sqlite3.Connection, number: int) -> Document:
    """The document of a row; its id is the SHA-256 of its text."""
    ((text, name, published, title, publisher, language, source),) = connection.execute(
        queries("review")["document"], {"number": number}
    )
    day = dt.date.fromisoformat(published) if published else None
    return Document(text, name, day, title, publisher, language, source)


def document(connection: sqlite3.Connection, name: str) -> Document:
    """The document of an id. Raises :class:`LedgerError` where there is none."""
    row = connection.execute("SELECT number FROM document WHERE id = ?", (name,)).fetchone()
    if row is None:
        raise LedgerError(f"no document {name!r} in this ledger")
    return document_at(connection, row[0])
