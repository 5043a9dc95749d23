"""What else to search for, where no sentence has all that is asked for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import fields, replace

from svodka.errors import LedgerError
from svodka.ledger.own_concepts import concepts
from svodka.ledger.respelling import respelt
from svodka.ledger.search import Search, ranked

WORDS = 8
"""Words of a search that finds nothing that are tried with one another."""


def best(connection: sqlite3.Connection, search: Search, most: int) -> list[int]:
    """The numbers of the best sentences; none for words that say nothing, such as «в» for a place."""
    try:
        return ranked(connection, search, most)
    except LedgerError:
        return []


def instead(connection: sqlite3.Connection, search: Search) -> str:
    """The words with what is misspelt mended, or as many of these as some sentence has; empty: none.

    «теракт» of «терракты»; «изъято оружие» of «изъято оружие по годам», where none says «по годам».
    """
    mended = respelt(connection, search.query, concepts(connection))
    if mended and best(connection, replace(search, query=mended), 1):
        return mended
    kept: list[str] = []
    said = search.query.split()
    meant = mended.split() if len(mended.split()) == len(said) else said
    for word in list(zip(said, meant, strict=True))[:WORDS]:
        tried = (" ".join([*kept, one]) for one in dict.fromkeys(word))
        found = next((one for one in tried if best(connection, replace(search, query=one), 1)), "")
        kept = found.split() or kept
    return " ".join(kept)


def unmet(connection: sqlite3.Connection, search: Search) -> Iterator[str]:
    """The facets of a search that no claim has, whatever else is asked: ``actor`` of nobody's name."""
    for facet in fields(search)[1:]:
        asked = getattr(search, facet.name)
        if asked and not best(connection, Search(**{facet.name: asked}), 1):
            yield facet.name
