"""English distances to a place, which are no amounts of change: «the boat sank 40 miles from Karsun»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.quantities.composing import low_at
from svodka.language.quantities.marks import Mark

BRACKETS = 12
"""How many marks brackets behind a distance may have."""


def from_place(sequence: Sequence[Mark], last: int) -> bool:
    """«the boat sank 40 miles (64 km) *from Karsun*»: how far off a place it was."""
    at = last + 1
    if low_at(sequence, at) == "(":
        closing = [mark.low for mark in sequence[at : at + BRACKETS]]
        at += closing.index(")") + 1 if ")" in closing else 0
    behind = sequence[at + 1] if at + 1 < len(sequence) else None
    if low_at(sequence, at) != "from" or behind is None or behind.kind != "word":
        return False
    return behind.text[:1].isupper() or behind.low == "the"
