"""Bulletins of officials: what is so now, what an item shares of the one before, who tells it, quarters."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka


@pytest.mark.parametrize(
    "text",
    [
        "К 2030 году в городе планируют открыть 20 тысяч мест в яслях, сейчас их 14 тысяч.",
        "Тариф на воду вырастет до 40 рублей (сейчас — 35 рублей).",
        "Завод намерен выпускать 900 тракторов в год, в настоящее время — 640 тракторов.",
        "В районе появится 12 новых фельдшерских пунктов, сейчас там 30.",
    ],
)
def test_what_is_so_now_is_no_plan_and_has_no_deed_of_one(text: str) -> None:
    plan, now = svodka.read(text)
    assert (plan.factuality, now.factuality) == ("planned", "asserted")
    assert plan.action is not None
    assert now.action is None


def test_what_is_so_now_is_of_no_time_before() -> None:
    _, now = svodka.read("В прошлом году открыли 20 школ, теперь их в городе 90.")
    assert now.period is not None
    assert now.period.text == "теперь"
    assert now.action is None


def test_a_verb_beside_now_is_the_deed() -> None:
    text = "Число врачей должно вырасти до 500 человек, сейчас в больнице работают 420."
    assert [c.action and c.action.text for c in svodka.read(text)] == ["вырасти", "работают"]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Доля Китая 33,4%, Индии — 9,1%.", ["Доля Китая", "Доля"]),
        (
            "Доля России в экспорте — 40%, Казахстана — 12%, Белоруссии — 8%.",
            ["Доля России", "Доля", "Доля"],
        ),
        ("Экспорт Бразилии вырос на 12%, Аргентины — на 7%.", ["Экспорт Бразилии", "Экспорт"]),
        (
            "Самая высокая цена на бензин — 65 рублей, самая низкая — 52 рубля.",
            ["Самая высокая цена", "цена"],
        ),
        (
            "Средняя зарплата врачей — 90 тысяч рублей, минимальная — 40 тысяч рублей.",
            ["Средняя зарплата врачей", "зарплата врачей"],
        ),
        (
            "Число разбоев снизилось на 28% (212), грабежей — на 9% (1 340).",
            ["Число разбоев", "Число разбоев", "грабежей", "грабежей"],
        ),
        (
            "Краж стало меньше на 9% (3 400), угонов — на 17% (212), драк — на 4% (95).",
            ["Краж", "Краж", "угонов", "угонов", "драк", "драк"],
        ),
        (
            "На учёте 5 300 человек, в том числе 1 200 — молодёжь до 35 лет, 640 — инвалиды, 95 — сироты.",
            ["человек", "молодёжь", "инвалиды", "сироты"],
        ),
        ("Доля отправлений в срок: 20%. Погружено 918 млн тонн.", ["Доля отправлений", None]),
        ("Доля воды — 20%. Налито 918 литров сока.", ["Доля воды", "сока"]),
        ("Налоговая служба: сборы за год составили 3,4 трлн рублей.", ["сборы"]),
        ("Избирательная комиссия: явка на 18:00 составила 47,3%.", ["явка"]),
    ],
)
def test_what_is_counted(text: str, things: list[str]) -> None:
    assert [c.counted and c.counted.text for c in svodka.read(text)] == things


def test_a_sum_is_of_the_participle_before_it() -> None:
    text = "Осмотрены 600 машин, владельцы 45 оштрафованы на 300 тысяч рублей."
    assert [c.action and c.action.text for c in svodka.read(text)] == [
        "Осмотрены", "оштрафованы", "оштрафованы",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("За три квартала продано 40 тысяч машин.", dt.date(2026, 9, 30)),
        ("За первые три квартала продано 40 тысяч машин.", dt.date(2026, 9, 30)),
        ("За первые два квартала продано 40 тысяч машин.", dt.date(2026, 6, 30)),
    ],
)
def test_quarters_summed_up_are_those_of_the_year(text: str, end: dt.date) -> None:
    (claim,) = svodka.read(text, published=dt.date(2026, 11, 10))
    assert claim.period is not None
    assert (claim.period.from_date, claim.period.to_date) == (dt.date(2026, 1, 1), end)
