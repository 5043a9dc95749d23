"""Spreadsheets read back by a program that is not ours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


def sheets(path: Path) -> dict[str, list[list[Any]]]:
    """What openpyxl reads of each sheet."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(path)
    found = {sheet.title: [[cell.value for cell in row] for row in sheet] for sheet in book}
    assert all(
        cell.data_type != "f" and cell.hyperlink is None
        for sheet in book for row in sheet for cell in row
    )  # fmt: skip
    book.close()
    return found
