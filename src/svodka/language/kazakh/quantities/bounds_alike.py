"""Figures that one verb bounds: «ересектерге 7 мың теңгеден, балаларға 5 мың теңгеден *басталады*»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import ABLATIVE
from svodka.language.kazakh.quantities.bounds import is_bound, over_stress
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_APART = 8
"""The most marks between two figures with one verb."""
_BOUNDS = ("more_than", "at_least", "at_most")


def bounded_alike(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures, each with the bound of the verb behind the last one where they stand alike before it."""
    for i in range(len(found) - 2, -1, -1):
        left, right = found[i], found[i + 1]
        if right.relation in _BOUNDS and left.relation == "exact" and _alike(sequence, left, right):
            if is_bound(low_at(sequence, over_stress(sequence, right.last + 1))) or (
                i + 2 < len(found) and found[i + 2].relation == right.relation
            ):
                why = (*left.why, f"bound.{right.relation}")
                found[i] = replace(left, relation=right.relation, why=why)
    return found


def _alike(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """Whether two amounts in one unit have the ending that the verb asks for, and no verb stands between."""
    if left.rejected or left.change or left.symbol != right.symbol or left.kind == "count":
        return False
    parted = low_at(sequence, left.last + 1)
    joined = parted == "," or parted in function_words("and")
    near = right.first - left.last <= _APART
    ends = all(sequence[one.last].low.endswith(ABLATIVE) for one in (left, right))
    return joined and near and ends
