"""Rows whose figures years, months and parts of a year label; and numbers that only look like years."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from svodka.model import Claim, Document
from svodka.reader import Reader


def read(reader: Reader, text: str, language: str) -> list[Claim]:
    day = dt.date(2026, 11, 10)
    return list(reader.read(Document(text, published=day, language=language)).claims)


def dated(claims: list[Claim]) -> list[tuple[int, str | None, str | None]]:
    """Each figure with the words of its period and its first day."""
    return [
        (
            int(c.quantity.low or 0),
            c.period.text if c.period else None,
            str(c.period.from_date) if c.period and c.period.from_date else None,
        )
        for c in claims
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Пожары: 2024 — 150, 2025 — 180.",
            "ru",
            [(150, "2024", "2024-01-01"), (180, "2025", "2025-01-01")],
        ),
        (
            "2024 — 1500 пожаров, 2025 — 1800 пожаров.",
            "ru",
            [(1500, "2024", "2024-01-01"), (1800, "2025", "2025-01-01")],
        ),
        (
            "Продажи: январь — 120 машин, февраль — 140.",
            "ru",
            [(120, "январь", "2026-01-01"), (140, "февраль", "2026-02-01")],
        ),
        (
            "Выручка: 6М 2025 — 20 млрд рублей, 6М 2026 — 25 млрд.",
            "ru",
            [(20 * 10**9, "6М 2025", "2025-01-01"), (25 * 10**9, "6М 2026", "2026-01-01")],
        ),
        (
            "Revenue: 2024 – $20 billion, 2025 – $25 billion.",
            "en",
            [(20 * 10**9, "2024", "2024-01-01"), (25 * 10**9, "2025", "2025-01-01")],
        ),
        (
            "Sales: January – 120 cars, February – 140.",
            "en",
            [(120, "January", "2026-01-01"), (140, "February", "2026-02-01")],
        ),
        (
            "Кіріс: 2024 — 20 млрд теңге, 2025 — 25 млрд теңге.",
            "kk",
            [(20 * 10**9, "2024", "2024-01-01"), (25 * 10**9, "2025", "2025-01-01")],
        ),
        (
            "2024 – 150, 2025 – 180 өрт",
            "kk",
            [(150, "2024", "2024-01-01"), (180, "2025", "2025-01-01")],
        ),
    ],
)
def test_a_time_labels_the_figure_behind_its_dash(
    reader: Reader, text: str, language: str, expected: list[tuple[int, str, str]]
) -> None:
    assert dated(read(reader, text, language)) == expected


@pytest.mark.parametrize(
    ("text", "language", "last"),
    [
        ("2025 — 20 млрд рублей.", "ru", "20 млрд рублей"),
        ("Доходы за 9М 2026 — 1,2 трлн тенге.", "ru", "1,2 трлн тенге"),
        ("Январь 2025 — 20 тыс. человек.", "ru", "20 тыс."),
        ("2025 - 20 million tonnes of wheat", "en", "20 million tonnes"),
        ("In Q1 2026 — 1.2 million visitors came.", "en", "1.2 million"),
        ("Кіріс: 2025 — 20 млрд теңге.", "kk", "20 млрд теңге"),
    ],
)
def test_a_year_is_no_end_of_a_range(reader: Reader, text: str, language: str, last: str) -> None:
    (claim,) = read(reader, text, language)
    assert claim.quantity.text == last
    assert claim.quantity.low == claim.quantity.high


def test_a_range_may_begin_with_what_looks_like_a_year(reader: Reader) -> None:
    (claim,) = read(reader, "Билет стоит 2000 — 2,5 тысячи рублей.", "ru")
    assert (claim.quantity.low, claim.quantity.high) == (Decimal(2000), Decimal(2500))


def test_a_season_is_no_label(reader: Reader) -> None:
    text = "The choir ended its 2015-16 season with a surplus of $88,400, its first since 2009."
    (claim,) = read(reader, text, "en")
    assert claim.period is None or claim.period.text != "2015"


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Число пожаров в 2023 году составило 1742.", "ru", 1742),
        ("Число погибших достигло 2024.", "ru", 2024),
        ("Количество ДТП снизилось до 1985.", "ru", 1985),
        ("Общее число жертв — 1998.", "ru", 1998),
        ("The number of fires in 2023 was 1742.", "en", 1742),
        ("The number of fires fell to 1985.", "en", 1985),
        ("The death toll reached 2024.", "en", 2024),
    ],
)
def test_a_number_that_is_told_is_no_year(
    reader: Reader, text: str, language: str, value: int
) -> None:
    (claim,) = read(reader, text, language)
    assert claim.quantity.low == value


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Он работал до 1998.", "ru"),
        ("Численность работала до 1998.", "ru"),
        ("Цель — 2030.", "ru"),
        ("The year of the reform was 1998.", "en"),
        ("The custom dates back to 1985.", "en"),
    ],
)
def test_a_year_is_no_number(reader: Reader, text: str, language: str) -> None:
    assert not read(reader, text, language)


def test_an_end_of_a_change_is_no_time(reader: Reader) -> None:
    claims = read(reader, "Население деревни сократилось с 2100 до 1900.", "ru")
    assert [(int(c.quantity.low or 0), c.period) for c in claims] == [(2100, None), (1900, None)]
