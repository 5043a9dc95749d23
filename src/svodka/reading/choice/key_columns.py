"""Columns of keys, a string for each row, known by their hashes; they are spelt where somebody reads them.

The words of a text are candidates of figure after figure, and beside each of them stands another: some 800
strings a document, of which reading needs no more than what tables of odds say of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import overload

import numpy as np

from svodka.reading.choice.hashes import Hashes, Places, hashes_of


class KeyColumn(Sequence[str]):
    """A key for each row: its hash, and what it is when it is asked for."""

    __slots__ = ("_known", "_spell", "hashes")

    def __init__(self, hashes: Hashes, spell: Callable[[], Sequence[str]]) -> None:
        self.hashes, self._spell = hashes, spell
        self._known: Sequence[str] | None = None

    @classmethod
    def of(cls, spelt: Iterable[str]) -> KeyColumn:
        """The column of these keys; each is hashed once."""
        keys = [*spelt]
        known: dict[str, int] = defaultdict(count().__next__)  # a new key gets the next number
        rows = np.array([*map(known.__getitem__, keys)], np.int64)
        return cls(hashes_of([*known]).taken(rows), lambda: keys)

    @property
    def spelt(self) -> Sequence[str]:
        """The keys, row by row."""
        if self._known is None:
            self._known = self._spell()
        return self._known

    def __len__(self) -> int:
        return len(self.hashes)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> KeyColumn: ...
    def __getitem__(self, at: int | slice) -> str | KeyColumn:
        if isinstance(at, slice):
            return self.taken(np.arange(len(self))[at])
        return self.spelt[at]

    def __iter__(self) -> Iterator[str]:
        return iter(self.spelt)

    def taken(self, rows: Places | Sequence[int]) -> KeyColumn:
        """Some of the rows, in any order."""
        return KeyColumn(self.hashes.taken(rows), lambda: [self.spelt[row] for row in rows])

    def beside(self, other: KeyColumn) -> KeyColumn:
        """The keys of both, a space between them."""
        return KeyColumn(
            self.hashes.beside(other.hashes),
            lambda: [f"{a} {b}" for a, b in zip(self, other, strict=True)],
        )

    def spread(self, where: Places, others: Places, keys: Sequence[str]) -> KeyColumn:
        """Its rows at the places ``where`` of a longer column, which has other keys at other places."""
        order = np.empty(len(where) + len(others), np.int64)
        order[where] = np.arange(len(where))
        order[others] = np.arange(len(where), len(order))
        return self._before(KeyColumn.of(keys)).taken(order)

    def _before(self, other: KeyColumn) -> KeyColumn:
        """Its rows, and behind them those of another."""
        mine, theirs = self.hashes, other.hashes
        return KeyColumn(
            Hashes(
                np.concatenate((mine.codes, theirs.codes)),
                np.concatenate((mine.powers, theirs.powers)),
            ),
            lambda: [*self, *other],
        )


def columns_of(rows: Iterable[Sequence[str]]) -> tuple[KeyColumn, ...]:
    """The columns of keys that are given row by row."""
    return tuple(map(KeyColumn.of, zip(*rows, strict=True)))
