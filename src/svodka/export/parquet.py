"""Parquet: the flat columns, typed, then those of the document; written a few thousand rows at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from svodka.export.arrow import schema, table
from svodka.export.columns import FILE_COLUMNS, rows
from svodka.export.finished import finished
from svodka.model import Claim, Document

GROUP = 10_000
"""Rows of a row group: what is held in memory."""


def write(readings: Iterable[tuple[Document, Sequence[Claim]]], path: Path) -> None:
    """Write the claims to a file. Raises :class:`SvodkaError` where pyarrow is not installed."""
    columns = schema(FILE_COLUMNS)
    from pyarrow import parquet

    with finished(path) as made, parquet.ParquetWriter(made, columns, compression="zstd") as out:
        waiting = rows(readings)
        while some := list(islice(waiting, GROUP)):
            out.write_table(table(some, columns))
