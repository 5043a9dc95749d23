"""The pages: which address shows what, made by which module. The OpenAPI document is made of this too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from svodka.ledger.findings import Finding
from svodka.ledger.indicators import Indicator
from svodka.ledger.lines import SeriesPoint
from svodka.ledger.search import Found
from svodka.web.asked import Nothing
from svodka.web.pages import (
    claim,
    document,
    documents,
    findings,
    home,
    indicators,
    search,
    series,
    speakers,
)
from svodka.web.pages.pieces import DocumentLink


@dataclass(frozen=True, slots=True)
class View:
    """A page: ``make(ledger, asked, **path)`` gives the record that ``template`` shows.

    ``rows`` gives the rows of its table, records of ``row``, where it has a CSV.
    """

    name: str
    path: str
    about: str
    asked: type
    record: type
    make: Callable[..., Any]
    row: type | None = None
    rows: Callable[[Any], Iterable[Any]] | None = None

    @property
    def template(self) -> str:
        return f"{self.name}.html"


VIEWS = (
    View("home", "/", "What is new in the ledger", Nothing, home.Home, home.make),
    View(
        "documents",
        "/documents",
        "Documents, the last added first",
        documents.DocumentsAsked,
        documents.DocumentsPage,
        documents.make,
        DocumentLink,
        lambda page: page.documents,
    ),
    View(
        "document",
        "/documents/{document}",
        "A document with its claims",
        document.DocumentAsked,
        document.DocumentPage,
        document.make,
    ),
    View(
        "claim",
        "/claims/{claim}",
        "A claim with all that is known of it",
        Nothing,
        claim.ClaimPage,
        claim.make,
    ),
    View(
        "indicators",
        "/indicators",
        "What the claims count",
        indicators.IndicatorsAsked,
        indicators.IndicatorsPage,
        indicators.make,
        Indicator,
        lambda page: page.indicators,
    ),
    View(
        "series",
        "/series/{indicator}",
        "An indicator over time",
        series.SeriesAsked,
        series.SeriesPage,
        series.make,
        SeriesPoint,
        lambda page: (point for line in page.lines for point in line.points),
    ),
    View(
        "findings",
        "/findings",
        "Claims that do not fit together",
        findings.FindingsAsked,
        findings.FindingsPage,
        findings.make,
        Finding,
        lambda page: page.findings,
    ),
    View(
        "finding",
        "/findings/{finding}",
        "One finding, its quotes side by side",
        Nothing,
        findings.FindingPage,
        findings.make_one,
    ),
    View(
        "speakers",
        "/speakers",
        "Institutions and public offices that are quoted",
        speakers.SpeakersAsked,
        speakers.SpeakersPage,
        speakers.make,
        speakers.Speaker,
        lambda page: page.speakers,
    ),
    View(
        "speaker",
        "/speakers/{speaker}",
        "What one of them has stated",
        speakers.SpeakerAsked,
        speakers.SpeakerPage,
        speakers.make_one,
        speakers.Stated,
        lambda page: page.claims,
    ),
    View(
        "search",
        "/search",
        "Sentences that hold claims, by words and facets",
        search.SearchAsked,
        search.SearchPage,
        search.make,
        Found,
        lambda page: page.found,
    ),
)
