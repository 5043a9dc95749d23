"""Parts of one in words: «a third», «half a million», «a quarter of a million»."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from svodka.language.english.quantities.numbers.composing import (
    ARTICLES,
    hyphen,
    past_dozen,
    word_at,
)
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number

HALF = Decimal("0.5")


def read_half(sequence: Sequence[Mark], first: int) -> Number:
    """«half a million», «a half-million», «half of voters», «half an hour», «half a dozen»."""
    at = first + 1
    at += hyphen(sequence, at) or low_at(sequence, at) in ARTICLES
    word = word_at(sequence, at)
    if word is not None and word.category in ("scale", "dozen") and not _of_money(sequence, at):
        value = HALF * word.value
        scale = word.value if word.category == "scale" else Decimal(1)
        why = ("number.half", f"multiplier.{word.value}")
        half = Number(first, at, value, value, scale, "words", why=why)
        return past_dozen(sequence, half) if word.category == "dozen" else half
    return read_part(sequence, first, first, HALF)


def read_part(sequence: Sequence[Mark], first: int, last: int, value: Decimal) -> Number:
    """A part of one, or of a large number: «a quarter of a million», «a quarter million»."""
    part = Number(first, last, value, value, style="words", category="part", why=("number.part",))
    at = last + 1
    if low_at(sequence, at) == "of" and low_at(sequence, at + 1) in ARTICLES:
        at += 2
    elif low_at(sequence, last) in ("quarter", "quarters"):
        at += hyphen(sequence, at)
    else:
        return part
    word = word_at(sequence, at)
    if word is None or word.category != "scale" or _of_money(sequence, at):
        return part
    amount = value * word.value
    why = ("number.part", f"multiplier.{word.value}")
    return Number(first, at, amount, amount, word.value, "words", why=why)


def _of_money(sequence: Sequence[Mark], at: int) -> bool:
    """«half a million-dollar house»: a hyphen behind, no half of the number."""
    return low_at(sequence, at + 1) in HYPHENS and not sequence[at + 1].gap and at > 1 and (
        low_at(sequence, at - 1) in ARTICLES
    )  # fmt: skip
