"""Token vectors for learned choice: what the three models and the word vectors know, in few dimensions.

Each token is described by the last layer of the taggers, the parser and the recognizer (its context)
and by the vector of its lemma (its meaning): 492 numbers, of which a fixed projection (principal
components over annotated news, scaled by the fourth root of their variance) keeps 96. Measured on
held-out folds of annotated news, 96 dimensions choose better than all 492.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.language.russian.pretrained import Floats, Integers


@dataclass(frozen=True, slots=True)
class Projection:
    """``(rows - mean) @ matrix``."""

    mean: Floats
    matrix: Floats

    def __call__(self, rows: Floats) -> Floats:
        """(tokens, 492) → (tokens, 96)."""
        made: Floats = rows @ self.matrix
        return made - self.mean @ self.matrix

    def joined(self, contexts: Sequence[Floats], different: Floats, own: Integers) -> Floats:
        """The projection of rows that stand side by side: contexts, then ``different[own]``."""
        ends = np.cumsum([rows.shape[1] for rows in contexts])
        made = (different @ self.matrix[ends[-1] :])[own]
        for rows, end in zip(contexts, ends.tolist(), strict=True):
            made += rows @ self.matrix[end - rows.shape[1] : end]
        made -= self.mean @ self.matrix
        return made

    def to_arrays(self) -> dict[str, NDArray[Any]]:
        """The arrays to be stored."""
        return {"mean": self.mean, "matrix": self.matrix.astype(np.float16)}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> Projection:
        """The projection that :meth:`to_arrays` wrote."""
        return cls(arrays["mean"].astype(np.float32), arrays["matrix"].astype(np.float32))


def fit_projection(rows: Floats, dimensions: int = 96) -> Projection:
    """The projection for these rows (tokens, 492)."""
    mean, scale = rows.mean(0, dtype=np.float64), rows.std(0, dtype=np.float64) + 1e-3
    values, axes = np.linalg.eigh(np.cov(((rows - mean) / scale).T))
    kept, axes = values[::-1][:dimensions], axes[:, ::-1][:, :dimensions]
    axes = axes * np.sign(axes[np.abs(axes).argmax(0), np.arange(dimensions)])
    matrix = axes / scale[:, None] / np.maximum(kept, 1e-3) ** 0.25
    return Projection(mean.astype(np.float32), matrix.astype(np.float16).astype(np.float32))
