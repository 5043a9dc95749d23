"""Times whose days take a calendar to tell, in three languages: language | text -> days."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

PUBLISHED = dt.date(2025, 6, 11)
CASES = """
ru | В последнее воскресенье мая открыли 3 школы -> 2025-05-25..2025-05-25
ru | В пятый четверг мая открыли 3 школы -> 2025-05-29..2025-05-29
ru | За последние два дня апреля изъято 40 стволов -> 2025-04-29..2025-04-30
ru | За последнюю неделю 2024 года изъято 40 стволов -> 2024-12-25..2024-12-31
ru | В первый день 2025 года родились 40 детей -> 2025-01-01..2025-01-01
ru | Зимой 2023/24 сгорело 40 домов -> 2023-12-01..2024-02-29
ru | Осенью 2023–2024 годов сгорело 40 домов -> -..-
ru | Зимой 2021 года сгорело 40 домов -> -..-
ru | За годы реформ построено 40 школ -> -..-
ru | За все годы построено 40 школ -> -..-
ru | За месяцы осады построено 40 школ -> -..-
ru | За год построено 40 школ -> 2024-06-11..2025-06-11
ru | С начала недели построено 40 школ -> 2025-06-09..2025-06-11
ru | 12 сентября, 2023. Открыто 3 школы -> 2023-09-12..2023-09-12
ru | 12 сентября, 2023 человека вышли на площадь -> 2024-09-12..2024-09-12
ru | В прошлую среду открыли 3 школы -> 2025-06-04..2025-06-04
ru | В позапрошлую среду открыли 3 школы -> 2025-05-28..2025-05-28
ru | Пару лет назад открыли 3 школы -> -..-
en | On the first Monday in May they took 5 men -> 2025-05-05..2025-05-05
en | On the last Friday of May 2023 they took 5 men -> 2023-05-26..2023-05-26
en | In January and February of 2024 they took 5 men -> 2024-01-01..2024-02-29
en | In January, February and March they took 5 men -> 2025-01-01..2025-03-31
en | On May 7, 8 and 9 they took 5 men -> 2025-05-07..2025-05-09
en | On 7, 8, and 9 May they took 5 men -> 2025-05-07..2025-05-09
en | In 2020, 2021, and 2022 they took 5 men -> 2020-01-01..2022-12-31
en | For the financial year ended March 31, 2025, they took 5 men -> 2024-04-01..2025-03-31
en | Over the last quarter century they took 5 men -> -..-
en | Over the last quarter they took 5 men -> 2025-01-01..2025-03-31
en | Starting in 2019 they took 5 men -> 2019-01-01..2025-06-11
en | A year from now they will need 5 men -> 2026-01-01..2026-12-31
en | Through the end of May they took 5 men -> -..-
kk | Мамырдың бірінші дүйсенбісінде 3 мектеп ашылды -> 2025-05-05..2025-05-05
kk | Өткен жазда 3 мектеп ашылды -> 2024-06-01..2024-08-31
kk | Өткен қыста 3 мектеп жабылды -> 2024-12-01..2025-02-28
kk | Соңғы айларда 3 мектеп ашылды -> -..-
kk | 2020-2022 ж.ж. 3 мектеп ашылды -> 2020-01-01..2022-12-31
kk | 2024 жылдың сәйкес кезеңінде 3 мектеп ашылды -> -..-
kk | 5 мамыр 2022. 3 мектеп ашылды -> 2022-05-05..2022-05-05
kk | 5 мамырда 2022 оқушы келді -> 2025-05-05..2025-05-05
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_the_days_of_a_time(case: str) -> None:
    told, _, wanted = case.partition(" -> ")
    language, text = told.split(" | ")
    first, *_ = svodka.periods(text, published=PUBLISHED, language=language)
    assert first.start == 0
    assert f"{first.from_date or '-'}..{first.to_date or '-'}" == wanted


def test_the_summer_that_is_over_is_the_latest_one() -> None:
    [last] = svodka.periods(
        "Өткен жазда 3 мектеп ашылды", published=dt.date(2025, 10, 11), language="kk"
    )
    assert (last.from_date, last.to_date) == (dt.date(2025, 6, 1), dt.date(2025, 8, 31))


def test_the_year_behind_a_day_is_no_figure() -> None:
    told = "12 қыркүйек 2024. 3 мектеп ашылды"
    assert [q.text for q in svodka.quantities(told, language="kk")] == ["3"]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("ru", "В первом квартале построят 5 школ.", "2025-01-01", "2025-03-31"),
        ("ru", "В первом квартале построили 5 школ.", "2024-01-01", "2024-03-31"),
        ("ru", "Во втором полугодии 2025 года построят 5 школ.", "2025-07-01", "2025-12-31"),
        ("ru", "За первые три месяца построят 5 школ.", "2025-01-01", "2025-03-31"),
        ("ru", "За первые три месяца построили 5 школ.", "2024-01-01", "2024-03-31"),
        ("ru", "До конца первого квартала построят 5 школ.", "2024-12-10", "2025-03-31"),
        ("en", "They will build 5 schools in Q1.", "2025-01-01", "2025-03-31"),
        ("en", "They built 5 schools in Q1.", "2024-01-01", "2024-03-31"),
        ("en", "They plan to build 5 schools by the end of the first quarter.", "2025-03-01", "2025-03-31"),
        ("kk", "Бірінші тоқсанда 5 мектеп салынады.", "2025-01-01", "2025-03-31"),
        ("kk", "Бірінші тоқсанда 5 мектеп салынды.", "2024-01-01", "2024-03-31"),
    ],
)  # fmt: skip
def test_parts_of_a_year_to_come(language: str, text: str, first: str, last: str) -> None:
    [claim] = svodka.read(text, published=dt.date(2024, 12, 10), language=language)
    assert claim.period is not None
    assert (str(claim.period.from_date), str(claim.period.to_date)) == (first, last)
    assert claim.factuality == ("planned" if last > "2024-12-10" else "asserted")


def test_a_part_of_a_year_to_come_whose_unit_is_left_out() -> None:
    told = "В III квартале построят 5 школ, в IV — 6."
    third, fourth = svodka.read(told, published=dt.date(2025, 5, 10), language="ru")
    assert third.period is not None
    assert fourth.period is not None
    assert third.period.from_date == dt.date(2025, 7, 1)
    assert fourth.period.from_date == dt.date(2025, 10, 1)


@pytest.mark.parametrize(
    ("language", "text", "year"),
    [
        ("ru", "В апреле задержали 40 человек.", 2024),
        ("ru", "10 апреля было задержано 40 человек.", 2024),
        ("ru", "10 апреля задержат 40 человек.", 2025),
        ("ru", "10 апреля открывается 40 школ.", 2025),
        ("en", "They arrested 40 men in April.", 2024),
        ("en", "40 men were arrested on April 10.", 2024),
        ("en", "They will open 40 schools on April 10.", 2025),
        ("kk", "10 сәуірде 40 адам ұсталды.", 2024),
        ("kk", "10 сәуірде 40 мектеп ашылады.", 2025),
    ],
)
def test_what_is_done_was_in_no_month_to_come(language: str, text: str, year: int) -> None:
    [claim] = svodka.read(text, published=dt.date(2025, 3, 15), language=language)
    assert claim.period is not None
    assert claim.period.from_date is not None
    assert claim.period.from_date.year == year
