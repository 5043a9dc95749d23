"""Time expressions, one a line: text | published -> span | from..to (``-``: not known)."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.errors import LanguageError
from svodka.model import check_span
from svodka.reading.periods.candidates import Anchor
from svodka.reading.periods.grammar import grammar
from svodka.reading.periods.mentions import find_periods, periods

CASES = """
В июле в область приехали 40 врачей | 2022-07-05 -> В июле | 2022-07-01..2022-07-31
В августе сгорели 3 дома | 2022-06-25 -> В августе | 2021-08-01..2021-08-31
В августе откроют 3 школы | 2022-07-05 -> В августе | 2022-08-01..2022-08-31
12 марта проверят 30 участков | 2021-02-20 -> 12 марта | 2021-03-12..2021-03-12
С 1 мая пошлину поднимут на 3% | 2022-04-11 -> С 1 мая | 2022-05-01..-
С января по ноябрь построили 40 домов | 2022-12-14 -> С января по ноябрь | 2022-01-01..2022-11-30
С января построили 40 домов | 2022-12-14 -> С января | 2022-01-01..2022-12-14
До конца марта закроют 5 касс | 2022-10-14 -> До конца марта | 2022-10-14..2023-03-31
До сентября закроют 5 касс | 2022-05-14 -> До сентября | 2022-05-14..2022-08-31
До 1 декабря закроют 5 касс | 2022-11-20 -> До 1 декабря | 2022-11-20..2022-12-01
С понедельника, 23 ноября, закроют 5 касс | 2026-11-20 -> С понедельника, 23 ноября | 2026-11-23..-
До 15 ноября принято 40 заявок | 2022-11-20 -> До 15 ноября | -..-
31 декабря выставку посетили 200 человек | 2019-01-04 -> 31 декабря | 2018-12-31..2018-12-31
29 февраля родились 12 детей | 2019-01-04 -> 29 февраля | 2016-02-29..2016-02-29
В субботу прошли три митинга | 2020-02-22 -> В субботу | 2020-02-22..2020-02-22
В минувшую среду прошли три митинга | 2020-02-22 -> В минувшую среду | 2020-02-19..2020-02-19
1 сентября текущего года открылись 2 школы | 2021-10-01 -> 1 сентября текущего года | 2021-09-01..2021-09-01
В мае прошлого года открылись 2 школы | 2021-10-01 -> В мае прошлого года | 2020-05-01..2020-05-31
За 9 месяцев собрали 70 тонн | 2021-10-20 -> За 9 месяцев | 2021-01-01..2021-09-30
За 9 месяцев собрали 70 тонн | 2021-03-20 -> За 9 месяцев | 2020-01-01..2020-09-30
За два месяца собрали 70 тонн | 2021-03-20 -> За два месяца | -..-
С 2010 по 2015 год построили 6 школ | - -> С 2010 по 2015 год | 2010-01-01..2015-12-31
С 25 декабря по 8 января катались 300 детей | 2019-02-01 -> С 25 декабря по 8 января | 2018-12-25..2019-01-08
С ноября 2011 по март 2012 закрыли 5 шахт | - -> С ноября 2011 по март 2012 | 2011-11-01..2012-03-31
С 2030 года выдадут 40 грантов | 2021-03-20 -> С 2030 года | 2030-01-01..-
С мая 2018 года выдали 40 грантов | - -> С мая 2018 года | 2018-05-01..-
В ночь на 5 мая сгорели 2 дома | 2020-05-06 -> В ночь на 5 мая | 2020-05-05..2020-05-05
К 2030 году построят 6 школ | 2021-03-20 -> К 2030 году | 2030-01-01..2030-12-31
В 2004-м он забил 20 голов | - -> В 2004-м | 2004-01-01..2004-12-31
7 янв. 2019 изъято 5 машин | - -> 7 янв. 2019 | 2019-01-07..2019-01-07
Решение от 24/01/2017 касается 300 семей | - -> 24/01/2017 | 2017-01-24..2017-01-24
Решение 2017-01-24 касается 300 семей | - -> 2017-01-24 | 2017-01-24..2017-01-24
За последние сутки выявили 20 случаев | 2020-05-06 -> За последние сутки | 2020-05-05..2020-05-06
Полгода назад было 40 школ | 2020-05-06 -> Полгода назад | 2019-11-01..2019-11-30
С начала месяца выявили 20 случаев | 2020-05-06 -> С начала месяца | 2020-05-01..2020-05-06
Вчера задержали 12 человек | - -> Вчера | -..-
5 мая 2018 года прибыли 40 судов, 6 мая ушли 30 | - -> 6 мая | 2018-05-06..2018-05-06
В 1905 году было 40 школ; 6 мая открыли ещё две | - -> 6 мая | -..-
12 марта 2001. Вчера задержали 40 человек | - -> Вчера | 2001-03-11..2001-03-11
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_case(case: str) -> None:
    text, _, rest = case.partition(" | ")
    published, _, rest = rest.partition(" -> ")
    span, _, dates = rest.rpartition(" | ")
    day = None if published == "-" else dt.date.fromisoformat(published)
    read = [(p.text, f"{p.from_date or '-'}..{p.to_date or '-'}") for p in periods(text, day)]
    assert (span, dates) in read


