"""What a ledger derives from the claims of a document, for a part of a dataset, by the ledger's own code.

``OUTPUT/.derived/<part>/document.parquet``, ``claim.parquet`` and ``point.parquet`` have the columns of the
ledger's tables of these names, but for the numbers, which are of the dataset as a whole: rows are called by
part, item (the document's place in it) and row (the claim's place in the document).
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from svodka.bulk.dataset import begun
from svodka.bulk.slices import Kept
from svodka.ledger import minhash, origins
from svodka.ledger.derived import spoken
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.whose import heading
from svodka.ledger.placing.placed import placed
from svodka.ledger.points import comparable, points
from svodka.ledger.records import row as columns_of
from svodka.ledger.seen import seen
from svodka.ledger.titles import title
from svodka.ledger.version import linker_version
from svodka.model import Document

if TYPE_CHECKING:
    import pyarrow

DERIVED = ".derived"
BATCH = 1000
"""Documents whose rows are written together."""

_TYPES = {"INTEGER": "int64", "REAL": "float64", "TEXT": "string"}
_NUMBERED = {
    "document": ("number", "origin", "origin_by", "added", "reader", "text"),
    "claim": ("number", "document", "statement", "origin", "indicator", "part_of", "record",
              "verdict", "as_read"),
    "point": ("claim", "indicator", "document", "sentence", "whole", "restates"),
}  # fmt: skip
"""Columns of the ledger's tables that a part does not know, or that nothing over a dataset asks for."""

_MORE = {
    "document": {"part": "string", "item": "int64", "claims": "int64", "bands": "list<int64>"},
    "claim": {"part": "string", "item": "int64", "row": "int64", "part_of": "int64", "quote": "string"},
    "point": {"part": "string", "item": "int64", "row": "int64", "turn": "int64", "whole": "int64",
              "restates": "int64", "action": "string", "counted": "string", "dimension": "string",
              "title": "string"},
}  # fmt: skip
"""What stands before them: of which part, document and claim the row is; ``turn`` is the order in which a
ledger meets the indicators of a document, ``bands`` are those of MinHash, ``quote`` is the sentence."""

Rows = dict[str, list[Mapping[str, Any]]]


@cache
def ledger_columns(table: str) -> dict[str, str]:
    """The columns of a ledger's table that a part has, with their Arrow types."""
    schema = (resources.files("svodka.ledger") / "schema.sql").read_text(encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema)
        found = connection.execute(f"PRAGMA table_info({table})").fetchall()
    return {name: _TYPES[kind] for _, name, kind, *_ in found if name not in _NUMBERED[table]}


def derived(output: Path, part: str) -> Path:
    """The folder of what is derived from a part; by another ledger it is another folder."""
    return output / DERIVED / f"{part}.{linker_version()}"


def derive(output: Path, part: str) -> None:
    """Write what is derived from a part, unless it is there. ``OSError`` of the disk goes through."""
    target = derived(output, part)
    if target.is_dir():
        return
    folder = begun(output, f"{part}.derived")
    try:
        _write(folder, _batches(output / part, part))
        target.parent.mkdir(exist_ok=True)
        folder.rename(target)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _schema(table: str) -> pyarrow.Schema:
    import pyarrow

    types = {
        "string": pyarrow.string(),
        "int64": pyarrow.int64(),
        "float64": pyarrow.float64(),
        "list<int64>": pyarrow.list_(pyarrow.int64()),
    }
    columns = _MORE[table] | ledger_columns(table)
    return pyarrow.schema([(name, types[kind]) for name, kind in columns.items()])


def _write(folder: Path, batches: Iterator[Rows]) -> None:
    import pyarrow
    from pyarrow import parquet

    schemas = {table: _schema(table) for table in _MORE}
    out = {
        table: parquet.ParquetWriter(folder / f"{table}.parquet", schema, compression="zstd")
        for table, schema in schemas.items()
    }
    try:
        for rows in batches:
            for table, some in rows.items():
                names = schemas[table].names
                columns = {name: [cells.get(name) for cells in some] for name in names}
                out[table].write_table(pyarrow.table(columns, schema=schemas[table]))
    finally:
        for writer in out.values():
            writer.close()


def _batches(folder: Path, part: str) -> Iterator[Rows]:
    words = catalogue()
    kept = Kept(folder)
    rows: Rows = {table: [] for table in _MORE}
    for item, document in enumerate(kept.documents):
        for table, cells in _rows(kept, document, words):
            rows[table].append({"part": part, "item": item} | cells)
        if len(rows["document"]) == BATCH:
            yield rows
            rows = {table: [] for table in _MORE}
    yield rows


def _rows(kept: Kept, document: Document, words: Catalogue) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of a document, as :mod:`svodka.ledger.storing` and ``derived`` make them."""
    one = seen(document)
    text, day = one.document.text, one.document.published
    (result,) = kept.read_many([one.document])
    numbers = {claim.id: place for place, claim in enumerate(result.claims, 1)}
    about = {"id": one.id, "name": one.name or None, "source": one.source or None}
    about |= {"title": one.document.title, "publisher": one.document.publisher}
    about |= {"published": day.isoformat() if day else None, "language": one.document.language}
    bands = minhash.bands(minhash.shingles(text))
    yield "document", about | {"claims": len(numbers), "bands": bands}
    for claim in result.claims:
        start, end = claim.sentence
        quote = text[start:end]
        cells = columns_of(claim) | {"row": numbers[claim.id], "quote": quote}
        cells["period_inherited"] = int(cells["period_inherited"])
        cells["passage"] = origins.passage(quote)
        yield "claim", cells | {"part_of": numbers.get(claim.part_of or "")}
    language = spoken(text, one.document.language)
    ordered = sorted(result.claims, key=lambda claim: claim.quantity.start)
    publisher = one.document.publisher or ""
    lead = heading(one.document.title, text)
    told = points(placed(ordered, text, words, language), words, day, publisher, language, lead)
    for turn, (found, filled) in enumerate(told):
        cells = filled | comparable(filled) | {"title": title(filled, words), "turn": turn}
        cells["language"] = language
        cells["row"] = numbers[found.claim.id]
        cells["whole"] = numbers[found.whole.claim.id] if found.whole else None
        cells["restates"] = numbers.get(found.again)
        yield "point", {k: int(c) if isinstance(c, bool) else c for k, c in cells.items()}
