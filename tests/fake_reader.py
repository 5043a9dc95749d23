"""A reader that only knows digits, so that the command line is tested without models and in no time."""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import ModuleType
from typing import Any

import by_hand
from svodka.errors import LanguageError, SvodkaError
from svodka.model import Claim, Document, Quantity, Span, Statement, claim_id


@dataclass(frozen=True)
class Option:
    text: str | None
    probability: float


@dataclass(frozen=True)
class Rejection:
    span: Span
    rule: str
    reason: str


@dataclass(frozen=True)
class Result:
    document: Document
    claims: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()
    parts: tuple[tuple[int, int], ...] = ()
    rejected: tuple[Rejection, ...] = ()
    explanation: Mapping[str, Mapping[str, tuple[Option, ...]]] = field(default_factory=dict)
    error: SvodkaError | None = None


class Reader:
    """Reads every run of digits as a count, and the text made by hand as its claims made by hand."""

    def __init__(
        self, language: str | None = None, *, statements: bool = True, explained: bool = True
    ) -> None:
        if language not in (None, "ru"):
            raise LanguageError(f"language {language!r} is not read; svodka reads ru")

    def read_many(self, documents: Iterable[Document]) -> Iterator[Result]:
        return map(_result, documents)


def _result(document: Document) -> Result:
    if document.language not in (None, "ru"):
        error = LanguageError(f"language {document.language!r} is not read; svodka reads ru")
        return Result(document, error=error)
    if document.text == by_hand.TEXT:
        held = by_hand.CLAIMS[2]
        options = (Option("человека", 0.91), Option("иностранцев", 0.06), Option(None, 0.03))
        year = Span(**by_hand.at("полугодия"))
        return Result(
            document,
            by_hand.CLAIMS,
            by_hand.STATEMENTS,
            ((by_hand.CLAIMS[3].quantity.start, held.quantity.start),),
            (Rejection(year, "exclusion.period", "It dates the news."),),
            {held.id: {"counted": options}},
        )
    claims = []
    for found in re.finditer(r"\d+", document.text):
        number = Decimal(found.group())
        quantity = Quantity(found.group(), *found.span(), low=number, high=number)
        name = claim_id(document.id, quantity)
        claims.append(Claim(name, document.id, (0, len(document.text)), quantity))
    return Result(document, tuple(claims))


def module() -> ModuleType:
    """A stand-in for the module ``svodka.reader``."""
    made: Any = ModuleType("svodka.reader")
    made.Reader, made.Result = Reader, Result
    found: ModuleType = made
    return found


if __name__ == "__main__":
    # what a shell started in the background ignores interrupts; the tests send some
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.modules["svodka.reader"] = module()
    from svodka.cli import main

    sys.exit(main())
