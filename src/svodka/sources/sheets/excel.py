"""Workbooks of Excel (``.xlsx``): sheets, rows and cells of SpreadsheetML (ECMA-376), row by row.

The names of tags are looked for in any space: strict files have another one than most.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from lxml import etree

from svodka.sources.bounded import whole
from svodka.sources.raised_digits import raised
from svodka.sources.sheets.numbers import day, number, shows_a_day
from svodka.sources.sheets.pieces import pieces
from svodka.sources.sheets.rows import COLUMNS, Cell, Row, Sheet
from svodka.sources.sheets.strings import Strings
from svodka.sources.zipped import parsed

_IDS = (
    "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id",
    "{http://purl.oclc.org/ooxml/officeDocument/relationships}id",
)
_OFF = ("0", "false", "off")
_ON = ("1", "true", "on")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLACE = re.compile(r"[A-Z]{1,3}(?=\d)")


@dataclass(frozen=True, slots=True)
class _Book:
    """What holds for all sheets: their words, which looks of cells show days, how days are counted."""

    strings: Strings
    days: frozenset[int]
    since_1904: bool


def sheets(packed: zipfile.ZipFile) -> Iterator[Sheet]:
    """The sheets of a workbook, in order; raises :data:`svodka.sources.zipped.DAMAGED` where it is broken."""
    place = next(iter(_related(packed, "", "officeDocument").values()), "xl/workbook.xml")
    book = _tree(packed, place)
    files = _related(packed, place, "worksheet")
    properties = book.find("{*}workbookPr")
    since_1904 = properties is not None and properties.get("date1904") in _ON
    with Strings() as strings:
        for file in _related(packed, place, "sharedStrings").values():
            with packed.open(file) as entry:
                strings.fill(map(_words, pieces(entry, "{*}si")))
        told = _Book(strings, _days(packed, place), since_1904)
        for sheet in book.iterfind("{*}sheets/{*}sheet"):
            leads = next((files[key] for one in _IDS if (key := sheet.get(one)) in files), None)
            if leads is not None and sheet.get("state", "visible") == "visible":
                with packed.open(leads) as entry:
                    yield Sheet(sheet.get("name", ""), _rows(entry, told))


def _tree(packed: zipfile.ZipFile, name: str) -> etree._Element:
    with packed.open(name) as entry:
        return parsed(whole(entry))


def _related(packed: zipfile.ZipFile, place: str, kind: str) -> dict[str, str]:
    """The files of a kind that the file at ``place`` leads to, by their ids there."""
    folder, name = posixpath.split(place)
    told = posixpath.join(folder, "_rels", f"{name}.rels")
    if told not in packed.NameToInfo:
        return {}
    return {
        one.get("Id", ""): posixpath.normpath(posixpath.join("/", folder, one.get("Target", "")))[
            1:
        ]
        for one in _tree(packed, told)
        if one.get("Type", "").endswith(f"/{kind}")
    }


def _days(packed: zipfile.ZipFile, place: str) -> frozenset[int]:
    """The looks of cells that show their number as a day."""
    found: set[int] = set()
    for file in _related(packed, place, "styles").values():
        styles = _tree(packed, file)
        codes = {one.get("numFmtId"): one.get("formatCode") for one in styles.iter("{*}numFmt")}
        for look, one in enumerate(styles.iterfind("{*}cellXfs/{*}xf")):
            name = one.get("numFmtId", "0")
            if shows_a_day(name, codes.get(name)):
                found.add(look)
    return frozenset(found)


def _rows(entry: IO[bytes], book: _Book) -> Iterator[Row]:
    at = 0
    for row in pieces(entry, "{*}row"):
        told = row.get("r", "")
        at = int(told) if told.isdecimal() and len(told) < 9 else at + 1
        cells: dict[int, Cell] = {}
        place = -1
        for one in row.iterchildren("{*}c"):
            place = _column(one.get("r", "")) if one.get("r") else place + 1
            if 0 <= place < COLUMNS and (value := _value(one, book)) not in (None, ""):
                cells[place] = value
        if cells:
            yield Row(at, cells)


def _column(reference: str) -> int:
    """The place of ``C7``: 2."""
    letters = _PLACE.match(reference)
    place = 0
    for letter in letters[0] if letters else "":
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _value(cell: etree._Element, book: _Book) -> Cell | None:
    """What a cell shows; none for an error, or a formula that was not reckoned."""
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        inside = cell.find("{*}is")
        return _words(inside) if inside is not None else None
    told = cell.findtext("{*}v")
    if told is None or kind == "e":
        return None
    if kind == "s":
        return book.strings[int(told)] if told.strip().isdecimal() else None
    if kind != "n":  # the words of a formula, a day as ISO 8601 writes it, 0 or 1
        return _meant(told)
    found = number(told)
    look = cell.get("s", "0")
    if found is not None and look.isdecimal() and int(look) in book.days:
        return day(found, since_1904=book.since_1904) or found
    return found


def _words(inside: etree._Element) -> str:
    """The words of a cell, without those that are struck out; how they are read aloud is left out too."""
    said: list[str] = []
    for one in inside:
        name = etree.QName(one).localname
        if name == "t":
            said.append(one.text or "")
        elif name == "r":
            struck = one.find("{*}rPr/{*}strike")
            if struck is None or struck.get("val") in _OFF:
                up = one.find("{*}rPr/{*}vertAlign[@val='superscript']") is not None
                words = one.findtext("{*}t") or ""
                said.append(raised(words) if up else words)
    return _meant("".join(said))


def _meant(words: str) -> str:
    """Words with the characters that XML cannot hold, or that Excel writes so: ``_x000D_``."""
    return _ESCAPED.sub(lambda found: _character(found[1]) or found[0], words)


def _character(digits: str) -> str:
    code = int(digits, 16)
    return chr(code) if code and not 0xD800 <= code < 0xE000 else ""
