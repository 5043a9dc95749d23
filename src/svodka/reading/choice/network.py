"""Learned choice by a small network: candidates of one group scored side by side.

A :class:`Network` sees, for each candidate, numbers that a person can read (cut into steps, so that
a bend in a feature needs no depth) and three token vectors: of the figure, of the candidate and of
the chosen action. Each vector is projected to a few dimensions and multiplied with the candidate's,
which is where "does this noun go with that verb" is learned. Several networks that start from
different seeds are averaged. Numpy only; `learning/network.py` trains it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Steps:
    """Numbers as a network takes them: centred and scaled, and one 0/1 column for each step passed.

    ``column`` ascends: the steps of one number stand together, in the order of the numbers.
    """

    mean: Rows
    scale: Rows
    column: NDArray[np.int32]
    at: Rows

    def __call__(self, rows: Rows) -> Rows:
        """(n, features) → (n, features + steps), a view of :meth:`lines`."""
        return self.lines(np.ascontiguousarray(rows.T)).T

    def lines(self, numbers: Rows) -> Rows:
        """The same with a line for each number, which is quicker: (features, n) → (features + steps, n)."""
        made = np.empty((len(numbers) + len(self.column), numbers.shape[1]), np.float32)
        plain, passed = made[: len(numbers)], made[len(numbers) :]
        np.subtract(numbers, self.mean[:, None], out=plain)
        np.divide(plain, self.scale[:, None], out=plain)
        np.clip(plain, -4, 4, out=plain)
        np.greater(numbers.take(self.column, axis=0), self.at[:, None], out=passed)
        return made

    def split(self, count: int) -> tuple[Steps, Steps]:
        """The steps of the first ``count`` numbers, and those of the others."""
        at = int(np.searchsorted(self.column, count))
        first = Steps(self.mean[:count], self.scale[:count], self.column[:at], self.at[:at])
        rest = Steps(self.mean[count:], self.scale[count:], self.column[at:] - count, self.at[at:])
        return first, rest


@dataclass(frozen=True, slots=True)
class _Layers:
    """The weights laid out for scoring, where the first numbers are those of a whole group.

    ``shared`` and ``beside`` are what a group gives to all of its candidates: by its numbers to the
    first layer, by its vectors to the hidden one. The first layer is (taken, networks × given), the
    hidden one (networks, taken, given).
    """

    shared_steps: Steps
    shared: Rows
    steps: Steps
    numbers: Rows
    hidden: Rows
    beside: Rows


@dataclass(frozen=True, slots=True)
class Network:
    """Weights of an ensemble; every array has the networks as its first axis."""

    steps: Steps
    arrays: dict[str, Rows]
    _laid: dict[int, _Layers] = field(default_factory=dict, repr=False, compare=False)

    def scores(
        self,
        shared: Rows,
        numbers: Rows,
        candidate: Rows,
        figure: Rows,
        action: Rows | None,
        sizes: NDArray[np.int64],
    ) -> Rows:
        """Scores (n,) of ``n`` candidates in groups of ``sizes``.

        ``shared`` (groups, some) are the numbers that come first and are the same for a whole group,
        ``numbers`` (others, n) the others, a line for each; ``candidate`` has a row for each
        candidate, ``figure`` and ``action`` one for each group.
        """
        w, layers = self.arrays, self._layers(shared.shape[1])
        given = [self._projected("figure", figure)]
        if action is not None:
            given.append(self._projected("action", action))
        c = self._projected("candidate", candidate)
        (networks, rows, width), first = c.shape, w["numbers.weight"].shape[1]

        joined = np.empty((networks, rows, first + (1 + len(given)) * width), np.float32)
        numeric = layers.steps.lines(numbers).T @ layers.numbers
        of_groups = layers.shared_steps(shared) @ layers.shared + w["numbers.bias"].ravel()
        numeric += np.repeat(of_groups, sizes, axis=0)
        by_network = numeric.reshape(rows, networks, first).transpose(1, 0, 2)
        np.maximum(by_network, 0, out=joined[:, :, :first])
        joined[:, :, first : first + width] = c
        for at, vector in enumerate(given, 1):
            product = joined[:, :, first + at * width : first + (at + 1) * width]
            np.multiply(np.repeat(vector, sizes, axis=1), c, out=product)

        hidden = joined @ layers.hidden
        beside = np.concatenate(given, axis=2) @ layers.beside + w["hidden.bias"][:, None]
        hidden += np.repeat(beside, sizes, axis=1)
        np.maximum(hidden, 0, out=hidden)
        out = (hidden @ w["out.weight"].transpose(0, 2, 1))[:, :, 0] + w["out.bias"]
        scores: Rows = out.mean(0, dtype=np.float32)
        return scores

    def _projected(self, name: str, rows: Rows) -> Rows:
        """Token vectors as each network projects them: (networks, rows, width)."""
        weight, bias = self.arrays[f"{name}.weight"], self.arrays[f"{name}.bias"]
        made: Rows = rows @ weight.reshape(-1, weight.shape[2]).T
        made += bias.ravel()
        np.tanh(made, out=made)
        return made.reshape(len(rows), len(weight), -1).transpose(1, 0, 2)

    def _layers(self, shared: int) -> _Layers:
        """The weights for rows whose first ``shared`` numbers are their group's, laid out once."""
        laid = self._laid.get(shared)
        if laid is None:
            laid = self._laid[shared] = self._lay(shared)
        return laid

    def _lay(self, shared: int) -> _Layers:
        numbers, hidden = self.arrays["numbers.weight"], self.arrays["hidden.weight"]
        first, rest = self.steps.split(shared)
        features = len(self.steps.mean)
        ours = np.r_[:shared, features : features + len(first.column)]
        theirs = np.r_[shared:features, features + len(first.column) : numbers.shape[2]]
        # the hidden layer takes the numbers, then figure, candidate, figure × candidate, and, where
        # there is an action, action, action × candidate
        width = self.arrays["candidate.weight"].shape[1]
        places = np.arange(hidden.shape[2])
        block = np.where(places < numbers.shape[1], -1, (places - numbers.shape[1]) // width)
        beside = (block == 0) | (block == 3)
        flat = numbers.reshape(-1, numbers.shape[2])
        return _Layers(
            first,
            np.ascontiguousarray(flat[:, ours].T),
            rest,
            np.ascontiguousarray(flat[:, theirs].T),
            np.ascontiguousarray(hidden[:, :, ~beside].transpose(0, 2, 1)),
            np.ascontiguousarray(hidden[:, :, beside].transpose(0, 2, 1)),
        )

    def to_arrays(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The arrays under names that start with ``prefix``."""
        steps = {name: getattr(self.steps, name) for name in ("mean", "scale", "column", "at")}
        return {f"{prefix}.steps.{k}": v for k, v in steps.items()} | {
            f"{prefix}.net.{k}": v.astype(np.float16) for k, v in self.arrays.items()
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], prefix: str) -> Network:
        """The network that :meth:`to_arrays` wrote under ``prefix``."""
        steps = Steps(
            arrays[f"{prefix}.steps.mean"],
            arrays[f"{prefix}.steps.scale"],
            arrays[f"{prefix}.steps.column"],
            arrays[f"{prefix}.steps.at"],
        )
        start = f"{prefix}.net."
        return cls(
            steps,
            {
                k[len(start) :]: v.astype(np.float32)
                for k, v in arrays.items()
                if k.startswith(start)
            },
        )
