"""Search: sentences that hold claims, by words in any form and by who, where, when and what."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypedDict, Unpack

from svodka.errors import LedgerError
from svodka.ledger import searched_numbers
from svodka.ledger.asking import checked_words
from svodka.ledger.days import date, day_number
from svodka.ledger.figure_words import figure_words
from svodka.ledger.indicators import indicators
from svodka.ledger.meaning import facets
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.words import lemmas, words
from svodka.ledger.own_concepts import concepts
from svodka.ledger.records import dumps
from svodka.ledger.sql import queries
from svodka.model import checked_day

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
    factuality: str


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


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for: words in any form, and facets; see :func:`search`."""

    query: str = ""
    actor: str = ""
    place: str = ""
    speaker: str = ""
    publisher: str = ""
    indicator: str = ""
    since: dt.date | None = None
    until: dt.date | None = None


@dataclass(frozen=True, slots=True)
class _Condition:
    """A search in SQL: the condition on a claim, its values, the lemmas of each word, and in which other
    words its numbers are stated."""

    narrowed: str
    asked: dict[str, Any]
    said: tuple[frozenset[str], ...]
    stated: frozenset[str]


class Facets(TypedDict, total=False):
    """What a search may be narrowed by: the facets of a :class:`Search`."""

    actor: str
    place: str
    speaker: str
    publisher: str
    indicator: str
    since: dt.date | None
    until: dt.date | None


def search(
    connection: sqlite3.Connection,
    query: str = "",
    *,
    limit: int = PAGE,
    offset: int = 0,
    **narrowed: Unpack[Facets],
) -> Iterator[Found]:
    """The sentences that have every word of a query in some form, the best first, a page of them.

    The facets narrow that to claims of an actor, a place, a speaker, a publisher, an indicator, a period
    that reaches into the days from ``since`` to ``until``; with facets alone the newest come first. Raises
    :class:`LedgerError` where nothing is asked for.
    """
    condition = _condition(connection, Search(query, **narrowed))
    yield from _found(connection, _ranked(connection, condition, limit, offset), condition)


def ranked(connection: sqlite3.Connection, asked: Search, limit: int) -> list[int]:
    """The numbers of the best sentences of a search, as :func:`search` gives them, at most ``limit``."""
    return _ranked(connection, _condition(connection, asked), limit, 0)


def found(
    connection: sqlite3.Connection, asked: Search, sentences: Sequence[int]
) -> Iterator[Found]:
    """Sentences of a search by their numbers."""
    yield from _found(connection, sentences, _condition(connection, asked))


def _condition(connection: sqlite3.Connection, search: Search) -> _Condition:
    """What a search asks, in SQL. Raises :class:`LedgerError` where that is nothing."""
    sql = queries("search")
    checked_words(
        **{name: asked for name, asked in asdict(search).items() if isinstance(asked, str)}
    )
    said, stated = _lemmas(connection, search.query)
    words_of = concepts(connection)
    actor, place = search.actor, search.place
    asked = {
        **_names(connection, "actor", actor, facets.actor(actor, words_of), words_of),
        **_names(connection, "place", place, facets.place(place, words_of)[0], words_of),
        **_publishers(connection, search.publisher),
    }
    if search.speaker:
        # «президент» is nobody's name, and not whoever has none
        asked["speaker"] = facets.speaker(search.speaker.title(), words_of) or search.speaker
    if search.indicator:
        asked["indicators"] = dumps(
            [one.number for one in indicators(connection, search.indicator)]
        )
    for name, day in (("since", search.since), ("until", search.until)):
        if known := checked_day(day, name):
            asked[name] = day_number(known)
    if not said and not asked:
        raise LedgerError("nothing to search for; give words, or one of the facets")
    narrowed = " AND ".join(sql[f"facet_{name}"].strip() for name in asked) or "1"
    return _Condition(narrowed, asked, said, stated)


