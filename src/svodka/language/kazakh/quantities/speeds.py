"""Units of speed whose time stands before the number: «секундына 25 метр», «секундына – 23, … 30 метр»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from svodka.language.kazakh.morphology.words import DATIVE
from svodka.language.kazakh.quantities.candidates import is_number
from svodka.language.kazakh.quantities.change_words import AMOUNTS
from svodka.language.lexicon import beginnings, classes, load
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_PER_TIME = ("m/s", "km/h")
_AS_MUCH = 3
"""How many times the yield of one place may be that of another."""
_CLAUSE = 12
"""The most marks between two yields of one sentence."""
_LENGTHS = ("m", "km", "[mi_i]", "[nmi_i]", "[ft_i]")


@cache
def speeds() -> dict[tuple[str, str], str]:
    """Units of speed by the word of time before the number and the unit behind it."""
    entries = load("kazakh/speeds")
    return {
        (form, unit): f"{unit}/{e.text('per')}"
        for e in entries
        for form in e.forms
        for unit in e.text("units").split()
    }


@cache
def _rated() -> frozenset[str]:
    """The units that a time or an area may stand before."""
    return frozenset(unit for _, unit in speeds())


def rate(sequence: Sequence[Mark], at: int, unit: str) -> str | None:
    """The unit of a rate, whose time or area stands at a mark, or before «орташа» there.

    So «гектарына орташа 12 центнер» is, and «әр гектардан 20 центнер»; «40 гектарына 5 тонна» is none.
    """
    if unit not in _rated():
        return None
    while low_at(sequence, at) in classes("kazakh/bounds_around")["mean"]:
        at -= 1
    symbol = speeds().get((low_at(sequence, at), unit))
    if symbol is not None:
        return None if is_number(low_at(sequence, at - 1)) else symbol
    both = f"{low_at(sequence, at - 1)} {low_at(sequence, at)}"
    if (yielded := speeds().get((both, unit))) is not None:
        return yielded  # «гектар түсімі 14 центнер»
    from_each = low_at(sequence, at - 1) in classes("kazakh/every")["every"]
    return speeds().get((f"әр {low_at(sequence, at)}", unit)) if from_each else None


def reached(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """«Желдің екпіні 23 м/с күшейеді»: a speed without an ending is what the wind comes to."""
    return [
        replace(one, change="to")
        if one.symbol in _PER_TIME and one.change in AMOUNTS and not _ends_with_to(sequence, one)
        else one
        for one in found
    ]


def _again(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Сағатына 195 шақырым (121 миль)»: the same speed in another unit, in brackets right behind."""
    bracketed = low_at(sequence, left.last + 1) == "(" and right.first == left.last + 2
    return bracketed and left.symbol.endswith(("/h", "/s")) and right.symbol in _LENGTHS


def _yields(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Гектарына 20 центнер болса, көршіде 14 центнерді құрады»: a yield beside one that says of what.

    What all the land brought is many times more, or has its noun behind it.
    """
    if not (left.symbol.endswith("/har") and left.symbol == f"{right.symbol}/har"):
        return False
    if left.low is None or right.low is None or not left.low < _AS_MUCH * right.low:
        return False
    between = [mark.low for mark in sequence[left.last + 1 : right.first]]
    ends = not between or not set(between) & {".", "!", "?", "("}
    behind = low_at(sequence, right.last + 1)
    amounts = behind in ("", ".", ",", ";") or behind in classes("kazakh/slot_words")["weak"]
    amounts = amounts or behind.startswith(beginnings("kazakh/orders", "lasting"))  # «құрады»
    return ends and amounts and right.low < _AS_MUCH * left.low and len(between) <= _CLAUSE


def _ends_with_to(sequence: Sequence[Mark], one: Found) -> bool:
    return low_at(sequence, one.last).endswith(DATIVE)


def per_second(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """«Екпіні секундына – 23, кей жерде 30 метрге жетті»: the speed of which only the first says its time.

    So are both ends of «сағатына 90-нан 70 шақырымға дейін азайтылды».
    """
    out = list(found)
    for i in range(len(out) - 1):
        left, right = out[i], out[i + 1]
        at = left.first - 1 - (low_at(sequence, left.first - 1) in HYPHENS)
        speed = rate(sequence, at, left.symbol)
        ends = (left.change, right.change) == ("from", "to") or "share.unit" in left.why
        if speed is not None and ends and left.symbol == right.symbol:
            out[i], out[i + 1] = replace(left, symbol=speed), replace(right, symbol=speed)
        elif _again(sequence, left, right):
            out[i + 1] = replace(right, symbol=right.symbol + left.symbol[-2:])
        elif _yields(sequence, left, right):
            out[i + 1] = replace(right, symbol=left.symbol)
    return reached(sequence, out)
