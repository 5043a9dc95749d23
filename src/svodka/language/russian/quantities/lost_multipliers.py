"""Multipliers that a number may leave out, and may not: «заявок стало меньше: с 12 тысяч до [5]».

Such a figure is given up: a lost «тысяч» is the worst failure.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.elision import STOPS, give_up, is_near, may_take
from svodka.language.russian.quantities.wholes import LARGE, PLAIN

STARTS = frozenset({"с", "со"})
LONGEST = 6
"""Marks between the two ends of a change."""


def give_up_ends(found: Sequence[Draft]) -> None:
    """Give up the bare ends of changes whose other end is told in thousands or millions."""
    for left, right in pairwise(draft for draft in found if not draft.rejected):
        if may_take(right) and _may_lose(left, right):
            give_up(right)


def _may_lose(left: Draft, right: Draft) -> bool:
    """«С 12 тысяч до [5]», «до 12 млн с [5]», «12 тысяч против [5]»; not «с 12 тысяч до 600»."""
    c, other = left.candidate, right.candidate
    told: Sequence[Mark] = c.marks[c.last + 1 : other.numeral.first]
    if not c.numeral.scale >= LARGE or not left.low or other.numeral.scale > 1:
        return False
    if not 0 < len(told) <= LONGEST or not STOPS.isdisjoint(mark.low for mark in told):
        return False
    ends = (other.near == "до" and c.before in STARTS) or (
        other.near in STARTS and c.before == "до"
    )
    return (ends or other.near == "против") and (right.low < PLAIN or is_near(left, right))
