"""What a stated quantity says a value may be, for comparing: rounding that agrees is agreement.

«Больше 4,5 тыс.» and 4 610 can both be true; so can «около 860 млн» and 857 million, «1,5 тысячи» and
1 487. Each quantity becomes an interval in the base unit of its dimension; two claims disagree only
where their intervals have nothing in common.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from math import inf

from svodka.language.quantities.dimensions import dimension
from svodka.model import Quantity

LARGEST = Decimal("1e290")
DIGITS = re.compile(r"\d[\d\u00a0\u202f ]*(?:[.,]\d+)?")
GROUPS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
"""Thousands apart by commas, as in English; «4,500» is 4.5 in others, so the value must be the same."""
ROUNDED = (Decimal("0"), Decimal("0.1"))
"""A round number («17 тысяч») is said of what is up to half a unit of its last digit off, a tenth at most."""
ABOUT = (Decimal("0.05"), Decimal("0.15"))
"""«Почти 700» is said of what is up to a unit of its last digit off, from a twentieth to 15 %."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """A quantity in its dimension's base unit. ``least`` and ``most`` are infinite where open.

    ``value`` is the number that was said: the middle of a range, the end of an open bound.
    """

    dimension: str
    unit: str
    value: float
    least: float
    most: float


def bounds(quantity: Quantity) -> Bounds | None:
    """The interval of a quantity; None where it has no number that can be compared."""
    low, high = quantity.low, quantity.high
    if low is None and high is None:
        return None
    if any(n is not None and (not n.is_finite() or abs(n) > LARGEST) for n in (low, high)):
        return None
    name, unit, factor = dimension(quantity)
    said = [n for n in (low, high) if n is not None]
    value = sum(said, Decimal(0)) / len(said)
    least: Decimal | None
    most: Decimal | None
    if quantity.relation in ("exact", "approx", "range"):
        first, last = said[0], said[-1]
        least = first - _slack(first, quantity)
        most = last + _slack(last, quantity)
    else:
        # «больше 4,5 тыс.» is said of 4 500 and a little as well.
        least, most = low, high
    return Bounds(
        name,
        unit,
        float(value * factor),
        -inf if least is None else float(least * factor),
        inf if most is None else float(most * factor),
    )


def _slack(number: Decimal, quantity: Quantity) -> Decimal:
    """By how much the true value may differ from the number that was said."""
    step = _step(number, quantity.text, percent=quantity.kind == "percent")
    rounded, (least, most) = (step, ABOUT) if quantity.relation == "approx" else (step / 2, ROUNDED)
    return min(max(rounded, abs(number) * least), abs(number) * most)


def _step(number: Decimal, text: str, *, percent: bool) -> Decimal:
    """A unit of the last digit that was said; 0 for a number given to its last unit.

    1,5 тысячи: 100. 17 тысяч: 1000. 4610: 0. 4600, "4,600": 100. 340,2 (км): 0.1. 64,2 %: 0.1. 64 %: 1.
    """
    if number == 0:
        return Decimal(0)
    exponent = number.normalize().as_tuple().exponent
    if not isinstance(exponent, int):
        return Decimal(0)
    if any(Decimal(found.replace(",", "")) == abs(number) for found in GROUPS.findall(text)):
        text = text.replace(",", "")
    shown = DIGITS.findall(text)
    plain = [d.replace(",", ".") for d in shown]
    decimals = max((len(d.partition(".")[2]) for d in plain), default=0)
    if shown and _with_multiplier(plain, number):
        # The digits stop where the multiplier begins: «4,50 млн» is said to the ten thousand.
        scale = abs(number) / _nearest(plain, number)
        return scale.scaleb(-decimals)
    if decimals:
        return Decimal(1).scaleb(-decimals)
    # Two noughts or more at the end: a round number as often as an exact one. So is a whole percentage.
    return Decimal(1).scaleb(exponent) if exponent >= 2 else Decimal(int(percent))


def _nearest(plain: list[str], number: Decimal) -> Decimal:
    """Of the numbers written, the one that the value is a power of ten times."""
    values = [Decimal(re.sub(r"\s", "", d)) for d in plain]
    scaled = [v for v in values if v and (abs(number) / v).normalize().as_tuple().digits == (1,)]
    return scaled[0] if scaled else abs(number)


def _with_multiplier(plain: list[str], number: Decimal) -> bool:
    nearest = _nearest(plain, number)
    return nearest != 0 and abs(number) / nearest >= 1000
