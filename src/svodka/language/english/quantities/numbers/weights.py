"""Pounds that are weights, and no money: «40 pounds of flour», «148 kilograms (326 pounds)»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.english.quantities.numbers.surroundings import around
from svodka.language.english.words import lemmas
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.units import Unit

FAR = 10
"""How many marks before a number what was produced may stand."""
BULK = 1000
"""From how many ounces on they are those of the metal that is told of."""
COSTS = frozenset(["cost", "costs", "price", "prices", "worth", "value", "spent"])


def weight(sequence: Sequence[Mark], number: Number, unit: Unit) -> Unit:
    """«40 pounds of flour», «weighs 10 pounds», «148 kilograms (*326 pounds*)», «a 30 pound dog»."""
    if unit.symbol == "[oz_av]" and _of_metal(sequence, number, unit):
        return replace(unit, symbol="[oz_tr]")
    if unit.symbol != "pound" or not _weighs(sequence, number, unit):
        return unit
    return replace(unit, symbol="[lb_av]", kind="measure")


def _weighs(sequence: Sequence[Mark], number: Number, unit: Unit) -> bool:
    """Whether pounds are a weight; behind «of» only money has other things: «40 pounds of public money»."""
    of = low_at(sequence, unit.last + 1) == "of"
    after = unit.last + 1 + of
    joined = low_at(sequence, unit.first - 1) in HYPHENS
    single = low_at(sequence, unit.last) == "pound"  # «a 300 *pound* bear»
    things = sequence[after : after + 2] if of or joined or single else ()
    before = sequence[max(0, number.first - 5) : number.first]
    bracket = low_at(sequence, number.first - 1) == "("
    if bracket and low_at(sequence, number.first - 2) in around("metric"):
        return True
    opened = low_at(sequence, unit.last + 1) == "("
    if opened and low_at(sequence, unit.last + 3) in around("metric"):
        return True
    again = [mark.low for mark in before]  # «151 kilograms, or about 333 pounds»
    if "or" in again and around("metric").intersection(again[: again.index("or")]):
        return True
    if of and not any(lemmas(mark.low) & around("public") for mark in sequence[after : after + 3]):
        return True
    if any(lemmas(mark.low) & around("weighed") for mark in things):
        return True
    if any(lemmas(mark.low) & around("weighing") for mark in before):
        return True
    return _of_crop(sequence) or _produced(sequence, number)


def _of_metal(sequence: Sequence[Mark], number: Number, unit: Unit) -> bool:
    """«*40,000 ounces* of gold», «sold 300,000 *ounces*» where gold is told of: troy ounces.

    What else is told of so many ounces, or few of them, are common ones: «40 ounces of heroin».
    """
    of = low_at(sequence, unit.last + 1) == "of"
    things = sequence[unit.last + 1 + of : unit.last + 3 + of]
    if any(mark.low in around("precious") for mark in things):
        return True
    return not of and number.low >= BULK and any(m.low in around("precious") for m in sequence)


def _produced(sequence: Sequence[Mark], number: Number) -> bool:
    """«*Copper production* in 2017 was 413 million pounds»: not «the cost of copper production»."""
    before = sequence[max(0, number.first - FAR) : number.first]
    made = next((i for i, mark in enumerate(before) if mark.low in ("production", "output")), 0)
    if not made or any(mark.low in around("public") or mark.low in COSTS for mark in before):
        return False
    return bool(lemmas(before[made - 1].low) & around("weighed"))


def _of_crop(sequence: Sequence[Mark]) -> bool:
    """«The *yield* is 790 pounds per harvested *acre*, down 12 pounds»: not a rent of 40 pounds an acre."""
    lows = {mark.low for mark in sequence}
    if lows.isdisjoint(around("by-area")):
        return False
    return any(lemmas(low) & around("yielding") for low in lows)
