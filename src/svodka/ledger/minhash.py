"""MinHash of a text: near-duplicates share a band of it, so that they are found without comparing all.

Broder, "On the resemblance and containment of documents" (1997); bands after Leskovec, Rajaraman and
Ullman, "Mining of Massive Datasets", 3.4. With 48 bands of 3 a pair whose shingles agree to a half is
found with a probability of .998, to .3 of .73, to .01 of .00005. datasketch does the same and needs SciPy
for it, which svodka has no other use for at run time; this module needs numpy alone.
"""

from __future__ import annotations

import hashlib
import re
import zlib

import numpy as np
from numpy.typing import NDArray

from svodka.language.lexicon import folded
from svodka.language.readable import readable

Hashes = NDArray[np.uint64]

BANDS, ROWS = 48, 3
SHINGLE = 3
"""Words of a shingle: reworded sentences keep some of three, seldom any of five."""

FEWEST = 8
"""Shingles of the shortest text that has bands: shorter ones are alike by chance."""

_WORD = re.compile(r"\w+")


def _odd(count: int, seed: int) -> Hashes:
    made = np.random.Generator(np.random.PCG64(seed)).integers(
        0, 1 << 63, size=count, dtype=np.uint64
    )
    return made * np.uint64(2) + np.uint64(1)


# Drawn from a fixed seed: the bands of two releases must be the same. PCG64's stream is frozen by numpy.
_PLACES = _odd(SHINGLE, 1)
_FACTORS = _odd(BANDS * ROWS, 2)
_OFFSETS = _odd(BANDS * ROWS, 3)
_ROWS = _odd(ROWS, 4)
_NUMBERS = _odd(BANDS, 5)


def words(text: str) -> list[str]:
    """The words and numbers of a text, without case, marks and the dots of «ё»."""
    return _WORD.findall(folded(readable(text)[0]))


def shingles(text: str) -> Hashes:
    """The hashes of the distinct shingles of a text, sorted."""
    codes = np.array([zlib.crc32(word.encode()) for word in words(text)], dtype=np.uint64)
    count = len(codes) - SHINGLE + 1
    if count < 1:
        return np.empty(0, dtype=np.uint64)
    total = np.zeros(count, dtype=np.uint64)
    for place, factor in enumerate(_PLACES):
        total += _mixed((codes[place : place + count] + np.uint64(1)) * factor)
    return np.unique(_mixed(total))


def bands(found: Hashes) -> list[int]:
    """The bands of a set of shingles, as signed 64-bit numbers; none where there are few shingles."""
    if len(found) < FEWEST:
        return []
    least = np.full(BANDS * ROWS, np.iinfo(np.uint64).max, dtype=np.uint64)
    for start in range(0, len(found), 1024):  # in pieces: a book must not take gigabytes
        some = found[start : start + 1024]
        least = np.minimum(
            least, (_FACTORS[:, None] * some[None, :] + _OFFSETS[:, None]).min(axis=1)
        )
    rows = (_mixed(least).reshape(BANDS, ROWS) * _ROWS).sum(axis=1, dtype=np.uint64)
    signed: list[int] = _mixed(rows + _NUMBERS).view(np.int64).tolist()
    return signed


def common(one: Hashes, other: Hashes) -> int:
    """How many shingles two texts have in common."""
    return len(np.intersect1d(one, other, assume_unique=True))


def fingerprint(found: list[str]) -> int:
    """A signed 64-bit number for words in their order: the same for the same words."""
    data = " ".join(found).encode()
    return int.from_bytes(hashlib.blake2b(data, digest_size=8).digest(), "big", signed=True)


def _mixed(values: Hashes) -> Hashes:
    """The finaliser of SplitMix64: every bit of the result depends on every bit of the value."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))
