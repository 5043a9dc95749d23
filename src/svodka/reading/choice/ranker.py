"""Learned choice: rank candidates with small boosted trees, one group of candidates at a time.

A :class:`Ranker` holds trees as plain arrays; scoring needs numpy only. Each tree has at most 16
leaves, so the leaf that a row falls into is found without walking: every failed test clears the
leaves on its left from a bit mask, and the lowest bit left is the leaf (QuickScorer, Lucchese et
al. 2015). A softmax over the scores of one group gives the probability of each candidate, "none"
among them; `learning/boosting.py` trains exactly that likelihood.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = NDArray[np.float32]

_LOWEST_BIT = np.array([(i & -i).bit_length() - 1 if i else 0 for i in range(1 << 16)], np.int8)


@dataclass(frozen=True, slots=True)
class Ranker:
    """Boosted trees over named features, as arrays.

    ``feature``, ``threshold`` and ``mask`` describe the inner nodes of all trees, tree after tree
    (a test is ``row[feature] <= threshold``; when it fails the node's mask applies);
    ``first`` is where each tree's nodes begin; ``leaves`` is (trees, 16).
    """

    names: tuple[str, ...]
    feature: NDArray[np.int32]
    threshold: NDArray[np.float32]
    mask: NDArray[np.uint16]
    first: NDArray[np.int64]
    leaves: NDArray[np.float32]

    def scores(self, rows: Rows) -> Floats:
        """Scores of ``rows`` (n, features), as (n,)."""
        if not len(rows):
            return np.zeros(0)
        out = np.empty(len(rows))
        trees = np.arange(len(self.first))
        for start in range(0, len(rows), 512):  # keeps the bit masks in the cache
            part = rows[start : start + 512]
            passed = part[:, self.feature] <= self.threshold
            masks = np.where(passed, np.uint16(0xFFFF), self.mask)
            left = np.bitwise_and.reduceat(masks, self.first, axis=1)
            leaf = _LOWEST_BIT[left]
            out[start : start + 512] = self.leaves[trees, leaf].sum(1, dtype=np.float64)
        return out

    def arrays(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays of this ranker under names that start with ``prefix``."""
        return {
            f"{prefix}.names": np.array(self.names),
            f"{prefix}.feature": self.feature,
            f"{prefix}.threshold": self.threshold,
            f"{prefix}.mask": self.mask,
            f"{prefix}.first": self.first,
            f"{prefix}.leaves": self.leaves,
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], prefix: str) -> Ranker:
        """The ranker that :meth:`arrays` wrote under ``prefix``."""
        names = tuple(str(name) for name in arrays[f"{prefix}.names"])
        return cls(
            names,
            arrays[f"{prefix}.feature"],
            arrays[f"{prefix}.threshold"],
            arrays[f"{prefix}.mask"],
            arrays[f"{prefix}.first"],
            arrays[f"{prefix}.leaves"],
        )


def group_softmax(scores: Floats, sizes: Sequence[int] | NDArray[np.int64]) -> Floats:
    """Probabilities within consecutive groups of the given sizes (none of them empty)."""
    if not len(scores):
        return np.zeros(0)
    counts = np.asarray(sizes)
    first = np.concatenate(([0], np.cumsum(counts)[:-1]))
    top = np.repeat(np.maximum.reduceat(scores, first), counts)
    weights: Floats = np.exp(scores - top)
    shares: Floats = weights / np.repeat(np.add.reduceat(weights, first), counts)
    return shares
