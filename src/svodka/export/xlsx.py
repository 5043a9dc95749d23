"""Spreadsheets: a row a claim, or a record of an answer; no cell is ever a formula or a link."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

from svodka.errors import SvodkaError
from svodka.export.columns import FILE_COLUMNS, Cell, Form, rows
from svodka.export.finished import finished
from svodka.export.records import columns, spread
from svodka.model import Claim, Document

ROWS = 1_048_575
"""Rows of a sheet below its header; what is more goes on in the next sheet."""

_LONGEST = 32_767  # characters of a cell, in Excel's count
_DIGITS = 15  # that Excel keeps of a number
_FIRST_DAY = dt.date(1900, 3, 1)  # before it, Excel's calendar has a day that never was
_WIDTH: dict[Form, int] = {
    "text": 22,
    "offset": 8,
    "number": 14,
    "share": 10,
    "flag": 8,
    "date": 11,
}
_FORMS: dict[type, Form] = {dt.date: "date", float: "number", int: "offset", bool: "flag"}
"""The form of a field of a record, by its type; other types are text."""
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write(readings: Iterable[tuple[Document, Sequence[Claim]]], path: Path) -> None:
    """Write the claims to a file, row by row.

    Raises :class:`SvodkaError` where xlsxwriter is not installed or the disk is full.
    """
    _write(path, "claims", FILE_COLUMNS, (cells.values() for cells in rows(readings)))


def write_records(records: Iterable[Any], path: Path, kind: type, sheet: str) -> None:
    """Write a row a record of ``kind``, or a row a claim of each where records hold claims.

    Raises what :func:`write` raises.
    """
    forms = {name: _form(hint) for name, hint in columns(kind).items()}
    cells = (row.values() for record in records for row in spread(record))
    _write(path, sheet, forms, cells)


def _form(hint: Any) -> Form:
    return next((_FORMS[one] for one in (hint, *get_args(hint)) if one in _FORMS), "text")


def _write(
    path: Path, sheet: str, columns: Mapping[str, Form], rows: Iterable[Iterable[Cell]]
) -> None:
    try:
        import xlsxwriter
        from xlsxwriter.exceptions import FileCreateError
    except ImportError:
        what = "spreadsheets need xlsxwriter, which is not installed"
        raise SvodkaError(f"{what}; run: pip install 'svodka[xlsx]'") from None
    try:
        with finished(path) as made, xlsxwriter.Workbook(made, _OPTIONS) as book:
            _fill(book, sheet, columns, rows)
    except FileCreateError as error:
        raise SvodkaError(f"{path}: cannot be written ({error}); check the disk") from None


def _fill(
    book: Any, name: str, columns: Mapping[str, Form], rows: Iterable[Iterable[Cell]]
) -> None:
    """Put rows into sheets, as many as they need."""
    sheet = _Sheet(book, name, columns)
    for number, cells in enumerate(rows):
        if number and number % ROWS == 0:
            sheet.close()
            sheet = _Sheet(book, f"{name} {number // ROWS + 1}", columns)
        sheet.add(cells)
    sheet.close()


class _Sheet:
    """One sheet that grows by rows."""

    def __init__(self, book: Any, name: str, columns: Mapping[str, Form]) -> None:
        self._sheet = book.add_worksheet(name)
        self._date = book.add_format({"num_format": "yyyy-mm-dd"})
        self._row = 0
        self._last = len(columns) - 1
        self._sheet.freeze_panes(1, 0)
        for at, (column, form) in enumerate(columns.items()):
            self._sheet.set_column(at, at, _WIDTH[form])
            self._sheet.write_string(0, at, column, book.add_format({"bold": True}))

    def add(self, cells: Iterable[Cell]) -> None:
        self._row += 1
        for at, cell in enumerate(cells):
            if cell is not None:
                self._write(at, cell)

    def close(self) -> None:
        self._sheet.autofilter(0, 0, self._row, self._last)

    def _write(self, at: int, cell: str | float | bool | Decimal | dt.date) -> None:
        if isinstance(cell, bool):
            self._sheet.write_boolean(self._row, at, cell)
        elif isinstance(cell, dt.date) and cell >= _FIRST_DAY:
            self._sheet.write_datetime(self._row, at, cell, self._date)
        elif isinstance(cell, float) or (isinstance(cell, int | Decimal) and _fits(cell)):
            self._sheet.write_number(self._row, at, float(cell))
        else:
            self._sheet.write_string(self._row, at, _short(str(cell)))


def _fits(number: Decimal | int) -> bool:
    """Whether a spreadsheet keeps every digit of a number; where not, it is written as text."""
    shortest = Decimal(number).normalize()
    return len(shortest.as_tuple().digits) <= _DIGITS and abs(shortest.adjusted()) < 100


def _short(text: str) -> str:
    # Excel counts UTF-16 units, of which a letter has at most two.
    return text if len(text) <= _LONGEST // 2 else f"{text[: _LONGEST // 2 - 1]}…"
