"""The amount of a change whose ends stand beside it: «кражи — на 45% (с 313 до 158)» fell, with no verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.change_words import is_share
from svodka.model import Change

_AGAIN = 2
"""Amounts that one pair of ends may have: «на 155, или 49,5%»."""
_JOINTS: tuple[list[str], ...] = (["("], [",", "("], [","], [])
"""What may stand between an amount and «с»."""
_OR = (["или"], [",", "или"], [",", "или", "на"], ["или", "на"], ["(", "на"], [",", "на"])
"""What may stand between two amounts of one change, or between its end and its amount."""


def by_ends(sequence: Sequence[Mark], found: Sequence[Found]) -> list[Found]:
    """The figures, those that state no change by themselves with that of the ends beside them."""
    out = list(found)
    read = [i for i, one in enumerate(out) if not one.rejected]
    for at in range(len(read) - 1):
        start, end = out[read[at]], out[read[at + 1]]
        if _is_start(sequence, start, end):
            why = (*start.why, "change.from")
            start = out[read[at]] = replace(start, change="from", why=why, likely=True)
        if (start.change, end.change) != ("from", "to") or start.low == end.low:
            continue
        change: Change = "increase" if end.low > start.low else "decrease"
        for i in (*_before(sequence, out, read, at), *_behind(sequence, out, read, at + 1)):
            why = (*out[i].why, f"change.{change}")
            out[i] = replace(out[i], change=change, why=why, likely=True)
    return out


def _is_start(sequence: Sequence[Mark], start: Found, end: Found) -> bool:
    """«С [42] до 30 сократилось число пожаров», «доля упала от [77] до 57%»: where a change began.

    What begins with «от» and rises is a range.
    """
    before = sequence[start.first - 1].low if start.first else ""
    begins = before in ("с", "со") or (before == "от" and start.low > end.low)
    return (
        begins and start.change is None and end.change == "to" and start.symbol == end.symbol
        and [mark.low for mark in sequence[start.last + 1 : end.number[0]]] == ["до"]
    )  # fmt: skip


def _before(
    sequence: Sequence[Mark], found: Sequence[Found], read: Sequence[int], at: int
) -> list[int]:
    """«[На 155], или [49,5%] (с 313 до 158)»: the amounts before «с», as far back as «на»."""
    amounts: list[int] = []
    last = found[read[at]].first - 1
    for i in reversed(read[max(0, at - _AGAIN) : at]):
        one, joint = found[i], [mark.low for mark in sequence[found[i].last + 1 : last]]
        if one.change is not None or joint not in (_OR if amounts else _JOINTS):
            return []
        amounts.append(i)
        if _on(sequence, one):
            return amounts
        last = one.first
    return []


def _behind(
    sequence: Sequence[Mark], found: Sequence[Found], read: Sequence[int], at: int
) -> list[int]:
    """«С 415 до 602 тыс., или [на 45,1%]»: the share behind the end."""
    if at + 1 >= len(read):
        return []
    one = found[read[at + 1]]
    joint = [mark.low for mark in sequence[found[read[at]].last + 1 : one.number[0]]]
    if one.change is None and is_share(sequence[one.last]) and joint in _OR:
        return [read[at + 1]] if _on(sequence, one) or "или" in joint else []
    return []


def _on(sequence: Sequence[Mark], one: Found) -> bool:
    """Whether «на» stands before an amount, behind its bound or before it."""
    return "на" in (sequence[one.first - 1].low, sequence[one.number[0] - 1].low)
