"""Words by number, for a list too long to be held as a dictionary of strings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np


class Vocabulary:
    """Which place a word has in a list of different words: the 250,000 of the word vectors in 11 MB.

    A dictionary takes 43. Words lie in one string of bytes, and are found by their hashes, which lie
    in order; a question takes two microseconds, and is asked once for every new word.
    """

    def __init__(self, words: Sequence[str]) -> None:
        hashes = np.fromiter(map(hash, words), np.int64, len(words))
        order = np.argsort(hashes, kind="stable")
        spelled = [word.encode() for word in words]
        self._hashes, self._places = hashes[order], order.astype(np.int32)
        self._bytes = b"".join(spelled)
        self._ends = np.fromiter(accumulate(map(len, spelled), initial=0), np.int32)

    def get(self, word: str, default: int) -> int:
        """The place of a word, ``default`` where it is not in the list."""
        hashed = hash(word)
        at = int(self._hashes.searchsorted(hashed))
        while at < len(self._hashes) and self._hashes[at] == hashed:
            place = int(self._places[at])
            start, end = self._ends[place : place + 2].tolist()
            if self._bytes[start:end] == word.encode():
                return place
            at += 1
        return default
