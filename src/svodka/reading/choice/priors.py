"""How often a word, a path or a shape was the right choice: smoothed log-odds, learned from the gold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.key_columns import KeyColumn, columns_of
from svodka.reading.choice.ranker import Rows

Keys = Sequence[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Priors:
    """One table of log-odds a key; a string that was not seen gets 0 (no opinion)."""

    tables: tuple[dict[str, float], ...]

    def values(self, keys: Keys) -> Rows:
        """Log-odds for rows of keys, as (rows, tables)."""
        columns = columns_of(keys) or (KeyColumn.of(()),) * len(self.tables)
        return np.ascontiguousarray(self.lines(columns).T)

    def lines(self, columns: Sequence[KeyColumn]) -> Rows:
        """The same for the keys of each table, as (tables, rows)."""
        out = np.empty((len(self.tables), len(columns[0])), np.float32)
        for line, table, column in zip(out, self.tables, columns, strict=True):
            line[:] = column.odds(table)
        return out

    def arrays(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The tables as arrays under names that start with ``prefix``."""
        out: dict[str, NDArray[Any]] = {f"{prefix}.tables": np.array(len(self.tables))}
        for i, table in enumerate(self.tables):
            names = sorted(table)
            out[f"{prefix}.{i}.keys"] = np.frombuffer("\n".join(names).encode(), np.uint8)
            out[f"{prefix}.{i}.odds"] = np.array([table[n] for n in names], np.float16)
        return out

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], prefix: str) -> Priors:
        """The priors that :meth:`arrays` wrote under ``prefix``.

        Half of the strings stand in several tables. Keeping each once takes longer than all else here
        (0.25 of 0.44 s for 405,000 strings), and saves 14 MB.
        """
        tables = []
        for i in range(int(arrays[f"{prefix}.tables"])):
            names = arrays[f"{prefix}.{i}.keys"].tobytes().decode().split("\n")
            odds = arrays[f"{prefix}.{i}.odds"].view(np.uint16).tolist()
            tables.append(dict(zip(names, map(_floats().__getitem__, odds), strict=True)))
        return cls(tuple(tables))


@cache
def _floats() -> list[float]:
    """All floats of 16 bits by their bits: however many strings have one, it is there once."""
    return np.arange(2**16, dtype=np.uint16).view(np.float16).tolist()
