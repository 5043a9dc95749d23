"""Learned choice: rank candidates with small boosted trees, one group of candidates at a time.

A :class:`Ranker` holds trees as plain arrays; scoring needs numpy only. Each tree has at most 16
leaves, so the leaf that a row falls into is found without walking: every failed test clears the
leaves on its left from a bit mask, and the lowest bit left is the leaf (QuickScorer, Lucchese et
al. 2015). A softmax over the scores of one group gives the probability of each candidate, "none"
among them; `learning/boosting.py` trains exactly that likelihood.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Rows = NDArray[np.float32]

_PORTION = 256
"""Rows scored at once: what is known of their leaves stays in the cache."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """The trees laid out for scoring: their different tests, each made once, and the nodes of all trees.

    ``test`` and ``mask`` have a line for the first node of every tree, one for the second, and so on; a
    tree with fewer nodes is filled up with one that clears nothing.
    """

    feature: NDArray[np.intp]
    threshold: Rows
    test: NDArray[np.intp]
    mask: NDArray[Any]
    leaf: NDArray[np.intp]
    """Where each tree's leaves start among all."""
    leaves: Floats
    """The leaves of all trees, one after the other."""


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
    _laid: list[_Layout] = field(default_factory=list, repr=False, compare=False)

    def scores(self, rows: Rows) -> Floats:
        """Scores of ``rows`` (n, features), as (n,)."""
        return self.of_lines(np.ascontiguousarray(rows.T))

    def of_lines(self, lines: Rows) -> Floats:
        """The same where each feature has a line, which is quicker: (features, n) → (n,)."""
        count = lines.shape[1]
        out = np.empty(count)
        if not count:
            return out
        laid = self._layout()
        for start in range(0, count, _PORTION):
            part = lines[:, start : start + _PORTION]
            known = (part[laid.feature] <= laid.threshold[:, None]).astype(laid.mask.dtype)
            np.negative(known, out=known)  # all bits where the test is passed
            left = known[laid.test[0]] | laid.mask[0][:, None]
            for test, mask in zip(laid.test[1:], laid.mask[1:], strict=True):
                node = known[test]
                node |= mask[:, None]
                left &= node
            lowest = np.bitwise_count(~left & (left - 1))
            leaf = lowest + laid.leaf[:, None]
            out[start : start + _PORTION] = laid.leaves.take(leaf, mode="clip").sum(0)
        return out

    def _layout(self) -> _Layout:
        if not self._laid:
            self._laid.append(self._lay())
        return self._laid[0]

    def _lay(self) -> _Layout:
        ends = [*self.first.tolist()[1:], len(self.feature)]
        sizes = np.array(ends) - self.first
        tests, which = np.unique(
            np.stack((self.feature.astype(np.float64), self.threshold.astype(np.float64))),
            axis=1,
            return_inverse=True,
        )
        test = np.zeros((int(sizes.max()), len(sizes)), np.intp)
        mask = np.full(test.shape, 0xFFFF, np.uint16)
        for tree, (start, size) in enumerate(zip(self.first.tolist(), sizes.tolist(), strict=True)):
            test[:size, tree] = which.ravel()[start : start + size]
            mask[:size, tree] = self.mask[start : start + size]
        narrow = bool((mask >= 0xFF00).all())  # no node clears any but the first eight leaves
        return _Layout(
            tests[0].astype(np.intp),
            tests[1].astype(np.float32),
            test,
            mask.astype(np.uint8 if narrow else np.uint16),
            self.leaves.shape[1] * np.arange(len(sizes)),
            self.leaves.ravel().astype(np.float64),
        )

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
