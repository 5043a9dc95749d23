"""The ends of a corrected quantity: one value where it is exact, one end where the other is open.

Who corrects a number says it once. «low=17000» of «17 тысяч», read as 17, is its whole value, and «17 тысяч»
that turns out to be «свыше 17 тысяч» has no upper end.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from decimal import Decimal

from svodka.errors import ReviewError
from svodka.model import Quantity

OPEN = {
    "more_than": "high", "at_least": "high", "vague": "high", "less_than": "low", "at_most": "low",
}  # fmt: skip
"""The end that a bound leaves open (docs/words.md)."""


def ends(quantity: Quantity, said: Container[str]) -> Iterator[tuple[str, Decimal | None]]:
    """The ends that have to change with the slots that were ``said``, for the bound to hold.

    Raises :class:`ReviewError` for two values of an exact figure, a range that begins above its end, and a
    number for the end that a bound leaves open.
    """
    low, high, relation = quantity.low, quantity.high, quantity.relation
    if relation == "range":
        if low is not None and high is not None and low > high:
            raise ReviewError(
                f"a range goes upwards, not from {low} to {high}; correct both ends",
                case="range_downwards", low=low, high=high,
            )  # fmt: skip
        return
    empty = OPEN.get(relation)
    if empty is None:
        told = {end for slot, end in (("low", low), ("high", high)) if slot in said}
        numbers = told - {None}
        if len(numbers) > 1:
            raise ReviewError(
                f"{relation} is one value; give relation=range for two",
                case="one_value",
                relation=relation,
            )
        kept = None if told else low if low is not None else high
        one = next(iter(numbers), kept)
        held: dict[str, Decimal | None] = {"low": one, "high": one}
    else:
        if empty in said and getattr(quantity, empty) is not None:
            raise ReviewError(
                f"{relation} has no {empty}; correct the relation first",
                case="open_end", relation=relation, slot=empty,
            )  # fmt: skip
        other = "low" if empty == "high" else "high"
        known = getattr(quantity, other)
        held = {
            empty: None,
            other: known if known is not None or other in said else getattr(quantity, empty),
        }
    yield from ((slot, end) for slot, end in held.items() if end != getattr(quantity, slot))
