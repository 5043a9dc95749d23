"""What is derived from the claims of a document, inside the transaction that writes them."""

from __future__ import annotations

import datetime as dt
import sqlite3
from typing import Any

from svodka.errors import LanguageError
from svodka.language.identify import language_of
from svodka.ledger.meaning.whose import heading
from svodka.ledger.meaning.words import Text, lemmas
from svodka.ledger.own_concepts import concepts
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import comparable, points
from svodka.ledger.records import unpacked
from svodka.ledger.sql import queries
from svodka.ledger.titles import title as title_of
from svodka.model import Claim


def derive(connection: sqlite3.Connection, document: int) -> None:
    """Bring what follows from the claims of a document up to date: indicators, words for the search."""
    sql = queries("derived")
    ((text, title, publisher, published, declared),) = connection.execute(
        sql["document"], {"document": document}
    )
    language = spoken(text, declared)
    numbers: dict[str, int] = {}
    claims: list[Claim] = []
    for number, name, record in connection.execute(sql["claims"], {"document": document}):
        numbers[name] = number
        claims.append(unpacked(record))
    connection.execute(sql["forget"], {"document": document})
    words = concepts(connection)
    day = dt.date.fromisoformat(published) if published else None
    around = lemmas(f"{title or ''} {publisher or ''}", language)
    found = placed(claims, text, words, language)
    lead = heading(title, text)
    for one, filled in points(found, words, day, publisher or "", language, lead):
        cells = dict(filled)
        cells["title"] = title_of(cells, words)
        cells["claim"] = numbers[one.claim.id]
        cells["whole"] = numbers[one.whole.claim.id] if one.whole else None
        cells["restates"] = numbers.get(cells["again"])
        cells["document"] = document
        cells |= _indicator(connection, cells)
        cells |= comparable(cells)
        cells["sentence"] = _sentence(connection, document, one.claim, Text(text, language), around)
        connection.execute(sql["point"], cells)
        connection.execute(sql["belongs"], cells)


def spoken(text: str, declared: str | None) -> str:
    """The code of the language that most of a text is in, as readers see it; empty if they read none."""
    try:
        return language_of(text, declared)
    except LanguageError:
        return ""


def _indicator(connection: sqlite3.Connection, cells: dict[str, Any]) -> dict[str, Any]:
    """The number and names of a claim's indicator, or of the one that a person merged it into."""
    sql = queries("derived")
    found = connection.execute(sql["indicator"], cells).fetchone()
    if found is None:
        (found,) = connection.execute(sql["new_indicator"], cells).fetchall()
    return dict(zip(("indicator", "action", "counted", "dimension"), found, strict=True))


def _sentence(
    connection: sqlite3.Connection, document: int, claim: Claim, text: Text, around: list[str]
) -> int:
    """The sentence of a claim, indexed when it is new."""
    sql = queries("derived")
    start, end = claim.sentence
    place = {"document": document, "start": start, "end": end}
    found = connection.execute(sql["sentence"], place).fetchone()
    if found is not None:
        return int(found[0])
    ((number,),) = connection.execute(sql["new_sentence"], place).fetchall()
    slots = (claim.actor, claim.place, claim.period, claim.speaker)
    outside = [s.text for s in slots if s is not None and not start <= s.start < end]
    if claim.speaker is not None:
        outside += [claim.speaker.name, claim.speaker.role or ""]
    connection.execute(
        sql["words"],
        {
            "sentence": number,
            "words": " ".join(lemmas(text.text[start:end], text.language)),
            "around": " ".join([*around, *lemmas(" ".join(outside), text.language)]),
        },
    )
    return int(number)
