"""Numbers that are said again in words, as contracts and courts do: «2,000,000 (two million) roubles»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.english.quantities.numbers.reading import read_number
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number


def said_again(sequence: Sequence[Mark], number: Number) -> Number:
    """The number with the brackets behind it, where they hold its words and nothing else."""
    at = number.last + 2
    if number.style != "digits" or low_at(sequence, at - 1) != "(" or at >= len(sequence):
        return number
    words = read_number(sequence, at) if sequence[at].kind == "word" else None
    if words is None or (words.low, words.high) != (number.low, number.high):
        return number
    if low_at(sequence, words.last + 1) != ")":
        return number
    return replace(number, last=words.last + 1, why=(*number.why, "number.said-again"))
