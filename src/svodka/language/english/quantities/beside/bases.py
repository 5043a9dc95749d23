"""What a change is reckoned from: «5 million *less than* 40 million», «up 5 million *over* 40»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

THAN = frozenset(["more", "less", "fewer", "higher", "lower"])
"""Words that compare two amounts, with «than» behind."""

PLACED = frozenset(["above", "below"])
"""Prepositions behind an amount by which something is more or less than another."""
HEIGHT = frozenset(["higher", "lower"])
"""Words that compare amounts behind a comma, and bound nothing there."""
ASIDE = 8
"""How many marks may stand between an amount and what it is compared with: «in the first half,»."""
STOPS = frozenset(".;!?")


def unbound(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures without a bound where an amount of a change stands right before its words."""
    out: list[Found] = []
    for figure in found:
        words = _comparing(sequence, figure)
        last = next((one for one in reversed(out) if not one.rejected), None) if words else None
        base = last is not None and _compared(sequence, last, figure)
        out.append(_plain(figure, words) if base else _begun(sequence, figure))
    return out


def _begun(sequence: Sequence[Mark], figure: Found) -> Found:
    """«90,000, up *from 75,000 to 80,000* previously»: a range that a change began with."""
    opens = figure.relation == "range" and low_at(sequence, figure.first) == "from"
    if figure.rejected or not opens or low_at(sequence, figure.first - 1) not in ("up", "down"):
        return figure
    why = tuple(rule for rule in figure.why if not rule.startswith("change."))
    return replace(figure, change="from", why=(*why, "change.from"))


def _plain(figure: Found, words: int) -> Found:
    """The figure without so many words of its bound."""
    why = tuple(rule for rule in figure.why if not rule.startswith("bound."))
    return replace(figure, first=figure.first + words, relation="exact", change=None, why=why)


def _comparing(sequence: Sequence[Mark], figure: Found) -> int:
    """How many words of a bound a figure begins with that may compare it instead."""
    if figure.rejected or figure.relation not in ("more_than", "less_than"):
        return 0
    low = low_at(sequence, figure.first)
    if low in ("over", *PLACED):
        return 1
    return 2 if low in THAN and low_at(sequence, figure.first + 1) == "than" else 0


def _compared(sequence: Sequence[Mark], last: Found, figure: Found) -> bool:
    """Whether a figure stands right behind the amount of a rise or fall of the same kind.

    Or right behind how far above it another is: «was $4 million *above* $40 million»; or behind a comma and
    «higher than»: «a profit of $50 million in May, *higher than* $41 million a year ago».
    """
    if (last.kind, last.symbol) != (figure.kind, figure.symbol):
        return False
    low = low_at(sequence, figure.first)
    if last.last + 1 == figure.first:
        return low in PLACED or last.change in ("increase", "decrease")
    between = [mark.low for mark in sequence[last.last + 1 : figure.first]]
    aside = low in HEIGHT and between[-1:] == [","] and len(between) <= ASIDE
    return aside and figure.kind != "count" and STOPS.isdisjoint(between)
