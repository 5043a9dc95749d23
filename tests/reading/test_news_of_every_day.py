"""Constructions of everyday news: lists with sums, two changes in a row, plans by year, some of so many."""

from __future__ import annotations

import pytest

import svodka


def read(slot: str, text: str) -> list[str | None]:
    mentions = [getattr(claim, slot) for claim in svodka.read(text)]
    return [mention.text if mention else None for mention in mentions]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Погиб 31 человек против 47 годом ранее.", [None, "годом ранее"]),
        (
            "Долг края за год снизился на 6 млн рублей и на 1 мая составил 40 млн рублей.",
            ["за год", "на 1 мая"],
        ),
        ("Край даст на дороги 12 млрд рублей, из них 9 млрд — в 2031 году.", [None, "в 2031 году"]),
        ("Завод, выпустивший в мае 300 машин, уволил 40 рабочих.", ["в мае", None]),
        ("В аварии, произошедшей в мае, погибли 5 человек.", ["в мае"]),
        ("Дороги обошлись в 12 млрд рублей — в 2021 году.", ["в 2021 году"]),
    ],
)
def test_times(text: str, times: list[str | None]) -> None:
    assert read("period", text) == times


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Курс доллара вырос на 42 копейки, до 81 рубля, евро подешевел на 11 копеек, до 94 рублей.",
            ["Курс доллара", "Курс доллара", "евро", "евро"],
        ),
        (
            "Убыток составил 840 млн рублей против прибыли в 900 млн рублей годом ранее.",
            ["Убыток", "прибыли"],
        ),
        (
            "Погибли 11 человек, в том числе трое детей, 17 пострадали, восемь из которых лечатся.",
            ["человек", "детей", "человек", "человек"],
        ),
        ("Купили 5 домов за 8 млн рублей.", ["домов", "домов"]),
    ],
)
def test_things(text: str, things: list[str | None]) -> None:
    assert read("counted", text) == things


def test_money_at_the_end_of_a_list_is_of_nothing_before_it() -> None:
    assert read("counted", "Изъяли 140 патронов и 5 млн рублей.")[1] != "патронов"


def test_who_is_counted_tells_nothing() -> None:
    text = "Погибли 16 человек, ранее сообщалось о 12 жертвах."
    assert read("speaker", text) == [None, None]
