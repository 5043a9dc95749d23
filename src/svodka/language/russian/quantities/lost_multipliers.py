"""Multipliers that a number may leave out, and may not: «заявок стало меньше: с 12 тысяч до [5]».

Such a figure is given up: a lost «тысяч» is the worst failure.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb
from svodka.language.russian.quantities.amounts import Draft, give_up
from svodka.language.russian.quantities.change_words import behind_bracket, change_word
from svodka.language.russian.quantities.elision import STOPS, is_near, may_take
from svodka.language.russian.quantities.wholes import LARGE, PLAIN

STARTS = frozenset({"с", "со"})
SUMS = frozenset({"money", "measure"})
"""What is told out of a sum has no unit of its own."""
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
    start = c.last + 1
    start = (
        behind_bracket(c.marks, start) if c.low(start) == "(" else start
    )  # «с 12 тысяч (в мае) до 5»
    told: Sequence[Mark] = c.marks[start : other.numeral.first]
    if not c.numeral.scale >= LARGE or not left.low or other.numeral.scale > 1:
        return False
    if not 0 < len(told) <= LONGEST or not STOPS.isdisjoint(mark.low for mark in told):
        return False
    if other.near == "до" and c.before in STARTS:
        if (
            change_word(c.marks, c.first - 1) == "decrease"
            and right.low * c.numeral.scale >= left.low
        ):
            return False  # «упал с 5 тысяч до 7»: seven thousand would be a rise
    elif c.before == "из" and left.kind in SUMS and is_verb(other.near):
        pass  # «из 3 млрд рублей освоено 1,5»
    elif other.near != "против" and not (other.near in STARTS and c.before == "до"):
        return False
    return right.low < PLAIN or is_near(left, right)
