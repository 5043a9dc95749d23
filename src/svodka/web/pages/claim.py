"""A claim: its permanent address, with all that is known of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from svodka.ledger.findings import Finding
from svodka.ledger.review import Correction
from svodka.web.pages.pieces import HIDDEN, Card, DocumentLink, Stretch


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
class Citation:
    """A claim to cite: as text, as BibTeX; ``/claims/<id>.jsonld`` is the third."""

    text: str
    bibtex: str


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A claim with its quote in context: ``quote`` are the stretches of its sentence.

    ``rejected``: a person said that it is none; it is shown as it was then, out of every series.
    """

    claim: Card
    rejected: bool
    document: DocumentLink
    link: str | None
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
