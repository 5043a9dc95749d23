"""Groups of candidates laid on top of each other, as a network takes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.key_columns import KeyColumn
from svodka.reading.choice.network import Rows


@dataclass(frozen=True, slots=True)
class Table:
    """The candidates of many decisions; the last of each group stands for "none".

    ``shared`` (groups, some) are the numbers that all candidates of a group have in common,
    ``numbers`` (others, candidates) those of their own, a line for each; ``keys`` has one column
    of strings for each prior; ``vectors`` a row for each candidate, ``figure`` and ``action`` one
    for each group.
    """

    sizes: NDArray[np.int64]
    shared: Rows
    numbers: Rows
    keys: Sequence[KeyColumn]
    vectors: Rows
    figure: Rows
    action: Rows | None

    @property
    def ends(self) -> NDArray[np.int64]:
        """For each group the place after its last candidate."""
        ends: NDArray[np.int64] = np.cumsum(self.sizes)
        return ends

    def portions(self, rows: int) -> Iterator[tuple[slice, slice]]:
        """The groups and the candidates of them, in their order, in portions of about ``rows``."""
        first = start = 0
        for place, end in enumerate(self.ends.tolist(), 1):
            if end - start >= rows or place == len(self.sizes):
                yield slice(first, place), slice(start, end)
                first, start = place, end
