"""What was read from one document."""

from __future__ import annotations

from dataclasses import dataclass, field

from svodka.errors import SvodkaError
from svodka.model import Claim, Document, Statement
from svodka.reading.claims.explanation import Explanation
from svodka.reading.quantities.figures import Rejection


@dataclass(frozen=True, slots=True)
class Result:
    """What was read from one document; ``error`` says why nothing was.

    ``parts`` pairs where the quantity of a part starts with where that of its whole does;
    ``rejected`` are numerals that became no claim; ``explanation`` holds, by claim id and slot, the
    candidates with their probabilities.
    """

    document: Document
    claims: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()
    parts: tuple[tuple[int, int], ...] = ()
    rejected: tuple[Rejection, ...] = ()
    explanation: Explanation = field(default_factory=dict)
    error: SvodkaError | None = None
