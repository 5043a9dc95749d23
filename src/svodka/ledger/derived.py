"""What is derived from the claims of a document, inside the transaction that writes them."""

from __future__ import annotations

import sqlite3


def derive(connection: sqlite3.Connection, document: int) -> None:
    """Bring what follows from the claims of a document up to date: indicators, words for the search."""
