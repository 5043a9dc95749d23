"""A claim as one flat row: the columns that all tables share. Columns may be added, not renamed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from svodka.errors import SvodkaError
from svodka.model import Claim, Document, Span

Cell = str | int | float | bool | Decimal | dt.date | None
Form = Literal["text", "offset", "number", "share", "flag", "date"]

COLUMNS: dict[str, Form] = {
    "id": "text",
    "document": "text",
    "quantity": "text",
    "quantity_start": "offset",
    "quantity_end": "offset",
    "kind": "text",
    "relation": "text",
    "low": "number",
    "high": "number",
    "unit": "text",
    "change": "text",
    "counted": "text",
    "counted_start": "offset",
    "counted_end": "offset",
    "counted_normal": "text",
    "counted_inherited": "flag",
    "action": "text",
    "action_start": "offset",
    "action_end": "offset",
    "action_normal": "text",
    "action_inherited": "flag",
    "actor": "text",
    "actor_start": "offset",
    "actor_end": "offset",
    "actor_normal": "text",
    "actor_inherited": "flag",
    "place": "text",
    "place_start": "offset",
    "place_end": "offset",
    "place_normal": "text",
    "place_inherited": "flag",
    "period": "text",
    "period_start": "offset",
    "period_end": "offset",
    "period_from": "date",
    "period_to": "date",
    "period_inherited": "flag",
    "speaker": "text",
    "speaker_start": "offset",
    "speaker_end": "offset",
    "speaker_name": "text",
    "speaker_role": "text",
    "mode": "text",
    "cue": "text",
    "cue_start": "offset",
    "cue_end": "offset",
    "factuality": "text",
    "part_of": "text",
    "confidence": "share",
    "sentence_start": "offset",
    "sentence_end": "offset",
    "why": "text",
}
"""The columns in their order, and what each holds. ``why`` is the rules, separated by spaces."""

DOCUMENT_COLUMNS: dict[str, Form] = {
    "title": "text",
    "publisher": "text",
    "published": "date",
    "source": "text",
}
"""What is told of the document."""

FILE_COLUMNS: dict[str, Form] = {**COLUMNS, **DOCUMENT_COLUMNS, "quote": "text"}
"""The columns of files that hold the claims of several documents; ``quote`` is the sentence of the figure."""


def rows(readings: Iterable[tuple[Document, Sequence[Claim]]]) -> Iterator[dict[str, Cell]]:
    """A row a claim: the cells of :data:`FILE_COLUMNS`."""
    for document, claims in readings:
        yield from document_rows(document, claims)


def document_rows(document: Document, claims: Sequence[Claim]) -> Iterator[dict[str, Cell]]:
    """The rows of one document."""
    known = {name: getattr(document, name) for name in DOCUMENT_COLUMNS}
    about = {n: writable(one) if isinstance(one, str) else one for n, one in known.items()}
    for claim in claims:
        start, end = claim.sentence
        yield row(claim) | about | {"quote": writable(document.text[start:end])}


def writable(text: str) -> str:
    """Without half surrogate pairs, which the name of a file may have and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode("utf-8")


def row(claim: Claim) -> dict[str, Cell]:
    """The cells of a claim, one for each of :data:`COLUMNS`; ``None`` where a slot is empty."""
    quantity = claim.quantity
    cells: dict[str, Cell] = dict.fromkeys(COLUMNS)
    cells |= {
        "id": claim.id,
        "document": claim.document,
        "kind": quantity.kind,
        "relation": quantity.relation,
        "low": quantity.low,
        "high": quantity.high,
        "unit": quantity.unit,
        "change": quantity.change,
        "mode": claim.mode,
        "factuality": claim.factuality,
        "part_of": claim.part_of,
        "confidence": round(claim.confidence, 4),
        "sentence_start": claim.sentence[0],
        "sentence_end": claim.sentence[1],
        "why": " ".join(claim.why),
    }
    for name in ("quantity", "counted", "action", "actor", "place", "period", "speaker", "cue"):
        span = getattr(claim, name)
        if span is not None:
            cells |= span_cells(name, span)
    for name in ("counted", "action", "actor", "place"):
        mention = getattr(claim, name)
        if mention is not None:
            cells |= {f"{name}_normal": mention.normal, f"{name}_inherited": mention.inherited}
    if claim.period is not None:
        cells |= {
            "period_from": claim.period.from_date,
            "period_to": claim.period.to_date,
            "period_inherited": claim.period.inherited,
        }
    if claim.speaker is not None:
        cells |= {"speaker_name": claim.speaker.name, "speaker_role": claim.speaker.role}
    return cells


def span_cells(name: str, span: Span) -> dict[str, Cell]:
    """The cells of a slot: its words, and where they stand."""
    return {name: span.text, f"{name}_start": span.start, f"{name}_end": span.end}


def two_of_one_id(document: Document) -> SvodkaError:
    """What to say of a second text under an id, where tables are told apart by it."""
    return SvodkaError(f"two texts have the id {document.id!r}; give each document its own")


def self_contained(document: Document, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims as rows of a table with keys: of this document, and parts only of what is there."""
    known = {claim.id for claim in claims}
    for claim in claims:
        whole = claim.part_of if claim.part_of in known else None
        yield replace(claim, document=document.id, part_of=whole)
