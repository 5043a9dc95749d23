"""One document into the ledger, with what was read from it. All of it inside the caller's transaction."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from svodka.ledger import origins
from svodka.ledger.derived import derive
from svodka.ledger.records import dumps, row
from svodka.ledger.seen import Seen, moment
from svodka.ledger.sql import queries
from svodka.ledger.version import reader_version
from svodka.model import Claim, Span, Statement

if TYPE_CHECKING:
    from svodka.reader import Result


def store(connection: sqlite3.Connection, seen: Seen, result: Result) -> int:
    """Store a document that the ledger does not have; the number of its row."""
    document = seen.document
    ((number,),) = connection.execute(
        queries("storing")["document"],
        seen.publication()
        | {
            "id": seen.id,
            "name": seen.name or None,
            "source": seen.source or None,
            "language": document.language,
            "added": now(),
            "reader": reader_version(),
            "text": document.text,
        },
    )
    publish(connection, number, seen)
    write_reading(connection, number, result)
    return int(number)


def publish(connection: sqlite3.Connection, document: int, seen: Seen) -> None:
    """Note where a text was seen, with the bytes that it was read from."""
    original, kept = None, seen.original()
    if kept is not None:
        connection.execute(queries("storing")["original"], kept)
        ((original,),) = connection.execute(
            "SELECT number FROM original WHERE id = ?", (kept["id"],)
        )
    connection.execute(
        queries("storing")["publication"],
        seen.publication() | {"document": document, "original": original},
    )


def write_reading(connection: sqlite3.Connection, document: int, result: Result) -> None:
    """Write the statements and claims of a document, in place of those that it had, and what
    follows from them.

    A claim whose figure stands where it stood keeps its number, and so what refers to it.
    """
    ((origin, text),) = connection.execute(
        "SELECT origin, text FROM document WHERE number = ?", (document,)
    )
    connection.execute("DELETE FROM statement WHERE document = ?", (document,))
    said = [(s, _statement(connection, document, s)) for s in result.statements]
    numbers: dict[str, int] = {}
    for claim in result.claims:
        numbers[claim.id] = _claim(connection, document, origin, claim, said, text)
    kept = dumps(list(numbers.values()))
    connection.execute(
        "DELETE FROM claim WHERE document = ? AND number NOT IN (SELECT value FROM json_each(?))",
        (document, kept),
    )
    for claim in result.claims:
        connection.execute(
            queries("storing")["part_of"], {"part": numbers[claim.id], "whole": claim.part_of}
        )
    origins.place(connection, document)
    derive(connection, document)


def _statement(connection: sqlite3.Connection, document: int, statement: Statement) -> int:
    speaker = statement.speaker
    ((number,),) = connection.execute(
        queries("storing")["statement"],
        {
            "document": document,
            "start": statement.start,
            "end": statement.end,
            "mode": statement.mode,
            "speaker": speaker.text if speaker else None,
            "speaker_name": speaker.name if speaker else None,
            "speaker_role": speaker.role if speaker else None,
            "cue": statement.cue.text if statement.cue else None,
            "confidence": round(statement.confidence, 4),
            "record": dumps(statement.to_dict()),
        },
    )
    return int(number)


def _claim(
    connection: sqlite3.Connection,
    document: int,
    origin: int,
    claim: Claim,
    said: Sequence[tuple[Statement, int]],
    text: str,
) -> int:
    cells: dict[str, Any] = row(claim) | {
        "document": document,
        "statement": _within(claim, said),
        "origin": origin,
        "verdict": None,
        "passage": origins.passage(text[claim.sentence[0] : claim.sentence[1]]),
        "as_read": None,
    }
    ((number,),) = connection.execute(queries("storing")["claim"], cells)
    return int(number)


def _within(claim: Claim, said: Sequence[tuple[Statement, int]]) -> int | None:
    """The innermost statement that the figure stands in, unless the narrator states it."""
    if claim.mode == "narrator":
        return None
    around = [(s.end - s.start, number) for s, number in said if _holds(s, claim.quantity)]
    return min(around)[1] if around else None


def _holds(statement: Statement, quantity: Span) -> bool:
    return statement.start <= quantity.start and quantity.end <= statement.end


def now() -> str:
    """The moment of writing, to the millisecond, so that moments can be compared as text."""
    return moment(dt.datetime.now(dt.UTC), "milliseconds")
