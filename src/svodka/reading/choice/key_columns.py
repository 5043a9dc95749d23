"""Columns of keys in which many rows have the same: each key is spelt, and looked up, once.

The words of a text are candidates of figure after figure, so of the keys of all candidates some third are
different ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress, count, repeat
from typing import overload

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.ranker import Rows

Places = NDArray[np.int64]

_MOST_MARKED = 1 << 20
"""Pairs of keys up to which those that occur are marked among all; of more, they are sorted."""


class KeyColumn(Sequence[str]):
    """A key for each row: ``rows`` says where it stands in ``keys``."""

    __slots__ = ("keys", "rows")

    def __init__(self, keys: Sequence[str], rows: Places) -> None:
        self.keys, self.rows = keys, rows

    @classmethod
    def of(cls, spelt: Iterable[str]) -> KeyColumn:
        """The column of these keys."""
        known: dict[str, int] = defaultdict(count().__next__)  # a new key gets the next number
        rows = [*map(known.__getitem__, spelt)]
        return cls([*known], np.array(rows, np.int64))

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> KeyColumn: ...
    def __getitem__(self, at: int | slice) -> str | KeyColumn:
        if isinstance(at, slice):
            return KeyColumn(self.keys, self.rows[at])
        key: str = self.keys[self.rows[at]]
        return key

    def __iter__(self) -> Iterator[str]:
        return map(self.keys.__getitem__, self.rows.tolist())

    def taken(self, rows: Places | Sequence[int]) -> KeyColumn:
        """Some of the rows, in any order."""
        return KeyColumn(self.keys, self.rows.take(rows))

    def beside(self, other: KeyColumn) -> KeyColumn:
        """The keys of both, a space between them."""
        right = len(other.keys)
        pairs, rows = _distinct(self.rows * right + other.rows, len(self.keys) * right)
        first, second = np.divmod(pairs, max(right, 1))
        before = map(self.keys.__getitem__, first.tolist())
        behind = map(other.keys.__getitem__, second.tolist())
        return KeyColumn([f"{a} {b}" for a, b in zip(before, behind, strict=True)], rows)

    def spread(self, where: Places, others: Places, keys: Sequence[str]) -> KeyColumn:
        """Its rows at the places ``where`` of a longer column, which has other keys at other places."""
        rows = np.empty(len(where) + len(others), np.int64)
        rows[where] = self.rows
        rows[others] = np.arange(len(self.keys), len(self.keys) + len(keys))
        return KeyColumn([*self.keys, *keys], rows)

    def odds(self, table: Mapping[str, float]) -> Rows:
        """What a table says of the key of each row, 0 where it has none.

        Of the keys of candidates a third are those of rows that were left out; they are not looked up.
        """
        asked = np.zeros(len(self.keys), np.bool_)
        asked[self.rows] = True
        found = map(table.get, compress(self.keys, asked.tolist()), repeat(0.0))
        odds = np.empty(len(self.keys), np.float32)
        odds[asked] = np.fromiter(found, np.float32)
        return odds.take(self.rows)


def columns_of(rows: Iterable[Sequence[str]]) -> tuple[KeyColumn, ...]:
    """The columns of keys that are given row by row."""
    return tuple(map(KeyColumn.of, zip(*rows, strict=True)))


def _distinct(codes: Places, most: int) -> tuple[Places, Places]:
    """The different numbers below ``most`` among some, and where each of all stands among them."""
    if most > _MOST_MARKED:
        return np.unique(codes, return_inverse=True)
    seen = np.zeros(most, np.bool_)
    seen[codes] = True
    found = np.flatnonzero(seen)
    place = np.empty(most, np.int64)
    place[found] = np.arange(len(found))
    return found, place[codes]
