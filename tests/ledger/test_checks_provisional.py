"""What is told as provisional: other figures come after it, and are no mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import HALF, SEVEN_MONTHS, names
from told import Told, figure, told

PRELIMINARY = {
    "ru": "По предварительным данным, в Аксу скошено {} тонн сена.",
    "en": "Preliminary data of the farms: in Aksu {} tonnes of hay were mown.",
    "kk": "Алдын ала мәлімет бойынша, Ақсуда {} тонна шөп шабылды.",
}
FINAL = {
    "ru": "В Аксу скошено {} тонн сена.",
    "en": "In Aksu {} tonnes of hay were mown.",
    "kk": "Ақсуда {} тонна шөп шабылды.",
}
SLOTS = {
    "ru": {"action": "скошено", "counted": "сена", "place": "Аксу"},
    "en": {"action": "mown", "counted": "hay", "place": "Aksu"},
    "kk": {"action": "шабылды|шабылу", "counted": "шөп", "place": "Ақсуда"},
}
TONNES = {"ru": "{} тонн", "en": "{} tonnes", "kk": "{} тонна"}


def mown(
    said: dict[str, str],
    number: str,
    language: str = "ru",
    published: str = "2025-10-01",
    publisher: str = "Нива",
    period: tuple[str, str] = HALF,
) -> Told:
    """A report of the hay of Aksu."""
    one = figure(TONNES[language].format(number), period, **SLOTS[language])
    text = f"{said[language].format(number)}\n{publisher}, {published}."
    return told(text, one, language=language, published=published, publisher=publisher)


@pytest.mark.parametrize("language", ["ru", "en", "kk"])
def test_a_final_figure_is_no_revision_of_a_provisional_one(tmp_path: Path, language: str) -> None:
    final = mown(FINAL, "972", language, published="2025-12-01")
    assert names(tmp_path, mown(PRELIMINARY, "918", language), final) == []


@pytest.mark.parametrize("language", ["ru", "en", "kk"])
def test_two_final_figures_are(tmp_path: Path, language: str) -> None:
    final = mown(FINAL, "972", language, published="2025-12-01")
    assert names(tmp_path, mown(FINAL, "918", language), final) == ["revision"]


def test_a_provisional_total_may_shrink(tmp_path: Path) -> None:
    later = mown(FINAL, "901", published="2025-12-01", publisher="Заря", period=SEVEN_MONTHS)
    assert names(tmp_path, mown(PRELIMINARY, "918"), later) == []


def test_who_copies_a_provisional_figure_wrongly_contradicts_it(tmp_path: Path) -> None:
    copy = mown(PRELIMINARY, "981", publisher="Заря")
    assert names(tmp_path, mown(PRELIMINARY, "918"), copy) == ["contradiction"]


def test_a_provisional_figure_may_lose_its_multiplier(tmp_path: Path) -> None:
    copy = mown(FINAL, "918 000", publisher="Заря")
    assert names(tmp_path, mown(PRELIMINARY, "918"), copy) == ["lost_multiplier"]
