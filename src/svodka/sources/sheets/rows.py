"""What a spreadsheet holds: sheets, and rows of cells in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

Cell = str | int | Decimal | dt.date
"""Words, a number or a day."""
COLUMNS = 16_384
"""Columns of a sheet in Excel, and in LibreOffice."""


class Row(NamedTuple):
    """A row that says something: its number, as the program shows it, and its cells by place, from 0 on."""

    number: int
    cells: Mapping[int, Cell]


class Sheet(NamedTuple):
    """A sheet that is not hidden, and its rows as they are read; those may be left unread."""

    name: str
    rows: Iterator[Row]
