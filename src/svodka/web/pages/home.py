"""Home: what is new, what does not fit, what is followed most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.ledger import Ledger
from svodka.ledger.findings import Finding
from svodka.ledger.indicators import Indicator
from svodka.web.asked import Nothing
from svodka.web.kept import Kept
from svodka.web.pages.documents import newest
from svodka.web.pages.findings import LastCheck, last_check
from svodka.web.pages.pieces import DocumentLink
from svodka.web.pages.rows import row

NEWEST = 8
FINDINGS = 3
FOLLOWED = 12
PAUSE = 300.0
"""Seconds without a document after which the next addition has begun."""

MOMENTS = 50_000
"""Documents of an addition that are looked at to find where it begins."""


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
    """The first page of a ledger. ``checked`` is null where no check has ever looked."""

    checked: LastCheck | None
    documents: tuple[DocumentLink, ...]
    findings: tuple[Finding, ...]
    indicators: tuple[Indicator, ...]
    addition: Addition | None
    document_count: int
    claim_count: int
    finding_count: int


def make(ledger: Ledger, asked: Nothing) -> Home:
    """The first page: lists as of now, totals as of some seconds ago."""
    documents, claims, found, followed = SUMMARY.of(ledger)
    return Home(
        checked=last_check(ledger),
        documents=tuple(newest(ledger, NEWEST)),
        findings=tuple(ledger.findings(limit=FINDINGS)),
        indicators=tuple(followed[:FOLLOWED]),
        addition=_addition(ledger),
        document_count=documents,
        claim_count=claims,
        finding_count=found,
    )


def _summary(ledger: Ledger) -> tuple[int, int, int, Sequence[Indicator]]:
    totals = row(ledger, "totals") or {}
    return (
        totals["documents"],
        totals["claims"],
        totals["findings"],
        list(ledger.indicators()),
    )


SUMMARY = Kept(_summary)
"""How much a ledger holds, and its indicators, the most frequent first."""


def _addition(ledger: Ledger) -> Addition | None:
    """The documents that came in one after another until now, without a long pause.

    None where there are more of them than are looked at: a part of an addition would be told for all of it.
    """
    begun = row(ledger, "begun", most=MOMENTS, pause=PAUSE)
    if begun is None:
        return None
    done = row(ledger, "added_since", number=begun["number"], begun=begun["added"]) or {}
    return Addition(**done)
