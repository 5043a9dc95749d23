"""Documents of a ledger with their claims, as exports take them."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Generator

from svodka.ledger.documents import document_at
from svodka.ledger.records import unpacked
from svodka.ledger.sql import queries
from svodka.model import Claim, Document


def readings(
    connection: sqlite3.Connection, since: dt.date | None = None, until: dt.date | None = None
) -> Generator[tuple[Document, list[Claim]]]:
    """Each document with its claims, corrections applied, in the order of publication.

    ``since`` and ``until`` are days of publication, both included; documents without a day are given
    where neither is asked for. What is added meanwhile is not seen: all is as of one moment.
    """
    days = {
        "since": since.isoformat() if since else None,
        "until": until.isoformat() if until else None,
    }
    connection.execute("BEGIN")
    try:
        for (number,) in connection.execute(queries("readings")["documents"], days):
            claims = connection.execute(queries("readings")["claims"], {"document": number})
            yield document_at(connection, number), [unpacked(record) for (record,) in claims]
    finally:
        connection.execute("ROLLBACK")
