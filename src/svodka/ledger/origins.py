"""Origins: which document another one retells, so that ten reprints count as one source."""

from __future__ import annotations

import sqlite3

from svodka.ledger import minhash


def place(connection: sqlite3.Connection, document: int) -> None:
    """Find the origin of a document that was just stored, and note its bands for those to come."""
    ((text,),) = connection.execute("SELECT text FROM document WHERE number = ?", (document,))
    found = minhash.bands(minhash.shingles(text))
    connection.executemany(
        "INSERT OR IGNORE INTO band (hash, document) VALUES (?, ?)",
        [(hash_, document) for hash_ in found],
    )
