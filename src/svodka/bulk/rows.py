"""The four tables of a dataset: their columns, and the rows of what was read. Columns may be added."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from svodka.export.columns import (
    COLUMNS,
    DOCUMENT_COLUMNS,
    Cell,
    Form,
    row,
    self_contained,
    span_cells,
)
from svodka.model import Document, Statement, text_id
from svodka.sources.encoding import sound

if TYPE_CHECKING:
    from svodka.reader import Result

_SPOKEN = ("speaker", "speaker_start", "speaker_end", "speaker_name", "speaker_role", "mode",
           "cue", "cue_start", "cue_end", "confidence", "why")  # fmt: skip

TABLES: dict[str, dict[str, Form]] = {
    "documents": {
        "id": "text", **DOCUMENT_COLUMNS, "language": "text", "address": "text",
        "text_id": "text", "text": "text",
    },
    "claims": {**COLUMNS, "text_id": "text"},
    "statements": {
        "document": "text", "text": "text", "start": "offset", "end": "offset",
        **{name: COLUMNS[name] for name in _SPOKEN}, "text_id": "text",
    },
    "failures": {"address": "text", "item": "text", "document": "text", "reason": "text"},
}  # fmt: skip
"""The columns of each table, in their order.

``documents`` has a row a document that was read (``id`` as its source names it, ``text_id`` the SHA-256 of
its text, ``address`` the source to name in order to read it again); ``claims`` and ``statements`` lead to
it by ``text_id``, for two sources may name two texts alike; ``failures`` has a row for what could not be
read.
"""

Row = tuple[str, Mapping[str, Cell]]


def rows(address: str, result: Result) -> Iterator[Row]:
    """The rows of one document that was read, each with the name of its table."""
    document = result.document
    text = sound(document.text)
    of = {"text_id": text_id(text)}
    yield "documents", _document(address, document) | of | {"text": text}
    for claim in self_contained(document, result.claims):
        yield "claims", _written(row(claim)) | of
    for statement in result.statements:
        yield "statements", _written(_statement(document, statement)) | of


def failure(address: str, item: str, document: str | None, reason: str) -> Row:
    """The row of what could not be read."""
    cells: dict[str, Cell] = {"address": address, "item": item, "document": document}
    return "failures", _written(cells | {"reason": reason})


def _document(address: str, document: Document) -> dict[str, Cell]:
    about: dict[str, Cell] = {name: getattr(document, name) for name in DOCUMENT_COLUMNS}
    more = {"language": document.language, "address": address}
    return _written({"id": document.id} | about | more)


def _statement(document: Document, statement: Statement) -> dict[str, Cell]:
    cells: dict[str, Cell] = dict.fromkeys(TABLES["statements"])
    cells |= {
        "document": document.id,
        "text": statement.text,
        "start": statement.start,
        "end": statement.end,
        "mode": statement.mode,
        "confidence": round(statement.confidence, 4),
        "why": " ".join(statement.why),
    }
    for name, span in (("speaker", statement.speaker), ("cue", statement.cue)):
        if span is not None:
            cells |= span_cells(name, span)
    if statement.speaker is not None:
        cells |= {
            "speaker_name": statement.speaker.name,
            "speaker_role": statement.speaker.role,
        }
    return cells


def _written(cells: Mapping[str, Cell]) -> dict[str, Cell]:
    """The cells without half surrogate pairs, which UTF-8 cannot hold."""
    return {k: sound(cell) if isinstance(cell, str) else cell for k, cell in cells.items()}
