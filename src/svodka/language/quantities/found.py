"""What a language finds where a numeral stands: a quantity in marks, or a numeral that is none."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from svodka.model import Change, Kind, Relation


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Found:
    """A quantity in the marks ``first`` to ``last``; ``rejected`` names the rule that says it is none."""

    first: int
    """The first mark with bound and sign of money."""
    last: int
    """The last mark with unit and bound."""
    number: tuple[int, int]
    """First and last mark of the bare number."""
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    symbol: str = "1"
    kind: Kind = "count"
    relation: Relation = "exact"
    change: Change | None = None
    doubt: str | None = None
    likely: bool = True
    why: tuple[str, ...] = ()
    rejected: str = ""
    reason: str = ""
