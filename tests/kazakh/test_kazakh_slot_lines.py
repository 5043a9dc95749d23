"""What fills the slots of Kazakh figures: the sentences of kazakh_slots.tsv."""

from __future__ import annotations

from pathlib import Path

import pytest

from kazakh_reading import read, slot_of

LINES = [
    line.split("\t")
    for line in Path(__file__).with_name("kazakh_slots.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("slot", "figure", "wanted", "text"), LINES)
def test_a_slot(slot: str, figure: str, wanted: str, text: str) -> None:
    claim = read(text.replace("\\n", "\n"))[int(figure) - 1]
    assert slot_of(claim, slot) == (None if wanted == "–" else wanted)
