"""Percentage points that are called points: «Support stood at 61%, *seven points* less than in March».

Also those that lead to a share: «Her rating slipped *two points to 39%*».
"""

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
    for at, one in enumerate(found):
        figure = one
        told = share is not None and share.kind == "percent" and _points(sequence, share, one)
        if told or (at + 1 < len(found) and _leads(sequence, one, found[at + 1])):
            end, why = one.number[1] + 1, (*one.why, "unit.points")
            figure = replace(one, last=end, symbol="%", kind="percent", why=why)
        out.append(figure)
        share = share if one.rejected else figure
    return out


def _leads(sequence: Sequence[Mark], one: Found, share: Found) -> bool:
    """«slipped *two points* to 39%», «fell *2 points*, to 39%»: the share that points lead to."""
    if share.rejected or share.kind != "percent" or not _are_points(sequence, one):
        return False
    between = [mark.low for mark in sequence[one.number[1] + 2 : share.first]]
    return between in (["to"], [",", "to"])


def _are_points(sequence: Sequence[Mark], one: Found) -> bool:
    """Whether a number of «points» can be one of percentage points."""
    if one.rejected or one.kind != "count" or one.high > MOST:
        return False
    return low_at(sequence, one.number[1] + 1) in ("points", "point")


def _points(sequence: Sequence[Mark], share: Found, one: Found) -> bool:
    if not _are_points(sequence, one):
        return False
    between = [mark.low for mark in sequence[share.last + 1 : one.first]]
    if len(between) > NEAR or any(word in (".", "!", "?", ";") for word in between):
        return False
    return not INDEXES & {mark.low for mark in sequence[max(0, share.first - NEAR) : one.last]}
