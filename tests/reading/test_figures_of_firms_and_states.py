"""Figures as banks, companies and statistical offices tell them."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.reading.periods.mentions import periods

OCTOBER = dt.date(2025, 10, 7)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "На 1 июля 2023 года выдано 640 карт, за год — на 90 больше.",
            "2022-07-01..2023-06-30",
        ),
        ("К 15 мая 2022 года сдано 30 домов. За месяц — 4.", "2022-04-15..2022-05-15"),
        ("По состоянию на 01.03.2025 в порту 40 судов, за месяц — 6.", "2025-02-01..2025-02-28"),
        ("На 1 октября в порту 40 судов, за год прибавилось 6.", "2024-10-01..2025-09-30"),
        # of a day a year ago it may be the year that began with it
        ("На 1 октября 2024 года было 40 судов, за год их стало 46.", "2024-10-07..2025-10-07"),
        # no state is told of that day, or another time stands between
        ("1 июля 2023 года открыли порт. За год туда зашло 40 судов.", "2024-10-07..2025-10-07"),
        ("Ранее, на 1 июля 2023 года, 9. В мае — 12. За год 40.", "2024-10-07..2025-10-07"),
    ],
)
def test_a_year_is_up_to_the_day_that_a_state_is_told_of(text: str, dates: str) -> None:
    last = periods(text, OCTOBER)[-1]
    assert f"{last.from_date}..{last.to_date}" == dates


def test_a_day_in_digits_that_a_figure_is_compared_with_is_not_its_time() -> None:
    claims = svodka.read("Долг на 01.04.2023 вырос по сравнению с 01.04.2022 на 14 млн рублей.")
    assert [c.period and c.period.text for c in claims] == ["на 01.04.2023"]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Собрание утвердило премии за 2023 год в размере 12 тысяч рублей.", "премии"),
        ("Суд взыскал недоимку за III квартал 2022 года в сумме 6 млн рублей.", "недоимку"),
        ("Депутаты приняли смету 2024 года в объёме 3 млн рублей.", "смету 2024 года"),
        ("Долг завода в размере 5 млн рублей списан.", "Долг завода"),
        ("Дефицит бюджета в размере 5 млн рублей закроют займом.", "Дефицит бюджета"),
        ("Зарплата тренера в размере 90 тысяч рублей не менялась.", "Зарплата тренера"),
        ("Выплата пособий в размере 90 тысяч рублей отложена.", "пособий"),
        ("Взносы членов союза в сумме 4 млн рублей поступили.", "Взносы членов союза"),
        ("Отчисления банка в фонд в сумме 4 млн рублей выросли.", "Отчисления банка"),
        ("Суд взыскал штраф с директора завода в размере 5 тысяч рублей.", "штраф"),
        ("Завод перечислил за 2023 год в размере 40 млн рублей.", None),
    ],
)
def test_what_is_so_much_stands_before_whose_it_is_and_of_when(
    text: str, thing: str | None
) -> None:
    counted = svodka.read(text)[-1].counted
    assert (counted and counted.text) == thing


@pytest.mark.parametrize(
    ("text", "change", "low"),
    [
        ("Вклады жителей — 40 млрд рублей, плюс 9% за год.", "increase", 9),
        ("Продано 120 тысяч машин, минус 8% к маю.", "decrease", 8),
        ("Импорт упал до 3 млрд долларов: минус 14%.", "decrease", 14),
        ("Оборот составил 40 млрд рублей, минус 3% год к году.", "decrease", 3),
        # of something else, or a level below zero
        ("Ставка налога — 13%, плюс 2% сбора.", None, 2),
        ("Рентабельность по итогам 2023 года, минус 8%, всех расстроила.", None, -8),
        ("В мае доходность — 4%, в июне: минус 8%.", None, -8),
    ],
)
def test_a_sign_in_words_adds_a_change_to_an_amount(
    text: str, change: str | None, low: int
) -> None:
    quantity = svodka.read(text)[-1].quantity
    assert (quantity.change, quantity.low) == (change, low)


@pytest.mark.parametrize(
    ("text", "dates", "figures"),
    [
        ("В 1 кв. завод выпустил 40 судов.", ["2025-01-01..2025-03-31"], 1),
        ("Во 2 кв. — 60 судов.", ["2025-04-01..2025-06-30"], 1),
        ("Банк за 2кв получил 40 млн рублей.", ["2025-04-01..2025-06-30"], 1),
        ("По итогам 2 кв. убыток упал до 3 млн рублей.", ["2025-04-01..2025-06-30"], 1),
        ("В 2 кв. м комнаты живут 3 человека.", [], 2),
        ("В 2 кв.м комнаты живут 3 человека.", [], 2),
        ("За 3 кв. от вокзала сгорели 2 дома.", [], 2),
    ],
)
def test_a_quarter_in_short_needs_no_year(text: str, dates: list[str], figures: int) -> None:
    assert [f"{p.from_date}..{p.to_date}" for p in periods(text, OCTOBER)] == dates
    assert len(svodka.read(text, published=OCTOBER)) == figures


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Дефицит бюджета составил 2% ВВП.", "Дефицит бюджета"),
        ("Внешний долг достиг 40% ВВП страны.", "Внешний долг"),
        ("Профицит в размере 2% ВВП направят в фонд.", "Профицит"),
        ("Госдолг держится на уровне 15% ВВП.", "Госдолг"),
        ("Дефицит вырос до 3 млрд рублей (0,5% ВВП).", "Дефицит"),
        ("Убыток заводов в мае — 2 млрд рублей, или 1% ВРП.", "Убыток заводов"),
        # the product itself is shared out
        ("На эти страны приходится 40% мирового ВВП.", "мирового ВВП"),
        ("Доля области составила 2% ВВП.", "ВВП"),
    ],
)
def test_a_sum_is_told_in_shares_of_a_product(text: str, thing: str) -> None:
    counted = svodka.read(text)[-1].counted
    assert counted is not None
    assert counted.text == thing


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Минфин ожидает дефицит на уровне 2% ВВП.", "planned"),
        ("Завод ожидает прибыль в 40 млн рублей.", "planned"),
        ("Ждут перемен 60% опрошенных.", "asserted"),
        ("Перемен ждут 60% опрошенных.", "asserted"),
        ("Пассажиры ожидали автобус 40 минут.", "asserted"),
    ],
)
def test_how_much_is_waited_for_is_still_to_come(text: str, factuality: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.factuality == factuality


def test_an_agency_called_by_its_site_does_nothing_behind_its_dash() -> None:
    (claim,) = svodka.read("Минск. 5 мая. VESTI.RU - Белоруссия увеличила вывоз на 9%.")
    assert claim.actor is not None
    assert claim.actor.text == "Белоруссия"


def test_a_quarter_in_digits_is_no_number_of_quarters() -> None:
    text = "Продажи завода в 1 квартале снизились на 4%."
    (claim,) = svodka.read(text, published=OCTOBER)
    assert claim.period is not None
    assert claim.period.text == "в 1 квартале"


def test_the_year_in_short_is_not_so_much() -> None:
    (claim,) = svodka.read("ВВП области в I кв. 2026 г. снизился на 3%")
    assert claim.counted is not None
    assert claim.counted.text.startswith("ВВП")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Акции подорожали до NT$240.", "TWD"),
        ("Прибыль составила S$3 млрд.", "SGD"),
        ("Фонд выделил NZ$2 млн.", "NZD"),
    ],
)
def test_dollars_of_other_countries_are_told_by_letters(text: str, unit: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.quantity.unit == unit


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Доля мужчин составила 40%, женщин - 60%.", ["Доля мужчин", "женщин"]),
        (
            "Размер уставного фонда составил 35 млн рублей, резервного фонда - 5 млн рублей.",
            ["Размер уставного фонда", "резервного фонда"],
        ),
        (
            "Сбор свёклы составил 40 млн тонн, моркови (с огородами) - 20 млн тонн.",
            ["Сбор свёклы", "моркови"],
        ),
        ("Выпуск стали упал на 4%, труб — более чем на 7%.", ["Выпуск стали", "труб"]),
        # a place only says where
        ("Вывоз Тувы вырос на 4%, Якутии — на 9%.", ["Вывоз Тувы", "Вывоз"]),
    ],
)
def test_an_item_leaves_out_the_noun_of_which_it_is(text: str, things: list[str]) -> None:
    counted = [claim.counted for claim in svodka.read(text)]
    assert [c and c.text for c in counted] == things


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Акции завода прибавили 2%, банка — 3%.", "increase"),
        ("Рубль потерял почти 2%, тенге — 1%.", "decrease"),
        ("Индекс DAX прибавил 0,4%, FTSE 100 — 0,2%.", "increase"),
        ("Фабрика прибавила 2%, её доля — 40%.", None),
        ("Партия потеряла 2% голосов, союз — 3%.", None),
    ],
)
def test_the_next_item_gains_as_the_one_before(text: str, change: str | None) -> None:
    assert svodka.read(text)[-1].quantity.change == change


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Прогноз инфляции на год составляет 7%.", "planned"),
        ("Прогноз урожая: 83 млн тонн.", "planned"),
        ("Ожидаемая прибыль — 40 млн рублей.", "planned"),
        ("Прогнозный объём вложений составил 40 млн рублей.", "planned"),
        ("Банк повысил прогноз инфляции до 7%.", "planned"),
        ("Запланированное увеличение добычи на 9 тонн составляет малую часть.", "planned"),
        # by how much it was changed, and what was done, are facts
        ("Агентство повысило прогноз на 5%.", "asserted"),
        ("Запланированное сокращение на 40 человек проведено.", "asserted"),
        ("Плановый ремонт 40 км дорог завершён.", "asserted"),
        ("Ожидаемая продолжительность жизни — 74 года.", "asserted"),
        ("Прогнозы сбылись в 40 случаях.", "asserted"),
    ],
)
def test_what_is_only_foreseen_is_planned(text: str, factuality: str) -> None:
    assert svodka.read(text)[-1].factuality == factuality


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Прибыль +30 млрд рублей против +18 млрд рублей.", None),
        ("Сальдо: +3 млрд долларов.", None),
        ("Прибыль +12% за год.", "increase"),
        ("Выручка +3 млрд рублей за год.", "increase"),
    ],
)
def test_a_plus_may_be_the_sign_of_a_sum(text: str, change: str | None) -> None:
    assert [claim.quantity.change for claim in svodka.read(text)] in ([change], [change, change])


def test_the_time_of_the_next_clause_is_its_own() -> None:
    text = (
        "Выручка по итогам июля 2025 составила 1 млрд руб., "
        "выручка годом ранее составляла 900 млрд руб."
    )
    dates = [c.period and c.period.from_date for c in svodka.read(text, published=OCTOBER)]
    assert dates == [dt.date(2025, 7, 1), dt.date(2024, 7, 1)]


def test_a_consensus_is_foreseen() -> None:
    (claim,) = svodka.read("Консенсус по выручке на 2026 год составляет 9 млн рублей.")
    assert claim.factuality == "planned"


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Индекс Мосбиржи упал на 4%, РТС — на 2%.", "РТС"),
        ("Цена бензина АИ-95 выросла до 60 рублей, АИ-92 — до 54 рублей.", "АИ-92"),
        ("Цена барреля Brent достигла 80 долларов, WTI — 75 долларов.", "WTI"),
    ],
)
def test_a_name_in_letters_stands_for_the_thing_called_so(text: str, thing: str) -> None:
    counted = svodka.read(text)[-1].counted
    assert counted is not None
    assert counted.text == thing


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Готовы переехать 41% жителей, сменить профессию — 35%.", "жителей"),
        ("Купить машину собираются 12% жителей, отремонтировать жильё — 20%.", "жителей"),
        ("За союз готовы отдать голоса 30% опрошенных, за его соперника — 22%.", "опрошенных"),
    ],
)
def test_what_people_want_is_not_what_a_share_is_of(text: str, people: str) -> None:
    counted = svodka.read(text)[-1].counted
    assert counted is not None
    assert counted.text == people


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Перевезено 7 млн пассажиров (минус 2%), занятость кресел — 84%.", None),
        ("Подорожали яйца (на 2%), соль — 1%.", "increase"),
    ],
)
def test_behind_a_bracket_another_share_may_be_a_level(text: str, change: str | None) -> None:
    assert svodka.read(text)[-1].quantity.change == change


def test_a_third_of_people_answers_as_the_next_shares_do() -> None:
    text = (
        "Каждый третий житель (33%) копит, ещё 18% откладывают на ремонт, а 41% не имеют вкладов."
    )
    assert [c.counted and c.counted.text for c in svodka.read(text)[-2:]] == ["житель", "житель"]


def test_last_year_on_this_day() -> None:
    text = "На 20 марта засеяли 12 тыс. га. В прошлом году на эту дату — 9 тыс. га."
    last = periods(text, dt.date(2026, 3, 21))[-1]
    assert last.from_date == last.to_date == dt.date(2025, 3, 20)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Планы на 2028 год — 600 машин, на 2029 год — 890.", ["planned", "planned"]),
        ("Планы завода — 12 чертежей.", ["asserted"]),
    ],
)
def test_plans_for_two_years_are_said_once(text: str, told: list[str]) -> None:
    assert [claim.factuality for claim in svodka.read(text)] == told
