"""A minus behind the dash that tells an amount: «сальдо – -573 мың теңге», «тапшылық – - 12 млн теңге»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.kazakh.quantities.frost import below_zero
from svodka.language.punctuation import DASHES, MINUS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at


def signed(sequence: Sequence[Mark], found: Sequence[Found]) -> list[Found]:
    """The figures, those behind two dashes below zero: the first tells them, the second is their sign."""
    return [
        replace(below_zero(one), first=one.first - 1) if _is_below(sequence, one) else one
        for one in found
    ]


def _is_below(sequence: Sequence[Mark], one: Found) -> bool:
    at = one.first - 1
    if one.rejected or one.change is not None or one.low < 0 or at < 2:
        return False
    told = low_at(sequence, at) in MINUS and low_at(sequence, at - 1) in DASHES
    return told and sequence[at].gap and sequence[at - 2].kind != "number"
