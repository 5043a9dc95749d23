"""Small words that are easily taken for others: «в следующий раз 6», «под видом», «за этот период»."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Document


def read(text: str) -> list[svodka.Claim]:
    return [*svodka.read(Document(text, language="ru", published=dt.date(2024, 9, 15)))]


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Сначала он передал 4 млн рублей, в следующий раз 6 млн.", ["exact", "exact"]),
        ("Уходили раз двадцать.", ["approx"]),
    ],
)
def test_the_next_time_makes_no_number_approximate(text: str, relations: list[str]) -> None:
    assert [claim.quantity.relation for claim in read(text)] == relations


@pytest.mark.parametrize(
    "text",
    [
        "Совершено 14 краж, из них 9 - под видом проверки счётчиков.",
        "Совершено 14 краж, из них 9 под предлогом ремонта.",
    ],
)
def test_a_pretext_is_no_place(text: str) -> None:
    assert [claim.place for claim in read(text)] == [None, None]


def test_last_year_over_this_period() -> None:
    *_, last = read("С января по май умерли 912 человек. В прошлом году за этот период умерли 870.")
    assert last.period is not None
    assert (last.period.from_date, last.period.to_date) == (
        dt.date(2023, 1, 1),
        dt.date(2023, 5, 31),
    )
