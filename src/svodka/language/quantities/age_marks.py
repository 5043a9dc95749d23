"""The marks of age that films, concerts and shows carry: «16+»."""

from __future__ import annotations

from decimal import Decimal

MARKS = frozenset(map(Decimal, (0, 3, 6, 7, 12, 13, 14, 15, 16, 18, 21)))


def is_age_mark(value: Decimal, bound: str) -> bool:
    """Whether a number, with the words of its bound, is one of those that marks of age have."""
    return bound == "+" and value in MARKS
