"""Kazakh: horses that look like years, bounds as participles, names with numbers before what is counted."""

from __future__ import annotations

import pytest

from kazakh_reading import read, slot_of
from quantity_notation import brief

FIGURES = [
    ("2000 жылқы ұрланды.", ["2000 = 2000 1"]),
    ("1,5 мың жылқы айдалды.", ["1,5 мың = 1500 1"]),
    ("2025 жылғы 12 іс қаралды.", ["12 = 12 1"]),
    ("Жарысқа 40+ команда келді.", ["40+ = at_least 40 1"]),
    ("Ең азы 40 адам көшірілді.", ["Ең азы 40 = at_least 40 1"]),
]


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_figures(text: str, figures: list[str]) -> None:
    assert brief(text, "kk") == figures


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Облыста 40-тан аспайтын мектеп салынды.", "мектеп"),
        ("Облыста 40-тан асатын үй салынды.", "үй"),
        ("Облыста 12 мүгедектігі бар бала тіркелді.", "бала"),
        ("12 зардап шегуші ауруханаға жеткізілді.", "зардап шегуші"),
        ("4 баласы бар ана марапатталды.", "баласы"),
        ("Облыста 12 COVID-19 жағдайы тіркелді.", "жағдайы"),
        ("Үш Toyota Camry көлігі ұрланды.", "Camry көлігі"),
    ],
)
def test_what_is_counted(text: str, thing: str) -> None:
    assert [slot_of(claim, "counted") for claim in read(text)] == [thing]
