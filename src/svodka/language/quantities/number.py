"""A number as it is read, in the marks of a text, and two of them as the ends of a range."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeVar

ONE = Decimal(1)
FIRST_YEAR, LAST_YEAR = 1000, 2100
"""The years that a number in a text is taken for."""
MODERN = 1900
"""The first year that labels a figure of reports."""
FAR = 3
"""How many times the first end of a range its second one may be, where the first could be a year."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Number:
    """A number in the marks ``first`` to ``last`` (inclusive)."""

    first: int
    last: int
    low: Decimal
    high: Decimal
    """The same as ``low`` but for ranges."""
    scale: Decimal = ONE
    """The product of the multipliers inside; 1 where there are none."""
    style: str = "digits"
    """digits or words: how its first part is written."""
    category: str = "unit"
    """Of the last number word that is no multiplier: unit, one, both, several, part …"""
    vague: bool = False
    """A plural multiplier without a number: «тысячи», "dozens"."""
    grouped: bool = False
    """Written with separators of thousands."""
    why: tuple[str, ...] = ("number.digits",)

    @property
    def is_range(self) -> bool:
        return self.low != self.high

    @property
    def plain(self) -> bool:
        """Digits without multiplier or grouping."""
        return self.style == "digits" and self.scale == 1 and not self.grouped

    @property
    def in_years(self) -> bool:
        """Whether both its ends are numbers that years have."""
        return is_of_year(self.low) and is_of_year(self.high)


def is_of_year(value: Decimal) -> bool:
    """Whether a number is one that a year has; it need not be whole."""
    return FIRST_YEAR <= value <= LAST_YEAR


def is_year_label(start: Number, other: Number) -> bool:
    """«2025 — 20 млрд»: a year before a dash and what it brought, which no range spans.

    «1900 — 2,5 тысячи» is one: its second end is within :data:`FAR` times the first.
    """
    alone = start.plain and not start.is_range and not start.low % 1
    dated = alone and MODERN <= start.low <= LAST_YEAR
    return dated and other.scale > 1 and other.low > FAR * start.low


Read = TypeVar("Read", bound=Number)


def join_range(low: Read, high: Read) -> Read | None:
    """Two numbers as the ends of a range that share the multiplier of the second; ``None`` if not rising."""
    start, why = low.low, "range"
    if low.scale == 1 and high.scale > 1 and low.low < 1000 and low.low < high.low / high.scale:
        start, why = low.low * high.scale, "range.shared-multiplier"
    if not start < high.high:
        return None
    return replace(
        high, first=low.first, low=start, style=low.style, vague=False,
        grouped=low.grouped or high.grouped, why=(*low.why, *high.why, why),
    )  # fmt: skip
