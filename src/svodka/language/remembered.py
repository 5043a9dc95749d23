"""What a function says of a word, kept for the words that were met: news have most words again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

LONG = 40
"""Letters of a word that is not kept: it hardly comes again."""
Told = TypeVar("Told")


class Remembered(dict[str, Told]):
    """What a function says of words; all are forgotten where there are ``most`` of them."""

    def __init__(self, of: Callable[[str], Told], most: int) -> None:
        super().__init__()
        self._of, self._most = of, most

    def __missing__(self, word: str) -> Told:
        told = self._of(word)
        if len(self) >= self._most:
            self.clear()
        if len(word) < LONG:
            self[word] = told
        return told


def remembered(most: int) -> Callable[[Callable[[str], Told]], Callable[[str], Told]]:
    """A function of one word with a memory, which is asked twice as quickly as one of :mod:`functools`."""
    return lambda of: Remembered(of, most).__getitem__
