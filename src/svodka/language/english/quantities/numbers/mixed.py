"""Fractions in digits: «2 1/2 hours», «$1 3/4 million», «7-1/2 percent», «1/2 to 1 inch»."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from svodka.language.english.quantities.numbers.composing import hyphen
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number

PARTS = frozenset([2, 4, 8, 16, 32])
"""Denominators that people write; their fractions are whole decimals."""
THIRD = 3
HUNDREDTH = Decimal("0.01")
LONGEST = 3
"""Digits of a whole number that has a fraction behind it."""


def read_mixed(sequence: Sequence[Mark], first: int) -> Number | None:
    """«about *2 1/2* hours», «rose *3-1/4* percent»; not «May 2, 1/2 of the men», «3 4/2»."""
    whole = sequence[first].text
    joint = first + 1 + hyphen(sequence, first + 1)
    part = _part(sequence, joint, gap=joint == first + 1)
    if part is None or not whole.isdecimal() or len(whole) > LONGEST:
        return None
    value = Decimal(whole) + part
    return Number(first, joint + 2, value, value, why=("number.mixed",))


def read_fraction(sequence: Sequence[Mark], first: int) -> Number | None:
    """«*1/2* inch», «from *1/4* to *1/2* inch»; without a unit, «the 1/8 finals», no figure."""
    part = _part(sequence, first, gap=sequence[first].gap)
    if part is None or low_at(sequence, first - 1) in HYPHENS | {"/", "."}:
        return None
    return Number(first, first + 2, part, part, why=("number.fraction",))


def _part(sequence: Sequence[Mark], at: int, *, gap: bool) -> Decimal | None:
    """The fraction that begins at a mark; ``gap``: whether white space must stand before it, or must not."""
    if low_at(sequence, at + 1) != "/" or low_at(sequence, at + 3) == "/":
        return None
    above, slash, below = sequence[at], sequence[at + 1], sequence[at + 2 : at + 3]
    if above.gap != gap or slash.gap or not below or below[0].gap:
        return None
    if not (above.text.isdecimal() and below[0].text.isdecimal()):
        return None
    upper, lower = int(above.text), int(below[0].text)
    if not 0 < upper < lower or lower not in PARTS | {THIRD}:
        return None
    part = Decimal(upper) / lower
    return part.quantize(HUNDREDTH) if lower == THIRD else part
