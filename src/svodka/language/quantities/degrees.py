"""Ranges of degrees with signs at their ends: «-1…+1°С», «+7...+9 градус», «+3+5°C», «1- 6°С», "−2…+3 °C"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

DEGREES = ("Cel", "[degF]")
"""Symbols of degrees of heat."""
DOTS = ("…", "..", "...")
OPEN = ("", "(", "«", ",")
"""What may stand before a sign without a space."""


def degrees(sequence: Sequence[Mark], found: Sequence[Found]) -> list[Found]:
    """The figures, two ends of degrees that dots or a dash join as one range."""
    out: list[Found] = []
    for right in found:
        left = out[-1] if out else None
        joined = _joined(sequence, left, right) if left is not None else None
        if joined is None:
            out.append(right)
        else:
            out[-1] = joined
    return out


def _joined(sequence: Sequence[Mark], left: Found, right: Found) -> Found | None:
    until = right.relation == "at_most"  # «+7…+9 градусқа дейін»
    plain = left.relation == "exact" and (until or right.relation == "exact")
    plain = plain and not (left.rejected or right.rejected)
    if not plain or right.symbol not in DEGREES or left.symbol not in ("1", right.symbol):
        return None
    between = "".join(mark.low for mark in sequence[left.number[1] + 1 : right.number[0]])
    signed = between[-1:] == "+" or between[-1:] in HYPHENS
    joint = between[:-1] if signed and len(between) > 1 else between
    above = low_at(sequence, left.number[0] - 1) == "+"
    both = between == "+" and above and not sequence[right.number[0] - 1].gap  # «+3+5°C»
    below = left.low < 0 or _below(sequence, left.number[0])
    to = joint == "to" and signed and below and low_at(sequence, left.number[0] - 2) != "from"
    if joint not in DOTS and not both and not ((to or joint in HYPHENS) and left.symbol == "1"):
        return None
    first = left.number[0] - (below or above)
    end = (
        -abs(right.high) if signed and between[-1:] in HYPHENS and between != joint else right.high
    )
    if below and between == joint:  # «-5…8°С» may end below zero or above
        return replace(
            right, first=first, number=(left.number[0], right.number[1]), rejected="exclusion.sign",
            reason="A range of degrees whose second end may be below zero.",
        )  # fmt: skip
    low, high = sorted((-abs(left.low) if below else left.low, end))
    return replace(
        right, first=first, number=(left.number[0], right.number[1]), low=low, high=high,
        relation="range", why=(*left.why, *right.why, "range.degrees"),
    )  # fmt: skip


def _below(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a minus stands right before the number: «-1…», not «түнде - 1»."""
    if low_at(sequence, at - 1) not in HYPHENS or sequence[at].gap:
        return False
    return sequence[at - 1].gap or low_at(sequence, at - 2) in OPEN
