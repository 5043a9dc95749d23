"""Multipliers that a number may leave out, and may not: «заявок стало меньше: с 12 тысяч до [5]», «в мае
12 тысяч заявок, в июне — [5]», «собрано 40 млн тонн. Вывезено [3]».

Such a figure is given up: a lost «тысяч» is the worst failure.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import cache
from itertools import pairwise

from svodka.language.lexicon import classes, of_classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, lemmas, reads_as
from svodka.language.russian.quantities.amounts import Draft, give_up
from svodka.language.russian.quantities.change_words import behind_bracket, change_word
from svodka.language.russian.quantities.corrected import is_said_again
from svodka.language.russian.quantities.elision import (
    CLOSING,
    STOPS,
    is_near,
    lending,
    may_take,
    multiply,
)
from svodka.language.russian.quantities.elsewhere import is_elsewhere
from svodka.language.russian.quantities.surroundings import Candidate
from svodka.language.russian.quantities.wholes import LARGE, PLAIN, norm, of_them

STARTS = frozenset({"с", "со"})
SUMS = frozenset({"money", "measure"})
"""What is told out of a sum has no unit of its own."""
ENDS = frozenset(".,;")
FARTHEST = 9
"""Marks between a sum and what was done of it."""
LONGEST = 6
"""Marks between the two ends of a change."""


def give_up_doubtful(sequence: Sequence[Mark], found: Sequence[Draft]) -> None:
    """Give up the bare numbers beside others that are told in thousands or millions."""
    many: Draft | None = None
    read, spans = lending(sequence, found)
    for left, right in pairwise(read):
        if not left.rejected:
            many = left
        if many is None or not may_take(right):
            continue
        sure = right.low % 1 or (left is many and "share.multiplier" in left.why)
        if (
            _is_of_many(sequence, many, left, right) and sure
        ):  # «в июне — 8,5», and behind it «в июле — 9»
            multiply(many, right)
        elif many is left and _is_said_of_many(sequence, left, right):
            multiply(many, right)
        elif _is_of_many(sequence, many, left, right) or (
            many is left and (_may_lose(left, right, spans) or _is_done_of_it(left, right))
        ):
            give_up(right)


def _is_of_many(sequence: Sequence[Mark], many: Draft, left: Draft, right: Draft) -> bool:
    """«В мае 12 тысяч заявок, в июне — [5]», and behind it «в июле — [6]»; not «в июне — 600»."""
    counted = many.kind == "count" and many.candidate.numeral.scale >= LARGE and many.low > 0
    return counted and _is_small(many, right) and is_elsewhere(sequence, left, right)


def _is_said_of_many(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Построят 10 тысяч квартир, а то и [15]»."""
    n = left.candidate.numeral
    many = left.kind == "count" and n.scale >= LARGE and not n.vague
    return many and left.low < right.low * n.scale and is_said_again(sequence, left, right)


def _is_done_of_it(left: Draft, right: Draft) -> bool:
    """«Собрано 40 млн тонн зерна. Вывезено [3]», «выделено 40 млн рублей, из которых освоено [3]»."""
    c, other = left.candidate, right.candidate
    if left.kind not in SUMS or not c.numeral.scale >= LARGE or not left.low:
        return False
    told = [mark.low for mark in c.marks[c.last + 1 : other.first] if mark.low not in DASHES]
    if len(told) > 2 and told[0] == ".":  # «40 млн. т. зерна»
        told = told[1:]
    if len(told) > FARTHEST or other.after not in CLOSING or not _is_small(left, right):
        return False
    start = next((at for at, low in enumerate(told) if low in ENDS), len(told))
    said = [low for low in told[start + 1 :] if low not in classes("russian/elisions")["only"]]
    if not said or not is_verb(said[-1]) or not ENDS.isdisjoint(said):
        return False
    if len(said) == 2 and reads_as(said[0], "INFN"):
        said = said[:1]  # «доначислили 940 млн, [взыскать удалось] 310»
    return of_them(said) > 0 or (len(said) == 1 and lemmas(said[0]).isdisjoint(_of_people()))


@cache
def _of_people() -> frozenset[str]:
    """Verbs of what befalls people, who are no part of a sum: «собрано 12 тысяч тонн, погибли 3»."""
    befalling = of_classes("russian/parts", "killed", "befell", "fate", "bodily")
    return (
        befalling | of_classes("russian/duties", "duty") | of_classes("russian/paying", "befalls")
    )


def _may_lose(left: Draft, right: Draft, spans: Set[int]) -> bool:
    """«С 12 тысяч до [5]», «до 12 млн с [5]», «12 тысяч против [5]»; not «с 12 тысяч до 600».

    ``spans`` are the places of how long it took: «12 тысяч машин за полгода против [10]».
    """
    c, other = left.candidate, right.candidate
    start = c.last + 1
    start = (
        behind_bracket(c.marks, start) if c.low(start) == "(" else start
    )  # «с 12 тысяч (в мае) до 5»
    told = [c.marks[at] for at in range(start, other.numeral.first) if at not in spans]
    if not c.numeral.scale >= LARGE or not left.low or other.numeral.scale > 1:
        return False
    if norm([mark.low for mark in told[-2:]]) == len(told) == 2:  # «310 тыс. [при потребности] 350»
        return _is_small(left, right)
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
    elif not _is_against(other) and not (other.near in STARTS and c.before == "до"):
        return False
    return _is_small(left, right)


def _is_against(c: Candidate) -> bool:
    """«Против [5]», «вместо прежних [5]»: whether another figure is compared with a number."""
    former = not lemmas(c.near).isdisjoint(classes("russian/elisions")["former"])
    return c.low(c.numeral.first - 1 - former) in ("против", "вместо")


def _is_small(left: Draft, right: Draft) -> bool:
    """Whether a number may be of the multiplier of another: few, or about as many as that has of it."""
    return right.low < PLAIN or is_near(left, right)
