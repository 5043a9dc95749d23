"""A numeral as it is read, and what its marks may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import NumberWord, parts, words

HYPHENS = frozenset("-‐‑–—−")
ONE = Decimal(1)


@dataclass(frozen=True, slots=True)
class Numeral:
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
    """Of the last number word that is no multiplier: unit, one, collective, both, several, part …"""
    vague: bool = False
    """A plural multiplier without a number: «тысячи», «несколько десятков»."""
    inverted: bool = False
    """The multiplier stands before the number: «тысяч пятнадцать» is about fifteen thousand."""
    either: bool = False
    """«тысячи», «сотни»: a vague plural, or the genitive of one thousand after a bound."""
    suffix: str = ""
    """Letters after a hyphen at the digits: «5-й», «35-ти»."""
    grouped: bool = False
    """Written with separators of thousands."""
    unsure: bool = False
    """Whether the separator in the digits may group thousands: «20,000»."""
    broken: str = ""
    """Why this numeral must not be believed; empty where it may."""
    why: tuple[str, ...] = ()

    @property
    def is_range(self) -> bool:
        return self.low != self.high


def mark_at(marks: Sequence[Mark], index: int) -> Mark | None:
    """The mark at a place, if there is one."""
    return marks[index] if 0 <= index < len(marks) else None


def word_at(marks: Sequence[Mark], index: int) -> NumberWord | None:
    """The number word or multiplier at a place."""
    mark = mark_at(marks, index)
    return words().get(mark.low) if mark and mark.kind == "word" else None


def part_at(marks: Sequence[Mark], index: int) -> NumberWord | None:
    """The word for a part at a place: «треть», «десятых»."""
    mark = mark_at(marks, index)
    return parts().get(mark.low) if mark and mark.kind == "word" else None


def is_one_of(marks: Sequence[Mark], index: int, *lows: str) -> bool:
    """Whether one of these folded words stands at a place."""
    mark = mark_at(marks, index)
    return mark is not None and mark.low in lows
