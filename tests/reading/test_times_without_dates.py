"""Times that have no dates of their own: the first days of something, a quarter of a century, «нынче»."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("В первый же год музей посетили 40 тысяч человек.", "В первый же год"),
        ("Ярмарка открылась. В первые сутки продали 300 банок мёда.", "В первые сутки"),
        ("Во вторые выходные фильм собрал 3 миллиона рублей.", "Во вторые выходные"),
        ("К понедельнику в городе расчистили 12 улиц.", "К понедельнику"),
        ("За полвека он собрал 87 сказок.", "За полвека"),
        ("За четверть века в районе построили 9 школ.", "За четверть века"),
        ("Четверть века назад в районе было 9 школ.", "Четверть века назад"),
        ("За эти полгода на ремонт потрачено 5 миллионов рублей.", "За эти полгода"),
        ("Мешок овса нынче стоит 800 рублей.", "нынче"),
    ],
)
def test_a_time_without_dates_is_the_time_of_a_figure(text: str, time: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.period is not None
    assert (claim.period.text, claim.period.from_date) == (time, None)


@pytest.mark.parametrize(
    "text",
    [
        "Впервые за полвека в посёлке открыли 12 магазинов.",
        "В первую очередь закупили 12 автобусов.",
        "К посёлку вышли 12 человек.",
        "До дома осталось пройти 3 километра.",
        "Четверть жителей уехали.",
    ],
)
def test_what_looks_like_such_a_time_is_none(text: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.period is None


def test_the_first_days_of_a_month_keep_their_dates() -> None:
    (claim,) = svodka.read("В первую неделю мая 2018 года посадили 40 лип.")
    assert claim.period is not None
    assert claim.period.text == "В первую неделю мая 2018 года"
    assert claim.period.from_date == dt.date(2018, 5, 1)


def test_quarters_in_a_row_are_of_no_year() -> None:
    day = dt.date(2021, 11, 10)
    running, first = (
        svodka.read(text, published=day)[0]
        for text in (
            "За четыре квартала подряд продали 40 автобусов.",
            "За три квартала продали 40 автобусов.",
        )
    )
    assert running.period is not None
    assert running.period.from_date is None
    assert first.period is not None
    assert first.period.to_date == dt.date(2021, 9, 30)


@pytest.mark.parametrize(
    ("time", "first", "last"),
    [
        ("За 3 квартала", 1, 9),
        ("По итогам 3 кварталов", 1, 9),
        ("За 2 квартала", 1, 6),
        ("За 3 квартал", 7, 9),
        ("По итогам 3 квартала", 7, 9),
    ],
)
def test_three_quarters_in_digits_are_not_the_third(time: str, first: int, last: int) -> None:
    (claim,) = svodka.read(f"{time} 2026 года продали 40 автобусов.")
    assert claim.period is not None
    assert (claim.period.from_date, claim.period.to_date) == (
        dt.date(2026, first, 1),
        dt.date(2026, last, 30),
    )
