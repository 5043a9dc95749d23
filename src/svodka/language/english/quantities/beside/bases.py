"""What a change is reckoned from: «5 million *less than* 40 million», «up 5 million *over* 40»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

THAN = frozenset(["more", "less", "fewer", "higher", "lower"])
"""Words that compare two amounts, with «than» behind."""


def unbound(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures without a bound where an amount of a change stands right before its words."""
    out: list[Found] = []
    for figure in found:
        words = _comparing(sequence, figure)
        base = bool(words and out and _measured_by(out[-1], figure))
        out.append(_plain(figure, words) if base else figure)
    return out


def _plain(figure: Found, words: int) -> Found:
    """The figure without so many words of its bound."""
    why = tuple(rule for rule in figure.why if not rule.startswith("bound."))
    return replace(figure, first=figure.first + words, relation="exact", change=None, why=why)


def _comparing(sequence: Sequence[Mark], figure: Found) -> int:
    """How many words of a bound a figure begins with that may compare it instead."""
    if figure.rejected or figure.relation not in ("more_than", "less_than"):
        return 0
    low = low_at(sequence, figure.first)
    if low == "over":
        return 1
    return 2 if low in THAN and low_at(sequence, figure.first + 1) == "than" else 0


def _measured_by(last: Found, figure: Found) -> bool:
    """Whether a figure stands right behind the amount of a rise or fall of the same kind."""
    beside = not last.rejected and last.last + 1 == figure.first
    alike = (last.kind, last.symbol) == (figure.kind, figure.symbol)
    return beside and alike and last.change in ("increase", "decrease")
