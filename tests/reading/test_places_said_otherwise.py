"""The same place said in other words, and what is said beside it of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from svodka.reader import Reader

PLACES = [
    ("В с. Отрадное сгорели 12 домов.", ["с. Отрадное", "Отрадное"]),
    ("В с. Марское сгорели 12 домов.", ["с. Марское", "Марское"]),
    ("В пос. Отрадный сгорели 12 домов.", ["пос. Отрадный", "Отрадный"]),
    ("В г. Тирске сгорели 12 домов.", ["г. Тирске", "Тирске"]),
    ("В г.Тирске сгорели 12 домов.", ["г.Тирске", "Тирске"]),
    ("Пожар в д. Марское уничтожил 12 домов.", ["д. Марское", "Марское"]),
    ("На ул. Лесной сгорели 12 машин.", ["ул. Лесной"]),
    ("Ему грозит до 8 лет лишения свободы в колонии строгого режима.", [None]),
    ("Суд в Омске приговорил его к 7 годам лишения свободы в колонии.", ["Омске"]),
    ("Фьючерсы на WTI выросли на 3%.", [None]),
    ("Рекорд остаётся за Петром Смирновым — 17 побед.", [None]),
    ("Звезда находится в 40 световых годах от Земли.", [None]),
    ("Деревня стоит в 40 километрах от Омска.", ["Омска"]),
    ("В 2020 г. Иванов построил 12 домов.", [None]),
    ("На трассе Омск — Тюмень погибли 3 человека.", ["трассе Омск — Тюмень"]),
    (
        "На 12-м километре трассы Самара – Уральск – Актобе погибли 3 человека.",
        ["12-м километре трассы Самара – Уральск – Актобе"],
    ),
    ("Игры пройдут на 4 аренах Омска — Лесной, Речной и Горной.", ["Омска", "аренах Омска"]),
    ("Рейсом Омск — Москва прилетели 90 пассажиров.", [None]),
    ("Выступая в Омске, министр сообщил, что задержаны 12 человек.", [None]),
    ("Посетив завод в Омске, министр сообщил, что построено 12 школ.", [None]),
]
"""What a sentence with one figure says of where; any of several."""
LISTS = [
    ("Построили 14 домов: Омск — 5, Тверь — 6, Тула — 3.", [None, "Омск", "Тверь", "Тула"]),
    ("Погибли 14 человек: Омск — 5, Тверь — 9.", [None, "Омск", "Тверь"]),
    ("Долг в Омске вырос на 15%, тогда как в целом по стране — только на 9%.", ["Омске", "стране"]),
    ("Построили 14 домов: Омск — 5, Тирск — 9.", [None, "Омск", None]),
    ("Дома построили в Омске (14) и Тирске (12).", ["Омске", None]),
    ("Безработица составила 4% в Омске, 6% в Тюмени и 8% по стране.", ["Омске", "Тюмени", "стране"]),
    ("Фьючерсы на Brent подорожали на 4%, на WTI — на 6%.", [None, None]),
    ("Цены на бензин выросли на 4% в Омске и на 6% в Тюмени.", ["Омске", "Тюмени"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "where"), PLACES)
def test_a_place_said_otherwise(reader: Reader, text: str, where: list[str | None]) -> None:
    (claim,) = reader.read(text).claims
    assert (claim.place and claim.place.text) in where


@pytest.mark.parametrize(("text", "where"), LISTS)
def test_each_figure_has_its_own_place(reader: Reader, text: str, where: list[str | None]) -> None:
    claims = reader.read(text).claims
    assert [claim.place and claim.place.text for claim in claims] == where


@pytest.mark.parametrize(
    "text",
    [
        "Погибли 14 человек: Омск — 5, Тверь — 9.",
        "Задержали 14 мигрантов: Казахстан — 5, Киргизия — 9.",
        "Дома построили в Омске (14), Тирске (12) и Марске (9).",
    ],
)
def test_where_it_was_done_nobody_did_it(reader: Reader, text: str) -> None:
    assert [claim.actor for claim in reader.read(text).claims if claim.actor] == []


def test_lands_that_give_are_who_does_it(reader: Reader) -> None:
    claims = reader.read("Испания внесёт 3 млн, Мексика — 2 млн.").claims
    assert [claim.actor and claim.actor.text for claim in claims] == ["Испания", "Мексика"]


def test_whose_the_figure_in_brackets_is(reader: Reader) -> None:
    (claim,) = reader.read("Больше побед только у Валерия Газзаева (31 победа).").claims
    assert claim.actor is not None
    assert claim.actor.text == "Валерия Газзаева"


def test_a_train_has_both_of_its_names(reader: Reader) -> None:
    (claim,) = reader.read("Поезд Омск — Тюмень сбил 3 коров.").claims
    assert claim.actor is not None
    assert claim.actor.text == "Поезд Омск — Тюмень"
