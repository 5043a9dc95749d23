"""What «это» is more or less than another is the figure of the sentence before."""

from __future__ import annotations

import pytest

import svodka
from svodka.model import Claim


def slots(claim: Claim) -> tuple[str | None, ...]:
    found = (claim.counted, claim.action, claim.place, claim.period)
    return tuple(slot.text if slot else None for slot in found)


def test_it_has_the_thing_deed_place_and_time_of_the_figure_before() -> None:
    first, second = svodka.read(
        "За год в Туле собрали 90 тонн яблок. Это почти на 4% больше, чем годом ранее."
    )
    assert slots(first) == slots(second) == ("яблок", "собрали", "Туле", "За год")


def test_a_verb_that_says_how_much_is_no_deed_of_what_it_is_more() -> None:
    _, second = svodka.read(
        "Выручка завода за год составила 90 млн рублей. Это на 4% больше, чем годом ранее."
    )
    assert slots(second) == ("Выручка завода", None, None, "за год")


def test_what_it_brought_about_is_of_another_thing_and_time() -> None:
    _, second = svodka.read("В мае в Туле построили 9 домов. Это привело к росту цен на 5%.")
    assert slots(second) == ("цен", "росту", None, None)


def test_it_is_not_one_of_two_figures() -> None:
    text = "За год болели 90 жителей, в том числе 40 детей. Это на 4% больше, чем годом ранее."
    assert slots(svodka.read(text)[-1])[0] != "детей"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Инспекция за год в Туле провела 90 рейдов и нашла 240 свалок, что на 4% больше прошлогоднего.",
            ("свалок", "нашла", "Туле", "за год"),
        ),
        ("За год собрали 9 тонн слив и 90 тонн груш, что на 15 тонн меньше, чем в 2019 году.",
         ("тонн груш", "собрали", None, "За год")),
        ("Экспорт мёда за год составил 90 млн рублей, что почти на 4% больше плана.",
         ("Экспорт мёда", "составил", None, "за год")),
    ],
)  # fmt: skip
def test_what_behind_a_comma_is_the_figure_before_it(
    text: str, expected: tuple[str | None, ...]
) -> None:
    claims = svodka.read(text)
    assert slots(claims[-1]) == slots(claims[-2])
    assert slots(claims[-1])[1:] == expected[1:]


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Инспекция выявила 240 свалок, что на 4% больше, чем годом ранее.", "narrator"),
        ("Служба отметила рост до 45 случаев, что в 1,5 раза превышает норму.", "narrator"),
        ("Комиссия установила 12 нарушений, что соответствует 4% проверок.", "narrator"),
        ("Инспекция выявила, что на 4% участков нет ограды.", "indirect"),
        ("Мэр предупредил 90 жителей, что на 4% участков нет ограды.", "indirect"),
    ],
)
def test_that_takes_up_a_figure_or_opens_what_is_said(text: str, mode: str) -> None:
    assert svodka.read(text)[-1].mode == mode


@pytest.mark.parametrize(
    "text",
    [
        "Введено 132 тыс. кв. м жилья, что выше прошлогоднего показателя практически в 2,5 раза.",
        "Собрано 40 тонн зерна, что вдвое больше плана.",
    ],
)
def test_how_many_times_more_it_is(text: str) -> None:
    amount, factor = svodka.read(text)
    assert factor.counted is not None
    assert factor.action is not None
    assert factor.counted.text == (amount.counted and amount.counted.text)
    assert factor.action.text == (amount.action and amount.action.text)
