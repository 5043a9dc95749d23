"""Convolutions over three neighbours that share products between two rows.

Two neighbouring rows take four products where a plain convolution takes six (Winograd's minimal
filtering F(2, 3); Lavin and Gray 2016).
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Room:
    """Arrays that every portion uses again: asking for new memory takes a third of a layer's time."""

    def __init__(self) -> None:
        self._arrays: dict[str, Floats] = {}

    def array(self, use: str, *shape: int) -> Floats:
        """An array for this use, whose numbers are what was left there."""
        size = math.prod(shape)
        array = self._arrays.get(use)
        if array is None or len(array) < size:
            array = self._arrays[use] = np.zeros(size, np.float32)
        return array[:size].reshape(shape)


def mixed(weight: Floats) -> Floats:
    """The four kernels of two rows, from those of (left, own, right): (3, inputs, filters) → (4, …)."""
    left, own, right = weight
    return np.stack((left, (left + own + right) / 2, (left - own + right) / 2, right))


def filtered(rows: Floats, kernels: Floats, room: Room) -> tuple[Floats, Floats]:
    """Sums of a convolution over rows that lie in two halves: every other row apart, (2, half, inputs).

    ``kernels`` are :func:`mixed`. Returns the sums of ``rows[1, :-1]`` and of ``rows[0, 1:]``, each two of
    which lie between two others; they are overwritten when the next are asked for.
    """
    _, half, inputs = rows.shape
    between, after = rows[1, :-1], rows[0, 1:]
    sums = room.array("sums", 4, half - 1, inputs)
    np.subtract(rows[:, :-1], rows[:, 1:], out=sums[0::3])
    np.add(between, after, out=sums[1])
    np.subtract(after, between, out=sums[2])
    products = room.array("products", 4, half - 1, kernels.shape[2])
    left, plus, minus, right = np.matmul(sums, kernels, out=products)
    left += plus
    plus -= minus
    left += minus
    plus -= right
    return left, plus
