"""Degrees that are left out behind a sign: «судың температурасы плюс 20», «ауа температурасы минус отыз»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.kazakh.quantities.candidates import begins, beside
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_FAR = 12
"""How many marks before a figure its temperature may be named."""


def temperatures(sequence: Sequence[Mark], found: Sequence[Found]) -> list[Found]:
    """The figures, those with «plus» or «minus» in words behind a temperature in degrees."""
    return [
        replace(one, symbol="Cel", kind="measure", change=None, why=(*one.why, "unit.Cel"))
        if _is_degrees(sequence, one)
        else one
        for one in found
    ]


def _is_degrees(sequence: Sequence[Mark], one: Found) -> bool:
    """«Судың температурасы плюс 20»: a bare number with a sign behind what has degrees."""
    if one.rejected or one.symbol != "1" or one.kind != "count":
        return False
    if low_at(sequence, one.number[0] - 1) not in beside("sign"):
        return False
    for at in range(one.first - 1, max(-1, one.first - _FAR), -1):
        if low_at(sequence, at) in (".", ";", "!", "?"):
            return False
        if begins(low_at(sequence, at), "warmth"):
            return True
    return False
