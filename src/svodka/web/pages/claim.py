"""A claim: its permanent address, with all that is known of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from svodka.language.quantities.worth import coded
from svodka.ledger import Ledger
from svodka.ledger.days import date
from svodka.ledger.findings import Finding
from svodka.ledger.records import unpacked
from svodka.ledger.review import Correction
from svodka.web.asked import Nothing
from svodka.web.pages.citing import Citation, citation
from svodka.web.pages.document import card_of, original, rewritten
from svodka.web.pages.named import speaker_pages
from svodka.web.pages.pieces import HIDDEN, Card, DocumentLink, Stretch, stretches
from svodka.web.pages.rows import link, row, rows
from svodka.web.problems import missing

AROUND = 400
"""Characters of the text before and after the sentence."""

PARTS = 50
RESTATEMENTS = 30
FINDINGS = 10


@dataclass(frozen=True, slots=True)
class Restatement:
    """The same figure elsewhere: in a document of the same origin, or for the same period of the series."""

    claim: str
    words: str
    value: str
    period_from: dt.date | None
    period_to: dt.date | None
    speaker: str | None
    document: DocumentLink
    same_origin: bool


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A claim with its quote in context: ``quote`` are the stretches of its sentence.

    ``speaker_key`` is that of the speaker's page, if there is one, ``rewritten`` what the page that
    ``link`` leads to says now, where it was rewritten since.
    ``rejected``: a person said that it is none; it is shown as it was then, out of every series.
    """

    claim: Card
    speaker_key: str | None
    rejected: bool
    document: DocumentLink
    link: str | None
    rewritten: DocumentLink | None
    before: str
    sentence: str
    after: str
    quote: tuple[Stretch, ...] = field(metadata=HIDDEN)
    parts: tuple[Card, ...]
    origin: DocumentLink
    restatements: tuple[Restatement, ...]
    findings: tuple[Finding, ...]
    history: tuple[Correction, ...]
    citation: Citation


def make(ledger: Ledger, asked: Nothing, claim: str) -> ClaimPage:
    """The page of a claim. Raises :class:`Problem` where there never was one."""
    cells, rejected = found(ledger, claim)
    one = card_of(cells)
    number = cells["document_number"]
    name = (row(ledger, "link", number=number) or {})["document"]
    about = row(ledger, "document", id=name) or {}
    text: str = about["text"]
    start, end = one.sentence_start, one.sentence_end
    origin = about["number"] if rejected else cells["origin"]
    return ClaimPage(
        claim=one,
        speaker_key=speaker_pages(ledger)(*_speaker(one)),
        rejected=rejected,
        document=link(about),
        link=original(about["source"], text[start:end]),
        rewritten=rewritten(ledger, about),
        before=whole(text[max(0, start - AROUND) : start], first=start <= AROUND),
        sentence=text[start:end],
        after=whole(text[end : end + AROUND], last=end + AROUND >= len(text)),
        quote=tuple(stretches(text[start:end], start, [one])),
        parts=()
        if rejected
        else tuple(
            card_of(part) for part in rows(ledger, "parts", number=cells["number"], most=PARTS)
        ),
        origin=link(row(ledger, "link", number=origin) or {}),
        restatements=() if rejected else tuple(_restatements(ledger, cells)),
        findings=() if rejected else tuple(_findings(ledger, cells["number"])),
        history=tuple(ledger.corrections(claim)),
        citation=citation(unpacked(cells["record"]), link(about), text[start:end]),
    )


def whole(text: str, *, first: bool = True, last: bool = True) -> str:
    """A stretch of a text without the words that its ends cut, unless they are those of the text."""
    if not first:
        text = "… " + (text.split(maxsplit=1) or [""])[-1]
    return text if last else (text.rsplit(maxsplit=1) or [""])[0] + " …"


def _speaker(one: Card) -> tuple[str | None, str | None]:
    said = one.record["speaker"]
    return (said["name"] or said["text"], said["role"]) if said else (None, None)


def found(ledger: Ledger, claim: str) -> tuple[dict[str, Any], bool]:
    """The row of a claim, and whether it was rejected (then as it was before)."""
    cells = row(ledger, "claim", claim=claim)
    if cells is not None:
        return cells, False
    cells = row(ledger, "rejected", claim=claim)
    if cells is None:
        raise missing(f"no claim {claim!r} in this ledger", case="no_claim")
    return cells | {"verdict": "rejected"}, True


def _restatements(ledger: Ledger, cells: dict[str, Any]) -> Iterator[Restatement]:
    if cells["line"] is None or cells["least"] is None:
        return
    for one in rows(
        ledger,
        "restated",
        line=cells["line"],
        first_day=cells["first_day"],
        last_day=cells["last_day"],
        least=cells["least"],
        greatest=cells["most"],
        number=cells["number"],
        origin=cells["origin"],
        most=RESTATEMENTS,
    ):
        quantity = unpacked(one["record"]).quantity
        yield Restatement(
            claim=one["claim"],
            words=quantity.text,
            value=coded(quantity),
            period_from=date(one["first_day"]),
            period_to=date(one["last_day"]),
            speaker=one["speaker"],
            document=link(one),
            same_origin=one["origin"] == cells["origin"],
        )


def _findings(ledger: Ledger, number: int) -> Iterator[Finding]:
    for one in rows(ledger, "findings_of", number=number, most=FINDINGS):
        yield from ledger.findings(identity=one["id"], dismissed=True, limit=1)
