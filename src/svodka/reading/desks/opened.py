"""A document before parsing, and the way back from its readable text to the text as stored."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from svodka.language import languages
from svodka.language.analysis import Analyzer, Outline
from svodka.language.readable import Chain, Offsets, original_span, readable
from svodka.model import Claim, Document, Span
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.periods.mentions import find_periods
from svodka.reading.quantities.crowds import legible
from svodka.reading.quantities.figures import Scan, scan

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Record = TypeVar("Record", bound="DataclassInstance")


@dataclass(frozen=True, slots=True)
class Opened:
    """A document before parsing: what its plain text shows."""

    document: Document
    text: str
    offsets: Offsets | Chain | None
    outline: Outline
    scan: Scan
    language: str

    def periods(self) -> list[PeriodCandidate]:
        """The time expressions of a text with figures, looked for at every call."""
        if not self.scan.figures:
            return []
        return find_periods(self.text, self.document.published, self.language)


def _read_as(text: str, language: str) -> tuple[str, Offsets | Chain | None]:
    """The text to read, in the letters of its language, and the way back."""
    plain, first = readable(text)
    changed, second = languages.in_its_script(language, plain)
    if first is not None and second is not None:
        return changed, Chain(first, second)
    return changed, first or second


def open_document(document: Document, analyzer: Analyzer, language: str) -> Opened:
    """A document cut into sentences, with its figures; furniture of the page is in none of them."""
    text, offsets = _read_as(document.text, language)
    text = analyzer.in_sentence_case(text)
    found = scan(text, language)
    outline = analyzer.outline(found.read)
    return Opened(document, found.read, offsets, outline, legible(outline, found), language)


def restored(record: Record, one: Opened) -> Record:
    """The record over the document's own text, where the readable text differs from it."""
    if one.text == one.document.text:
        return record
    found: dict[str, Any] = {}
    for spot in dataclasses.fields(record):
        value = getattr(record, spot.name)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            found[spot.name] = restored(value, one)
    if isinstance(record, Span):
        start, end = original_span(one.offsets, record.start, record.end)
        found |= {"start": start, "end": end, "text": one.document.text[start:end]}
    if isinstance(record, Claim):
        found["sentence"] = original_span(one.offsets, *record.sentence)
    changes = {name: value for name, value in found.items() if value != getattr(record, name)}
    return dataclasses.replace(record, **changes) if changes else record
