"""Saying of a claim that it is right, that it is none, or what a slot should be."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from svodka.errors import ReviewError
from svodka.language.quantities.dimensions import kind_of
from svodka.ledger.beginnings import whole
from svodka.ledger.documents import document_at
from svodka.ledger.ends import ends
from svodka.ledger.file import writing
from svodka.ledger.filling import filled
from svodka.ledger.judging import QUANTITY_SLOTS, Verdict, judged, judgements, with_slots
from svodka.ledger.records import dumps, loads, packed, unpacked
from svodka.ledger.seen import now
from svodka.ledger.sql import queries
from svodka.ledger.storing import write_claims
from svodka.model import Claim

PAGE = 100
"""Doubtful claims that are looked up at a time."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of the audit trail: who said what of which claim, when, and whose reading it was.

    ``before`` and ``after`` are the slot's part of the claim record, or the whole record, in JSON.
    """

    claim: str
    verdict: Verdict
    slot: str | None
    before: str | None
    after: str | None
    who: str
    made: str
    reader: str
    document: str


class _Said(NamedTuple):
    """What somebody says of a claim that stands as ``record``; see :class:`Correction`."""

    verdict: Verdict
    record: str
    slot: str | None = None
    before: str | None = None
    after: str | None = None


def found(connection: sqlite3.Connection, claim: str) -> Claim:
    """The claim of an id, or of its beginning. Raises :class:`ReviewError` where there is none."""
    return unpacked(_record(connection, claim)[1])


def accept(connection: sqlite3.Connection, claim: str, who: str) -> Claim:
    """The claim is right as it stands. A rejected one comes back."""
    with writing(connection):
        document, record = _record(connection, claim, rejected=True)
        read = unpacked(record)
        _say(connection, document, read, _Said("accept", record, after=record), who)
        _rewrite(connection, document)
    return read


def reject(connection: sqlite3.Connection, claim: str, who: str) -> Claim:
    """The claim is none: it leaves the ledger, and is not read again."""
    with writing(connection):
        document, record = _record(connection, claim)
        read = unpacked(record)
        _say(connection, document, read, _Said("reject", record, before=record), who)
        _rewrite(connection, document)
    return read


def correct(
    connection: sqlite3.Connection, claim: str, slots: Mapping[str, str | None], who: str
) -> Claim:
    """Some slots should be otherwise; see :func:`svodka.ledger.filling.filled` for how to write them."""
    with writing(connection):
        number, record = _record(connection, claim)
        document = document_at(connection, number)
        made, read = unpacked(record), [one for one, _ in _as_read(connection, number)]
        for name, value in slots.items():
            made = _with(connection, number, made, *filled(name, value, made, document, read), who)
        if not slots.keys().isdisjoint(("relation", "low", "high")):
            for slot, end in ends(made.quantity, slots):
                made = _with(connection, number, made, slot, end, who)
        kind = kind_of(made.quantity.unit) if "unit" in slots and "kind" not in slots else None
        if kind not in (None, made.quantity.kind):
            made = _with(connection, number, made, "kind", kind, who)
        _rewrite(connection, number)
    return made


def _with(
    connection: sqlite3.Connection, document: int, claim: Claim, slot: str, after: Any, who: str
) -> Claim:
    """The claim with a slot that should be otherwise, said in the trail."""
    record = packed(claim)
    whole = loads(record)
    before = (whole["quantity"] if slot in QUANTITY_SLOTS else whole)[slot]
    said = _Said("correct", record, slot, _json(before), _json(after))
    _say(connection, document, claim, said, who)
    return with_slots(claim, {slot: after})


def doubtful(connection: sqlite3.Connection, below: float = 1.01) -> Iterator[Claim]:
    """The claims that nobody has judged, least sure first; they may be judged as they are taken."""
    last: tuple[float, int] = (-1.0, 0)
    while True:
        asked = {"below": below, "confidence": last[0], "number": last[1], "most": PAGE}
        rows = connection.execute(queries("review")["doubtful"], asked).fetchall()
        for confidence, number, record in rows:
            last = (confidence, number)
            yield unpacked(record)
        if len(rows) < PAGE:
            return


def trail(connection: sqlite3.Connection, claim: str | None = None) -> Iterator[Correction]:
    """All that was said, or all of one claim, in its order."""
    whole_id = claim and whole(connection, "claim", claim, ReviewError)
    for row in connection.execute(queries("review")["trail"], {"claim": whole_id}):
        yield Correction(*row)


def _json(value: Any) -> str:
    """JSON of a slot; a number keeps its digits."""
    return str(value) if _is_number(value) else dumps(value)


def _is_number(value: Any) -> bool:
    return not isinstance(value, dict | str | list | bool | None)


def _record(connection: sqlite3.Connection, claim: str, rejected: bool = False) -> tuple[int, str]:
    asked = {"claim": whole(connection, "claim", claim, ReviewError)}
    found = connection.execute(queries("review")["claim"], asked).fetchone()
    if found is None and rejected:
        found = connection.execute(queries("review")["rejected"], asked).fetchone()
    if found is None:
        raise ReviewError(
            f"no claim {claim!r} in this ledger; `svodka search` shows their ids", case="no_claim"
        )
    return int(found[0]), str(found[1])


def _say(
    connection: sqlite3.Connection, document: int, claim: Claim, said: _Said, who: str
) -> None:
    span = {"start": claim.quantity.start, "end": claim.quantity.end}
    told = {"document": document, "claim": claim.id, "who": who, "made": now()}
    connection.execute(queries("review")["say"], told | span | said._asdict())


def _rewrite(connection: sqlite3.Connection, document: int) -> None:
    """Write the claims of a document again, as they were read, under what was said of them."""
    read: Sequence[Claim] = [one for one, kept in _as_read(connection, document) if not kept]
    write_claims(connection, document, judged(read, judgements(connection, document)))


def _as_read(connection: sqlite3.Connection, document: int) -> list[tuple[Claim, bool]]:
    """The claims of a document as its reader reads them, and whether only people hold to one."""
    rows = connection.execute(queries("review")["as_read"], {"document": document})
    return [(unpacked(record), bool(kept)) for record, kept in rows]
