"""Change that signs tell: «212 fires (-12%)», «выручка (+3%)»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.quantities.marks import Mark
from svodka.model import Change

_SIGNS: dict[str, Change] = {"+": "increase", **dict.fromkeys("-–−", "decrease")}
_SEPARATORS = frozenset(",;")
_WITHIN = 12
"""Marks of what stands before a change in the same brackets."""


def signed(sequence: Sequence[Mark], first: int) -> Change | None:
    """The change that a sign says which stands between a bracket and the mark ``first``.

    Or behind what the brackets hold besides: «Brest (4 million, -7%)», «Брест (4 млн; -7%)».
    """
    if first < 2 or sequence[first - 1].low not in _SIGNS:
        return None
    apart = sequence[first - 2].low in _SEPARATORS and sequence[first].gap
    return None if apart or not opens(sequence, first - 2) else _SIGNS[sequence[first - 1].low]


def opens(sequence: Sequence[Mark], at: int) -> bool:
    """Whether the mark ``at`` opens brackets, or separates what they hold: «(4 million[,] -7%)»."""
    if sequence[at].low in _SEPARATORS:
        inside = [mark.low for mark in sequence[max(0, at - _WITHIN + 2) : at]]
        return next((low for low in reversed(inside) if low in "()"), "") == "("
    return sequence[at].low == "("
