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

    def scores(self, numbers: Rows, figure: Rows, candidate: Rows, action: Rows | None) -> Rows:
        """Scores (n,) of ``n`` candidates: their numbers, and the vectors of the three tokens."""
        w = self.arrays
        stepped = self.steps(numbers)
        out = np.zeros(len(numbers), np.float32)
        for k in range(len(w["out.weight"])):

            def layer(name: str, rows: Rows, k: int = k) -> Rows:
                made: Rows = rows @ w[f"{name}.weight"][k].T
                made += w[f"{name}.bias"][k]
                return made

            c = np.tanh(layer("candidate", candidate))
            f = np.tanh(layer("figure", figure))
            parts = [np.maximum(layer("numbers", stepped), 0), f, c, f * c]
            if action is not None:
                a = np.tanh(layer("action", action))
                parts += [a, a * c]
            hidden = np.maximum(layer("hidden", np.concatenate(parts, axis=1)), 0)
            out += layer("out", hidden)[:, 0]
        out /= len(w["out.weight"])
        return out

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
