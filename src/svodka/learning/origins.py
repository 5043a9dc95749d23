"""Where an annotated article comes from: known while a network learns, forgotten when it reads.

Articles written for training attribute far more of their figures than news does, and other annotators
draw other lines. A network that is told which is which learns the difference beside what all have in common
(after Daumé, "Frustratingly Easy Domain Adaptation", ACL 2007), not the mean of both. Reading takes every
article for one of the gold: the columns are 0, and what they would add goes into the bias.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.network import Network, Rows, Steps

GOLD, ANNOTATED, WRITTEN = range(3)
"""The gold; other news, annotated by others; articles written for svodka and annotated by their writers."""


def columns(origins: Sequence[int], sizes: NDArray[np.int64]) -> Rows:
    """What tells the origins of groups apart, "none" (their last candidate) by itself: (candidates, 4)."""
    origin = np.repeat(np.array(origins), sizes)
    none = np.zeros(len(origin), bool)
    none[np.cumsum(sizes) - 1] = True
    other, written = origin != GOLD, origin == WRITTEN
    return np.stack([other, other & none, written, written & none], axis=1).astype(np.float32)


def forget(network: Network, count: int) -> Network:
    """The network without the last ``count`` numbers, scoring as where all of them are 0."""
    steps = network.steps
    kept = len(steps.mean) - count
    if (steps.column >= kept).any():
        raise ValueError("a column of origins has steps: it holds more than 0 and 1")
    weight = network.arrays["numbers.weight"]
    at_zero = np.clip(-steps.mean[kept:] / steps.scale[kept:], -4, 4).astype(np.float32)
    arrays = {
        **network.arrays,
        "numbers.bias": network.arrays["numbers.bias"]
        + weight[:, :, kept : kept + count] @ at_zero,
        "numbers.weight": np.delete(weight, np.s_[kept : kept + count], axis=2),
    }
    return Network(Steps(steps.mean[:kept], steps.scale[:kept], steps.column, steps.at), arrays)
