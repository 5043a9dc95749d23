"""Rows of the pages' queries (pages.sql), by the names of their columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from svodka.ledger import Ledger
from svodka.ledger.sql import queries
from svodka.web.pages.pieces import DocumentLink


def rows(ledger: Ledger, query: str, **values: Any) -> Iterator[dict[str, Any]]:
    """The rows of a query of pages.sql."""
    sql = queries("pages", "svodka.web")
    asked = sql[query].replace("{standing_for}", sql["standing_for"])
    cursor = ledger.connection.execute(asked, values)
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield dict(zip(names, row, strict=True))


def row(ledger: Ledger, query: str, **values: Any) -> dict[str, Any] | None:
    """The first row of a query, if any."""
    return next(rows(ledger, query, **values), None)


def link(cells: dict[str, Any]) -> DocumentLink:
    """The document of a row that has its columns under their own names, ``document`` for its id."""
    published = cells["published"]
    return DocumentLink(
        cells["document"],
        cells["title"],
        cells["publisher"],
        dt.date.fromisoformat(published) if published else None,
        cells["source"],
        cells["language"],
        cells.get("claims"),
        cells.get("added"),
    )
