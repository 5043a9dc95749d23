"""Search: sentences that hold claims, by words in any form and by who, where, when and what."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from svodka.errors import LedgerError
from svodka.ledger import facets
from svodka.ledger.derived import concepts
from svodka.ledger.listing import indicators
from svodka.ledger.points import EPOCH, date
from svodka.ledger.records import dumps
from svodka.ledger.sql import queries
from svodka.ledger.words import words

PAGE = 20


@dataclass(frozen=True, slots=True)
class FoundClaim:
    """A claim of a sentence that was found; ``quote[at:at + length]`` of the sentence is its figure."""

    claim: str
    words: str
    indicator: str
    indicator_number: int
    period_from: dt.date | None
    period_to: dt.date | None
    actor: str | None
    place: str | None
    speaker: str | None
    confidence: float
    at: int
    length: int


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence that was found, with its claims; ``marks`` are where the words asked for stand in it."""

    quote: str
    marks: tuple[tuple[int, int], ...]
    claims: tuple[FoundClaim, ...]
    document: str
    title: str | None
    publisher: str | None
    published: dt.date | None
    source: str | None


def search(
    connection: sqlite3.Connection,
    query: str = "",
    *,
    actor: str = "",
    place: str = "",
    speaker: str = "",
    publisher: str = "",
    indicator: str = "",
    since: dt.date | None = None,
    until: dt.date | None = None,
    limit: int = PAGE,
    offset: int = 0,
) -> Iterator[Found]:
    """The sentences that have every word of a query in some form, the best first, a page of them.

    The facets narrow that to claims of an actor, a place, a speaker, a publisher, an indicator, a period
    that reaches into the days from ``since`` to ``until``; with facets alone the newest come first. Raises
    :class:`LedgerError` where nothing is asked for.
    """
    sql = queries("search")
    said = _lemmas(query)
    words_of = concepts(connection)
    asked = {
        **_names(connection, "actor", facets.actor(actor, words_of) if actor else ""),
        **_names(connection, "place", facets.place(place, words_of)[0] if place else ""),
        **_publishers(connection, publisher),
    }
    if speaker:
        asked["speaker"] = facets.speaker(speaker.title(), words_of)
    if indicator:
        asked["indicators"] = dumps([one.number for one in indicators(connection, indicator)])
    for name, day in (("since", since), ("until", until)):
        if day is not None:
            asked[name] = day.toordinal() - EPOCH
    if not said and not asked:
        raise LedgerError("nothing to search for; give words, or one of the facets")
    narrowed = " AND ".join(sql[f"facet_{name}"].strip() for name in asked) or "1"
    values = asked | {"limit": limit, "offset": offset}
    values["match"] = " AND ".join(_either(lemmas) for lemmas in said)
    kind = "facets_alone" if not said else "words_and_facets" if asked else "words"
    rows = connection.execute(sql[kind].replace("{facets}", narrowed), values)
    yield from _found(connection, [row[0] for row in rows], narrowed, asked, said)


def _names(connection: sqlite3.Connection, column: str, name: str) -> dict[str, Any]:
    """Whose claims are asked for: the one of that name, or all whose name has its words."""
    if not name:
        return {}
    every = _every(connection, column)
    wanted = set(name.split())
    return _one_or_many(
        column, [one for one in every if one == name or wanted <= set(one.split())] or [name]
    )


def _publishers(connection: sqlite3.Connection, asked: str) -> dict[str, Any]:
    """The publishers whose name has the words asked for: SQLite folds no Cyrillic."""
    if not asked:
        return {}
    every = _every(connection, "publisher")
    return _one_or_many("publisher", [one for one in every if asked.casefold() in one.casefold()])


def _one_or_many(column: str, names: list[str]) -> dict[str, Any]:
    return {column: names[0]} if len(names) == 1 else {f"{column}s": dumps(names)}


def _every(connection: sqlite3.Connection, column: str) -> list[str]:
    return [
        name
        for (name,) in connection.execute(queries("search")["names"].replace("{column}", column))
    ]


def _lemmas(query: str) -> list[frozenset[str]]:
    return [frozenset({*word.lemmas, word.text.casefold()}) for word in words(query)]


def _either(lemmas: frozenset[str]) -> str:
    quoted = ['"' + lemma.replace('"', '""') + '"' for lemma in sorted(lemmas)]
    return f"({' OR '.join(quoted)})"


def _found(
    connection: sqlite3.Connection,
    ranked: list[int],
    narrowed: str,
    asked: dict[str, Any],
    said: list[frozenset[str]],
) -> Iterator[Found]:
    wanted = frozenset().union(*said)
    by_sentence: dict[int, list[dict[str, Any]]] = {}
    cursor = connection.execute(
        queries("search")["sentences"].replace("{facets}", narrowed),
        asked | {"sentences": dumps(ranked)},
    )
    names = [column[0] for column in cursor.description]
    for row in cursor:
        cells = dict(zip(names, row, strict=True))
        by_sentence.setdefault(cells["sentence"], []).append(cells)
    for sentence in ranked:
        rows = by_sentence.get(sentence)
        if rows is None:  # its claims were rejected, or read anew elsewhere
            continue
        first = rows[0]
        marks = [(w.start, w.end) for w in words(first["quote"]) if wanted.intersection(w.lemmas)]
        yield Found(
            quote=first["quote"],
            marks=tuple(marks),
            claims=tuple(_claim(cells) for cells in rows),
            document=first["document"],
            title=first["title"],
            publisher=first["publisher"],
            published=dt.date.fromisoformat(first["published"]) if first["published"] else None,
            source=first["source"],
        )


def _claim(cells: dict[str, Any]) -> FoundClaim:
    return FoundClaim(
        claim=cells["claim"],
        words=cells["quantity"],
        indicator=cells["indicator"],
        indicator_number=cells["indicator_number"],
        period_from=_date(cells["first_day"]),
        period_to=_date(cells["last_day"]),
        actor=cells["actor"],
        place=cells["place"],
        speaker=cells["speaker"],
        confidence=cells["confidence"],
        at=cells["at"],
        length=cells["length"],
    )


def _date(day: int | None) -> dt.date | None:
    return date(day) if day is not None else None
