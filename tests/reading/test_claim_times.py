"""When it happened: of each figure of a comparison, in brackets, still to come."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("В 2020 году было 300 аварий, в 2021 — 250.", ["В 2020 году", "в 2021"]),
        ("В июне изъяли 12 ружей, в июле — уже 15.", ["В июне", "в июле"]),
        ("Цена выросла на 5%, в марте — на 7%.", [None, "в марте"]),
        ("За год составлено 214 протоколов против 131 годом ранее.", ["За год", "годом ранее"]),
        ("Индекс упал на 2,3% впервые с января.", [None]),
        ("Впервые после 2015 года открыто 12 школ.", [None]),
        ("Это крупнейший за три года улов: 40 тонн.", [None]),
        ("Из-за сильнейшего за последние 30 лет ливня залило 12 домов.", [None]),
        ("Зима стала самой тёплой за последние 30 лет, выпало 5% снега.", [None]),
        ("Сбор превысил уровень января–мая 2016 года на 12%.", [None]),
        ("Воздух прогрелся до 38 градусов — на 2 градуса выше рекорда 1954 года.", [None, None]),
        ("Добыча составила 9 тонн и побила рекорд 2018 года.", [None]),
        ("Рыбы выловлено 9 тонн. Это превышает цифру 2018 года на 4%.", [None, None]),
        ("В прошлом году собрали 9 тонн, а в этом планируют 12.", ["В прошлом году", "в этом"]),
        ("На прошлой неделе сдали 9 домов, на этой уже 12.", ["На прошлой неделе", "на этой"]),
        ("Нефть с поставкой осенью этого года подешевела на 3%.", [None]),
        ("Сбор составил 9 тонн, превысив на 1,4% показатели мая 2016 года.", [None, None]),
        (
            "За май погибли 5 человек. Это больше, чем за весь 2012 год, когда погибли 4 человека.",
            ["За май", "за весь 2012 год"],
        ),
        (
            "Число краж упало с 3 тысяч в 2023 году до 2 тысяч в 2025-м.",
            ["в 2023 году", "в 2025-м"],
        ),
        (
            "Инфляция в октябре ускорилась до 8,6% с 8,2% в сентябре.",
            ["в октябре", "в сентябре"],
        ),
        (
            "В мае вывоз вырос на 4%, за пять месяцев 2026 года рост составил 3%.",
            ["В мае", "за пять месяцев 2026 года"],
        ),
        (
            "Долг вырос втрое и составил 5 млрд руб. против примерно 2 млрд руб. в 2024 году.",
            [None, None, "в 2024 году"],
        ),
        (
            "Это на 4% больше, чем год назад, но на 2% меньше, чем в марте 2026 года.",
            [None, None],
        ),
        ("Пенсия составила 19 тыс. рублей, это на 5% больше марта 2025 года.", [None, None]),
        (
            "Вывоз составил 9 тонн — на 5% больше марта 2025 года (7 тонн).",
            [None, None, "марта 2025 года"],
        ),
        ("Вывоз составил 9 тонн — на 5% больше, чем было в марте 2025 года.", [None, None]),
        (
            "На середину 2026 г. было 33 тысячи машин, на 4% больше, чем в 2025 году (31 тысяча шт.).",
            ["На середину 2026 г.", "На середину 2026 г.", "в 2025 году"],
        ),
        (
            "Фильмы собрали немало: первый ($26 млн в 2006-м) и второй ($30 млн в 2009-м).",
            ["в 2006-м", "в 2009-м"],
        ),
        (
            "За неделю цены выросли на 1%, с начала октября — на 2%.",
            ["За неделю", "с начала октября"],
        ),
        (
            "Прогноз на 2027 год повышен с 1% до 2%, на 2028 год — с 3% до 4%.",
            ["на 2027 год", "на 2027 год", "на 2028 год", "на 2028 год"],
        ),
        ("Цены выросли на 2%, тогда как в течение всего мая не менялись.", [None]),
        ("Вывоз вырос на 9 тысяч баррелей в сутки к октябрю 2024 года.", [None]),
        ("Это больше, чем год назад, — превышение составляет 37%.", [None]),
        (
            "В мае поощрено 76 граждан (в апреле было 45 таких граждан).",
            ["В мае", "в апреле"],
        ),
        ("Изъято 300 кг мака, больше, чем в мае. Найдены 5 схронов.", [None, None]),
        (
            "В этом году краж больше на 9% по сравнению с таким же периодом (январь — май) прошлого года.",
            ["В этом году"],
        ),
        ("По сравнению с годом ранее вывоз вырос на 3%.", [None]),
        ("Медь с поставкой в марте 2027 года подешевела на 3%.", [None]),
    ],
)
def test_each_figure_of_a_comparison_has_its_own_time(text: str, times: list[str | None]) -> None:
    claims = svodka.read(text, published=dt.date(2026, 11, 20))
    assert [c.period.text if c.period else None for c in claims] == times


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("В сентябре откроют 20 школ.", "2027-09-01"),
        ("В июне Афины должны вернуть фонду 1,6 млрд евро.", "2027-06-01"),
        ("15 февраля в продажу поступят 300 автомобилей.", "2027-02-15"),
        ("Суд рассмотрит три дела в понедельник.", "2026-11-23"),
        ("С 1 сентября в районе откроют 20 школ.", "2027-09-01"),
        ("From September 1, 20 schools will open in the district.", "2027-09-01"),
        ("1 қыркүйектен бастап ауданда 20 мектеп ашылады.", "2027-09-01"),
        ("С 1 сентября в районе открыли 20 школ.", "2026-09-01"),
        ("В сентябре открыли 20 школ.", "2026-09-01"),
        ("В марте компания планировала открыть 20 школ.", "2026-03-01"),
        ("В сентябре 2026 года откроют 20 школ.", "2026-09-01"),
        ("На первое полугодие 2027 года намечено: в мае должны открыть 20 школ.", "2027-05-01"),
    ],
)
def test_what_is_still_to_come_is_next_time(text: str, first: str) -> None:
    (claim,) = svodka.read(text, published=dt.date(2026, 11, 20))
    assert claim.period is not None
    assert str(claim.period.from_date) == first


def test_what_is_still_to_come_does_not_look_back() -> None:
    (claim,) = svodka.read("За неделю отремонтируют 40 домов.", published=dt.date(2025, 3, 1))
    assert claim.period is not None
    assert claim.period.from_date is None


def test_what_a_figure_is_compared_with_is_no_time_of_it() -> None:
    for claim in svodka.read("Осуждены 340 человек, это на 9% больше, чем в 2014 году."):
        assert claim.period is None


def test_a_limit_a_month_is_no_time_of_it() -> None:
    for claim in svodka.read("Дефицит воды достиг 14 тысяч кубометров в день."):
        assert claim.period is None or claim.period.text != "в день"


def test_a_number_in_brackets_has_the_time_before_them() -> None:
    text = (
        "За 10 месяцев 2026 года уволено 1230 сотрудников — на треть больше, чем годом ранее (920)."
    )
    last = svodka.read(text)[-1]
    assert last.period is not None
    assert last.period.text == "годом ранее"


def test_a_time_behind_a_dash() -> None:
    text = "Цена прогнозируется на уровне 65 долларов в 2027-м и 70 — в 2028 году."
    claims = svodka.read(text, published=dt.date(2026, 11, 20))
    first, second = (c.period and c.period.text for c in claims)
    assert first in ("в 2027-м", None)
    assert second == "в 2028 году"


def test_brackets_tell_how_many_it_were_at_another_time() -> None:
    text = "Заразились 12 тысяч человек (неделей ранее — 10 тысяч), госпитализированы 2 тысячи."
    claims = svodka.read(text)
    assert [c.action and c.action.text for c in claims] == [
        "Заразились", "Заразились", "госпитализированы",
    ]  # fmt: skip
    assert claims[1].period is not None
    assert claims[1].period.text == "неделей ранее"
    claims = svodka.read(
        "В мае продано 12 тонн (+5% к маю 2025 года).", published=dt.date(2026, 6, 2)
    )
    assert [c.period and c.period.text for c in claims[:1]] == ["В мае"]


def test_a_time_in_brackets_is_that_of_their_figure() -> None:
    claims = svodka.read("Полиция изъяла 14 ружей (в 2024 году — 9) и 3 кг взрывчатки.")
    assert [c.period and c.period.text for c in claims] == [None, "в 2024 году", None]


def test_a_report_goes_on_about_its_time() -> None:
    first, second = svodka.read(
        "За 2022 год нейтрализовано 15 преступных групп. Из оборота изъято 598 гранат."
    )
    assert first.period is not None
    assert second.period is not None
    assert second.period.from_date == first.period.from_date
    assert second.period.inherited


def test_what_is_no_deed_of_duty_does_not_take_the_time_before() -> None:
    _, second = svodka.read(
        "За 2022 год нейтрализовано 15 преступных групп. В городе живут 598 семей."
    )
    assert second.period is None


def test_a_time_in_brackets_is_not_that_of_the_next_sentence() -> None:
    claims = svodka.read(
        "Всего было 42 784 кражи (65 758 за аналогичный период прошлого года). Раскрыты 9 поджогов.",
        dt.date(2018, 12, 14),
    )
    assert claims[-1].period is None


def test_a_time_that_begins_a_clause_is_that_of_its_figure() -> None:
    text = "Тарифы с 25 по 31 мая выросли до 12%, с начала года билеты подорожали на 3%."
    last = svodka.read(text, published=dt.date(2021, 6, 2))[-1]
    assert last.period is not None
    assert last.period.text == "с начала года"


def test_each_figure_of_a_list_has_its_time() -> None:
    text = "Индекс цен составил 100,2%, с начала апреля - 100,6%, с начала года 103,0%."
    claims = svodka.read(text, published=dt.date(2025, 4, 23))
    times = [c.period and c.period.text for c in claims]
    assert times[1:] == ["с начала апреля", "с начала года"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Цены в мае упали на 1%, в июне на 2%.", ["в мае", "в июне"]),
        ("Тариф в мае вырос до 40 рублей, а в июне до 45 рублей.", ["в мае", "в июне"]),
        (
            "Цены в мае упали на 1%, а в июне, по предварительной оценке, на 2%.",
            ["в мае", "в июне"],
        ),
    ],
)
def test_a_change_has_the_time_before_its_preposition(text: str, times: list[str]) -> None:
    claims = svodka.read(text, published=dt.date(2025, 7, 23))
    assert [c.period and c.period.text for c in claims] == times


@pytest.mark.parametrize(
    "text",
    [
        "За год цены выросли на 5%, в том числе в мае на 1%.",
        "За год построили 40 школ, в том числе в мае 12.",
        "За год построили 40 школ, в том числе 12 в мае.",
        "За год построили 40 школ, из них в мае 12.",
        "За год цены выросли на 5%, причём в мае на 1%.",
        "За год цены выросли на 5%, при этом только в мае на 1%.",
    ],
)
def test_the_time_of_a_part_is_not_that_of_its_whole(text: str) -> None:
    claims = svodka.read(text, published=dt.date(2025, 7, 23))
    dated = [c.period and c.period.from_date for c in claims]
    assert dated == [dt.date(2024, 7, 23), dt.date(2025, 5, 1)]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("Шторм начался 2 мая. Через два дня затопило 40 домов.", None),
        ("За следующие пять лет затопило 40 домов.", None),
        ("Шторм начался 2 мая. На следующей неделе затопило 40 домов.", None),
        ("Через два дня построят 40 домов.", dt.date(2025, 7, 25)),
    ],
)
def test_what_was_done_was_not_done_in_days_to_come(text: str, dated: dt.date | None) -> None:
    last = svodka.read(text, published=dt.date(2025, 7, 23))[-1]
    assert last.period is not None
    assert last.period.from_date == dated


def test_what_is_to_be_done_is_not_of_the_time_of_what_was() -> None:
    claims = svodka.read("В марте собрали 40 тонн, соберут ещё 12.", published=dt.date(2025, 7, 23))
    assert [c.period and c.period.text for c in claims] == ["В марте", None]


@pytest.mark.parametrize(
    "text",
    [
        "В городе, основанном в 1703 году, живут 40 тысяч человек.",
        "Завод, запущенный в 2019 году, выпускает 40 машин в сутки.",
        "Открытая в 2019 году школа приняла 400 детей.",
        "Он родился в 1985 году и написал 12 книг.",
        "Город основан в 1703 году, в нём живут 40 тысяч человек.",
    ],
)
def test_when_a_thing_came_to_be_is_not_when_it_counts_so_many(text: str) -> None:
    (claim,) = svodka.read(text, published=dt.date(2025, 7, 23))
    assert claim.period is None


def test_a_noun_of_a_deed_has_the_time_behind_it() -> None:
    text = "В мае 2025 года суд дал ему 12 лет за кражу 40 машин в 2019 году."
    claims = svodka.read(text, published=dt.date(2025, 7, 23))
    assert [c.period and c.period.text for c in claims] == ["В мае 2025 года", "в 2019 году"]


def test_those_who_were_born_then_were_born_then() -> None:
    (claim,) = svodka.read("В 1985 году здесь родились 12 детей.", published=dt.date(2025, 7, 23))
    assert claim.period is not None


def test_a_fire_that_began_then_did_so_then() -> None:
    text = "В пожаре, вспыхнувшем в мае, погибли 12 человек."
    (claim,) = svodka.read(text, published=dt.date(2025, 7, 23))
    assert claim.period is not None
    assert claim.period.text == "в мае"


def test_a_time_behind_a_part_may_be_that_of_both() -> None:
    claims = svodka.read("Построили 40 школ, в том числе 12 сельских, в 2024 году.")
    assert [c.period and c.period.text for c in claims] == ["в 2024 году"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "За май продано 40 тонн сыра (в мае 2024 года этот показатель составлял 35). Куплено 12 ульев.",
        "За май продано 40 тонн сыра по сравнению с 35 тоннами в мае 2024 года. Куплено 12 ульев.",
    ],
)
def test_what_is_told_by_the_way_gives_no_time_to_what_follows(text: str) -> None:
    last = svodka.read(text, published=dt.date(2025, 6, 10))[-1]
    assert last.period is None or last.period.text == "За май"


def test_figures_and_their_times_over_and_over() -> None:
    text = "Доходы составят 40,3 млрд рублей в 2026 г., 42,9 млрд в 2027 г. и 45,9 млрд в 2028 г."
    times = [c.period and c.period.text for c in svodka.read(text, published=dt.date(2025, 10, 21))]
    assert times == ["в 2026 г.", "в 2027 г.", "в 2028 г."]


def test_a_figure_in_brackets_has_the_time_of_the_one_before() -> None:
    text = (
        "Дефицит запланирован в 2014 году на уровне 389 млрд рублей (0,5% ВВП), в 2015 году — 796 млрд "
        "рублей (1% ВВП)."
    )
    last = svodka.read(text, published=dt.date(2013, 11, 22))[-1]
    assert last.period is not None
    assert last.period.text == "в 2015 году"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("В результате второго за эту неделю пожара погибли три человека.", [None]),
        (
            "В 2021 году выявлено 114 краж, против 69 годом ранее.",
            ["В 2021 году", "годом ранее"],
        ),
        (
            "В мае родились 1 240 телят, что на 3% меньше, чем годом ранее; пали 98.",
            ["В мае", "В мае", "В мае"],
        ),
        (
            "В 2024 году поощрено 76 граждан (в прошлом году было 45), им выплачено 28 млн тенге.",
            ["В 2024 году", "в прошлом году", "В 2024 году"],
        ),
    ],
)
def test_times_of_others(text: str, times: list[str | None]) -> None:
    assert [c.period and c.period.text for c in svodka.read(text)] == times


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Газета 15 июля сообщила, что погибли 27 человек.", None),
        ("Газета сообщила, что 15 июля погибли 27 человек.", "15 июля"),
    ],
)
def test_the_day_of_telling_is_not_that_of_what_is_told(text: str, time: str | None) -> None:
    (claim,) = svodka.read(text)
    assert (claim.period and claim.period.text) == time


def test_a_time_in_brackets_is_no_time_of_what_follows_them() -> None:
    claims = svodka.read(
        "На его счету 12 альбомов (последний вышел в мае 2016 года) и девять премий."
    )
    assert claims[-1].period is None
    (claim,) = svodka.read("Картина «Остров» (2006) получила 6 наград.")  # when it came out
    assert claim.period is None


def test_a_loss_compared_with_has_its_time_alone() -> None:
    text = "Прибыль составила минус 11 млрд рублей по сравнению с минус 2 млрд рублей годом ранее."
    first, last = svodka.read(text, published=dt.date(2021, 11, 15))
    assert first.period is None
    assert last.period is not None


def test_a_time_behind_the_start_of_a_change_is_not_that_of_its_end() -> None:
    text = "По итогам мая этого года доля опустилась до 5% с 14% в прошлом году."
    last = svodka.read(text, published=dt.date(2023, 8, 10))[0]
    assert last.period is None or last.period.text != "в прошлом году"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Он построил пять школ в 2013 году и четыре школы в 2014 году.",
            ["в 2013 году", "в 2014 году"],
        ),
        ("В 2013 году он построил пять школ и четыре больницы.", ["В 2013 году", "В 2013 году"]),
        ("Летом 2014 года в город, где живут 40 тысяч человек, приехал цирк.", [None]),
        (
            "Летом 2014 года в город, где жили 40 тысяч человек, приехал цирк.",
            ["Летом 2014 года"],
        ),
    ],
)
def test_each_thing_has_the_time_behind_it(text: str, times: list[str | None]) -> None:
    assert [c.period and c.period.text for c in svodka.read(text)] == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Датчики есть в 60% домов; до конца года установят новые.", [None]),
        ("На заводе уволены 90 человек, и в мае цех закрыли.", [None]),
        ("На заводе уволены 90 человек, в мае цех был закрыт.", [None]),
        ("На заводе уволены 90 человек, сообщили в мае.", [None]),
        ("Двое рабочих, не дождавшись помощи, в четверг ушли пешком.", ["в четверг"]),
    ],
)
def test_a_time_in_the_next_clause_is_of_that_clause(text: str, times: list[str | None]) -> None:
    assert [c.period and c.period.text for c in svodka.read(text)] == times


def test_a_price_that_looks_like_a_year_is_no_time() -> None:
    claims = svodka.read("Билет за 1990р. купили 5 человек.", published=dt.date(2026, 11, 10))
    assert [(claim.quantity.unit, claim.period) for claim in claims] == [("RUB", None), ("1", None)]


def test_a_year_before_is_not_counted_from_a_time_that_begins_today() -> None:
    text = (
        "За девять месяцев верфь спустила 40 лодок. До конца года она сдаст ещё 12. "
        "Прибыль составила 9 млн рублей против убытка в 3 млн годом ранее."
    )
    *_, profit, last = svodka.read(text, published=dt.date(2026, 11, 10))
    assert profit.period is not None
    assert profit.period.text == "За девять месяцев"
    assert last.period is not None
    assert (last.period.from_date, last.period.to_date) == (
        dt.date(2025, 1, 1),
        dt.date(2025, 9, 30),
    )


def test_what_is_to_come_on_a_day_gives_the_day_to_the_clause_behind() -> None:
    coming, gone = (
        svodka.read(text, published=dt.date(2026, 11, 10))[0].period
        for text in (
            "Выборы состоятся 14 марта, в них участвуют 11 партий.",
            "Матч состоялся 14 марта, его увидели 400 гостей.",
        )
    )
    assert coming is not None
    assert coming.from_date == dt.date(2027, 3, 14)
    assert gone is not None
    assert gone.from_date == dt.date(2026, 3, 14)


def test_a_time_behind_a_dash_may_be_the_end_of_a_stretch() -> None:
    _, early = svodka.read("Картины студии побеждали на нём шесть раз, четыре — до 1990 года.")
    assert early.period is not None
    assert early.period.text == "до 1990 года"


@pytest.mark.parametrize(
    "compared",
    [
        "по сравнению с соответствующим периодом 2021 года",
        "по сравнению с январём–октябрём 2021 года",
        "по сравнению с январем-октябрем 2021 года",
    ],
)
def test_brackets_behind_what_is_compared_are_of_its_time(compared: str) -> None:
    text = (
        "Число краж за январь–октябрь 2022 года составило 333 тысячи, "
        f"что на 11% меньше {compared} (375 тысяч)."
    )
    *_, last = svodka.read(text, published=dt.date(2022, 11, 10))
    assert last.period is not None
    days = (last.period.from_date, last.period.to_date)
    assert days == (dt.date(2021, 1, 1), dt.date(2021, 10, 31))
