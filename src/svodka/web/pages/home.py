"""Home: what is new, what does not fit, what is followed most."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.ledger.findings import Finding
from svodka.ledger.listing import Indicator
from svodka.web.pages.pieces import DocumentLink


@dataclass(frozen=True, slots=True)
class Addition:
    """What the last addition did: between which moments, and how much of what it left."""

    begun: str
    ended: str
    documents: int
    claims: int
    reprints: int
    failed: int


@dataclass(frozen=True, slots=True)
class Home:
    """The first page of a ledger."""

    documents: tuple[DocumentLink, ...]
    findings: tuple[Finding, ...]
    indicators: tuple[Indicator, ...]
    addition: Addition | None
    document_count: int
    claim_count: int
    finding_count: int
