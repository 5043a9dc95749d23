"""One document into the ledger, with what was read from it. All of it inside the caller's transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from svodka.ledger import origins, twins
from svodka.ledger.derived import derive
from svodka.ledger.judging import Standing, judged, judgements
from svodka.ledger.records import dumps, row
from svodka.ledger.seen import Seen, now
from svodka.ledger.sql import queries
from svodka.ledger.version import ledger_version
from svodka.model import Claim, Statement

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
            "reader": ledger_version(),
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
    """Write the statements and claims of a document in place of those that it had, and who read them.

    What people said of its claims holds for what is read now (see :mod:`svodka.ledger.judging`).
    """
    asked = {"document": document, "reader": ledger_version()}
    connection.execute(queries("storing")["read_by"], asked)
    connection.execute("DELETE FROM statement WHERE document = ?", (document,))
    for statement in result.statements:
        _statement(connection, document, statement)
    said = judgements(connection, document)
    write_claims(
        connection, document, judged(result.claims, said) if said else map(Standing, result.claims)
    )


def write_claims(connection: sqlite3.Connection, document: int, claims: Iterable[Standing]) -> None:
    """Write the claims of a document in place of those that it had, and what follows from them.

    A claim whose figure stands where it stood keeps its number, and so what refers to it.
    """
    ((text,),) = connection.execute("SELECT text FROM document WHERE number = ?", (document,))
    said = connection.execute(
        'SELECT number, start, "end" FROM statement WHERE document = ?', (document,)
    ).fetchall()
    numbers: dict[str, int] = {}
    wholes: list[tuple[int, str | None]] = []
    for standing in claims:
        claim = standing.claim
        start, end = claim.sentence
        cells: dict[str, Any] = row(claim) | {
            "document": document,
            "statement": _within(claim, said),
            "origin": document,
            "verdict": standing.verdict,
            "passage": origins.passage(text[start:end]),
            "as_read": standing.as_read,
        }
        ((number,),) = connection.execute(queries("storing")["claim"], cells)
        numbers[claim.id] = number
        wholes.append((number, claim.part_of))
    connection.execute(
        queries("storing")["vanished"],
        {"document": document, "kept": dumps(list(numbers.values()))},
    )
    connection.executemany(
        "UPDATE claim SET part_of = ? WHERE number = ?",
        [(numbers.get(whole or ""), number) for number, whole in wholes],
    )
    derive(connection, document)
    origins.place(connection, document)
    twins.find(connection, document)


def _statement(connection: sqlite3.Connection, document: int, statement: Statement) -> None:
    speaker = statement.speaker
    connection.execute(
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


def _within(claim: Claim, said: Iterable[tuple[int, int, int]]) -> int | None:
    """The innermost statement that the figure stands in, unless the narrator states it."""
    if claim.mode == "narrator":
        return None
    quantity = claim.quantity
    around = [
        (end - start, number)
        for number, start, end in said
        if start <= quantity.start and quantity.end <= end
    ]
    return min(around)[1] if around else None
