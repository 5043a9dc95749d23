"""What became of an addition, item by item and in all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

What = Literal["new", "known", "reprint", "failed"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one item of a source, stored for good.

    ``new``: read and stored; ``known``: nothing to do; ``reprint``: a text that was there, seen in another
    place; ``failed``: ``reason`` says why. ``claims`` counts those of a new document, ``undated`` those of
    them whose period has no days, for the document does not say when it was published.
    """

    what: What
    address: str
    document: str | None = None
    claims: int = 0
    item: str = ""
    reason: str | None = None
    undated: int = 0


@dataclass(slots=True)
class Summary:
    """How many documents were new, known, reprints or failed, the claims of the new, and the failures.

    ``undated`` of the claims have a period without days.
    """

    new: int = 0
    known: int = 0
    reprints: int = 0
    failed: int = 0
    claims: int = 0
    undated: int = 0
    failures: list[Outcome] = field(default_factory=list)

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> Summary:
        """The summary of outcomes, which are taken one by one."""
        summary = cls()
        for outcome in outcomes:
            summary.count(outcome)
        return summary

    def count(self, outcome: Outcome) -> None:
        """One more outcome."""
        match outcome.what:
            case "new":
                self.new += 1
                self.claims += outcome.claims
                self.undated += outcome.undated
            case "known":
                self.known += 1
            case "reprint":
                self.reprints += 1
            case "failed":
                self.failed += 1
                self.failures.append(outcome)
