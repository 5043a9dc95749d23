"""Whole bulletins as a person reviewed them: ``make golden`` writes the views anew, and the diff shows."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from golden_view import view
from svodka.model import Claim, Document, Quantity
from svodka.reader import Reader

GOLDEN = Path(__file__).parent / "golden"
NAMES = ["2022-07-05-report", "2023-08-28-meeting", "2025-08-29-august", "2026-02-02-january"]


def test_a_view_marks_the_figure_and_lists_its_slots() -> None:
    quantity = Quantity("почти 700", 7, 16, relation="approx", low=None, high=None)
    claim = Claim("1", "d", (0, 30), quantity, factuality="planned")
    assert view("Изъято почти 700 единиц оружия", [claim]).splitlines()[:2] == [
        "Изъято почти 700 единиц оружия",
        "       ~~~~1~~~~",
    ]


@pytest.mark.parametrize("name", NAMES)
def test_a_bulletin_reads_as_it_was_reviewed(
    name: str, reader: Reader, bulletins: dict[str, Document]
) -> None:
    document = bulletins[f"{name}.md"]
    (result,) = reader.read_many([document])
    shown = view(document.text, result.claims)
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("SVODKA_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8"), "if this is better, run: make golden"
