"""How often a word, a path or a shape was the right choice: smoothed log-odds, learned from the gold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.hashes import Codes, Hashes, hashes_of, hashes_of_lines
from svodka.reading.choice.key_columns import KeyColumn, columns_of
from svodka.reading.choice.ranker import Rows

Keys = Sequence[tuple[str, ...]]
_LAST = np.array([2**64 - 1], np.uint64)


@dataclass(frozen=True, slots=True, eq=False)
class Odds:
    """Log-odds of strings, found by their hashes; a string that was not seen has 0 (no opinion).

    ``codes`` ascend and end with a mark that is the hash of none; ``values`` are theirs. ``strings`` are
    known where the odds were learned: who reads keeps no strings.
    """

    codes: Codes
    values: Rows
    strings: Mapping[str, float] | None = None

    @classmethod
    def of(cls, strings: Mapping[str, float]) -> Odds:
        """The odds of these strings."""
        values = np.array([*strings.values()], np.float32)
        return cls.found_by(hashes_of([*strings]), values, strings)

    @classmethod
    def found_by(
        cls, hashes: Hashes, values: Rows, strings: Mapping[str, float] | None = None
    ) -> Odds:
        """The odds of strings with these hashes."""
        order = np.argsort(hashes.codes)
        codes = np.concatenate((hashes.codes[order], _LAST))
        return cls(codes, np.append(values[order], np.float32(0)), strings)

    def of_column(self, column: KeyColumn) -> Rows:
        """What is known of the key of each row."""
        asked = column.hashes.codes
        at = self.codes[:-1].searchsorted(asked)
        return np.where(self.codes[at] == asked, self.values[at], np.float32(0))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Odds)
            and np.array_equal(self.codes, other.codes)
            and np.array_equal(self.values, other.values)
        )

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Priors:
    """One table of log-odds a key."""

    tables: tuple[Odds, ...]

    @classmethod
    def of(cls, *tables: Mapping[str, float]) -> Priors:
        """The priors that these tables say."""
        return cls(tuple(map(Odds.of, tables)))

    def values(self, keys: Keys) -> Rows:
        """Log-odds for rows of keys, as (rows, tables)."""
        columns = columns_of(keys) or (KeyColumn.of(()),) * len(self.tables)
        return np.ascontiguousarray(self.lines(columns).T)

    def lines(self, columns: Sequence[KeyColumn]) -> Rows:
        """The same for the keys of each table, as (tables, rows)."""
        out = np.empty((len(self.tables), len(columns[0])), np.float32)
        for line, table, column in zip(out, self.tables, columns, strict=True):
            line[:] = table.of_column(column)
        return out

    def arrays(self, prefix: str) -> dict[str, NDArray[Any]]:
        """The tables as arrays under names that start with ``prefix``; of priors that were learned."""
        out: dict[str, NDArray[Any]] = {f"{prefix}.tables": np.array(len(self.tables))}
        for i, table in enumerate(self.tables):
            if table.strings is None:
                raise ValueError("the strings of priors are known only where they are learned")
            names = sorted(table.strings)
            out[f"{prefix}.{i}.keys"] = np.frombuffer("\n".join(names).encode(), np.uint8)
            out[f"{prefix}.{i}.odds"] = np.array([table.strings[n] for n in names], np.float16)
        return out

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]], prefix: str) -> Priors:
        """The priors that :meth:`arrays` wrote under ``prefix``, whose strings are not taken apart."""
        tables = []
        for i in range(int(arrays[f"{prefix}.tables"])):
            names = arrays[f"{prefix}.{i}.keys"].tobytes().decode()
            odds = arrays[f"{prefix}.{i}.odds"].astype(np.float32)
            tables.append(Odds.found_by(hashes_of_lines(names), odds))
        return cls(tuple(tables))
