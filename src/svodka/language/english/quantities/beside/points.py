"""Percentage points that are called points: «Support stood at 61%, *seven points* less than in March»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

NEAR = 14
"""How many marks before the points the percentage may stand that they are of."""
MOST = 100
"""No percentage differs by more points."""
INDEXES = frozenset(["index", "indices", "average", "league", "table", "score", "scored"])
"""What has points of its own."""


def pointed(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """Figures of a paragraph, where points behind a percentage of their sentence are percentage points."""
    out: list[Found] = []
    share: Found | None = None
    for one in found:
        figure = one
        if share is not None and share.kind == "percent" and _points(sequence, share, one):
            end, why = one.number[1] + 1, (*one.why, "unit.points")
            figure = replace(one, last=end, symbol="%", kind="percent", why=why)
        out.append(figure)
        share = share if one.rejected else figure
    return out


def _points(sequence: Sequence[Mark], share: Found, one: Found) -> bool:
    if one.rejected or one.kind != "count" or one.high > MOST:
        return False
    if low_at(sequence, one.number[1] + 1) not in ("points", "point"):
        return False
    between = [mark.low for mark in sequence[share.last + 1 : one.first]]
    if len(between) > NEAR or any(word in (".", "!", "?", ";") for word in between):
        return False
    return not INDEXES & {mark.low for mark in sequence[max(0, share.first - NEAR) : one.last]}
