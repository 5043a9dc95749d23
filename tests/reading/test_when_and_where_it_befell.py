"""The day and the town of what befell people, by their own sentence, and when something was to be done."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Document


def read(text: str) -> list[svodka.Claim]:
    return [*svodka.read(Document(text, language="ru", published=dt.date(2024, 9, 15)))]


def test_the_day_of_what_befell_them() -> None:
    *_, last = read(
        "9 июля в области погибли двое. Четверо жителей погибли в результате обстрелов города 7-8 июля."
    )
    assert last.period is not None
    assert last.period.text == "7-8 июля"


def test_the_day_of_those_who_were_hurt_before() -> None:
    *_, last = read("Сегодня в городе похоронили четверых погибших в аварии 8 июля.")
    assert last.period is not None
    assert last.period.text == "Сегодня"


def test_the_town_of_what_befell_them() -> None:
    *_, last = read("В Туле сгорели два дома. Четверо погибли при обстреле Орла.")
    assert last.place is not None
    assert last.place.text == "Орла"


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Работы должны были завершить в августе, но рабочих на объекте оказалось шестеро.", None),
        ("Школу обещали открыть в мае, однако закончили лишь 40% работ.", None),
        ("В мае завод начал строить дорогу, но закончил лишь 40 км.", "В мае"),
        ("Завод планирует уволить в мае 40 рабочих.", "в мае"),
    ],
)
def test_when_something_was_to_be_done(text: str, time: str | None) -> None:
    *_, last = read(text)
    assert (last.period and last.period.text) == time


def test_nobody_does_a_death_that_somebody_confirms() -> None:
    assert [claim.actor for claim in read("Власти подтвердили гибель 19 человек.")] == [None]
