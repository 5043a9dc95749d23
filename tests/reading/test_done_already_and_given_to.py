"""Deeds that were done before a plan, who gets something and is no place, months and quarters as headings."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader

PUBLISHED = dt.date(2025, 5, 12)


@pytest.fixture(scope="module")
def russian() -> Reader:
    return Reader("ru")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "После состоявшегося в 2024 году повышения тарифа на 5% цены на хлеб вырастут на 3%.",
            ["asserted", "planned"],
        ),
        (
            "После прошлогоднего сокращения штата на 300 человек завод закроют.",
            ["asserted"],
        ),
        (
            "С учётом индексации на 7%, проведённой в январе, пенсия составит 25 тысяч рублей.",
            ["asserted", "planned"],
        ),
        ("Из-за недавнего роста цен на 12% магазин закроется.", ["asserted"]),
        ("После запланированного повышения на 5% магазин закроется.", ["planned"]),
        ("Проведённый опрос покажет 12% поддержки.", ["planned"]),
    ],
)
def test_what_has_been_done_is_no_plan(russian: Reader, text: str, told: list[str]) -> None:
    assert [claim.factuality for claim in russian.read(text, PUBLISHED).claims] == told


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Больнице передано 3 аппарата ИВЛ.", None),
        ("Школам района выделено 12 автобусов.", None),
        ("Омской области передано 12 машин.", "Омской области"),
        ("К больнице подъехали 12 машин.", "больнице"),
        ("Под лампами выращивают 300 тонн огурцов.", None),
        ("Под флагом Панамы идёт 12 судов.", None),
        ("Под Тулой построили 12 домов.", "Тулой"),
        ("В 12 километрах от Тулы сгорели 40 га леса.", "Тулы"),
    ],
)
def test_who_gets_something_is_no_place(russian: Reader, text: str, place: str | None) -> None:
    claim = russian.read(text, PUBLISHED).claims[-1]
    assert (claim.place and claim.place.text) == place


def test_a_place_lies_so_far_from_another(russian: Reader) -> None:
    text = "В селе Отрадном в 12 километрах от Тулы сгорели 40 домов. Ранены двое."
    assert [c.place and c.place.text for c in russian.read(text, PUBLISHED).claims] == [
        "Отрадном",
        "селе Отрадном",
        "Отрадном",
    ]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("Январь\nПостроено 12 школ.\nФевраль\nПостроено 15 школ.", [1, 2]),
        ("Январь: 12 пожаров.\nФевраль: 15 пожаров.", [1, 2]),
        ("1 квартал\nПостроено 12 школ.\n2 квартал\nПостроено 15 школ.", [1, 4]),
        ("Май Лунин построил 12 школ.", [None]),
    ],
)
def test_a_month_or_quarter_heads_its_figures(
    russian: Reader, text: str, months: list[int | None]
) -> None:
    found = [claim.period for claim in russian.read(text, PUBLISHED).claims]
    begun = [period.from_date if period else None for period in found]
    assert [day.month if day else None for day in begun] == months


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("План на 2 квартал — 40 домов.", ["40"]),
        ("1 квартал: построено 12 школ.", ["12"]),
        ("В Туле снесли 1 квартал.", ["1"]),
        ("В Туле снесли 3 квартала.", ["3"]),
        ("Цены за год упали вполовину.", ["вполовину"]),
    ],
)
def test_numbers_of_quarters_are_no_figures(russian: Reader, text: str, figures: list[str]) -> None:
    assert [claim.quantity.text for claim in russian.read(text, PUBLISHED).claims] == figures
