"""Constructions of news of companies, markets and harvests."""

from __future__ import annotations

import pytest

import svodka
from quantity_notation import compact, expected
from svodka.reading.quantities.figures import scan


def read(slot: str, text: str) -> list[str | None]:
    mentions = [getattr(claim, slot) for claim in svodka.read(text)]
    return [mention.text if mention else None for mention in mentions]


FIGURES = [
    # a part is of the unit of its whole, which what is measured stands behind
    "Сдано [30 тыс. кв. м|30000 m2] жилья, из них [12 тыс.|12000 m2] построил завод",
    "Убрано [9 тыс. га|9000 har] яровой пшеницы, из которых [700|700 har] — в горах",
    "Осмотрено [40 га|40 har] леса, из них [12|12 har] погибли",
    "Отправлено [12 тонн|12 t] муки, из них [3|3] машины в Тулу",
    "Убрано [9 тыс. тонн|9000 t] свёклы, из них [8|8000 t] — вчера",
    # what it should be
    "Сбросили [9 тыс. тонн|9000 t] сточных вод при разрешённых [7 тыс.|7000 t] сверх нормы",
    "Выдано [14 тонн|14 t] отходов при допустимых [9|9 t]",
    "Рыли [126 м|126 m] из [230|230 m], потратив [3 млн рублей|3000000 RUB] из [9 млн|9000000 RUB]",
    "Осушили [5 га|5 har] из [12|12] участков",
    # one share less is not below zero, nor is what may be more or less
    "Фонд сохранит [25%|25 %] минус [одна|1] акция",
    "Выручка вырастет на [9%|9 % increase], плюс-минус [2%|2 %]",
    "Ночью было [минус 2 градуса|-2 Cel]",
    # units
    "Сбор может вырасти на величину [до полупроцента|at_most 0.5 %]",
    # ten that a price is of
    "Цена десятка опустилась до [70 рублей|70 RUB to]",
    "Купили [десяток|10] лодок",
    # how many times
    "Отношение долга к выручке — [0,7х|0.7 x], весной было [1,2x|1.2 x]",
    "Плита размером [2,5|2.5] х [3 м|3 m]",
]


@pytest.mark.parametrize("line", FIGURES)
def test_figures(line: str) -> None:
    text, figures = expected(line)
    assert compact(scan(text)) == figures


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Выручка выросла на 5%, до 31 млрд рублей, показатель EBITDA — на 9%, до 8 млрд рублей.",
            ["Выручка", "Выручка", "показатель EBITDA", "показатель EBITDA"],
        ),
        (
            "Доллар укрепился на 42 копейки, до 81 рубля, евро — на 31 копейку, до 94 рублей.",
            ["Доллар", "Доллар", "евро", "евро"],
        ),
    ],
)
def test_an_item_that_names_its_thing_lends_it_to_its_end(text: str, things: list[str]) -> None:
    assert read("counted", text) == things


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("Бюджет ленты — 90 млн рублей, из которых 20 млн выделил фонд.", [None, "выделил"]),
        ("19 человек, из них трое детей, погибли.", ["погибли", "погибли"]),
    ],
)
def test_what_is_said_of_a_part_is_not_said_of_its_whole(
    text: str, actions: list[str | None]
) -> None:
    assert read("action", text) == actions


def test_who_does_something_with_a_part_and_where_is_not_of_its_whole() -> None:
    text = "Бюджет ленты — 90 млн рублей, из которых 20 млн выделил фонд."
    assert read("actor", text) == [None, "фонд"]
    assert read("place", "Пострадали 17 человек, из них трое умерли в больнице.")[0] is None


def test_a_clause_about_what_is_its_has_no_deed_of_the_clause_before() -> None:
    text = "Мост возводили три года, его цена — 4 млрд рублей."
    assert read("action", text) == ["возводили", None]
    assert (
        read("action", "Выручка составила 5 млрд рублей, прибыль — 2 млрд рублей.")[1]
        == "составила"
    )


def test_a_verb_of_amount_has_the_subject_of_the_verb_that_it_is_joined_to() -> None:
    text = "Прибор выдерживает жару до 850 градусов и весит 320 граммов."
    assert read("counted", text)[1] == "Прибор"
    assert read("counted", "Билет стоит 500 рублей.") == ["Билет"]


def test_who_are_many_of_a_kind_are_no_deed() -> None:
    text = "Развитые страны прибавят 2%, развивающиеся — 4%."
    assert "развивающиеся" not in read("action", text)
    assert read("action", "ДТП — 40, погибло — 7.")[1] == "погибло"


def test_light_years_are_a_unit_in_all_cases() -> None:
    text = "Звезда на расстоянии 41 светового года."
    assert [claim.quantity.unit for claim in svodka.read(text)] == ["[ly]"]
