"""One learned choice: groups of candidates in, a probability for each candidate out."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.key_columns import columns_of
from svodka.reading.choice.network import Network, Rows
from svodka.reading.choice.priors import Priors
from svodka.reading.choice.ranker import Floats, Ranker, group_softmax
from svodka.reading.choice.table import Table

ROWS = 1024
"""Candidates weighed at once: what a network makes of them stays in the processor's cache."""

Option = TypeVar("Option")


@dataclass(frozen=True, slots=True)
class Group(Generic[Option]):
    """The candidates of one decision; the last row of ``numbers`` and ``vectors`` stands for "none".

    ``figure`` and ``action`` are token vectors that all candidates share.
    """

    options: Sequence[Option]
    numbers: Rows
    keys: tuple[tuple[str, ...], ...]
    vectors: Rows
    figure: Rows
    action: Rows | None


@dataclass(frozen=True, slots=True)
class Stack:
    """Groups laid on top of each other, as a network learns from them.

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
    return Stack(
        np.concatenate((np.concatenate([g.numbers for g in groups]), prior), axis=1),
        np.concatenate([g.vectors for g in groups]),
        np.stack([g.figure for g in groups]),
        _actions(groups),
        sizes,
    )


def table_of(groups: Sequence[Group[Any]]) -> Table:
    """The groups as one table."""
    numbers = np.concatenate([g.numbers for g in groups])
    return Table(
        np.array([len(g.numbers) for g in groups]),
        np.empty((len(groups), 0), np.float32),
        np.ascontiguousarray(numbers.T),
        columns_of(key for g in groups for key in g.keys),
        np.concatenate([g.vectors for g in groups]),
        np.stack([g.figure for g in groups]),
        _actions(groups),
    )


def groups_of(table: Table, options: Sequence[Sequence[Any]]) -> list[Group[Any]]:
    """The table as groups; ``options`` are those of each, without "none"."""
    shared = np.repeat(table.shared, table.sizes, axis=0)
    numbers = np.concatenate((shared, table.numbers.T), axis=1)
    keys = list(zip(*table.keys, strict=True))
    out, start = [], 0
    for place, end in enumerate(table.ends.tolist()):
        out.append(
            Group(
                options[place],
                numbers[start:end],
                tuple(keys[start:end]),
                table.vectors[start:end],
                table.figure[place],
                table.action[place] if table.action is not None else None,
            )
        )
        start = end
    return out


def _actions(groups: Sequence[Group[Any]]) -> Rows | None:
    if groups[0].action is None:
        return None
    return np.stack([g.action for g in groups if g.action is not None])


def _lines(table: Table, prior: Rows) -> Rows:
    """A line for each number of a table's candidates, as trees take them; ``prior`` are the last ones."""
    shared = np.repeat(np.ascontiguousarray(table.shared.T), table.sizes, axis=1)
    return np.concatenate((shared, table.numbers, prior))


class Weighing(ABC):
    """What weighs the candidates of a table: what both kinds of choosers share."""

    __slots__ = ()

    def chances(self, groups: Sequence[Group[Any]]) -> list[Floats]:
        """For each group the probabilities of its options and, last, of none of them."""
        if not groups:
            return []
        table = table_of(groups)
        return np.split(self.weigh(table), table.ends[:-1])

    @abstractmethod
    def weigh(self, table: Table) -> Floats:
        """The probabilities of all candidates of a table, within their groups."""


@dataclass(frozen=True, slots=True)
class Chooser(Weighing):
    """A network, the priors that it takes as numbers, and, for some choices, boosted trees beside it.

    What both say counts alike: the probabilities are their geometric mean.
    """

    network: Network
    priors: Priors
    trees: Ranker | None = None

    def weigh(self, table: Table) -> Floats:
        prior = self.priors.lines(table.keys)
        scores = np.empty(len(table.vectors), np.float32)
        for some, rows in table.portions(ROWS):
            scores[rows] = self.network.scores(
                table.shared[some],
                np.concatenate((table.numbers[:, rows], prior[:, rows])),
                table.vectors[rows],
                table.figure[some],
                table.action[some] if table.action is not None else None,
                table.sizes[some],
            )
        said = scores.astype(np.float64)
        if self.trees is not None:
            said = (said + self.trees.of_lines(_lines(table, prior))) / 2
        return group_softmax(said, table.sizes)

    def to_arrays(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays under names that start with ``prefix``."""
        trees = self.trees.arrays(f"{prefix}.trees") if self.trees is not None else {}
        return self.network.to_arrays(prefix) | self.priors.arrays(f"{prefix}.priors") | trees

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], prefix: str) -> Chooser:
        """The chooser that :meth:`to_arrays` wrote under ``prefix``."""
        beside = f"{prefix}.trees"
        return cls(
            Network.from_arrays(arrays, prefix),
            Priors.from_arrays(arrays, f"{prefix}.priors"),
            Ranker.from_arrays(arrays, beside) if f"{beside}.first" in arrays else None,
        )


@dataclass(frozen=True, slots=True)
class TreeChooser(Weighing):
    """Boosted trees and the priors that they take as numbers: for choices with few examples."""

    ranker: Ranker
    priors: Priors

    def weigh(self, table: Table) -> Floats:
        lines = _lines(table, self.priors.lines(table.keys))
        return group_softmax(self.ranker.of_lines(lines), table.sizes)

    def to_arrays(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays under names that start with ``prefix``."""
        return self.ranker.arrays(prefix) | self.priors.arrays(f"{prefix}.priors")

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], prefix: str) -> TreeChooser:
        """The chooser that :meth:`to_arrays` wrote under ``prefix``."""
        return cls(
            Ranker.from_arrays(arrays, prefix), Priors.from_arrays(arrays, f"{prefix}.priors")
        )
