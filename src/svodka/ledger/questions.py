"""The questions that a ledger answers beside its claims: indicators, series, findings, search."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Unpack

from svodka.ledger import findings as kept
from svodka.ledger import indicators
from svodka.ledger.file import reported
from svodka.ledger.findings import Finding, FindingOptions
from svodka.ledger.indicators import Indicator
from svodka.ledger.meant import Advice, advice
from svodka.ledger.search import PAGE, Facets, Found, Search, search
from svodka.ledger.search_instead import instead
from svodka.ledger.series import Series, SeriesOptions, series


class Questions:
    """What :class:`~svodka.ledger.Ledger` can be asked; every answer is of frozen records."""

    path: Path
    connection: sqlite3.Connection

    def indicators(self, query: str = "") -> Iterator[Indicator]:
        """The indicators with claims, the most frequent first; those with all words of a query, if any."""
        with reported(self.path):
            yield from indicators.indicators(self.connection, query)

    def advice(self, query: str) -> Advice:
        """What else to ask for, where no indicator has all words of a query."""
        with reported(self.path):
            return advice(self.connection, query)

    def merge(self, number: int, into: int) -> None:
        """Make two indicators one, for what is there and what will come; :meth:`split` undoes it."""
        with reported(self.path):
            indicators.merge(self.connection, number, into)

    def split(self, number: int) -> None:
        """Undo a merge."""
        with reported(self.path):
            indicators.split(self.connection, number)

    def set_concepts(self, text: str | None, name: str = "concepts") -> int:
        """Remember concepts of the user's own (TOML, ``None`` forgets them); the documents placed anew."""
        with reported(self.path):
            return sum(1 for _ in indicators.set_concepts(self.connection, text, name))

    def series(self, query: str | int, **options: Unpack[SeriesOptions]) -> Series:
        """The series of an indicator, over periods of one kind (``by``), of an actor or place, between days.

        ``query`` is words of it, its title or number. Raises :class:`~svodka.errors.LedgerError` where none
        is meant.
        """
        with reported(self.path):
            return series(self.connection, str(query), **options)

    def check(self) -> int:
        """Run every check and keep what they find; how many findings are not dismissed."""
        with reported(self.path):
            return kept.check(self.connection)

    def findings(self, **options: Unpack[FindingOptions]) -> Iterator[Finding]:
        """What the last :meth:`check` found, the surest first.

        ``name`` is a check's, ``identity`` a finding's; ``dismissed`` has those put aside as well.
        """
        with reported(self.path):
            yield from kept.findings(self.connection, **options)

    def dismiss(self, finding: str, reason: str, who: str) -> str:
        """Put a finding aside, now and in later checks; its id, of which the beginning is enough."""
        with reported(self.path):
            return kept.dismiss(self.connection, finding, reason, who)

    def restore(self, finding: str) -> str:
        """Take a dismissal back; the id of the finding."""
        with reported(self.path):
            return kept.restore(self.connection, finding)

    def search(
        self, query: str = "", *, limit: int = PAGE, offset: int = 0, **facets: Unpack[Facets]
    ) -> Iterator[Found]:
        """Sentences that hold claims, by words in any form and by facets; the best first, a page of them."""
        with reported(self.path):
            yield from search(self.connection, query, limit=limit, offset=offset, **facets)

    def search_instead(self, query: str, **facets: Unpack[Facets]) -> str:
        """Words to search for where :meth:`search` finds nothing: mended, or fewer; empty where none help."""
        with reported(self.path):
            return instead(self.connection, Search(query, **facets))
