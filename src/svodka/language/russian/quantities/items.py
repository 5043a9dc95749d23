"""Items of a list: a large bare number that is of the unit of the item before it.

«Москва (226,8 тыс. рублей), Тольятти (42,2 тыс.)», «ячменя — на 34%, до 2,3 млн тонн, кукурузы — на 20%,
до 0,8 млн». Both have the same multiplier; nothing is counted with the second.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.punctuation import LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.change_words import behind_bracket
from svodka.language.russian.quantities.elision import FAR, may_take, take
from svodka.language.russian.quantities.named_things import stuff
from svodka.language.russian.quantities.surroundings import contexts, matches

LARGE = 1000
NAMED = 6
"""Marks between the brackets of two items."""
STOPS = frozenset(".;!?()")
CLOSING = frozenset({*",.;)!?", ""})
ALL = 100
"""Percent of the whole."""
AMOUNTS = 2
"""Figures between the ends of two changes, themselves among them."""


def lend_to_items(sequence: Sequence[Mark], found: Sequence[Draft]) -> None:
    """Units that an item of a list takes from the item before it."""
    read = [draft for draft in found if not draft.rejected]
    amounts = [draft for draft in read if draft.kind != "percent"]
    for left, right in pairwise(amounts):
        if _alike(left, right) and _in_brackets(sequence, left, right):
            take(left, right)
    for left, right in pairwise(read):
        if left.kind == "percent" and _is_fraction(right) and _in_brackets(sequence, left, right):
            take(left, right)
    for at, right in enumerate(read):
        left = read[at - AMOUNTS] if at >= AMOUNTS else right
        if at >= AMOUNTS and (_alike(left, right) or _is_price(sequence, left, right)):
            if read[at - 1].kind in ("percent", "factor") and _are_ends(sequence, left, right):
                take(left, right)
        if at >= AMOUNTS and _are_bracket_ends(sequence, left, right):
            if read[at - 1].kind in ("percent", "factor"):
                take(left, right)
        if at >= AMOUNTS and _alike(left, right) and _behind_change(sequence, left, right):
            take(left, right)


def _alike(left: Draft, right: Draft) -> bool:
    """Whether one has a unit, and the other leaves out nothing but that."""
    scale = right.candidate.numeral.scale
    unit = left.kind in ("money", "measure") and left.candidate.numeral.scale == scale >= LARGE
    return unit and may_take(right)


def _is_price(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Гречка — на 12%, до 92 рублей, рис — на 7%, [до 110]»: small sums, where nothing is the number of."""
    plain = (
        left.kind == "money" and left.candidate.numeral.scale == right.candidate.numeral.scale == 1
    )
    between = sequence[left.candidate.last + 1 : right.candidate.first]
    counted = any(matches(mark, contexts("number-of")) for mark in between)
    return plain and may_take(right) and not counted and _are_comparable(left, right)


def _are_comparable(left: Draft, right: Draft) -> bool:
    """Whether neither amount is a thousand times the other; nothing is beside «0 рублей»."""
    return left.low > 0 and 1 / FAR < right.low / left.low < FAR


def _is_fraction(draft: Draft) -> bool:
    """Whether a number may be of percent and of nothing else: «(9,2 процента), «Зелёные» ([8,9])»."""
    return may_take(draft) and draft.low < ALL and draft.low % 1 != 0


def _in_brackets(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«([226 тыс. рублей]), Тольятти ([42 тыс.])»: each alone in its brackets, or before a change."""
    for draft in (left, right):
        c = draft.candidate
        last = c.last + (c.after == ".")
        each = c.before == "по"  # «США и Китая (по 9,6 млн)»
        if c.low(c.first - 1 - each) != "(" or _closing(sequence, last + 1) < 0:
            return False
    end = _closing(sequence, left.candidate.last + 1 + (left.candidate.after == "."))
    between = sequence[end + 1 : right.candidate.first - 1 - (right.candidate.before == "по")]
    return 0 < len(between) <= NAMED + 1 and not any(
        mark.kind == "number" or mark.low in STOPS - {")"} for mark in between
    )


def _behind_change(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Угля — 26 млн тонн (−4%), нефти — [16 млн] (−2%)»: the item behind the last change."""
    c, opener = right.candidate, left.candidate.last + 1
    opener += left.candidate.after == "."
    end = behind_bracket(sequence, opener) - 1
    if sequence[opener].low != "(" or end <= opener or c.before not in LONG_DASHES:
        return False
    told = sequence[end + 1 : c.first - 1]
    if left.kind == "measure" and not stuff(told[1:2]):  # «туристов — 16 млн»
        return False
    return (
        1 < len(told) <= NAMED
        and told[0].low in (",", ";")
        and all(mark.kind == "word" and not is_verb(mark.low) for mark in told[1:])
    )


def _closing(sequence: Sequence[Mark], at: int) -> int:
    """The bracket that closes at a mark, or behind a comma and a change there; -1 without one."""
    if at < len(sequence) and sequence[at].low == ",":
        inside = range(at + 1, min(at + NAMED, len(sequence)))
        at = next((i for i in inside if sequence[i].low == ")"), at)
    return at if at < len(sequence) and sequence[at].low == ")" else -1


def _are_ends(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«До 2,3 млн тонн, кукурузы — на 20%, [до 0,8 млн]»: the ends of two changes."""
    c = right.candidate
    if c.before != "до" or left.candidate.before != "до" or c.after not in CLOSING:
        return False
    between = sequence[left.candidate.last + 1 : c.first]
    return not any(mark.kind == "sign" and mark.low in STOPS for mark in between)


def _are_bracket_ends(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Угля (вдвое, до 639 тыс. тонн) и зерна (+45%, [до 1,9 млн])»: the ends of changes in brackets."""
    c, other = right.candidate, left.candidate
    last = c.last + (c.after == "."), other.last + (other.after == ".")
    if (c.before, other.before) != ("до", "до") or {c.low(at + 1) for at in last} != {")"}:
        return False
    large = left.kind in ("money", "measure") and c.numeral.scale >= LARGE and may_take(right)
    between = sequence[other.last + 1 : c.first]
    return large and _are_comparable(left, right) and not any(
        matches(mark, contexts("number-of")) or is_verb(mark.low) for mark in between
    )  # fmt: skip
