"""Numbers in words whose thousands a comma parts: «one million, two hundred thousand dollars»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.english.quantities.numbers.composing import composed, is_numeral
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number

PARTING = frozenset(
    ["of", "were", "was", "are", "is", "had", "have", "has", "more", "fewer", "less"]
)
"""What stands behind a number of its own: «of one thousand, two hundred *were* women»."""
OPENING = frozenset(["", ".", "!", "?", "out"])
"""What stands before the «of» that a whole stands behind, whose part follows."""
LISTING = frozenset([",", "and", "or"])


def past_comma(sequence: Sequence[Mark], number: Number) -> Number:
    """«*three million, six hundred thousand* euros»: the second number goes on the first.

    Not «one thousand, two hundred were women», «one million, five hundred thousand and one hundred thousand»,
    «Of one thousand, two hundred came».
    """
    if number.scale < 1000 or low_at(sequence, number.last + 1) != "," or number.low % number.scale:
        return number
    at = number.last + 2
    rest = composed(sequence, at) if at < len(sequence) else None
    if rest is None or not 100 <= rest.low < number.scale or rest.scale >= number.scale:
        return number
    first, behind = number.first, rest.last + 1
    if low_at(sequence, first - 1) == "of" and low_at(sequence, first - 2) in OPENING:
        return number
    if low_at(sequence, behind) in PARTING:
        return number
    listed = low_at(sequence, behind) in LISTING and behind + 1 < len(sequence)
    if listed and is_numeral(sequence, behind + 1):
        return number
    value = number.low + rest.low
    return replace(number, last=rest.last, low=value, high=value)
