"""CSV: one row a claim, in the flat columns, then those of its document and its sentence."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TextIO

from svodka.export.columns import FILE_COLUMNS, Cell, document_rows
from svodka.model import Claim, Document

HEADER = tuple(FILE_COLUMNS)
"""The first row."""

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
# The full-width signs start a formula in spreadsheets of the Far East; white space is skipped.


def guard(text: str) -> str:
    """A text that no spreadsheet takes for a formula: ``=1+1`` becomes ``'=1+1``."""
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text


def write(
    readings: Iterable[tuple[Document, Sequence[Claim]]], out: TextIO, *, bom: bool = False
) -> None:
    """Write a header and a row a claim; ``bom`` writes the mark by which Excel knows UTF-8.

    ``out`` should translate no line ends (``newline=""``): rows end in CR LF, as RFC 4180 says.
    """
    if bom:
        out.write("\ufeff")
    rows = csv.writer(out)
    rows.writerow(HEADER)
    for document, claims in readings:
        for cells in document_rows(document, claims):
            rows.writerow([cell_text(cell) for cell in cells.values()])
        out.flush()


def cell_text(cell: Cell) -> str:
    """A cell as CSV holds it: empty, ``true``, digits, a date, or text that is no formula."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        # Figures are never guarded: a negative number is no formula.
        return f"{cell.normalize():f}" if abs(cell.adjusted()) < 100 else str(cell)
    if isinstance(cell, dt.date):
        return cell.isoformat()
    return guard(cell) if isinstance(cell, str) else str(cell)
