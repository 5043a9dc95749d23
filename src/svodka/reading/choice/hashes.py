"""Strings by their hashes, so that no two of them have to be spelt beside each other to be looked up.

The hash of a string is a polynomial of its characters modulo 2 ** 64 (Karp and Rabin 1987, "Efficient
randomized pattern-matching algorithms"): that of two strings with a space between follows from theirs.
It is the same on every machine and in every process.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

Codes = NDArray[np.uint64]
Places = NDArray[np.int64]

_BASE = 0x9E3779B97F4A7C15
_INVERSE = pow(_BASE, -1, 1 << 64)
_BREAK = ord("\n")
_KEPT = 1 << 17
_SPACE = np.array([ord(" ") + 1], np.uint64)
_STEP = np.array([_BASE], np.uint64)


@dataclass(frozen=True, slots=True)
class Hashes:
    """The hashes of some strings, and for each the power of the base that its length gives."""

    codes: Codes
    powers: Codes

    def __len__(self) -> int:
        return len(self.codes)

    def taken(self, rows: Places | Sequence[int]) -> Hashes:
        """Those of some of the strings, in any order."""
        return Hashes(self.codes.take(rows), self.powers.take(rows))

    def beside(self, other: Hashes) -> Hashes:
        """Those of both strings, a space between them."""
        return Hashes(
            self.codes + self.powers * (_SPACE + _STEP * other.codes),
            self.powers * _STEP * other.powers,
        )


def hashes_of(strings: Sequence[str]) -> Hashes:
    """The hashes of strings, whatever characters they have."""
    ends = np.cumsum([0, *map(len, strings)])
    return _hashes("".join(strings), ends[:-1], ends[1:])


def hashes_of_lines(text: str) -> Hashes:
    """The hashes of the lines of a text, which are not taken apart."""
    breaks = np.flatnonzero(_characters(text) == _BREAK)
    return _hashes(text, np.append(0, breaks + 1), np.append(breaks, len(text)))


def _hashes(text: str, starts: Places, ends: Places) -> Hashes:
    """The hashes of the strings that stand between these places."""
    up, down = (_powers(base, len(text) + 1) for base in (_BASE, _INVERSE))
    sums = np.zeros(len(text) + 1, np.uint64)
    np.cumsum((_characters(text) + np.uint64(1)) * up[:-1], out=sums[1:])
    return Hashes((sums[ends] - sums[starts]) * down[starts], up[ends - starts])


def _characters(text: str) -> NDArray[np.uint32]:
    """The code points of a text, also of one that is not well-formed."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")


def _powers(base: int, count: int) -> Codes:
    """The first powers of a number, from 1 on."""
    return _kept(base)[:count] if count <= _KEPT else _made(base, count)


@cache
def _kept(base: int) -> Codes:
    """As many as the keys of a batch of documents need."""
    return _made(base, _KEPT)


def _made(base: int, count: int) -> Codes:
    powers = np.full(count, base, np.uint64)
    powers[0] = 1
    return np.multiply.accumulate(powers, out=powers)
