"""Short units that are other words as well: «6ft 2*in*», «10*st* 4lb», «310 *kt* of copper», «4,000 *MT*»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from svodka.language.english.quantities.numbers.surroundings import around
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.units import Unit

WHOLE_TONNES = 1000
"""From how many on «MT» are tonnes; fewer may be millions of them, as India's papers write."""
TEENS = range(10, 21)
BEFORE = 5
"""How many marks before a number the word stands that says that something weighs so much."""


@cache
def words(name: str) -> frozenset[str]:
    """Words of one class of the lexicon of short units."""
    return classes("english/short_units")[name]


def inches_or_stones(sequence: Sequence[Mark], at: int, number: Number) -> Unit | None:
    """«6ft 2*in*», «10*st* 4lb», «weighs 12 *stone*»; not «40 *in* May», «the 1*st* man»."""
    if at >= len(sequence) or number.style != "digits":
        return None
    mark = sequence[at]
    if mark.low in words("inch"):
        one_in_so_many = low_at(sequence, at + 1) in HYPHENS  # «a 3in-1 printer»
        return None if mark.gap or one_in_so_many else Unit(at, at, "[in_i]", "measure")
    if mark.low not in words("stone"):
        return None
    ordinal = number.low % 10 == 1 and number.low % 100 not in TEENS
    if mark.gap:
        before = sequence[max(0, number.first - BEFORE) : number.first]
        heavy = any(lemmas(one.low) & around("weighing") for one in before)
    else:
        heavy = mark.low != "st" or not ordinal
    spelt = mark.low != "st" or not mark.gap
    return Unit(at, at, "[stone_av]", "measure") if heavy and spelt else None


def is_no_unit(sequence: Sequence[Mark], number: Number, unit: Unit) -> bool:
    """Whether a short unit is another word: «18 *kt* gold», «40 *Mt* Kenya climbers»."""
    mark = sequence[unit.first]
    if unit.first != unit.last or mark.low not in words("short"):
        return False
    if mark.low == "kt":
        return low_at(sequence, unit.last + 1) in words("carats")
    if mark.text == "MT":
        return number.low < WHOLE_TONNES
    behind = sequence[unit.last + 1 : unit.last + 2]
    return mark.text != "Mt" or (bool(behind) and behind[0].text[:1].isupper())


def weighed_or_blown(sequence: Sequence[Mark], unit: Unit) -> Unit:
    """«40,000 *MT* of sugar» are metric tons, «4 *Mt*» are millions of them; «winds of 40 *kt*» are knots."""
    if unit.first != unit.last:
        return unit
    mark = sequence[unit.first]
    if mark.low == "kt" and any(lemmas(one.low) & words("knots") for one in sequence):
        return replace(unit, symbol="[kn_i]", scale=Decimal(1))
    return replace(unit, scale=Decimal(1)) if mark.text == "MT" else unit


def marks_inches(sequence: Sequence[Mark], at: int) -> bool:
    """«4*"* of rain», «1*"*-2*"* of snow»: a mark behind digits that closes no quotation."""
    if sequence[at].gap or sum(m.low == '"' and not m.gap for m in sequence[:at]) < sum(
        m.low == '"' and m.gap for m in sequence[:at]
    ):
        return False
    behind = low_at(sequence, at + 1)
    if behind in HYPHENS and low_at(sequence, at + 3) == '"':
        return sequence[at + 2].kind == "number"
    behind = low_at(sequence, at + 2) if behind == "in" else behind
    return behind in around("inched")
