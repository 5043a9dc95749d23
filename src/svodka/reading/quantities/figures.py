"""Quantities: from a text to its figures, each with value, bound and unit, and what was rejected and why.

Works on plain text, one paragraph at a time. The order in a figure is fixed: number, multiplier, range,
unit, bound; then the exclusions, then change. See the modules of those names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from svodka.errors import LanguageError
from svodka.model import Quantity, Relation, Span
from svodka.reading.quantities.amounts import Draft
from svodka.reading.quantities.change import change_of
from svodka.reading.quantities.drafts import drafts
from svodka.reading.quantities.marks import Mark, marks, pieces

GATE = re.compile(
    r"\d|\b(?:од[ин]|дв|тр[иёео]|чет|пят|шест|сем|вос|дев|дес|сор|сот|сто|ста|пол|тыс|мил|млн|об[аеои]"
    r"|неск|пар|дюж|бол(?:ее|ьше)|мен(?:ее|ьше)|около|почти|свыше|примерно|максимум|минимум|"
    r"вдв|втр|вч|впя|трет|ноль|нул)",
    re.IGNORECASE,
)
"""A paragraph without a match holds no number; words that begin like a number cost only time."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the text: its quantity, its bare number, and what is not sure about it."""

    quantity: Quantity
    number: Span
    doubt: str | None
    """Why it may be no asserted figure (duration, age, several, both, one …); ``None`` where it is."""
    likely: bool
    """The rules' own answer to the doubt."""

    @property
    def why(self) -> tuple[str, ...]:
        """The rules that fired, in their order."""
        return self.quantity.why


@dataclass(frozen=True, slots=True)
class Rejection:
    """A numeral that became no figure, the rule that said so, and its reason."""

    span: Span
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Scan:
    """What :func:`scan` found, both in the order of the text."""

    figures: tuple[Figure, ...]
    rejected: tuple[Rejection, ...]


def scan(text: str, language: str = "ru") -> Scan:
    """The figures of a text and the numerals that are none.

    Raises :class:`LanguageError` for a language whose numerals svodka does not know.
    """
    if language != "ru":
        raise LanguageError(f"numerals of {language!r} are not known; known: 'ru'")
    figures: list[Figure] = []
    rejected: list[Rejection] = []
    for start, end in pieces(text, GATE):
        sequence = marks(text, start, end)
        for draft in drafts(sequence):
            if draft.rejected:
                c = draft.candidate
                span = _span(text, sequence, c.numeral.first, c.numeral.last)
                rejected.append(Rejection(span, draft.rejected, draft.reason))
            else:
                figures.append(_figure(text, sequence, draft))
    return Scan(tuple(figures), tuple(rejected))


def quantities(text: str, language: str = "ru") -> list[Quantity]:
    """Every number, amount of money, measure and percentage of a text, in order, doubtful ones too."""
    return [figure.quantity for figure in scan(text, language).figures]


def _span(text: str, sequence: Sequence[Mark], first: int, last: int) -> Span:
    start, end = sequence[first].start, sequence[last].end
    return Span(text[start:end], start, end)


def _figure(text: str, sequence: Sequence[Mark], draft: Draft) -> Figure:
    """The record of a draft."""
    c = draft.candidate
    span = _span(text, sequence, c.first, c.last)
    low, high = _ends(draft.relation, draft.low, draft.high)
    change = change_of(sequence, c.first, c.last)
    why = [*draft.why, f"change.{change}"] if change else draft.why
    quantity = Quantity(
        span.text, span.start, span.end, draft.kind, draft.relation, low, high, draft.symbol,
        change, tuple(why),
    )  # fmt: skip
    number = _span(text, sequence, c.numeral.first, c.numeral.last)
    return Figure(quantity, number, draft.doubt, draft.likely)


def _ends(relation: Relation, low: Decimal, high: Decimal) -> tuple[Decimal | None, Decimal | None]:
    """Which ends a relation leaves known; see :class:`svodka.model.Quantity`."""
    if relation in ("more_than", "at_least", "vague"):
        return low, None
    if relation in ("less_than", "at_most"):
        return None, high
    return low, high
