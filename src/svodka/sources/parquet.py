"""Parquet with a column of text to documents, a few rows at a time; through pyarrow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

from svodka.errors import SourceError, in_one_line
from svodka.sources import tables
from svodka.sources.loaded import Loaded, now

BATCH = 64
"""Rows in memory at a time."""


def documents(
    stream: BinaryIO, name: str, text_column: str | None = None
) -> Iterator[Loaded | SourceError]:
    """The rows of the table ``name`` as documents; a broken row group gives one error.

    Raises :class:`SourceError` where the file is no Parquet, or none of its columns is text.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        what = "Parquet needs pyarrow, which is not installed"
        raise SourceError(f"{name}: {what}; run: pip install 'svodka[arrow]'") from None
    try:
        table = parquet.ParquetFile(stream, memory_map=False, pre_buffer=False)
    except (pyarrow.ArrowException, OSError, ValueError) as error:
        what = f"not a Parquet file ({in_one_line(error)})"
        raise SourceError(f"{name}: {what}; write it anew") from None
    try:
        places = tables.columns(table.schema_arrow.names, text_column)
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from None
    names = {field: table.schema_arrow.names[at] for field, at in places.items()}
    row = 0
    for group in range(table.num_row_groups):
        last = row + table.metadata.row_group(group).num_rows
        try:
            for batch in table.iter_batches(BATCH, row_groups=[group], columns=[*names.values()]):
                for cells in batch.to_pylist():
                    row += 1
                    yield _row({field: cells[column] for field, column in names.items()}, name, row)
        except (pyarrow.ArrowException, OSError, ValueError) as error:
            what = f"rows {row + 1} to {last} cannot be read ({in_one_line(error)}); write the file anew"
            yield SourceError(f"{name}: {what}")
        row = last


def _row(cells: dict[str, Any], name: str, row: int) -> Loaded | SourceError:
    try:
        found = tables.document(cells, name)
    except SourceError as error:
        return SourceError(f"{name}, row {row}: {error}")
    raw = found.text.encode("utf-8", "replace")
    return Loaded(found, raw, "text/plain", now(), name, tables.address_of(found))
