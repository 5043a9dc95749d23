"""A Frictionless data package: two CSV tables, their schema and their keys, in one ZIP file.

``claims.csv`` has the columns of the CSV export up to ``why``, ``documents.csv`` the documents without
their texts (a spreadsheet would break them); ``datapackage.json`` describes both.
https://specs.frictionlessdata.io/data-package/ and …/table-schema/
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from svodka.export.columns import (
    COLUMNS,
    DOCUMENT_COLUMNS,
    Form,
    row,
    self_contained,
    two_of_one_id,
)
from svodka.export.csv import cell_text
from svodka.export.finished import finished
from svodka.model import Claim, Document, text_id

_DOCUMENTS: dict[str, Form] = {"id": "text", **DOCUMENT_COLUMNS, "language": "text"}
_TYPES: dict[Form, dict[str, str]] = {
    "text": {"type": "string"},
    "offset": {"type": "integer"},
    "number": {"type": "number"},
    "share": {"type": "number"},
    "flag": {"type": "boolean"},
    "date": {"type": "date"},
}
_REQUIRED = frozenset({"id", "document", "quantity", "quantity_start", "quantity_end", "unit"})
_WHEN = (1980, 1, 1, 0, 0, 0)  # the earliest that a ZIP can say: equal claims give equal files


def write(readings: Iterable[tuple[Document, Sequence[Claim]]], path: Path) -> None:
    """Write the package to one file. A document that comes twice is written once.

    Raises :class:`SvodkaError` where two texts have one id.
    """
    with finished(path) as made, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        documents: dict[str, Document] = {}
        with _table(package, "claims.csv", COLUMNS) as claims_out:
            for document, claims in readings:
                held = text_id(document.text)
                if there := documents.get(document.id):
                    if there.text != held:
                        raise two_of_one_id(document)
                    continue
                # In place of its text, which is not written and may be long, a checksum.
                documents[document.id] = replace(document, text=held)
                for claim in self_contained(document, claims):
                    claims_out.writerow([cell_text(cell) for cell in row(claim).values()])
        with _table(package, "documents.csv", _DOCUMENTS) as documents_out:
            for document in documents.values():
                documents_out.writerow([cell_text(getattr(document, n)) for n in _DOCUMENTS])
        described = json.dumps(descriptor(), ensure_ascii=False, indent=2) + "\n"
        package.writestr(_entry("datapackage.json"), described, zipfile.ZIP_DEFLATED)


def descriptor() -> dict[str, Any]:
    """What ``datapackage.json`` says."""
    claims = _resource("claims", "One stated figure a row", COLUMNS)
    claims["schema"]["foreignKeys"] = [
        {"fields": ["document"], "reference": {"resource": "documents", "fields": ["id"]}},
        {"fields": ["part_of"], "reference": {"resource": "", "fields": ["id"]}},
    ]
    documents = _resource("documents", "The documents that the claims were read from", _DOCUMENTS)
    return {
        "profile": "tabular-data-package",
        "name": "svodka-claims",
        "title": "Claims read by svodka",
        "description": "Offsets are code points of the document's text, half-open. A text that a "
        "spreadsheet would take for a formula has an apostrophe before it.",
        "resources": [claims, documents],
    }


def _resource(name: str, title: str, columns: dict[str, Form]) -> dict[str, Any]:
    fields = [
        {"name": column, **_TYPES[form]}
        | ({"constraints": {"required": True}} if column in _REQUIRED else {})
        for column, form in columns.items()
    ]
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "title": title,
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "primaryKey": ["id"], "missingValues": [""]},
    }


@contextmanager
def _table(package: zipfile.ZipFile, name: str, columns: Iterable[str]) -> Iterator[Any]:
    """A table inside the package, which is written as it comes."""
    with (
        package.open(_entry(name), "w", force_zip64=True) as raw,
        io.TextIOWrapper(raw, "utf-8", errors="replace", newline="") as out,
    ):
        writer = csv.writer(out)
        writer.writerow(columns)
        yield writer


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _WHEN)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry
