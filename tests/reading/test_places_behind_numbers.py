"""Places that stand behind the numbers of a list: each number has its own, and nobody else's."""

from __future__ import annotations

import pytest

import svodka


def places(text: str) -> list[str | None]:
    return [claim.place and claim.place.text for claim in svodka.read(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Спасатели потушили шесть пожаров: три пожара – в Тульской области, два пожара – "
            "в Омской области и один пожар – в Томской области.",
            [None, "Тульской области", "Омской области", "Томской области"],
        ),
        (
            "Задержаны 30 браконьеров: 19 человек – в Карелии, 8 человек – в Якутии и трое в Хакасии.",
            [None, "Карелии", "Якутии", "Хакасии"],
        ),
        (
            "Сбиты 30 дронов, из которых девять сбиты над Орловской областью, шесть – над акваторией "
            "Чёрного моря.",
            [None, "Орловской областью", "акваторией Чёрного моря"],
        ),
        (
            "Построены 47 мостов: 24 моста в Карелии, по 2 моста в Якутии и 13 на севере Хакасии.",
            [None, "Карелии", "Якутии", "севере Хакасии"],
        ),
    ],
)
def test_a_place_behind_a_number_and_what_it_counts(text: str, told: list[str | None]) -> None:
    assert places(text) == told


def test_two_that_equal_what_follows_are_not_split_up() -> None:
    text = "Сгорели шесть домов: два дома – в Туле, один дом – в Омске, один – в Орле, два – в Уфе."
    assert places(text) == [None, "Туле", "Омске", "Орле", "Уфе"]


def test_the_place_of_an_item_is_not_that_of_the_sum_below() -> None:
    text = "За ночь сгорели 12 домов:\n▪️ 8 домов – в Туле,\n▪️ 4 дома – в Орле.\nВсего сгорело 90 домов."
    assert places(text) == [None, "Туле", "Орле", None]


def test_what_is_mainly_so_has_no_place_of_its_own() -> None:
    assert places("В Карелии утонуло судно, на борту были 85 человек - в основном беженцы.") == [
        "Карелии"
    ]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Сбиты 30 дронов: 16 – над морем, два над территорией области.", ["дронов"] * 3),
        ("Идёт работа над 12 проектами.", ["проектами"]),
    ],
)
def test_where_so_many_are_is_not_counted(text: str, things: list[str]) -> None:
    assert [claim.counted and claim.counted.text for claim in svodka.read(text)] == things


def test_a_place_behind_the_deed_of_so_many() -> None:
    text = "Два склада сгорели в районе Омска и три склада обрушились в районе Томска."
    assert places(text) == ["районе Омска", "районе Томска"]


def test_the_lands_behind_the_noun_of_their_ground() -> None:
    assert places("Над территориями Тульской и Омской областей сбито 12 дронов.") == [
        "территориями Тульской и Омской областей"
    ]
    assert places("На территории завода работают 12 человек.") == ["территории завода"]
