"""Constructions of news of regions: harvests, roads, schools, grants, and statistics beside other years."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from quantity_notation import compact, expected
from svodka.model import Document
from svodka.reading.quantities.figures import scan

if TYPE_CHECKING:
    from svodka.reader import Reader

DAY = dt.date(2025, 10, 16)


def read(reader: Reader, text: str, slot: str) -> list[str | None]:
    mentions = [getattr(c, slot) for c in reader.read(Document(text, published=DAY)).claims]
    return [mention.text if mention else None for mention in mentions]


PERIODS = [
    # what a figure is compared with
    ("Введено 300 домов, это 112% к объёму января–июня 2023 года.", [None, None]),
    ("Театры приняли 5 тысяч гостей, для сравнения с 2012 годом это рост на 40%.", [None, None]),
    ("Спрос вырос на 4% по сравнению с прошлогодней зимой.", [None]),
    ("Открыли 30 школ, что превышало показатели 2020 года на 30%.", [None, None]),
    ("По сравнению с показателем за май 2024 года число краж выросло на 18%.", [None]),
    ("Браков, если сравнивать с маем 2019 года, стало на 12 больше.", [None]),
    # for which years a programme is
    (
        "В 2018 году по программе «Сад» на 2015–2019 годы высажено 40 лип.",
        ["2018-01-01..2018-12-31"],
    ),
    ("Программа «Сад» на 2015–2019 годы обойдётся в 40 млн рублей.", ["2015-01-01..2019-12-31"]),
    # months that are over, and a month within them
    (
        "За прошедшие шесть месяцев 2013 года сдано 66 домов, а в июне — 40.",
        ["2013-01-01..2013-06-30", "2013-06-01..2013-06-30"],
    ),
    ("За последние шесть месяцев 2013 года сдано 66 домов.", ["2013-07-01..2013-12-31"]),
]
PLACES = [
    ("90 домов стоят под водой.", [None]),
    ("Засеяно 276 га, из них 120 га — под пшеницей.", [None, None]),
    ("Под Омском засеяли 40 га.", ["Омском"]),
    ("Отрезаны 10 сёл, восемь из них — в Омске.\n\nПогибли 170 коров.", [None, "Омске", None]),
    ("Погибли 12 овец — в Омске. Погибли и 170 коров.", ["Омске", "Омске"]),
    (
        "Лидеры — Ростов (102 тыс. гостей), Эрмитаж (94 тыс.), Омск (90 тыс.).",
        ["Ростов", "Эрмитаж", "Омск"],
    ),
]
ACTORS = [
    ("15 млн россиян посетили кинотеатры.", [None]),
    ("40 детей посетили волонтёры.", ["волонтёры"]),
    ("Шесть наград взяли лыжники, четыре — пловцы.", ["лыжники", "пловцы"]),
    (
        "Игорь Лосев забил три гола, Пётр Сомов — два, Олег Орлов — один и Марк Иванов — один.",
        ["Игорь Лосев", "Пётр Сомов", "Олег Орлов", "Марк Иванов"],
    ),
    ("Премии взяли 12 учёных, трое — женщины.", [None, None]),
]
COUNTED = [
    ("Шесть наград взяли лыжники, четыре — пловцы.", ["наград", "наград"]),
    ("Пострадали 310 домов, сегодня 120 из них не пригодны.", ["домов", "домов"]),
    ("Помощь получают 70 тысяч из 115 тысяч семей.", ["семей", "семей"]),
    ("Аграриям выделено 50 млрд тенге без субсидий.", [None]),
    ("Из резерва выплачено 65 млн тенге.", [None]),
    ("В адрес школ направлено 130 млн рублей.", [None]),
    ("Фирма причинила вред почве в размере 3 млн рублей.", ["вред"]),
    ("За счёт повышения пенсионеры получат 2 тысячи рублей.", [None]),
    ("Школы получат 40 млн рублей. Домам культуры выделено 3 млн рублей.", [None, None]),
    ("За две недели проката мультфильм собрал 27 млн рублей.", [None]),
    ("Завод продали фонду за 24 млн рублей.", ["Завод"]),
    ("Яиц получено 641 млн штук или 72% к уровню 2020 года.", ["Яиц", "Яиц"]),
]
FIGURES = [
    "Сбор превысил показатель 2023 года [почти на 12%|approx 12 % increase]",
    "Сбор превысил план на [12%|12 %]",
    "Отправлено [118|118] машин (рост к 2010 г. [25,7%|25.7 % increase])",
    "Отправлено [118|118] машин (снижение к 2010 году – [3%|3 % decrease])",
    "Отправлено [118|118] машин (темп роста к маю [104%|104 %])",
    # numbers that look like years
    "Родились [4331|4331] ребёнок. Из них [1986|1986] — первые, [1724|1724] — вторые",
    "Тепло подано в [2371|2371] – сад, [1113|1113] – больницу",
    "Открыли [40|40] домов, из них 1998 года постройки — [4|4]",
]


@pytest.mark.parametrize(("text", "days"), PERIODS)
def test_a_figure_has_its_own_time(reader: Reader, text: str, days: list[str | None]) -> None:
    periods = [c.period for c in reader.read(Document(text, published=DAY)).claims]
    assert [p and f"{p.from_date}..{p.to_date}" for p in periods] == days


@pytest.mark.parametrize(("text", "where"), PLACES)
def test_a_figure_has_its_own_place(reader: Reader, text: str, where: list[str | None]) -> None:
    assert read(reader, text, "place") == where


@pytest.mark.parametrize(("text", "who"), ACTORS)
def test_who_did_it_to_so_many(reader: Reader, text: str, who: list[str | None]) -> None:
    assert read(reader, text, "actor") == who


@pytest.mark.parametrize(("text", "what"), COUNTED)
def test_what_is_so_many_or_so_much(reader: Reader, text: str, what: list[str | None]) -> None:
    assert read(reader, text, "counted") == what


@pytest.mark.parametrize("marked", FIGURES)
def test_figures(marked: str) -> None:
    text, wanted = expected(marked)
    assert compact(scan(text)) == wanted


def test_who_does_not_tell_it(reader: Reader) -> None:
    said = "План — 40 тонн, собрано 30 тонн, — доложил мэр Пётр Сомов."
    assert "доложил" not in read(reader, said, "action")
    noted = "Рост отмечается на рынках: цены выросли на 3%."
    assert read(reader, noted, "speaker") == [None]
    given = (
        "Спрос вырос на 10%. Такие данные приводит, подводя итоги, отдел торговли и сбыта области."
    )
    assert read(reader, given, "speaker") != ["Такие данные"]


def test_those_who_come_on_top_are_no_part(reader: Reader) -> None:
    claims = reader.read("В вуз возьмут 600 человек. Ещё 300 будут учиться платно.").claims
    assert [c.part_of for c in claims] == [None, None]
