"""Ranges that say their unit twice: «55% to 80%», «between 5 kilometres and 8 kilometres»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.english.quantities.change.rules import change_of
from svodka.language.english.quantities.change.words import change_word
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

KINDS = frozenset(["percent", "measure", "money"])
"""Kinds of figures whose unit stands behind the number."""


def spanned(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures, two ends of one range being one."""
    out: list[Found] = []
    for figure in found:
        opener = _opener(sequence, out[-1], figure) if out else None
        if opener is None:
            out.append(figure)
            continue
        left = out.pop()
        change = change_of(sequence, opener, figure.last, figure.kind)
        out.append(
            replace(
                figure, first=opener, number=(left.number[0], figure.number[1]), low=left.low,
                relation="range", change=change, why=(*left.why, "range", "bound.range"),
            )
        )  # fmt: skip
    return out


def _opener(sequence: Sequence[Mark], left: Found, right: Found) -> int | None:
    """The mark where the range of two figures begins; ``None`` where they are none."""
    if left.rejected or right.rejected or right.first != left.last + 2:
        return None
    if left.kind not in KINDS or left.symbol != right.symbol or not left.low < right.high:
        return None
    if (left.relation, right.relation) != ("exact", "exact") or left.last == left.number[1]:
        return None
    joint, before = low_at(sequence, left.last + 1), low_at(sequence, left.first - 1)
    if before == "between" and joint == "and":
        return left.first - 1
    moved = change_word(sequence, left.first) is not None
    if joint not in ("to", *HYPHENS) or (moved and joint == "to"):
        return None  # «fell from 8% to 5%», «rose 2% to 40%»
    return left.first - (before == "from")
