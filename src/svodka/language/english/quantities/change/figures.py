"""An English figure of which it is asked whether it is a change, and the marks that stand around it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from svodka.language.english.quantities.change.levels import level_of
from svodka.language.english.quantities.change.more_than import past_aside
from svodka.language.english.quantities.change.words import (
    FAR,
    REACH,
    STOPS,
    around,
    begins,
    change_word,
    factor_before,
    particle,
)
from svodka.language.english.quantities.numbers.composing import is_numeral
from svodka.language.english.words import lemmas
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Change

Verdict = Change | Literal["none"] | None
"""What a rule says of a figure: its change, that it is «none», or nothing."""
SHARES = frozenset(["percent", "factor", "other"])
"""Kinds of figures before a noun of change: «a 15% *rise*», «a 75 basis points *hike*»."""
AHEAD = 12
"""How many marks behind a figure «up from» or «respectively» may stand."""


class Figure:
    """A figure and what belongs to it: «to *a record high of 40*», «*84 barrels per day* more»."""

    def __init__(self, sequence: Sequence[Mark], first: int, last: int, kind: str) -> None:
        self.sequence, self.kind = sequence, kind
        self.start = first
        """The first mark of the figure itself."""
        first = _opened(sequence, level_of(sequence, first), last)
        first -= first > 1 and sequence[first - 1].low == "+"  # «revised from *+*142 to *+*192»
        first -= factor_before(sequence, first) if kind == "factor" else 0
        self.first, self.last = first, past_aside(sequence, last)
        self.before, self.after = self.left(1), self.right(1)

    def left(self, marks: int) -> str:
        """The word so many marks before the figure."""
        return low_at(self.sequence, self.first - marks)

    def right(self, marks: int) -> str:
        """The word so many marks behind the figure."""
        return low_at(self.sequence, self.last + marks)

    @cached_property
    def word(self) -> str | None:
        """The class of the nearest word of change before the figure."""
        by = self.before == "by" and self.kind in SHARES
        distant = by or begins(self.sequence, self.first - 1, self.kind)
        return change_word(self.sequence, self.first, FAR if distant else REACH)

    @cached_property
    def near(self) -> frozenset[str]:
        """The lemmas of the word right before the figure, if that is no part of a verb."""
        told = bool(self.before) and not particle(self.sequence, self.first - 1)
        return lemmas(self.before) if told else frozenset()

    @cached_property
    def is_alone(self) -> bool:
        """Whether nothing stands behind that it could count: «grew 24,000, while», «4,000 or 2%»."""
        share = self.after == "or" and self.right(3) in around("percent")
        return not self.after or self.after in around("alone") or share


def _opened(sequence: Sequence[Mark], first: int, last: int) -> int:
    """The mark of a figure without «only»; of one in a list that is told «respectively», of the list.

    «decreased by 5%, 19% and 4%, *respectively*».
    """
    while first > 1 and sequence[first - 1].low in around("merely"):
        first -= 1
    behind = [mark.low for mark in sequence[last + 1 : last + AHEAD]]
    if "respectively" not in behind or not STOPS.isdisjoint(behind[: behind.index("respectively")]):
        return first
    at = first
    while at > 1 and (is_numeral(sequence, at - 1) or sequence[at - 1].low in around("listed")):
        at -= 1
    while at < first and not is_numeral(sequence, at):
        at += 1
    return at
