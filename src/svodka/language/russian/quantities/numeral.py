"""A numeral as it is read, and what its marks may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from svodka.language.lexicon import load
from svodka.language.quantities.marks import Mark, marks
from svodka.language.quantities.number import Number
from svodka.language.russian.numerals import NumberWord, parts, words

THOUSAND = 1000
SCALES = tuple(Decimal(scale) for scale in (10**12, 10**9, 10**6, THOUSAND))
IN_FULL = 10_000
"""Smaller numbers with all their noughts may count anything."""
OPENING = frozenset('«„“"')


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Numeral(Number):
    """A number as Russian writes it; ``category`` may also be collective, noun, whole, pair, decimal …"""

    why: tuple[str, ...] = ()
    inverted: bool = False
    """The multiplier stands before the number: «тысяч пятнадцать» is about fifteen thousand."""
    either: bool = False
    """«тысячи», «сотни»: a vague plural, or the genitive of one thousand after a bound."""
    suffix: str = ""
    """Letters after a hyphen at the digits: «5-й», «35-ти»."""
    unsure: bool = False
    """Whether the separator in the digits may group thousands: «20,000»."""
    broken: str = ""
    """Why this numeral must not be believed; empty where it may."""

    @property
    def told_in(self) -> Decimal:
        """The multiplier that it is told in, or in noughts: «63 000 000» is of millions, as «63 млн» is.

        Of «12 450» and «3000» it is 1, for nobody says them in thousands.
        """
        rounded = not self.low % THOUSAND and not self.high % THOUSAND
        if self.scale > 1 or self.style != "digits" or self.low < IN_FULL or not rounded:
            return self.scale
        return next(scale for scale in SCALES if self.low >= scale)


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


@cache
def _capital_units() -> frozenset[str]:
    """Abbreviations of units that are written with a capital: «МВт», «Гкал»."""
    forms = (marks(form)[0].text for entry in load("russian/units") for form in entry.forms)
    return frozenset(form for form in forms if form[0].isupper() and len(form) > 1)


def continues(sequence: Sequence[Mark], index: int) -> bool:
    """Whether the text goes on after the dot of an abbreviation: a small letter, a sign, digits, «МВт»."""
    mark = mark_at(sequence, index)
    if mark is not None and mark.low in OPENING:
        mark = mark_at(sequence, index + 1)
    return mark is not None and (
        mark.kind != "word"
        or mark.text[:1].islower()
        or mark.text == "США"
        or mark.text in _capital_units()
    )


def is_beside_another(sequence: Sequence[Mark], at: int) -> bool:
    """«31,5 ([29]) ц/га»: whether brackets hold a number alone, right behind another."""
    around = sequence[at - 2 : at + 2] if at > 1 else ()
    return [mark.kind if mark.kind == "number" else mark.low for mark in around] == [
        "number", "(", "number", ")",
    ]  # fmt: skip
