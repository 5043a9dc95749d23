"""Days that figures write without their year, and numbers that look like them."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Document
from svodka.reading.quantities.figures import scan

PUBLISHED = dt.date(2024, 10, 26)


@pytest.mark.parametrize(
    "text",
    [
        "За 27.09 сгорели дома.",
        "Сводка на 28.09: горит лес.",
        "28.09 в Туле горел склад.",
        "С 22.09 по 28.09 горел лес.",
        "Рейд прошёл 05.03.",
        "С 23.00 мск 28.09 до 07.00 мск 29.09 дежурными силами велась охрана.",
        "В период с 20.00 мск 5.05 дежурными силами велась охрана.",
    ],
)
def test_a_day_and_its_month_are_no_figure(text: str) -> None:
    assert not scan(text).figures


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Индекс вырос на 12.05.", "12.05"),
        ("Ставка выросла с 4.05 до 5.10%.", "4.05"),
        ("Хлеб подорожал с 22.05 до 24.10 рубля.", "22.05"),
        ("Билет купили за 12.05 рубля.", "12.05"),
        ("Коэффициент 1.05 не изменился.", "1.05"),
    ],
)
def test_numbers_with_a_dot_are_figures(text: str, value: str) -> None:
    assert str(scan(text).figures[0].quantity.low) == value


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("За 27.09 сгорели 2 дома.", (9, 27), (9, 27)),
        ("С 22.09 по 28.09 сгорели 2 дома.", (9, 22), (9, 28)),
        ("С 23.00 мск 28.09 до 07.00 мск 29.09 сгорели 2 дома.", (9, 28), (9, 29)),
        (
            "В течение прошедшей ночи (с 21.00 мск 6.05 до 7.00 мск 7.05) сгорели 2 дома.",
            (5, 6),
            (5, 7),
        ),
        ("В период с 20.00 мск 5 мая до 7.00 мск 6 мая т.г. сгорели 2 дома.", (5, 5), (5, 6)),
        ("В период с 20.00 мск 25.10 сгорели 2 дома.", (10, 25), (10, 26)),
    ],
)
def test_they_tell_when_it_was(text: str, first: tuple[int, int], last: tuple[int, int]) -> None:
    (claim,) = svodka.read(Document(text, language="ru", published=PUBLISHED))
    assert claim.period is not None
    assert claim.period.from_date == dt.date(2024, *first)
    assert claim.period.to_date == dt.date(2024, *last)
