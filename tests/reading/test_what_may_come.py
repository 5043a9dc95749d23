"""The days of what may be: still to come («может закрыть в марте»), or over («may have closed in March»)."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

TODAY = dt.date(2026, 5, 13)  # a Wednesday

CASES = """
ru | 2027-03-01 | possible | Компания может закрыть 40 магазинов в марте.
ru | 2027-03-01 | possible | В марте могут закрыть 40 магазинов.
ru | 2027-03-01 | possible | В марте могут быть закрыты 40 магазинов.
ru | 2027-03-01 | possible | Компания рискует потерять 40 магазинов в марте.
ru | 2027-03-01 | possible | Компании грозит закрытие 40 магазинов в марте.
ru | 2027-03-01 | possible | Есть риск закрытия 40 магазинов в марте.
ru | 2027-03-01 | possible | В марте возможно закрытие 40 магазинов.
ru | 2027-03-01 | possible | Компания, вероятно, закроет 40 магазинов в марте.
ru | 2026-05-18 | possible | Компания может закрыть 40 магазинов в понедельник.
ru | 2027-01-01 | possible | Компания может закрыть 40 магазинов в первом квартале.
ru | 2026-12-01 | possible | Компания может закрыть 40 магазинов зимой.
ru | None | possible | Компания может закрыть 40 магазинов за неделю.
ru | None | possible | В апреле закрыли 40 магазинов, могут закрыть ещё 30.
ru | None | planned | В апреле закрыли 40 магазинов и планируют закрыть ещё 30.
ru | 2026-03-01 | possible | Компания могла закрыть 40 магазинов в марте.
ru | 2026-03-01 | possible | В марте могли быть закрыты 40 магазинов.
ru | 2026-03-01 | possible | Компания, вероятно, закрыла 40 магазинов в марте.
ru | 2026-03-01 | possible | Число погибших может достигать 40 в марте.
ru | None | asserted | Здесь возможны 12 путей.
en | 2027-03-01 | possible | The company may close 40 shops in March.
en | 2027-03-01 | possible | The company could close 40 shops in March.
en | 2027-03-01 | possible | Up to 40 shops may be closed in March.
en | 2027-03-01 | possible | The company is likely to close 40 shops in March.
en | 2027-03-01 | possible | The company risks closing 40 shops in March.
en | 2026-05-18 | possible | The company might close 40 shops on Monday.
en | 2027-01-01 | possible | The company may close 40 shops in the first quarter.
en | None | possible | The firm closed 40 shops in April and may close 30 more.
en | 2026-06-01 | possible | The bank cut rates by 40 points in March and may cut them by 30 in June.
en | 2026-03-01 | possible | The company may have closed 40 shops in March.
en | 2026-03-01 | possible | Up to 40 shops might have been closed in March.
en | 2026-05-11 | possible | The mayor may close 40 shops from midnight on Monday under a new law.
kk | 2027-03-01 | possible | Компания наурызда 40 дүкенді жабуы мүмкін.
kk | 2027-03-01 | possible | Наурызда 40 дүкен жабылуы ықтимал.
kk | 2027-03-01 | possible | Наурызда 40 дүкеннің жабылу қаупі бар.
kk | 2026-05-18 | possible | Дүйсенбіде 40 дүкен жабылуы мүмкін.
kk | 2026-12-01 | possible | Қыста 40 дүкен жабылуы мүмкін.
kk | None | possible | Сәуірде 40 дүкен жабылды, тағы 30 дүкен жабылуы мүмкін.
kk | None | planned | Сәуірде 40 дүкен жабылды, тағы 30 дүкен жабылады.
kk | 2026-03-01 | possible | Наурызда 40 дүкен жабылған болуы мүмкін.
kk | 2026-03-01 | possible | Наурызда 40 дүкен жабылуы мүмкін еді.
kk | 2026-03-01 | possible | Наурызда 40 адам болуы мүмкін.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_what_may_come_is_next_time(case: str) -> None:
    language, first, factuality, text = case.split(" | ")
    last = svodka.read(text, published=TODAY, language=language)[-1]
    assert str(last.period and last.period.from_date) == first
    assert last.factuality == factuality


def test_a_verb_is_no_month() -> None:
    text = "The firm closed 40 shops in March, and may close 30 in July."
    claims = svodka.read(text, published=TODAY, language="en")
    assert [c.period and c.period.text for c in claims] == ["in March", "in July"]


def test_two_months_are_both() -> None:
    [claim] = svodka.read("The firm closed 40 shops in April and May.", TODAY, language="en")
    assert claim.period is not None
    assert claim.period.text == "in April and May"
