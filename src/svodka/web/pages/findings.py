"""Findings: what the checks report, the quotes side by side."""

from __future__ import annotations

from dataclasses import dataclass

from svodka.ledger.findings import Finding
from svodka.web.asked import asks, words
from svodka.web.pages.pieces import Facets


@dataclass(frozen=True, slots=True)
class FindingsAsked:
    """Which findings."""

    check: str = words("only findings of this check")
    dismissed: bool = asks("those that were dismissed as well", False)
    after: str = words("mark of the last row of the page before")


@dataclass(frozen=True, slots=True)
class FindingsPage:
    """A page of findings, the surest first. ``next`` is the value of ``after`` for the page that follows."""

    findings: tuple[Finding, ...]
    facets: tuple[Facets, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class FindingPage:
    """One finding. ``differing`` names the slots in which its claims differ (quantity, period, …)."""

    finding: Finding
    differing: tuple[str, ...]