@pytest.mark.parametrize(
    "text",
    [
        "Завод выпустил 2000 машин",
        "Подсудимому дали пять лет тюрьмы",
        "Матч закончился со счётом 3:1, продано 31 500 билетов",
        "Цена выросла с 1500 до 2000 рублей",
        "Собрали 1,5 тысячи подписей",
    ],
)
def test_not_a_dated_period(text: str) -> None:
    dated = [p.text for p in periods(text, dt.date(2020, 5, 6)) if p.from_date or p.to_date]
    assert dated == []


def test_a_year_of_birth_is_no_period() -> None:
    assert periods("Задержаны 3 мужчин 1987 и 1990 годов рождения") == []
    assert periods("Задержаны 3 мужчин 1987 года рождения") == []


def test_a_day_that_no_month_has_is_no_day() -> None:
    assert all(
        p.from_date is None for p in periods("31 февраля открыли 3 школы", dt.date(2020, 5, 6))
    )


@pytest.mark.parametrize(
    ("text", "anchor"),
    [
        ("В тот же день задержали 12 человек", Anchor("same", "day", 1)),
        ("Двумя годами ранее было 40 школ", Anchor("before", "year", 2)),
        ("С тех пор построили 6 школ", Anchor("since")),
    ],
)
def test_anchor(text: str, anchor: Anchor) -> None:
    assert find_periods(text)[0].anchor == anchor


def test_an_event_does_not_hide_the_date_inside() -> None:
    read = [p.text for p in periods("После референдума 1 октября ранены 90 человек")]
    assert read == ["После референдума", "1 октября"]


def test_unknown_language() -> None:
    with pytest.raises(LanguageError, match="xx"):
        periods("text", language="xx")


WORDS = sorted(grammar("ru").lexicon.forms)
PIECES = st.one_of(st.text(max_size=8), st.sampled_from(WORDS), st.integers(0, 99_999).map(str))


@given(st.lists(PIECES, max_size=30), st.one_of(st.none(), st.dates()))
def test_never_raises_and_spans_hold(pieces: list[str], published: dt.date | None) -> None:
    text = " ".join(pieces)
    found = find_periods(text, published)
    for candidate in found:
        period = candidate.period
        check_span(text, period)
        assert not period.from_date or not period.to_date or period.from_date <= period.to_date
    assert found == find_periods(text, published)


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar(published: dt.date) -> None:
    text = (
        "За последние 3 года, 900 лет назад, завтра, вчера, на прошлой неделе, в минувшие выходные, "
        "в следующем веке, через 999 лет, зимой, в прошлом году, с 25 декабря по 8 января"
    )
    assert len(find_periods(text, published)) >= 10
