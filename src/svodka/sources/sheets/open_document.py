"""Spreadsheets of OpenDocument (``.ods``): sheets, rows and cells, row by row."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from copy import deepcopy
from itertools import groupby, pairwise
from typing import NamedTuple

from lxml import etree

from svodka.errors import SourceError
from svodka.sources.opendocument.looks import STYLE, Looks, looks
from svodka.sources.opendocument.words import OFFICE, TABLE, Words
from svodka.sources.sheets.numbers import number
from svodka.sources.sheets.pieces import pieces
from svodka.sources.sheets.rows import COLUMNS, Cell, Row, Sheet

_STYLES = 100_000
"""Styles of one file."""
_ROW = f"{TABLE}table-row"
_TABLE = f"{TABLE}table"
_STYLE = f"{STYLE}style"
_NUMBERS = ("float", "percentage", "currency")


class _Found(NamedTuple):
    """A row, and which of the sheets it is of."""

    sheet: int
    name: str
    row: Row


def sheets(packed: zipfile.ZipFile) -> Iterator[Sheet]:
    """The sheets of a file, in order; raises :data:`svodka.sources.zipped.DAMAGED` where it is broken."""
    with packed.open("content.xml") as entry:
        found = _found(pieces(entry, _STYLE, _ROW))
        for (_, name), rows in groupby(found, key=lambda one: (one.sheet, one.name)):
            yield Sheet(name, (one.row for one in rows))


def _found(parts: Iterator[etree._Element]) -> Iterator[_Found]:
    styles: list[etree._Element] = []
    known: Looks | None = None
    hidden: set[str] = set()
    table: etree._Element | None = None
    sheet = at = 0
    for part in parts:
        if part.tag == _STYLE:
            styles.append(deepcopy(part))
            if len(styles) > _STYLES:
                raise SourceError(f"more than {_STYLES:,} styles; save it as CSV")
            continue
        if known is None:
            known, hidden = looks(styles), set(_hidden(styles))
        above = pairwise(part.iterancestors())
        around, outer = next((pair for pair in above if pair[0].tag == _TABLE), (None, None))
        if around is None or outer is None or outer.tag != f"{OFFICE}spreadsheet":
            continue  # of a table in a cell, or kept from elsewhere
        if table is None or around is not table:
            table, sheet, at = around, sheet + 1, 0
        at += 1
        cells = dict(_cells(part, known))
        if cells and around.get(f"{TABLE}style-name") not in hidden:
            yield _Found(sheet, around.get(f"{TABLE}name", ""), Row(at, cells))
        at += _times(part, "rows") - 1


def _hidden(styles: list[etree._Element]) -> Iterator[str]:
    """The styles of sheets that are not shown."""
    for style in styles:
        properties = style.find(f"{STYLE}table-properties")
        if properties is not None and properties.get(f"{TABLE}display") == "false":
            yield style.get(f"{STYLE}name", "")


def _times(element: etree._Element, what: str) -> int:
    """How many rows or columns an element stands for."""
    told = element.get(f"{TABLE}number-{what}-repeated", "1")
    return max(int(told), 1) if told.isdecimal() and len(told) < 9 else 1


def _cells(row: etree._Element, known: Looks) -> Iterator[tuple[int, Cell]]:
    place = 0
    for one in row.iterchildren(f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
        times = _times(one, "columns")
        value = _value(one, known) if place < COLUMNS else None
        if value not in (None, ""):
            for at in range(place, min(place + times, COLUMNS)):
                yield at, value
        place += times


def _value(cell: etree._Element, known: Looks) -> Cell | None:
    """What a cell holds, its days as ISO 8601 writes them."""
    kind = cell.get(f"{OFFICE}value-type")
    if kind == "date":
        return str(cell.get(f"{OFFICE}date-value", ""))
    if kind in _NUMBERS:
        return number(cell.get(f"{OFFICE}value", ""))
    return "\n".join(one.words for one in Words(known).paragraphs(cell)).strip()
