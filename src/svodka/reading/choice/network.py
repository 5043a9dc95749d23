"""Learned choice by a small network: candidates of one group scored side by side.

A :class:`Network` sees, for each candidate, numbers that a person can read (cut into steps, so that
a bend in a feature needs no depth) and three token vectors: of the figure, of the candidate and of
the chosen action. Each vector is projected to a few dimensions and multiplied with the candidate's,
which is where "does this noun go with that verb" is learned. Several networks that start from
different seeds are averaged. Numpy only; `learning/network.py` trains it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Steps:
    """Numbers as a network takes them: centred and scaled, and one 0/1 column for each step passed."""

    mean: Rows
    scale: Rows
    column: NDArray[np.int32]
    at: Rows

    def __call__(self, rows: Rows) -> Rows:
        """(n, features) → (n, features + steps)."""
        plain = np.clip((rows - self.mean) / self.scale, -4, 4)
        return np.concatenate((plain, rows[:, self.column] > self.at), axis=1, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Network:
    """Weights of an ensemble; every array has the networks as its first axis."""

    steps: Steps
    arrays: dict[str, Rows]

    def scores(
        self,
        numbers: Rows,
        candidate: Rows,
        figure: Rows,
        action: Rows | None,
        sizes: NDArray[np.int64],
    ) -> Rows:
        """Scores (n,) of ``n`` candidates in groups of ``sizes``.

        ``numbers`` and ``candidate`` have a row for each candidate, ``figure`` and ``action`` one
        for each group.
        """
        w = self.arrays
        networks = len(w["out.weight"])

        def layer(name: str, rows: Rows) -> Rows:
            """One layer of all networks at once: (networks, rows, width)."""
            weight = w[f"{name}.weight"]
            made: Rows = rows @ weight.reshape(-1, weight.shape[2]).T
            made += w[f"{name}.bias"].ravel()
            return made.reshape(len(rows), networks, -1).transpose(1, 0, 2)

        c = np.tanh(layer("candidate", candidate))
        f = np.repeat(np.tanh(layer("figure", figure)), sizes, axis=1)
        parts = [np.maximum(layer("numbers", self.steps(numbers)), 0), f, c, f * c]
        if action is not None:
            a = np.repeat(np.tanh(layer("action", action)), sizes, axis=1)
            parts += [a, a * c]
        hidden = np.concatenate(parts, axis=2) @ w["hidden.weight"].transpose(0, 2, 1)
        hidden += w["hidden.bias"][:, None]
        np.maximum(hidden, 0, out=hidden)
        out = (hidden @ w["out.weight"].transpose(0, 2, 1))[:, :, 0] + w["out.bias"]
        scores: Rows = out.mean(0, dtype=np.float32)
        return scores

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
