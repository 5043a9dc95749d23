"""Shares of what moved as well, told without the verb: «exports rose 12% to $5bn and *imports 3%*»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.lexicon import classes
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_JOINTS = frozenset(["and", "while", ","])
"""What stands before what moved as well."""
_FAR = 5
"""Marks between a share and the next at most, besides the end of the first: «in May, and net profit»."""
_TIMES = frozenset(["in", "last", "this"])
"""What opens a time behind a share."""
_BEHIND = frozenset(
    ["to", "from", "year", "on", "last", "this", "over", "respectively", ")", ".", ";", ""]
)
"""What stands behind a share by which something moved: «and imports 3% *of* goods» tells of none."""
_NAMED = 3
"""Words of what moved, at most: «its gross profit»."""


def moved_too(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures of a paragraph, shares of what moved as well with the change of the share before."""
    out = list(found)
    last: int | None = None
    for at, one in enumerate(found):
        if one.rejected or one.kind != "percent":
            continue
        if last is not None and one.change is None and _goes_on(sequence, out, last, at):
            change = out[last].change
            out[at] = replace(one, change=change, why=(*one.why, f"change.{change}"))
        last = at
    return out


def _goes_on(sequence: Sequence[Mark], found: Sequence[Found], last: int, at: int) -> bool:
    """Whether a share stands right behind what moved as well, and this behind the share before."""
    before, one = found[last], found[at]
    if before.change not in ("increase", "decrease"):
        return False
    moves = classes("english/around_changes")
    if low_at(sequence, one.last + 1) not in moves["alone"] | _BEHIND:
        return False
    if low_at(sequence, one.first - 1) not in moves["moving"]:
        return False
    start = before.last
    for end in found[last + 1 : at]:
        if end.rejected or low_at(sequence, end.first - 1) != "to":
            return False
        start = end.last
    between = [mark.low for mark in sequence[start + 1 : one.first]]
    joint = next((i for i in reversed(range(len(between))) if between[i] in _JOINTS), None)
    if joint is None or not len(between) - joint - 1 <= _NAMED or len(between) > _FAR:
        return False
    named = between[joint + 1 :]
    timed = [low for low in between[:joint] if low not in _JOINTS]
    closed = classes("english/closed")["closed"] - classes("english/labels")["owner"] - {"the"}
    done = {low for low in named if low.endswith("ed")} - classes("english/mistaken")["reckoned"]
    return not closed & set(named) and not done and (not timed or timed[0] in _TIMES)
