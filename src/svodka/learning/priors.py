"""Learn :class:`~svodka.reading.choice.priors.Priors` from rows whose right candidates are known."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.priors import Keys, Priors
from svodka.reading.choice.ranker import Rows

_STRENGTH = 3.0
"""How many rows of average luck every key starts with."""


def fit_priors(keys: Keys, right: NDArray[np.bool_]) -> Priors:
    """Smoothed log-odds, relative to the base rate of all rows; keys seen once are left out."""
    base = max(1e-4, min(0.999, float(right.mean()) if len(right) else 0.5))
    offset = float(np.log(base / (1 - base)))
    width = len(keys[0]) if keys else 0
    tables = []
    for j in range(width):
        seen: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for row, good in zip(keys, right, strict=True):
            cell = seen[row[j]]
            cell[int(good)] += 1
        tables.append(
            {
                key: float(
                    np.float16(
                        np.log((good + _STRENGTH * base) / (bad + _STRENGTH * (1 - base))) - offset
                    )
                )
                for key, (bad, good) in seen.items()
                if good + bad > 1
            }
        )
    return Priors.of(*tables)


def held_out_priors(keys: Keys, right: NDArray[np.bool_], fold: NDArray[np.int64]) -> Rows:
    """Prior values for training rows, each from the rows of the other folds only."""
    out: Rows | None = None
    for k in np.unique(fold):
        rest, own = np.flatnonzero(fold != k).tolist(), np.flatnonzero(fold == k).tolist()
        values = fit_priors([keys[i] for i in rest], right[rest]).values([keys[i] for i in own])
        if out is None:
            out = np.zeros((len(keys), values.shape[1]), np.float32)
        out[own] = values
    return out if out is not None else np.zeros((0, 0), np.float32)
