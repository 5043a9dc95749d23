"""Findings: what checks report about claims that do not fit, with the quotes side by side.

A finding's id is of its check and its claims, so it is the same in every run: one that a person dismissed
stays dismissed until other claims are in it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from types import SimpleNamespace
from typing import Any, TypedDict

from svodka.errors import LedgerError
from svodka.ledger.beginnings import whole
from svodka.ledger.checks import Hit, run, titles_of
from svodka.ledger.days import date
from svodka.ledger.figure_words import figure_words, told_by
from svodka.ledger.file import writing
from svodka.ledger.meaning.grains import label
from svodka.ledger.own_concepts import concepts
from svodka.ledger.records import dumps
from svodka.ledger.seen import now
from svodka.ledger.sql import Connection, queries

BATCH = 500
MOST_QUOTED = 12
"""Claims of a finding that are shown; a sum may have hundreds of parts."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A claim of a finding: its figure and period, and the sentence that it was read from.

    ``quote[at:at + length]`` is the figure.
    """

    claim: str
    words: str
    period_from: dt.date | None
    period_to: dt.date | None
    quote: str
    at: int
    length: int
    speaker: str | None
    document: str
    title: str | None
    publisher: str | None
    published: dt.date | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check reports. The first of ``claims`` is the one that does not fit.

    ``dismissed`` is the reason why a person put it aside, by ``dismissed_by``.
    """

    id: str
    check: str
    title: str
    why: str
    confidence: float
    found: str
    claims: tuple[Quoted, ...]
    dismissed: str | None = None
    dismissed_by: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A hit of a check with the id of its finding, the sentence people are shown, and how sure it is."""

    id: str
    hit: Hit
    why: str
    sure: float


def check(connection: sqlite3.Connection) -> int:
    """Run every check and keep what they find; how many findings are not dismissed."""
    sql = queries("findings")
    ((newest,),) = connection.execute(sql["newest"])
    aside = {finding for (finding,) in connection.execute(sql["dismissed"])}

    def dismissed(hit: Hit) -> bool:
        return bool(aside) and _id(hit, _facts(connection, hit.claims)) in aside

    connection.execute("BEGIN")  # as of one moment, whoever writes meanwhile
    try:
        kept = list(told(connection, run(connection, dismissed, concepts(connection))))
    finally:
        connection.execute("ROLLBACK")
    with writing(connection):
        _keep(connection, kept)
        connection.execute(sql["checked"], {"now": now(), "newest": newest})
    return sum(one.id not in aside for one in kept)


def told(connection: Connection, hits: Iterable[Hit]) -> Iterator[Told]:
    """What checks report, each with its id, its sentence and its confidence."""
    waiting = iter(hits)
    while some := list(islice(waiting, BATCH)):
        facts = _facts(connection, (n for hit in some for n in hit.claims))
        for hit in some:
            sure = round(min(facts[number].confidence for number in hit.claims), 4)
            yield Told(_id(hit, facts), hit, _why(hit, facts), sure)


def shown(connection: Connection, report: Told, found: str) -> Finding:
    """A finding of what a check reports, with the quotes of its claims; ``found`` is the moment."""
    check = report.hit.check
    numbers = report.hit.claims[:MOST_QUOTED]
    known = {row["number"]: _quote(row) for row in _rows(connection, numbers)}
    claims = tuple(known[number] for number in numbers)
    return Finding(report.id, check.name, check.title, report.why, report.sure, found, claims)


def _keep(connection: sqlite3.Connection, kept: Iterable[Told]) -> None:
    sql = queries("findings")
    before = dict(connection.execute(sql["known"]).fetchall())
    moment = now()
    connection.execute(sql["clear"])
    for one in kept:
        hit = one.hit
        cells: dict[str, Any] = {
            "id": one.id,
            "check": hit.check.name,
            "why": one.why,
            "confidence": one.sure,
            "claims": dumps(hit.claims),
            "found": before.get(one.id, moment),
        }
        for (number,) in connection.execute(sql["finding"], cells).fetchall():
            connection.executemany(
                sql["finding_claim"],
                [
                    {"finding": number, "position": place, "claim": claim}
                    for place, claim in enumerate(hit.claims)
                ],
            )


class FindingOptions(TypedDict, total=False):
    """Which findings are asked for."""

    name: str
    identity: str
    dismissed: bool
    limit: int
    offset: int


def findings(
    connection: sqlite3.Connection,
    *,
    name: str = "",
    identity: str = "",
    dismissed: bool = False,
    limit: int = -1,
    offset: int = 0,
) -> Iterator[Finding]:
    """What the last run of :func:`check` found, the surest first.

    ``name`` is a check's, ``identity`` a finding's id; ``dismissed`` has those put aside as well;
    ``limit`` and ``offset`` cut a page out (a negative limit: to the end).
    """
    sql = queries("findings")
    titles = titles_of(name)
    asked = {"check": name, "id": identity, "dismissed": dismissed}
    page = {"limit": limit, "offset": offset}
    rows = connection.execute(sql["page"], asked | page).fetchall()
    for start in range(0, len(rows), BATCH):
        some = rows[start : start + BATCH]
        quoted = _quoted(connection, [row[0] for row in some])
        for number, key, which, why, sure, found, reason, who, _ in some:
            claims = tuple(quoted[number])
            yield Finding(
                key, which, titles.get(which, which), why, sure, found, claims, reason, who
            )


def dismiss(connection: sqlite3.Connection, identity: str, reason: str, who: str) -> str:
    """Put a finding aside, now and in later runs; its id, of which the beginning is enough.

    Raises :class:`LedgerError` where there is none."""
    if not reason.strip():
        raise LedgerError(f"finding {identity}: say why it is dismissed (--reason)")
    known = _known(connection, identity)
    with writing(connection):
        cells = {"id": known, "reason": reason.strip(), "who": who, "now": now()}
        connection.execute(queries("findings")["dismiss"], cells)
    return known


def restore(connection: sqlite3.Connection, identity: str) -> str:
    """Take a dismissal back; the id of the finding."""
    known = _known(connection, identity)
    with writing(connection):
        connection.execute(queries("findings")["restore"], {"id": known})
    return known


def _known(connection: sqlite3.Connection, identity: str) -> str:
    known = whole(connection, "finding", identity, LedgerError)
    if not list(findings(connection, identity=known, dismissed=True, limit=1)):
        raise LedgerError(f"no finding {identity}; `svodka check` lists them")
    return known


def _facts(connection: Connection, numbers: Iterable[int]) -> dict[int, SimpleNamespace]:
    """What a sentence about claims may say of them, by number."""
    return {
        row["number"]: SimpleNamespace(
            id=row["id"],
            words=f"«{figure_words(row)}»",
            period=label(date(row["first_day"]), date(row["last_day"])),
            first_day=date(row["first_day"]),
            last_day=date(row["last_day"]),
            published=date(row["published"]),
            told=told_by(row, date(row["published"])),
            confidence=row["confidence"],
        )
        for row in _rows(connection, numbers)
    }


def _rows(connection: Connection, numbers: Iterable[int]) -> Iterator[dict[str, Any]]:
    cursor = connection.execute(
        queries("findings")["claims"], {"numbers": dumps(sorted(set(numbers)))}
    )
    names = [column[0] for column in cursor.description]
    for row in cursor.fetchall():
        yield dict(zip(names, row, strict=True))


def _why(hit: Hit, facts: dict[int, SimpleNamespace]) -> str:
    """The sentence of a finding."""
    template = hit.check.why if len(hit.others) == 1 else hit.check.why_many
    columns = {
        name: _figure(value) if isinstance(value, float) else value
        for name, value in hit.columns.items()
    }
    return template.format(suspect=facts[hit.suspect], other=facts[hit.others[0]], **columns)


def _figure(number: float) -> str:
    """A number that a check worked out, with all its digits before the point."""
    written = f"{number:,.0f}" if abs(number) >= 1000 or number.is_integer() else f"{number:.6g}"
    return written.replace(",", "\u00a0")


def _id(hit: Hit, facts: dict[int, SimpleNamespace]) -> str:
    claims = sorted(facts[number].id for number in hit.claims)
    return hashlib.sha256("\0".join([hit.check.name, *claims]).encode()).hexdigest()[:12]


def _quoted(connection: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, list[Quoted]]:
    """The quoted claims of findings, by the number of the finding."""
    pairs = [
        (finding, claim)
        for finding, position, claim in connection.execute(
            queries("findings")["claims_of"], {"findings": dumps(list(numbers))}
        )
        if position < MOST_QUOTED
    ]
    known = {row["number"]: row for row in _rows(connection, (claim for _, claim in pairs))}
    made: dict[int, list[Quoted]] = {number: [] for number in numbers}
    for finding, claim in pairs:
        if claim in known:
            made[finding].append(_quote(known[claim]))
    return made


def _quote(row: dict[str, Any]) -> Quoted:
    return Quoted(
        claim=row["id"],
        words=figure_words(row),
        period_from=date(row["first_day"]),
        period_to=date(row["last_day"]),
        quote=row["quote"],
        at=row["at"],
        length=row["length"],
        speaker=row["speaker_name"],
        document=row["document"],
        title=row["title"],
        publisher=row["publisher"],
        published=date(row["published"]),
        source=row["source"],
    )
