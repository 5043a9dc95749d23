"""Pairs of factors: of two numbers before «раза» the first one tells how many times as well: «[в два] или
три раза», «[в 2], а то и в 3 раза», «не [в 2], а в 3 раза».
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.corrected import is_guessed_again

WITHIN = frozenset({"в", "во"})
TIMES = frozenset({"раз", "раза"})
JOINTS = (["или"], ["и"], ["либо"], ["или", "даже"], ["и", "даже"])
"""What stands between the two, before the preposition that the second may have as well."""
CORRECTED = ([",", "а"], [",", "но"])
"""And where the first one is denied."""


def share_factors(sequence: Sequence[Mark], found: list[Draft]) -> None:
    """Make factors of both numbers of a pair."""
    for left, right in pairwise(found):
        c = left.candidate
        if c.before not in WITHIN or not left.bare or left.rejected or right.rejected:
            continue
        if not _is_factor(right) or not _are_joined(sequence, left, right):
            continue
        _make_factor(left, first=c.first - 1, last=c.last)
        if right.kind != "factor":
            _make_factor(right, first=right.candidate.first, last=right.candidate.last + 1)


def _is_factor(draft: Draft) -> bool:
    return draft.kind == "factor" or (draft.bare and draft.candidate.after in TIMES)


def _are_joined(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    between = [
        mark.low for mark in sequence[left.candidate.last + 1 : right.candidate.numeral.first]
    ]
    joint = between[:-1] if between[-1:] and between[-1] in WITHIN else between
    denied = left.candidate.low(left.candidate.first - 2) == "не" and joint in CORRECTED
    return joint in JOINTS or denied or is_guessed_again(between, left)


def _make_factor(draft: Draft, first: int, last: int) -> None:
    draft.symbol, draft.kind = "x", "factor"
    draft.candidate = replace(draft.candidate, first=first, last=last)
    draft.why.append("share.unit")