def _ranked(
    connection: sqlite3.Connection, condition: _Condition, limit: int, offset: int
) -> list[int]:
    said, asked = condition.said, condition.asked
    values = asked | {"limit": limit, "offset": offset}
    values["match"] = " AND ".join(_either(lemmas) for lemmas in said)
    kind = "facets_alone" if not said else "words_and_facets" if asked else "words"
    sql = queries("search")[kind].replace("{facets}", condition.narrowed)
    return [row[0] for row in connection.execute(sql, values)]


def _names(
    connection: sqlite3.Connection, column: str, asked: str, name: str, catalogue: Catalogue
) -> dict[str, Any]:
    """Whose claims are asked for: the one of that name, or all whose name or concept has its words."""
    if not asked:
        return {}
    every = _every(connection, column)
    wanted = set(name.split())
    found = [one for one in every if wanted and wanted <= set(one.split())]
    if not found:
        meant = catalogue.having(column, words(asked))
        found = [one for one in every if one in meant]
    return _one_or_many(column, found or [name or asked])


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


def _lemmas(
    connection: sqlite3.Connection, query: str
) -> tuple[tuple[frozenset[str], ...], frozenset[str]]:
    """What may stand for each word of a query, and the figures that state its numbers in other words."""
    said, stated = [], set()
    for word in words(searched_numbers.together(query)):
        forms = {*word.lemmas, word.text.casefold()}
        forms |= {apart for one in forms if (apart := searched_numbers.apart(one))}
        for figure, language in searched_numbers.in_words(connection, word.text):
            stated.add(figure)
            forms.add(" ".join(lemmas(figure, language)))
        said.append(frozenset(forms))
    return tuple(said), frozenset(stated)


def _either(lemmas: frozenset[str]) -> str:
    quoted = ['"' + lemma.replace('"', '""') + '"' for lemma in sorted(lemmas)]
    return f"({' OR '.join(quoted)})"


def _found(
    connection: sqlite3.Connection, sentences: Sequence[int], condition: _Condition
) -> Iterator[Found]:
    wanted = frozenset().union(*condition.said)
    by_sentence: dict[int, list[dict[str, Any]]] = {}
    cursor = connection.execute(
        queries("search")["sentences"].replace("{facets}", condition.narrowed),
        condition.asked | {"sentences": dumps(sentences)},
    )
    names = [column[0] for column in cursor.description]
    for row in cursor:
        cells = dict(zip(names, row, strict=True))
        by_sentence.setdefault(cells["sentence"], []).append(cells)
    for sentence in sentences:
        rows = by_sentence.get(sentence)
        if rows is None:  # its claims were rejected, or read anew elsewhere
            continue
        first = rows[0]
        quote = first["quote"]
        marks = [(w.start, w.end) for w in words(quote) if wanted.intersection(w.lemmas)]
        marks += [
            (row["at"], row["at"] + row["length"])
            for row in rows
            if row["quantity"] in condition.stated
        ]
        marks += [
            at
            for number in wanted
            if " " in number
            for at in searched_numbers.places(number, quote)
        ]
        yield Found(
            quote=quote,
            marks=tuple(_joined(marks)),
            claims=tuple(_claim(cells) for cells in rows),
            document=first["document"],
            title=first["title"],
            publisher=first["publisher"],
            published=dt.date.fromisoformat(first["published"]) if first["published"] else None,
            source=first["source"],
        )


def _joined(marks: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Marks in their order, those that share characters as one: «15 тысяч гектаров», and «гектаров» in it."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _claim(cells: dict[str, Any]) -> FoundClaim:
    return FoundClaim(
        claim=cells["claim"],
        words=figure_words(cells),
        indicator=cells["indicator"],
        indicator_number=cells["indicator_number"],
        period_from=date(cells["first_day"]),
        period_to=date(cells["last_day"]),
        actor=cells["actor"],
        place=cells["place"],
        speaker=cells["speaker"],
        confidence=cells["confidence"],
        at=cells["at"],
        length=cells["length"],
        factuality=cells["factuality"],
    )
