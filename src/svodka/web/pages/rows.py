"""Rows of the pages' queries (pages.sql), by the names of their columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from textwrap import shorten
from typing import Any

from svodka.ledger import Ledger
from svodka.ledger.sql import queries
from svodka.sources.forms import SUFFIXES, is_page, suffix_of
from svodka.sources.telegram.addresses import is_post
from svodka.web.pages.pieces import DocumentLink

OPENING = 80
"""Characters of the words that a document begins with, where it is called by them."""


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
        None if cells["title"] else _opening(cells.get("opening") or "", cells["source"] or ""),
    )


def _opening(text: str, source: str) -> str | None:
    """The first words of a post, or of a text of a file that holds many; else it is called by its source."""
    form = SUFFIXES.get(suffix_of(source).lower())
    of_one = "://" in source or (source and (form is None or is_page(form)))
    if of_one and not is_post(source):
        return None
    return (
        shorten(
            next(filter(None, map(str.strip, text.splitlines())), ""), OPENING, placeholder=" …"
        )
        or None
    )
