"""Two ends that each have their unit: «5 мың теңге мен 9 мың теңге аралығында», «-3°С пен +3°С аралығы»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import ABLATIVE
from svodka.language.kazakh.quantities.candidates import begins
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at


def between_two(sequence: Sequence[Mark], found: Sequence[Found]) -> list[Found]:
    """The figures, two amounts between which something lies as one range."""
    out: list[Found] = []
    for right in found:
        left = out[-1] if out else None
        if left is not None and _lies_between(sequence, left, right):
            out[-1] = replace(
                right, first=left.first, number=(left.number[0], right.number[1]), low=left.low,
                relation="range", why=(*left.why, *right.why, "range"),
            )  # fmt: skip
        else:
            out.append(right)
    return out


def _lies_between(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    if left.rejected or right.rejected or left.symbol != right.symbol or right.symbol == "1":
        return False
    if not begins(low_at(sequence, right.last + 1), "between"):
        return False
    if begins(low_at(sequence, right.last + 2), "difference"):
        return False  # «5 мың теңге мен 9 мың теңге арасындағы айырма»
    plain = left.relation == right.relation == "exact" and left.low < right.low
    if right.first == left.last + 1:
        return plain and low_at(sequence, left.last).endswith(ABLATIVE)
    joined = low_at(sequence, left.last + 1) in function_words("joined")
    signed = low_at(sequence, right.first - 1) == "+"
    return plain and joined and right.first == left.last + 2 + signed
