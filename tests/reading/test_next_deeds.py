"""What a sentence goes on with behind a figure, what it denies of others, what it tells of the rest."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("Доходы казны возросли на 4 млрд рублей или на 12% и превысили 70 млрд.", "возросли"),
        ("Расходы стали больше на 21% и были исполнены в сумме 70 млрд рублей.", "стали"),
        ("Лосев был в розыске более 10 лет и был задержан в 2024 году.", None),
        ("За год 40 семей получили ключи и переехали.", "получили"),
    ],
)
def test_a_verb_that_a_sentence_goes_on_with_is_not_of_the_figure_before(
    text: str, deed: str | None
) -> None:
    changes = [c for c in svodka.read(text) if c.quantity.change or c.quantity.kind != "money"]
    assert {c.action and c.action.text for c in changes} == {deed}


def test_the_time_of_the_verb_behind_is_not_that_of_the_term_before() -> None:
    (claim,) = svodka.read("Лосев был в розыске более 10 лет и был задержан в 2024 году.")
    assert claim.period is None


@pytest.mark.parametrize(
    "text",
    [
        "За сутки не зарегистрировано ни одного пожара, всего — 74.",
        "Сегодня не сбито ни одного дрона, вчера — 12.",
    ],
)
def test_what_is_denied_of_any_is_not_denied_of_those_behind_the_comma(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.action is None
    assert claim.factuality == "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "В аварии 43 человека были госпитализированы, остальные проходят лечение на дому.",
        "Ранены 9 человек, остальные пассажиры остались в Омске.",
    ],
)
def test_where_the_rest_are_is_not_where_so_many_were(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.place is None


def test_what_there_is_most_of_is_counted_in_each_place() -> None:
    claims = svodka.read("Больше всего заболевших в Туле — 5211, в Орле — 2987.")
    assert [c.counted and c.counted.text for c in claims] == ["заболевших"] * 2
    assert [c.action for c in claims] == [None] * 2


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "На школы направят 9 млрд рублей, на дороги — 2 млрд, на спорт — 300 млн.",
            ["школы", "дороги", "спорт"],
        ),
        (
            "На школы направят 9 млрд рублей (48% расходов), на дороги — 2 млрд.",
            ["школы", "расходов", "дороги"],
        ),
    ],
)
def test_each_sum_is_for_what_its_preposition_leads(text: str, things: list[str]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


def test_what_a_share_in_brackets_is_of_is_not_what_others_get() -> None:
    claims = svodka.read("Школам дали 9 млрд рублей (48% бюджета), больницам — 3 млрд.")
    assert claims[-1].counted is None or claims[-1].counted.text != "бюджета"


@pytest.mark.parametrize(
    "text",
    [
        "Убытки превысили 40 млрд рублей; уволены 6,2 тысячи горняков, ещё 4 тысячи лишатся работы.",
        "Ущерб составил 3 млрд рублей, пострадали 2 тысячи жителей, ещё 4 тысячи эвакуированы.",
    ],
)
def test_more_of_the_people_counted_before_are_no_money(text: str) -> None:
    claim = svodka.read(text)[-1]
    assert claim.quantity.unit == "1"


def test_more_money_behind_people_is_money() -> None:
    text = "Дали 3 млн рублей, их получили 2 тысячи семей, ещё 4 тысячи направили на дороги."
    assert svodka.read(text)[-1].quantity.unit == "RUB"
