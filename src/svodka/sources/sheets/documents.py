"""The rows of spreadsheets as documents; sheets that are no tables of texts are passed over."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from typing import BinaryIO

from svodka.errors import SourceError
from svodka.sources import tables, zipped
from svodka.sources.loaded import Loaded, now
from svodka.sources.sheets import excel, open_document
from svodka.sources.sheets.rows import Row, Sheet

_UNREADABLE = (
    "a spreadsheet that cannot be read (broken, or with a password); save it anew, or as CSV"
)


def documents(
    stream: BinaryIO, name: str, text_column: str | None = None
) -> Iterator[Loaded | SourceError]:
    """The rows of the spreadsheet ``name`` as documents; a bad row gives an error and reading goes on.

    The first row of a sheet that says anything names its columns. Raises :class:`SourceError` where the file
    cannot be read (on), or none of its sheets has a column of text.
    """
    fault: str | None = None
    texts = False
    where = name
    try:
        with zipfile.ZipFile(stream) as packed:
            of_office = open_document if "content.xml" in packed.NameToInfo else excel
            for sheet in of_office.sheets(packed):
                where = f"{name}, sheet «{sheet.name}»"
                header = _header(sheet)
                if not header:
                    continue
                try:
                    places = tables.columns(header, text_column)
                except SourceError as error:
                    fault = fault or f"sheet «{sheet.name}»: {error}"
                    continue
                texts = True
                for row in sheet.rows:
                    yield _document(row, header, places, name, sheet.name)
    except SourceError as error:
        raise SourceError(f"{where}: {error}") from None
    except zipped.DAMAGED:
        raise SourceError(f"{where}: {_UNREADABLE}") from None
    if not texts:
        raise SourceError(f"{name}: no table of texts; {fault or 'it is empty'}")


def _header(sheet: Sheet) -> list[str]:
    """What the first row says; nothing where the sheet is empty."""
    first = next(sheet.rows, None)
    return [str(first.cells.get(at, "")) for at in range(max(first.cells) + 1)] if first else []


def _document(
    row: Row, header: list[str], places: tables.Columns, name: str, sheet: str
) -> Loaded | SourceError:
    cells = {field: row.cells[at] for field, at in places.items() if at in row.cells}
    try:
        found = tables.document(cells, name)
    except SourceError as error:
        return SourceError(f"{name}, sheet «{sheet}», row {row.number}: {error}")
    told = {column: row.cells[at] for at, column in enumerate(header) if at in row.cells}
    raw = json.dumps(told, ensure_ascii=False, default=str).encode("utf-8", "replace")
    return Loaded(found, raw, "application/json", now(), name, tables.address_of(found))
