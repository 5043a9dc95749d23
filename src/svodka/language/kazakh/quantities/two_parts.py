"""Two Kazakh figures that are one: «8 жыл 6 ай», «2 сағат 30 минут», «480 теңге 52 тиын»."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from svodka.language.quantities.found import Found

_ONE = Decimal(1)
TOGETHER = {
    ("a", "mo"): (Decimal(12), Decimal(12), _ONE, "mo"),
    ("h", "min"): (Decimal(60), _ONE, _ONE / 60, "h"),
    ("m", "cm"): (Decimal(100), _ONE, _ONE / 100, "m"),
    ("km", "m"): (Decimal(1000), _ONE, _ONE / 1000, "km"),
    ("t", "kg"): (Decimal(1000), _ONE, _ONE / 1000, "t"),
    ("kg", "g"): (Decimal(1000), _ONE, _ONE / 1000, "kg"),
}
"""Units of which the second goes on the first: how many make one, what each is worth, both together."""


def two_parts(found: list[Found]) -> list[Found]:
    """«8 жыл 6 айға сотталды», «2 сағат 30 минут»: one duration, in months or in hours."""
    out: list[Found] = []
    for right in found:
        left = out[-1] if out else None
        if left is not None and _hundredths(left, right):
            low = left.low + right.low
            out[-1] = replace(
                right, first=left.first, number=(left.number[0], right.number[1]), low=low, high=low,
                why=(*left.why, *right.why, "number.two-parts"),
            )  # fmt: skip
            continue
        worth = TOGETHER.get((left.symbol, right.symbol)) if left is not None else None
        if left is None or worth is None or left.rejected or right.rejected:
            out.append(right)
            continue
        exact = left.relation == "exact" and left.low == left.high and right.low == right.high
        if left.last + 1 != right.first or not exact or not right.low < worth[0]:
            out.append(right)
            continue
        total = left.low * worth[1] + right.low * worth[2]
        value = total.quantize(Decimal("0.0001")).normalize() if worth[3] == "h" else total
        out[-1] = replace(
            right, first=left.first, number=(left.number[0], right.number[1]), low=value, high=value,
            symbol=worth[3], why=(*left.why, *right.why, "number.two-parts"),
        )  # fmt: skip
    return out


def _hundredths(left: Found, right: Found) -> bool:
    """«480 теңге 52 тиын»: a sum and the hundredths behind it."""
    money = left.kind == right.kind == "money" and left.symbol == right.symbol
    exact = left.relation == right.relation == "exact" and not (left.rejected or right.rejected)
    return money and exact and left.last + 1 == right.first and left.low >= 1 > right.low
