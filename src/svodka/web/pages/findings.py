"""Findings: what the checks report, the quotes side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from svodka.errors import LedgerError
from svodka.ledger import Ledger
from svodka.ledger.checks import titles_of
from svodka.ledger.findings import Finding, Quoted
from svodka.ledger.records import dumps
from svodka.web import paging
from svodka.web.asked import Nothing, asks, words
from svodka.web.pages.pieces import Facet, Facets
from svodka.web.pages.rows import row, rows
from svodka.web.problems import missing


@dataclass(frozen=True, slots=True)
class FindingsAsked:
    """Which findings."""

    check: str = words("only findings of this check")
    indicator: int = asks("only findings about claims of this indicator: its number", 0)
    dismissed: bool = asks("those that were dismissed as well", False)
    after: str = words("mark of the last row of the page before")


INDICATORS = 30
"""Indicators of findings that are listed."""


@dataclass(frozen=True, slots=True)
class LastCheck:
    """When a check looked last, and what it has not seen: how many documents came in since, and how many
    claims were corrected."""

    made: str
    unseen: int
    corrected: int


@dataclass(frozen=True, slots=True)
class FindingsPage:
    """A page of findings, the surest first. ``next`` is the value of ``after`` for the page that follows.

    ``checked`` is null where no check has ever looked: that there are no findings then says nothing.
    """

    checked: LastCheck | None
    findings: tuple[Finding, ...]
    facets: tuple[Facets, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class FindingPage:
    """One finding. ``differing`` names the slots in which its claims differ (quantity, period, …).

    ``corrected`` of its claims are no longer what the check compared; ``checked`` is when it did.
    """

    finding: Finding
    differing: tuple[str, ...]
    corrected: int
    checked: str | None


def make(ledger: Ledger, asked: FindingsAsked) -> FindingsPage:
    """A page of findings."""
    try:
        titles = titles_of(asked.check)
    except LedgerError as error:
        raise missing(str(error), case="no_check") from None
    confidence, number = paging.key(asked.after, float, int) if asked.after else (2.0, 0)
    found = list(
        rows(
            ledger,
            "findings",
            confidence=confidence,
            number=number,
            check=asked.check,
            dismissed=asked.dismissed,
            indicator=asked.indicator,
            most=paging.PAGE + 1,
        )
    )
    shown, more = paging.cut(found)
    return FindingsPage(
        last_check(ledger),
        tuple(_known(ledger, [one["id"] for one in shown])),
        tuple(_facets(ledger, asked, titles)),
        paging.mark(float(shown[-1]["confidence"]), shown[-1]["number"]) if more else None,
    )


def _facets(ledger: Ledger, asked: FindingsAsked, titles: Mapping[str, str]) -> Iterator[Facets]:
    """What findings can be narrowed to: which check found them, and which indicator they are about."""
    narrowed = {"dismissed": asked.dismissed}
    counts = rows(ledger, "finding_counts", indicator=asked.indicator, **narrowed)
    yield Facets(
        "check",
        tuple(
            Facet(c["name"], titles.get(c["name"], ""), c["many"], c["name"] == asked.check)
            for c in counts
        ),
    )
    about = rows(ledger, "finding_indicators", check=asked.check, most=INDICATORS, **narrowed)
    yield Facets(
        "indicator",
        tuple(
            Facet(str(c["number"]), c["title"], c["many"], c["number"] == asked.indicator)
            for c in about
        ),
    )


def last_check(ledger: Ledger) -> LastCheck | None:
    """The last check of a ledger, if there was one."""
    found = row(ledger, "last_check")
    return LastCheck(**found) if found else None


def make_one(ledger: Ledger, asked: Nothing, finding: str) -> FindingPage:
    """One finding, dismissed or not."""
    found = next(_known(ledger, [finding]), None)
    if found is None:
        raise missing(
            f"no finding {finding!r} in this ledger; its claims may have changed since",
            case="no_finding",
        )
    weighed = list(rows(ledger, "weighed", claims=dumps([one.claim for one in found.claims])))
    speakers = {one["claim"]: one["speaker"] for one in weighed}
    last = last_check(ledger)
    return FindingPage(
        found,
        _differing(found.claims, speakers),
        sum(one["corrected"] for one in weighed),
        last.made if last else None,
    )


def _known(ledger: Ledger, names: Sequence[str]) -> Iterator[Finding]:
    for name in names:
        yield from ledger.findings(identity=name, dismissed=True, limit=1)


def _differing(claims: Sequence[Quoted], speakers: Mapping[str, str]) -> tuple[str, ...]:
    """The slots in which the claims of a finding do not all say the same; ``speakers`` are keys by claim.

    «Ержан Садыкбаев» and "Interior Minister Yerzhan Sadykbayev" are one speaker, whose key is the same.
    """
    sides: dict[str, set[Any]] = {
        "quantity": {one.words for one in claims},
        "period": {(one.period_from, one.period_to) for one in claims},
        "speaker": {speakers.get(one.claim) or one.speaker for one in claims},
    }
    return tuple(name for name, values in sides.items() if len(values) > 1)
