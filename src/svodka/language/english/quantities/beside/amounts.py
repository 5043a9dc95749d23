"""Numbers that are parts of an amount with its unit: «four of his nine *years*»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.english.quantities.candidates import closed
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

KINDS = frozenset(["duration", "measure"])
"""Kinds of amounts whose parts are amounts."""


def number_in(why: Sequence[str], rule: str) -> Decimal:
    """The largest number that the rules of a name left in their reasons."""
    names = [Decimal(name.removeprefix(rule)) for name in why if name.startswith(rule)]
    return max(names, default=Decimal(1))


def part_of_amount(sequence: Sequence[Mark], left: Found, right: Found) -> Found:
    """«has served four of his nine years»: four years; «three of the 40-tonne lorries» are lorries.

    Where the amount has a multiplier the part may share it, and is given up elsewhere.
    """
    bare = left.symbol == "1" and left.kind == "count" and not left.rejected
    if (
        not bare
        or right.kind not in KINDS
        or left.high >= right.low
        or right.last == right.number[1]
    ):
        return left
    unit, behind = sequence[right.last], low_at(sequence, right.last + 1)
    hyphened = right.last + 1 < len(sequence) and behind in ("-", "‑", "–")
    joined = low_at(sequence, right.number[1] + 1) in ("-", "‑")
    ends = not behind or behind in closed() or sequence[right.last + 1].kind == "sign"
    if hyphened or joined or not (ends or unit.low.endswith("s")):
        return left
    scale = number_in(right.why, "scale.")
    return replace(
        left, low=left.low * scale, high=left.high * scale, symbol=right.symbol, kind=right.kind,
        doubt=right.doubt, likely=right.likely,
        why=(*left.why, "share.unit", *(w for w in right.why if w.startswith("scale."))),
    )  # fmt: skip
