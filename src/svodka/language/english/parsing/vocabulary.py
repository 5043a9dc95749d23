"""What the English network looks a word up by: its form, its beginning and endings, its shape."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

FIELDS = ("word", "prefix", "suffix2", "suffix3", "suffix4", "shape")
YEAR = re.compile(r"(?:1[89]|20)\d\d")
DIGITS = re.compile(r"\d{1,30}")
CURRENCIES = frozenset("$€£₸₽¥₹₩₺₴")


def shape(word: str) -> str:
    """How a word is written: letters by case, digits, marks; long runs shortened."""
    out = ""
    for letter in word[:12]:
        kind = (
            "X" if letter.isupper() else "x" if letter.islower() else "d" if letter.isdigit()
            else letter
        )  # fmt: skip
        if out[-2:] != kind * 2:
            out += kind
    return out


def pieces(word: str) -> tuple[str, ...]:
    """What a word is looked up by, in the order of :data:`FIELDS`.

    All numbers are one word to the network, years another, and all signs of currencies a third.
    """
    low = word.lower()
    if word[:1].isdigit():
        low = "2000" if YEAR.fullmatch(word) else DIGITS.sub("0", low)
    elif word in CURRENCIES:
        return pieces_of("$", "$")
    return pieces_of(low, word)


def pieces_of(low: str, word: str) -> tuple[str, ...]:
    """The pieces of a word: of its folded form, and its shape."""
    return low, low[:3], low[-2:], low[-3:], low[-4:], shape(word)


class Vocabulary:
    """The pieces that the network knows, by number; 0 is every other, 1 a blank between sentences."""

    def __init__(self, known: Mapping[str, Sequence[str]]) -> None:
        self.known = {name: list(known[name]) for name in FIELDS}
        self._numbers = [{p: i + 2 for i, p in enumerate(self.known[name])} for name in FIELDS]

    def numbers(self, word: str) -> list[int]:
        """One number a field."""
        return [table.get(p, 0) for table, p in zip(self._numbers, pieces(word), strict=True)]
