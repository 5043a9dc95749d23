"""Quarters, halves and months of a year as companies write them, and what their changes are since."""

from __future__ import annotations

import pytest

import svodka
from svodka.reading.periods.mentions import find_periods

TIMES = [
    ("Выручка за 3К 2026 года — 12 млрд рублей", "за 3К 2026 года", "2026-07-01", "2026-09-30"),
    ("По итогам 3К26 прибыль выросла", "По итогам 3К26", "2026-07-01", "2026-09-30"),
    ("Долг на конец 2К25 — 40 млрд рублей", "на конец 2К25", "2025-06-01", "2025-06-30"),
    ("В 2кв26 отгрузили 45 тысяч тонн", "В 2кв26", "2026-04-01", "2026-06-30"),
    ("В Q3 2026 перевезли 4 млн человек", "В Q3 2026", "2026-07-01", "2026-09-30"),
    ("За 1H26 продали 300 квартир", "За 1H26", "2026-01-01", "2026-06-30"),
    ("Прибыль за 1ПГ26 — 3 млрд рублей", "за 1ПГ26", "2026-01-01", "2026-06-30"),
    ("Продажи за 9М26 — 120 тысяч тонн", "за 9М26", "2026-01-01", "2026-09-30"),
    ("Построят 3 к 2026 году", "к 2026 году", "2026-01-01", "2026-12-31"),
    ("В 4К 25 тонн", None, None, None),
    ("За 5К26 продали 300 квартир", None, None, None),
]


@pytest.mark.parametrize(("text", "words", "first", "last"), TIMES)
def test_a_part_of_a_year_in_letters(
    text: str, words: str | None, first: str | None, last: str | None
) -> None:
    found = [candidate.period for candidate in find_periods(text)]
    told = [(p.text, str(p.from_date), str(p.to_date)) for p in found]
    assert told == ([(words, first, last)] if words else [])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Выручка в 3Q26 — 12 млрд рублей, в 3Q25 — 10 млрд.", [12 * 10**9, 10 * 10**9]),
        ("Чистая прибыль в 1ПГ26 — 3 млрд ₽.", [3 * 10**9]),
        ("Добыча в 2К26 — 40 тысяч тонн.", [40_000]),
    ],
)
def test_its_number_is_no_end_of_a_range(text: str, values: list[int]) -> None:
    assert [claim.quantity.low for claim in svodka.read(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "Инфляция в октябре — 0,4% м/м.",
        "Инфляция ускорилась до 7% г/г.",
        "Инфляция за квартал (3% кв/кв) оказалась выше прогноза.",
    ],
)
def test_since_when_a_change_is_told_is_not_what_changed(text: str) -> None:
    assert [claim.counted and claim.counted.text for claim in svodka.read(text)] == ["Инфляция"]
