"""Fit a :class:`~svodka.reading.choice.ranker.Ranker` by the likelihood that a right candidate is chosen.

The loss of one group is ``-log(sum of softmax probabilities of its right candidates)``; a group
without a right candidate is left out. LightGBM grows the trees (first and second derivatives of
that loss), with one thread and fixed seeds, so that the same rows give the same arrays.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.ranker import Floats, Ranker, Rows, group_softmax


@dataclass(frozen=True, slots=True)
class Settings:
    """How a ranker is grown."""

    trees: int = 150
    leaves: int = 8
    rate: float = 0.08
    min_rows: int = 20
    l2: float = 5.0
    columns: float = 0.5
    rows: float = 0.8
    seed: int = 1
    depth: int = -1


def fit(
    rows: Rows,
    right: NDArray[np.bool_],
    sizes: Sequence[int],
    names: Sequence[str],
    settings: Settings | None = None,
) -> Ranker:
    """Train on consecutive groups of ``sizes`` candidates; ``right`` marks the right ones."""
    settings = settings or Settings()
    counts = np.asarray(sizes)
    first = np.concatenate(([0], np.cumsum(counts)[:-1]))
    usable = np.add.reduceat(right.astype(int), first) > 0
    keep = np.repeat(usable, counts)
    rows, right, counts = rows[keep], right[keep], counts[usable]
    first = np.concatenate(([0], np.cumsum(counts)[:-1]))

    def objective(scores: Floats, _: Any) -> tuple[Floats, Floats]:
        chosen = group_softmax(scores, counts.tolist())
        among_right = chosen * right
        total = np.repeat(np.add.reduceat(among_right, first), counts)
        gradient = chosen - among_right / np.maximum(total, 1e-12)
        return gradient, np.maximum(chosen * (1 - chosen), 1e-3)

    booster = lightgbm.train(
        {
            "objective": objective,
            "num_leaves": settings.leaves,
            "max_depth": settings.depth,
            "learning_rate": settings.rate,
            "min_data_in_leaf": settings.min_rows,
            "min_sum_hessian_in_leaf": 0.5,
            "lambda_l2": settings.l2,
            "feature_fraction": settings.columns,
            "bagging_fraction": settings.rows,
            "bagging_freq": 1,
            "max_bin": 63,
            "seed": settings.seed,
            "deterministic": True,
            "force_row_wise": True,
            "num_threads": 1,
            "verbosity": -1,
        },
        lightgbm.Dataset(
            rows, label=right.astype(float), feature_name=list(names), free_raw_data=False
        ),
        num_boost_round=settings.trees,
    )
    return _ranker(booster, names)


def _ranker(booster: lightgbm.Booster, names: Sequence[str]) -> Ranker:
    """The booster's trees as arrays (see :class:`Ranker`)."""
    feature: list[int] = []
    threshold: list[float] = []
    mask: list[int] = []
    first: list[int] = []
    leaves: list[list[float]] = []
    for tree in booster.dump_model()["tree_info"]:
        first.append(len(feature))
        values: list[float] = []

        def walk(node: dict[str, Any], values: list[float]) -> int:
            """Number the leaves from left to right; return the bits of the leaves below."""
            if "leaf_value" in node:
                values.append(node["leaf_value"])
                return 1 << (len(values) - 1)
            at = len(feature)
            feature.append(node["split_feature"])
            threshold.append(node["threshold"])
            mask.append(0)
            left = walk(node["left_child"], values)
            right = walk(node["right_child"], values)
            mask[at] = 0xFFFF & ~left
            return left | right

        walk(tree["tree_structure"], values)
        if len(feature) == first[-1]:  # a tree of a single leaf: a test that every row passes
            feature.append(0)
            threshold.append(np.inf)
            mask.append(0xFFFF)
        leaves.append(values + [0.0] * (16 - len(values)))
    return Ranker(
        tuple(names),
        np.array(feature, np.int32),
        # rows are float32: round thresholds down so that `row <= threshold` decides alike
        _float32_below(np.array(threshold)),
        np.array(mask, np.uint16),
        np.array(first, np.int64),
        np.array(leaves, np.float32),
    )


def _float32_below(values: Floats) -> NDArray[np.float32]:
    """The largest float32 not above each value."""
    narrow = values.astype(np.float32)
    too_large = narrow.astype(np.float64) > values
    narrow[too_large] = np.nextafter(narrow[too_large], np.float32(-np.inf))
    return narrow
