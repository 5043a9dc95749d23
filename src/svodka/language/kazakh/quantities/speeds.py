"""Units of speed whose time stands before the number: «секундына 25 метр», «секундына – 23, … 30 метр»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from svodka.language.kazakh.quantities.forms import low_at
from svodka.language.lexicon import load
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark


@cache
def speeds() -> dict[tuple[str, str], str]:
    """Units of speed by the word of time before the number and the unit behind it."""
    entries = load("kazakh/speeds")
    return {(form, e.text("unit")): e.text("speed") for e in entries for form in e.forms}


def per_second(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """«Екпіні секундына – 23, кей жерде 30 метрге жетті»: the speed of which only the first says its time."""
    out = list(found)
    for i in range(len(out) - 1):
        left, right = out[i], out[i + 1]
        timed = low_at(sequence, left.first - 1 - (low_at(sequence, left.first - 1) in HYPHENS))
        speed = speeds().get((timed, left.symbol))
        if speed is not None and "share.unit" in left.why and left.symbol == right.symbol:
            out[i], out[i + 1] = replace(left, symbol=speed), replace(right, symbol=speed)
    return out
