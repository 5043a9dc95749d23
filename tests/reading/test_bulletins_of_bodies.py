"""Bulletins of inspections, tax offices, foresters, courts and the like: what each figure is told of."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

DAY = dt.date(2026, 3, 17)


def read(text: str, slot: str) -> list[str | None]:
    """The normal form of one slot of each claim."""
    fillers = (getattr(claim, slot) for claim in svodka.read(text, DAY))
    return [filler and filler.normal for filler in fillers]


@pytest.mark.parametrize(
    "text",
    [
        "Пересчитают 4 млн пенсий.",
        "Проиндексируют 12 тыс. пособий.",
        "Вложат в линию 45 млрд рублей.",
        "Профинансируют 14 проектов.",
    ],
)
def test_a_verb_of_what_is_to_come_is_planned_though_it_is_rare(text: str) -> None:
    assert [claim.factuality for claim in svodka.read(text)] == ["planned"]


def test_what_is_to_come_takes_the_next_such_day() -> None:
    (claim,) = svodka.read("Пособия проиндексируют с 1 января на 7,6%.", DAY)
    assert claim.period is not None
    assert claim.period.from_date == dt.date(2027, 1, 1)


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Ржи собрано 40 тыс. тонн.", ["рожь"]),
        ("Газа добыто 40 млрд кубометров.", ["газ"]),
        ("Подсолнечник убран с 40 тыс. га.", ["подсолнечник"]),
    ],
)
def test_a_thing_that_begins_a_sentence_is_no_place(text: str, things: list[str]) -> None:
    assert (read(text, "counted"), read(text, "place")) == (things, [None])


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Трески поймали 8,2 тыс. тонн, минтая — 6,9 тыс., краба — 1,1 тыс.", ["t", "t", "t"]),
        ("Минтая поймали 8,2 тыс. тонн, трески — 6,9 тыс.", ["t", "t"]),
        ("Проверок проведено 1,2 млн, доначислено 46 млрд рублей.", ["1", "RUB"]),
        ("Взносов собрано 1,2 млн, потрачено 46 млрд рублей.", ["RUB", "RUB"]),
        ("Газ стоит 365 долларов за тысячу кубометров.", ["USD"]),
        ("Стоимость тысячи кубометров — 365 долларов.", ["USD"]),
        ("Молоко стоит 40 рублей за 100 литров.", ["RUB"]),
        ("За тысячу кубометров платят 365 долларов.", ["m3", "USD"]),
        ("Перекупщик отдал 5 млн рублей за 100 тонн зерна.", ["RUB", "t"]),
        ("Перекупщик отдал 5 000 000 рублей за 100 тонн зерна.", ["RUB", "t"]),
        ("Фирма отдала 90 тысяч рублей за 100 коров.", ["RUB", "1"]),
    ],
)
def test_units_of_fish_checks_and_prices(text: str, units: list[str]) -> None:
    assert [claim.quantity.unit for claim in svodka.read(text)] == units


@pytest.mark.parametrize(
    "text",
    [
        "Прокурор просил для Павла Лосева 9 лет.",
        "Суд дал ему 9 лет.",
    ],
)
def test_the_years_that_a_court_gives_are_no_age(text: str) -> None:
    assert [f"{claim.quantity.low} {claim.quantity.unit}" for claim in svodka.read(text)] == ["9 a"]


def test_he_who_gets_a_prison_term_is_not_who_asked_for_it() -> None:
    text = "Прокурор потребовал для Лосева 8 лет колонии. Он получил 6 лет."
    assert read(text, "actor")[-1] != "прокурор"


def test_an_officer_who_gets_a_prison_term_gets_it() -> None:
    assert read("Бывший прокурор получил 8 лет за взятку.", "actor") == ["бывший прокурор"]


@pytest.mark.parametrize(
    ("text", "things"),
    [
        (
            "Налога на прибыль поступило 480 млрд рублей, НДС — 610 млрд, НДФЛ — 390 млрд.",
            ["налог", "ндс", "ндфл"],
        ),
        ("Изъято 340 коров, хозяевам выплатят 21 млн рублей.", ["корова", None]),
        ("Проверок проведено 1200, доначислено 46 млрд рублей.", ["проверка", None]),
        (
            "Для взрослых минимум составит 21 080 рублей, для детей — 18 760.",
            ["минимум", None],
        ),
        ("Суд признал причиной повышения тарифа до 40 рублей износ сетей.", ["тариф"]),
    ],
)
def test_of_what_an_amount_is(text: str, things: list[str | None]) -> None:
    assert read(text, "counted") == things


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Полиция задержала 40 человек, общий ущерб — 3 млн рублей.", ["задержать", None]),
        ("Горняки бастуют пятый день, убытки компании — 140 млн рублей.", [None]),
        ("Суды рассмотрели 48 тыс. дел, нагрузка на судью — 310 дел.", ["рассмотреть", None]),
        ("Долг составил 9 млн рублей, сумма пени — 2 млн.", ["составить", "составить"]),
    ],
)
def test_an_amount_of_its_own_takes_no_deed_of_the_clause_before(
    text: str, deeds: list[str | None]
) -> None:
    assert read(text, "action") == deeds


def test_the_year_of_a_plan_is_not_that_of_what_was_done() -> None:
    for plan in ("составит", "—"):
        claims = svodka.read(f"Квота на 2027 год {plan} 140 лотов. Продано 23 лота.", DAY)
        assert [claim.period is None for claim in claims] == [False, True]
