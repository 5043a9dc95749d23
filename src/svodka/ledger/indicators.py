"""The indicators of a ledger: listed with their claims, merged by a person, placed anew after changes."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from svodka.errors import LedgerError
from svodka.language.quantities.names import dimensions_named
from svodka.ledger import titles
from svodka.ledger.asking import checked_words
from svodka.ledger.days import date
from svodka.ledger.derived import derive
from svodka.ledger.file import writing
from svodka.ledger.meaning.catalogue import read
from svodka.ledger.meaning.concepts import Catalogue, Concept
from svodka.ledger.meaning.words import Word, words
from svodka.ledger.own_concepts import concepts
from svodka.ledger.seen import now
from svodka.ledger.sql import Connection, queries

SKIPPED = ("PREP", "CONJ", "PRCL")
"""Words of a query that say nothing by themselves: «оружие в Алматы»."""
EMPTY = ("container", "link", "stop")
"""Concepts that say nothing by themselves: «единиц оружия», "smuggling of drugs"."""
VAGUE = ("standing", "measure")
"""Concepts that say nothing by themselves unless they name a deed or a thing too: «халық [саны]», «рост»."""
LARGEST = 2**63 - 1
"""Of the numbers that SQLite has for rows."""
DIMENSIONS = ("money",)
"""Dimensions that are words of amounts as well: «контрабанда money»."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """An indicator with how many claims it has, how many origins they go back to, and over which days."""

    number: int
    title: str
    action: str
    counted: str
    dimension: str
    claims: int
    origins: int
    since: dt.date | None
    until: dt.date | None


def indicators(connection: Connection, query: str = "") -> Iterator[Indicator]:
    """The indicators that have claims, the most frequent first; those of a query's words, if any.

    A query is a number, a title, or words of actions and of what is counted, in any form: «изъятое оружие».
    """
    values: dict[str, Any]
    checked_words(query=query)
    words_said = query.split()
    if len(words_said) == 1 and words_said[0].isdecimal() and int(words_said[0]) <= LARGEST:
        where, values = "i.number = :number", {"number": int(words_said[0])}
    else:
        where, values = _matching(query, concepts(connection))
    for *cells, since, until in connection.execute(_listed(where), values).fetchall():
        yield Indicator(*cells, *map(date, (since, until)))


def _listed(where: str) -> str:
    """The query of the indicators that a condition holds of; empty: of all.

    A sum is in no index, so the plus makes SQLite go through the claims in their order and find each point
    by its key; a claim for each point of an index would be looked for all over the file.
    """
    sql = queries("catalogue")
    points = sql["listed_points"].strip().replace("{where}", where) if where else "1"
    claim = "c.number" if where else "+c.number"
    return sql["listed"].replace("{points}", points).replace("{claim}", claim)


def narrowings(connection: Connection, query: str) -> Iterator[dict[str, Any]]:
    """What narrows the claims of the indicators of a query: ``indicator``, ``narrowing`` and ``cause``.

    Those of all claims without a query.
    """
    where, values = _matching(query, concepts(connection))
    sql = queries("catalogue")
    points = sql["listed_points"].strip().replace("{where}", where or "1 = 1")
    for row in connection.execute(sql["narrowings"].replace("{points}", points), values).fetchall():
        yield dict(zip(("indicator", "narrowing", "cause"), row, strict=True))


def _matching(query: str, catalogue: Catalogue) -> tuple[str, dict[str, str]]:
    """The condition that an indicator has every word of a query, as concept or lemma, or has it for a title.

    No condition without a query. What stands in brackets behind is what is measured: «срок (длительность)».
    """
    values: dict[str, str] = {}

    def value(name: str) -> str:
        key = f"n{len(values)}"
        values[key] = name
        return f":{key}"

    words_said, dimension = titles.measured(query)
    conditions = [
        # «/» sets the kind of something apart: контрабанда/оружие has both words, km/h both units.
        " OR ".join(
            f"{word} = i.action OR "
            f"instr('/' || i.counted || '/' || i.dimension || '/', '/' || {word} || '/') > 0"
            for word in map(value, sorted(names))
        )
        for names in _atoms(words(words_said), catalogue)
    ]
    if dimension:
        measured = ", ".join(map(value, sorted(dimensions_named(dimension))))
        conditions.append(f"i.dimension IN ({measured})")
    if not conditions:
        return "0 = 1" if query.strip() else "", {}  # «*» is no word, and asks for nothing
    titled = [
        " AND ".join(f"i.{column} = {value(name)}" for column, name in one._asdict().items())
        for one in titles.meant(query, catalogue)
    ]
    every = " AND ".join(f"({one})" for one in conditions)
    return " OR ".join(f"({one})" for one in (every, *titled)), values


def _atoms(said: list[Word], catalogue: Catalogue) -> Iterator[set[str]]:
    """For each word or phrase of a query: the concepts that it may be, and its lemmas."""
    index = 0
    silent, telling = [], False
    while index < len(said):
        found = [catalogue.at(kind, said, index) for kind in ("action", "counted")]
        matches = [match for match in found if match is not None]
        plain = said[index]
        last = max((match.last for match in matches), default=index)
        names = {match.concept.name for match in matches if match.last == last}
        names |= {_as_told(m.concept, catalogue) for m in matches if m.concept.counts}
        names |= _as_kept(plain, catalogue) if last == index else set()
        mere = all("level" in match.concept.flags for match in matches)  # the "number" of people
        if (
            mere
            and plain.text not in DIMENSIONS
            and says_nothing(said, index, catalogue, EMPTY if matches else (*EMPTY, *VAGUE))
        ):
            silent.append(names)
        else:
            telling = True
            yield names
        index = last + 1
    if not telling:  # «стоимость» beside nothing else is what is asked for
        yield from silent


def _as_kept(word: Word, catalogue: Catalogue) -> set[str]:
    """The lemmas of a word, and what they are kept as where concepts are named so that they are not of."""
    kept = {catalogue.unknown(kind, one) for kind in ("action", "counted") for one in word.lemmas}
    return kept.union(word.lemmas)


def _as_told(noun: Concept, catalogue: Catalogue) -> str:
    """What a noun that counts others is found by: «казни» by the deed, «налоговые поступления» by taxes."""
    counts = catalogue.named("counted", noun.counts)
    return noun.act if counts is None or "empty" in counts.flags else counts.name


def says_nothing(
    said: Sequence[Word], index: int, catalogue: Catalogue, kinds: Sequence[str] = EMPTY
) -> bool:
    """Whether a word of a query adds nothing to those beside it: «единиц оружия», «оружие в Алматы»."""
    word = said[index]
    return word.part in SKIPPED or any(catalogue.at(kind, said, index) for kind in kinds)


def merge(connection: sqlite3.Connection, number: int, into: int) -> None:
    """Make two indicators one, for the claims that are there and those to come.

    Raises :class:`LedgerError` where there is no such indicator or it would be merged into itself.
    """
    sql = queries("catalogue")
    with writing(connection):
        target = _known(connection, into)[2] or into
        holds = _known(connection, number)[2] or number
        if target in (number, holds):
            raise LedgerError(f"indicator {number} is {target} already; name two different ones")
        documents = _documents(connection, holds)
        connection.execute(sql["merge"], {"number": number, "into": target})
        for document in documents:
            derive(connection, document)


def split(connection: sqlite3.Connection, number: int) -> None:
    """Undo a merge. Raises :class:`LedgerError` where the indicator was not merged into another."""
    with writing(connection):
        target = _known(connection, number)[2]
        if target is None:
            raise LedgerError(f"indicator {number} was not merged; see `svodka indicators`")
        documents = _documents(connection, target)
        connection.execute(queries("catalogue")["split"], {"number": number})
        for document in documents:
            derive(connection, document)


def set_concepts(connection: sqlite3.Connection, text: str | None, name: str) -> Iterator[int]:
    """Remember the user's own concepts (None: forget them) and place every claim anew.

    Yields the number of each document done. Raises :class:`~svodka.errors.LexiconError` where the text
    is no catalogue; ``name`` says which file it was.
    """
    sql = queries("catalogue")
    if text is not None:
        read(text, name)
    with writing(connection):
        if text is None:
            connection.execute(sql["no_concepts"], {"name": "own"})
        else:
            connection.execute(sql["concepts"], {"name": "own", "text": text, "now": now()})
        yield from _renewed(connection)


def _renewed(connection: sqlite3.Connection) -> Iterator[int]:
    sql = queries("catalogue")
    for (document,) in connection.execute(sql["documents"]).fetchall():
        derive(connection, document)
        yield document
    connection.execute(sql["unused"])


def _known(connection: sqlite3.Connection, number: int) -> tuple[int, str, int | None]:
    found = connection.execute(queries("catalogue")["indicator"], {"number": min(number, LARGEST)})
    row: tuple[int, str, int | None] | None = found.fetchone()
    if row is None:
        raise LedgerError(f"no indicator {number}; `svodka indicators` lists them")
    return row


def _documents(connection: sqlite3.Connection, number: int) -> list[int]:
    found = connection.execute(queries("catalogue")["documents_of"], {"number": number})
    return [document for (document,) in found]
