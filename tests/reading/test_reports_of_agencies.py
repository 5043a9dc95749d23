"""What reports of agencies and ministries tell, slot by slot."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from svodka.model import Document

if TYPE_CHECKING:
    from svodka.model import Claim
    from svodka.reader import Reader

DAY = dt.date(2026, 10, 8)


def claims(reader: Reader, text: str) -> list[Claim]:
    return list(reader.read(Document(text, published=DAY, language="ru")).claims)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Агентство по статистике при президенте республики: за квартал выпущено 40 тысяч тонн цемента.",
            "Агентство по статистике при президенте республики",
        ),
        ("Комитет по статистике сообщил, что собрано 40 тонн груш.", "Комитет по статистике"),
        ("По информации полиции, задержаны 40 водителей.", "полиции"),
    ],
)
def test_a_body_for_statistics_speaks(reader: Reader, text: str, speaker: str) -> None:
    (claim,) = claims(reader, text)
    assert claim.speaker is not None
    assert claim.speaker.text == speaker


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Индекс цен в августе к июлю равнялся 101,4%.", ["2026-08-01"]),
        (
            "Индекс цен в августе к июлю составил 101,7%, к августу прошлого года – 108,3%.",
            ["2026-08-01", "2026-08-01"],
        ),
        ("В марте отремонтировано 40 школ, к маю — 60.", ["2026-03-01", "2026-05-01"]),
    ],
)
def test_a_month_that_another_is_compared_with_is_no_time(
    reader: Reader, text: str, starts: list[str]
) -> None:
    assert [str(c.period and c.period.from_date) for c in claims(reader, text)] == starts


def test_a_time_told_for_comparison_is_lent_to_no_later_sentence(reader: Reader) -> None:
    text = (
        "Для сравнения: за 5 месяцев прошлого года пожаров было 221. Больше всего пожаров "
        "зарегистрировано в Зареченском районе – 34. Переселено 230 семей."
    )
    assert [c.period is not None for c in claims(reader, text)] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("ТЭС выработали 25,1 млрд, ГЭС – 2,6 млрд, ВИЭ – 2,1 млрд кВт·ч.", ["kWh", "kWh", "kWh"]),
        ("Ржи намолочено 3,2 млн, ячменя – 1,1 млн, гречихи – 90 тыс. тонн.", ["t", "t", "t"]),
        ("Добыча в феврале составила 8 млн, в марте – 9,1 млн тонн.", ["t", "t"]),
        ("Население района – 20 тыс., площадь – 40 тыс. кв. км.", ["1", "km2"]),
        ("Посещаемость – 2 млн, в парке – 40 тыс. кв. м плитки.", ["1", "m2"]),
    ],
)
def test_the_last_item_tells_the_unit_of_its_row(
    reader: Reader, text: str, units: list[str]
) -> None:
    assert [c.quantity.unit for c in claims(reader, text)] == units


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Объём производства в январе – августе составил 58 млрд рублей.", "Объём производства"),
        (
            "Выпуск достиг 2 млн тонн, что в сопоставимых ценах на 7% больше прошлогоднего.",
            "Выпуск",
        ),
        ("За границу поедут только 6%.", None),
    ],
)
def test_neither_months_nor_prices_nor_borders_are_counted(
    reader: Reader, text: str, counted: str | None
) -> None:
    assert {c.counted.text if c.counted else None for c in claims(reader, text)} == {counted}


def test_what_the_next_sentence_tells_is_in_no_one_place_of_a_row(reader: Reader) -> None:
    text = (
        "Больше всего больных в Казани (40), Елабуге (26) и Чистополе (15). "
        "36% больных приходится на детей до четырёх лет."
    )
    *row, share = claims(reader, text)
    assert [c.place and c.place.text for c in row] == ["Казани", "Елабуге", "Чистополе"]
    assert share.place is None


@pytest.mark.parametrize(
    "text",
    [
        "Зарегистрировано более тысячи сообщений о пожарах, что потребовало выезда 291 машины.",
        "Получено 300 обращений граждан, что в 2 раза больше, чем годом ранее.",
        "Принято 40 заявлений от пострадавших, что привело к проверке 12 фирм.",
    ],
)
def test_what_is_counted_says_nothing(reader: Reader, text: str) -> None:
    found = claims(reader, text)
    assert len(found) == 2
    assert [(c.mode, c.speaker) for c in found] == [("narrator", None)] * 2


def test_jobs_are_not_placed_in_jobs(reader: Reader) -> None:
    _, placed = claims(reader, "Предложено 9 тыс. вакансий, трудоустроены 5870.")
    assert placed.counted is None


def test_the_year_left_out_before_a_plan_of_ours(reader: Reader) -> None:
    text = "В прошлом году мы построили 376 домов, в этом планируем не меньше четырёхсот."
    _, plan = claims(reader, text)
    assert plan.period is not None
    assert str(plan.period.from_date) == "2026-01-01"


def test_those_who_are_counted_do_nothing_to_some_of_them(reader: Reader) -> None:
    _, some = claims(reader, "Без света сидят 1200 человек, к вечеру обещают подключить 900.")
    assert some.actor is None


def test_a_subject_behind_a_figure_and_a_comma_is_of_the_next(reader: Reader) -> None:
    text = "Долг сократился на 3 млрд рублей и на конец июня составлял 40 млрд, доля займов – 12%."
    assert [c.counted and c.counted.text for c in claims(reader, text)][:2] == ["Долг", "Долг"]


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (
            "Рост в Туле составил 7% (до 9 млн тонн), в Орле — 5% (до 3 млн тонн).",
            [None, "to", None, "to"],
        ),
        ("Скидка в аптеках — 5% (до 3000 рублей), в кафе — 7% (до 500 рублей).", [None] * 4),
    ],
)
def test_ends_in_the_brackets_of_a_row(
    reader: Reader, text: str, changes: list[str | None]
) -> None:
    assert [c.quantity.change for c in claims(reader, text)] == changes


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Из выделенных 320 млн рублей освоено всего 47.",
            [("320000000", "RUB"), ("47000000", "RUB")],
        ),
        (
            "Сгорело 186 тыс. га – впятеро меньше, чем в 2022 году (940 тыс.).",
            [("186000", "har"), ("5", "x"), ("940000", "har")],
        ),
        (
            "Собрано 40 тыс. тонн — больше, чем годом ранее (31 тыс.).",
            [("40000", "t"), ("31000", "t")],
        ),
        (
            "По 10 тыс. рублей получили 18 тысяч семей, по 25 тыс. – ещё 9 тысяч.",
            [("10000", "RUB"), ("18000", "1"), ("25000", "RUB"), ("9000", "1")],
        ),
        (
            "Помощь на 96 млн долларов дошла до 640 тысяч семей против 510 тысяч годом раньше.",
            [("96000000", "USD"), ("640000", "1"), ("510000", "1")],
        ),
        (
            "Собрано 18,6 млрд сомов. Налоговики доначислили 940 млн, взыскать удалось 310.",
            [("18600000000", "KGS"), ("940000000", "KGS")],
        ),
        (
            "Найдено 9,8 млн рублей, 120 тысяч евро и катер. Арестовано имущество на 64 млн.",
            [("9800000", "RUB"), ("120000", "EUR"), ("64000000", "RUB")],
        ),
        (
            "Уровень реки поднялся на 46 см, до 412 см, при критическом 480.",
            [("46", "cm"), ("412", "cm"), ("480", "cm")],
        ),
        ("Премьеру доверяет 61%, губернаторам — 54.", [("61", "%"), ("54", "%")]),
        (
            "Каждый третий назвал бедой цены, 24% — холода, 19 — жару.",
            [("33", "%"), ("24", "%"), ("19", "%")],
        ),
        (
            "Перевалено 2,8 млн тонн грузов (–4,1%). Нефти — 1,1 млн, зерна — 640 тыс.",
            [("2800000", "t"), ("4", "%"), ("1100000", "t"), ("640000", "t")],
        ),
    ],
)
def test_numbers_that_leave_out_their_unit(
    reader: Reader, text: str, told: list[tuple[str, str]]
) -> None:
    quantities = [c.quantity for c in claims(reader, text)]
    assert [(f"{q.low:.0f}", q.unit) for q in quantities if q.low is not None] == told


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("С начала сезона пройдено огнём 186 тыс. га.", [None]),
        (
            "Из 23 погибших 19 купались в опасных местах, 12 были пьяны.",
            ["погибших", None, None],
        ),
        (
            "Из 52 проверенных заправок 14 нарушали закон, три закрыты.",
            ["проверенных заправок"] * 3,
        ),
    ],
)
def test_what_befell_and_where_are_not_counted(
    reader: Reader, text: str, counted: list[str | None]
) -> None:
    assert [c.counted.text if c.counted else None for c in claims(reader, text)] == counted


def test_a_statistics_committee_before_a_colon_speaks(reader: Reader) -> None:
    (claim,) = claims(reader, "Статкомитет Армении: в августе ВВП вырос на 9,2%.")
    assert claim.counted is not None
    assert claim.counted.text == "ВВП"
    assert claim.speaker is not None
    assert claim.speaker.text == "Статкомитет Армении"


def test_a_body_before_a_colon_is_no_place(reader: Reader) -> None:
    (claim,) = claims(reader, "Погранслужба: границу пересекли 12 тыс. человек.")
    assert claim.place is None


def test_the_time_that_opens_a_sentence_is_that_of_all_its_deeds(reader: Reader) -> None:
    text = "В выходные утонули пять человек. С начала купального сезона погибли 23, спасены 41."
    times = [c.period.text if c.period else None for c in claims(reader, text)]
    assert times == ["В выходные", *["С начала купального сезона"] * 2]


def test_over_what_time_something_changed_is_by_the_way(reader: Reader) -> None:
    text = (
        "Население на 1 апреля составило 32 млн человек, увеличившись за первые три месяца "
        "2026 года на 107 тысяч. Городское население составило 16 млн человек."
    )
    *_, cities = claims(reader, text)
    assert cities.period is None or str(cities.period.from_date) == "2026-04-01"


def test_a_stretch_of_land_says_nothing(reader: Reader) -> None:
    text = (
        "По предварительным данным, культуры разместили на площади 23,7 миллиона гектаров. "
        "«Увеличили посевы масличных до 3,4 миллиона гектаров — это больше, чем в прошлом году»."
    )
    assert [c.speaker for c in claims(reader, text)] == [None, None]


def test_places_before_brackets_with_changes(reader: Reader) -> None:
    text = "Рост отмечен в Туле (на 2,1%), Орле (на 1,9%), Томской и Омской областях (на 0,4%)."
    found = claims(reader, text)
    assert [c.place and c.place.text for c in found[:2]] == ["Туле", "Орле"]
    assert {c.counted and c.counted.text for c in found} == {"Рост"}


def test_who_the_share_before_is_of_is_not_who_the_next_is(reader: Reader) -> None:
    text = "49,6 процента населения - мужчины, 50,4% - женщины."
    assert all(c.counted and c.counted.text != "мужчины" for c in claims(reader, text))


def test_those_who_voted_do_not_vote_for_others(reader: Reader) -> None:
    text = "За законопроект проголосовали 58 депутатов, против – 7."
    assert [c.actor for c in claims(reader, text)] == [None, None]


def test_a_noun_of_another_place_replaces_that_before(reader: Reader) -> None:
    text = "Цены в новостройках выросли на 1,9%, на вторичке – на 0,6%."
    assert [c.place and c.place.text for c in claims(reader, text)] == ["новостройках", None]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Зарегистрировано 214 фондов, исключено из реестра 96.", "реестра"),
        ("Опрос института: президента одобряют 82%, не одобряют 15%.", "Опрос института"),
    ],
)
def test_registers_and_polls_are_not_counted(reader: Reader, text: str, counted: str) -> None:
    assert all(not c.counted or c.counted.text != counted for c in claims(reader, text))
