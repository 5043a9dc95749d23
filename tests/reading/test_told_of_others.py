"""Whose a time and a source are: of the whole and not its part, of who was cited and not who tells next."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Из 300 магазинов, открывшихся в прошлом году, закрылись 40.", None),
        ("Из 1200 рабочих, нанятых в 2019 году, уволились 800.", None),
        ("Из 140 лодок, которые выходили в море десять лет назад, осталось 55.", None),
        ("Из 90 пациентов, поступивших в мае, 12 умерли.", None),
        ("Из 300 квартир, проданных в прошлом году, 40 — в новостройках.", "в прошлом году"),
    ],
)
def test_when_the_whole_did_something_is_not_when_its_part_did(
    reader: Reader, text: str, time: str | None
) -> None:
    part = reader.read(text).claims[1]
    assert (part.period and part.period.text) == time


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "По данным МЧС, сгорело 12 домов. Губернатор Пётр Лунин пообещал построить 9.",
            ["МЧС", None],
        ),
        (
            "По оценке фонда, в городе живут 40 тысяч волонтёров. Мэрия планирует набрать ещё 9 тысяч.",
            ["фонда", None],
        ),
        (
            "По словам министра, построено 12 школ. Правительство планирует построить ещё 9.",
            ["министра", "министра"],
        ),
        ("Дежурили представители дружин. Отмечено, что спасено 12 лосей.", [None]),
        ("Рост отмечается во всех городах, хлеб подорожал на 5%.", [None]),
        ("Орлов согласился, и его жена передала посреднику 5 миллионов рублей.", [None]),
        ("Агентство передало Орлову, что спасено 12 лосей.", ["Агентство"]),
        ("Сообщается, что в мае ожидается увеличение выпуска на 12%.", [None]),
        ("Согласно этому плану, в городе построят 12 школ.", [None]),
        ("ВОПРОС: Сколько больниц открыто?\nОТВЕТ: Открыто 6 больниц.", [None]),
    ],
)
def test_who_tells_it(reader: Reader, text: str, speakers: list[str | None]) -> None:
    claims = reader.read(text).claims
    assert [c.speaker.text if c.speaker else None for c in claims] == speakers


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("В 2025 году построено 12 школ против 9.", ["В 2025 году", None]),
        ("За год сдали 40 домов, детских садов стало 40 против 30.", ["За год", "За год", None]),
        ("За месяц угнали 12 машин, против 9 годом ранее.", ["За месяц", "годом ранее"]),
        ("Сгорело 12 домов против 9 домов и 14 бань в 2025 году.", [None, *["в 2025 году"] * 2]),
        (
            "Прибыль составила 5 млрд рублей по сравнению с убытком в 2 млрд рублей в 2025 году.",
            [None, "в 2025 году"],
        ),
        (
            "В 2025 году в Туле построено 40 домов против 60 в Орле.",
            ["В 2025 году", "В 2025 году"],
        ),
        (
            "За закон в мае проголосовали 54 депутата против 30.",
            ["в мае", "в мае"],
        ),
        (
            "Если по итогам 2024 года было 965 краж, то за первое полугодие 2025 года это уже 1130.",
            ["по итогам 2024 года", "за первое полугодие 2025 года"],
        ),
        ("Побиты рекорды 1982 года, выпало 40 мм осадков.", [None]),
        ("Рекорд 2014 года побит: воздух прогрелся до +35 градусов.", [None]),
    ],
)
def test_when_it_was(reader: Reader, text: str, times: list[str | None]) -> None:
    claims = reader.read(text).claims
    assert [c.period.text if c.period else None for c in claims] == times


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Суд выносит такой приговор раз в семь лет.", []),
        ("Маяк проверяют один раз в три года.", []),
        ("За половину 2025 года рассмотрено 4 тысячи дел.", ["4 тысячи"]),
        ("За половину 2025-го построено 12 школ.", ["12"]),
        ("Сдана половина домов.", ["половина"]),
    ],
)
def test_how_often_and_half_of_a_year_are_no_figures(
    reader: Reader, text: str, figures: list[str]
) -> None:
    assert [c.quantity.text for c in reader.read(text).claims] == figures


def test_what_a_later_figure_plans_is_not_planned_before(reader: Reader) -> None:
    text = "В 2023 году их было 10, в 2024 году — 22, на 2027 год запланирована реализация 33 программ."
    claims = reader.read(text).claims
    assert [c.factuality for c in claims] == ["asserted", "asserted", "planned"]


def test_what_is_to_be_itself_is_planned(reader: Reader) -> None:
    text = "В думе будет 29 комитетов, 15 из них возглавят представители партии, 6 — соперники."
    assert [c.factuality for c in reader.read(text).claims[:2]] == ["planned", "planned"]
