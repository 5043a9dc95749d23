"""One learned choice: groups of candidates in, a probability for each candidate out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.network import Network, Rows
from svodka.reading.choice.priors import Priors
from svodka.reading.choice.ranker import Floats, Ranker, group_softmax

ROWS = 2048
"""Candidates weighed at once: what a network makes of them stays in the processor's cache."""

Option = TypeVar("Option")


@dataclass(frozen=True, slots=True)
class Group(Generic[Option]):
    """The candidates of one decision; the last row of ``numbers`` and ``vectors`` stands for "none".

    ``figure`` and ``action`` are token vectors that all candidates share.
    """

    options: tuple[Option, ...]
    numbers: Rows
    keys: tuple[tuple[str, ...], ...]
    vectors: Rows
    figure: Rows
    action: Rows | None


@dataclass(frozen=True, slots=True)
class Stack:
    """Groups laid on top of each other, as a network takes them.

    ``numbers`` and ``candidate`` have a row for each candidate, ``figure`` and ``action`` one for
    each group.
    """

    numbers: Rows
    candidate: Rows
    figure: Rows
    action: Rows | None
    sizes: NDArray[np.int64]


def stack(groups: Sequence[Group[Any]], prior: Rows) -> Stack:
    """The rows of several groups; ``prior`` are the values of all their keys."""
    sizes = np.array([len(g.numbers) for g in groups])
    action = None
    if groups[0].action is not None:
        action = np.stack([g.action for g in groups if g.action is not None])
    return Stack(
        np.concatenate((np.concatenate([g.numbers for g in groups]), prior), axis=1),
        np.concatenate([g.vectors for g in groups]),
        np.stack([g.figure for g in groups]),
        action,
        sizes,
    )


def _portions(groups: Sequence[Group[Any]]) -> Iterator[Sequence[Group[Any]]]:
    """The groups in their order, in portions of about :data:`ROWS` candidates."""
    first = rows = 0
    for place, group in enumerate(groups):
        rows += len(group.numbers)
        if rows >= ROWS:
            yield groups[first : place + 1]
            first, rows = place + 1, 0
    if first < len(groups):
        yield groups[first:]


@dataclass(frozen=True, slots=True)
class Chooser:
    """A network and the priors that it takes as numbers."""

    network: Network
    priors: Priors

    def chances(self, groups: Sequence[Group[Any]]) -> list[Floats]:
        """For each group the probabilities of its options and, last, of none of them."""
        out: list[Floats] = []
        for some in _portions(groups):
            out += self._chances(some)
        return out

    def _chances(self, groups: Sequence[Group[Any]]) -> list[Floats]:
        prior = self.priors.values([key for group in groups for key in group.keys])
        rows = stack(groups, prior)
        scores = self.network.scores(
            rows.numbers, rows.candidate, rows.figure, rows.action, rows.sizes
        )
        chances = group_softmax(scores.astype(np.float64), rows.sizes.tolist())
        return np.split(chances, np.cumsum(rows.sizes)[:-1])

    def to_arrays(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays under names that start with ``prefix``."""
        return self.network.to_arrays(prefix) | self.priors.arrays(f"{prefix}.priors")

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], prefix: str) -> Chooser:
        """The chooser that :meth:`to_arrays` wrote under ``prefix``."""
        return cls(
            Network.from_arrays(arrays, prefix), Priors.from_arrays(arrays, f"{prefix}.priors")
        )


@dataclass(frozen=True, slots=True)
class TreeChooser:
    """Boosted trees and the priors that they take as numbers: for choices with few examples."""

    ranker: Ranker
    priors: Priors

    def chances(self, groups: Sequence[Group[Any]]) -> list[Floats]:
        """For each group the probabilities of its options and, last, of none of them."""
        if not groups:
            return []
        rows = stack(groups, self.priors.values([key for group in groups for key in group.keys]))
        chances = group_softmax(self.ranker.scores(rows.numbers), rows.sizes.tolist())
        return np.split(chances, np.cumsum(rows.sizes)[:-1])

    def to_arrays(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays under names that start with ``prefix``."""
        return self.ranker.arrays(prefix) | self.priors.arrays(f"{prefix}.priors")

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], prefix: str) -> TreeChooser:
        """The chooser that :meth:`to_arrays` wrote under ``prefix``."""
        return cls(
            Ranker.from_arrays(arrays, prefix), Priors.from_arrays(arrays, f"{prefix}.priors")
        )


def chooser_from(arrays: Mapping[str, NDArray[Any]], prefix: str) -> Chooser | TreeChooser:
    """The chooser that was written under ``prefix``, of whichever kind it is."""
    made = TreeChooser if f"{prefix}.leaves" in arrays else Chooser
    return made.from_arrays(arrays, prefix)
