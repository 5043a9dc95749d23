"""Ranges that say their unit twice: «55% to 80%», «between 5 kilometres and 8 kilometres».

Those of time may say two units, and are told in the first: «18 months to two years» is 18 to 24 months.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.english.quantities.bounds.articles import TIMES
from svodka.language.english.quantities.change.rules import change_of
from svodka.language.english.quantities.change.words import change_word
from svodka.language.english.quantities.numbers.measures import units
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

KINDS = frozenset(["percent", "measure", "money"])
"""Kinds of figures whose unit stands behind the number."""


NEAR = 2
"""How many times as large as its beginning the end of such a range may be behind a word of change."""


def spanned(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures, two ends of one range being one."""
    out: list[Found] = []
    for one in found:
        figure = _in_unit_before(sequence, out[-1], one) if out else one
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
    plus = low_at(sequence, right.first - 1) == "+"  # «between -1% and *+*1%»
    if left.rejected or right.rejected or right.first - plus != left.last + 2:
        return None
    if (
        left.kind not in KINDS | {"duration"}
        or left.symbol != right.symbol
        or not left.low < right.high
    ):
        return None
    if right.relation != "exact" or left.last == left.number[1]:
        return None
    joint, before = low_at(sequence, left.last + 1), low_at(sequence, left.first - 1)
    if before == "between" and joint == "and":
        return left.first - 1
    near = left.kind == "percent" and right.low <= NEAR * left.low
    told = before == "of" and (plus or near)  # «growth *of* 2% to 3%», not «a rise *of* 2% to 40%»
    moved = not told and change_word(sequence, left.first) is not None
    if joint not in ("to", *HYPHENS) or (moved and joint == "to"):
        return None  # «fell from 8% to 5%», «rose 2% to 40%»
    if left.relation != "exact":  # «*at least* 30%-35%», but not «at least 30% to 40 in all»
        return left.first if joint in HYPHENS and near else None
    return left.first - (before == "from")


def _in_unit_before(sequence: Sequence[Mark], left: Found, right: Found) -> Found:
    """«30 minutes to *an hour*»: the end of a range of times in the unit of its beginning.

    «Between 30 minutes and *two hours*»; not «rose by 30 minutes to an hour». Where the beginning dates
    something, so does the end.
    """
    joint, before = low_at(sequence, right.first - 1), low_at(sequence, left.first - 1)
    joined = joint == "to" or (joint == "and" and before == "between")
    beside = right.first == left.last + 2 and joined
    if (
        not beside
        or right.rejected
        or right.kind != "duration"
        or low_at(sequence, left.first - 1) == "by"
    ):
        return right
    if joint == "to" and change_word(sequence, left.first) is not None:
        return right
    if left.rejected and units().at(sequence, left.last) is not None:
        return replace(right, rejected=left.rejected, reason=left.reason)
    size = TIMES.get((left.symbol, right.symbol), Decimal(1))
    same = left.kind == "duration" and (size > 1 or left.symbol == right.symbol)
    if not same or not left.high < right.low * size:
        return right
    return replace(right, symbol=left.symbol, low=right.low * size, high=right.high * size)
