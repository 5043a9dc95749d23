"""Times that look like others: their days, or none where the words do not tell them."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Document
from svodka.reader import Reader
from svodka.reading.periods.mentions import periods

TODAY = dt.date(2026, 6, 20)  # a Saturday

CASES = """
ru | В 2022 и 2023 годах построили 6 школ -> В 2022 и 2023 годах | 2022-01-01..2023-12-31
ru | В 2019 и 2023 годах построили 6 школ -> В 2019 и 2023 годах | 2019-01-01..2023-12-31
ru | В 2019, 2020 и 2021 годах построили 6 школ -> В 2019, 2020 и 2021 годах | 2019-01-01..2021-12-31
ru | В мае и июне продали 40 домов -> В мае и июне | 2026-05-01..2026-06-30
ru | В мае и сентябре продали 40 домов -> В мае и сентябре | -..-
ru | В мае 2014 и марте 2015 года сдали 40 домов -> В мае 2014 и марте 2015 года | 2014-05-01..2015-03-31
ru | В декабре и январе продали 40 домов -> В декабре и январе | 2025-12-01..2026-01-31
ru | 5, 6 и 7 мая задержали 40 человек -> 5, 6 и 7 мая | 2026-05-05..2026-05-07
ru | 5 и 20 мая задержали 40 человек -> 5 и 20 мая | -..-
ru | Выиграли 3–1 мая 2026 года у гостей -> 1 мая 2026 года | 2026-05-01..2026-05-01
ru | В субботу и воскресенье утонули двое -> В субботу и воскресенье | -..-
ru | В пятницу, в субботу и в воскресенье утонули двое -> В пятницу, в субботу и в воскресенье | -..-
ru | Между вторником и пятницей прибыли 90 врачей -> Между вторником и пятницей | -..-
ru | В конце 2025 – начале 2026 года открыли 2 школы -> В конце 2025 – начале 2026 года | -..-
ru | Вода поднялась на 9 м в 2021 году -> в 2021 году | 2021-01-01..2021-12-31
ru | Сдали 4 кв. в 2023 году -> в 2023 году | 2023-01-01..2023-12-31
ru | Построили 3 квартала в 2023 году -> в 2023 году | 2023-01-01..2023-12-31
ru | В январе 2025 года 12 школ, в прошлом — 10 -> в прошлом | -..-
ru | В прошлом месяце 12 школ, в этом — 10 -> в этом | 2026-06-01..2026-06-30
ru | Годом ранее было 70 пожаров, в этом — 40 -> в этом | 2026-01-01..2026-12-31
ru | 15/16 июня сгорели 3 дома -> 15/16 июня | 2026-06-15..2026-06-16
ru | Этой зимой утонули двое -> Этой зимой | 2025-12-01..2026-02-28
ru | Этой осенью откроют 4 школы -> Этой осенью | 2026-09-01..2026-11-30
ru | За минувшие выходные утонули двое -> За минувшие выходные | 2026-06-13..2026-06-14
ru | В выходные утонули двое -> В выходные | 2026-06-20..2026-06-21
en | In May and September they sold 40 homes -> In May and September | -..-
en | In May and June they sold 40 homes -> In May and June | 2026-05-01..2026-06-30
en | Between May and September 2025 they sold 40 -> Between May and September 2025 | 2025-05-01..2025-09-30
en | In 2019 and 2023 they built 6 schools -> In 2019 and 2023 | 2019-01-01..2023-12-31
en | On May 5 and June 7 they took 5 men -> on May 5 and June 7 | -..-
en | Over the past weekend 5 men were held -> Over the past weekend | 2026-06-13..2026-06-14
en | Five men were convicted last week of theft -> last week | 2026-06-08..2026-06-14
en | In the second half they scored 40 points -> In the second half | -..-
en | He scored 12 points in the first quarter -> in the first quarter | -..-
en | In the first quarter it sold 12 boats. A goal was scored -> In the first quarter | 2026-01-01..2026-03-31
en | In the first quarter of 2025 it scored 12 -> In the first quarter of 2025 | 2025-01-01..2025-03-31
en | Monday through Friday they sold 40 boats -> Monday through Friday | -..-
en | This winter 5 men were held -> This winter | 2025-12-01..2026-02-28
en | In the last week of May they sold 40 homes -> In the last week of May | 2026-05-25..2026-05-31
en | In the last year of the war they took 5 men -> In the last year | -..-
en | In the last three years of the war they took 5 men -> In the last three years | -..-
kk | Мамыр және қыркүйек айларында 40 үй сатылды -> Мамыр және қыркүйек айларында | -..-
kk | Қаңтар мен мамыр арасында 5 үй сатылды -> Қаңтар мен мамыр арасында | 2026-01-01..2026-05-31
kk | Мамыр, маусым және шілдеде 40 үй сатылды -> Мамыр, маусым және шілдеде | 2026-05-01..2026-07-31
kk | 18 және 20 мамырда 40 адам ұсталды -> 18 және 20 мамырда | -..-
kk | Қаңтар оқиғасы кезінде 238 адам қаза тапты -> Қаңтар оқиғасы кезінде | -..-
kk | 2022 жылғы қаңтар оқиғасында 238 адам қаза тапты -> 2022 жылғы қаңтар | 2022-01-01..2022-01-31
kk | 2000 жыл бұрын 40 үй болған -> бұрын | -..-
kk | Сенбі және жексенбі күні 2 адам ұсталды -> Сенбі және жексенбі күні | -..-
kk | Өткен маусымда команда 40 гол соқты -> Өткен маусымда | -..-
kk | Осы маусым айында 40 үй сатылды -> Осы маусым айында | 2026-06-01..2026-06-30
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_days_of(case: str) -> None:
    code, text, dates = case.split(" | ")
    text, _, span = text.partition(" -> ")
    read = [
        (p.text, f"{p.from_date or '-'}..{p.to_date or '-'}") for p in periods(text, TODAY, code)
    ]
    assert (span.casefold(), dates) in [(words.casefold(), days) for words, days in read]
    assert all(days == dates for words, days in read if words.casefold() == span.casefold())


@pytest.mark.parametrize(
    ("day", "season", "year"),
    [
        ("2026-01-10", "Этой осенью", 2025),
        ("2026-03-20", "Этой осенью", 2026),
        ("2026-11-13", "Этой весной", 2026),
        ("2026-06-20", "Этой зимой", 2025),
        ("2026-11-20", "Этой зимой", 2026),
        ("2026-02-01", "Этой зимой", 2025),
    ],
)
def test_this_season_is_the_last_one_if_it_is_just_over(day: str, season: str, year: int) -> None:
    (time,) = periods(f"{season} открыли 3 школы", dt.date.fromisoformat(day))
    assert time.from_date is not None
    assert time.from_date.year == year


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "Городу 1500 лет, там живут 40 тысяч человек"),
        ("kk", "Қалаға 1500 жыл толды, онда 40 мың адам тұрады"),
        ("ru", "Башня выросла на 9 м 2021-й модели"),
    ],
)
def test_how_long_is_not_when(code: str, text: str) -> None:
    assert periods(text, TODAY, code) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "5 мая 2026 года открылись две выставки: на первой 40 картин, на второй — 60."),
        (
            "en",
            "On May 5, 2026 two fairs opened: in the first 40 boats were sold, in the second 60.",
        ),
    ],
)
def test_the_first_of_two_things_is_no_day(reader: Reader, code: str, text: str) -> None:
    claims = reader.read(Document(text, published=TODAY, language=code)).claims
    assert len(claims) == 3
    assert {str(c.period and c.period.from_date) for c in claims} == {"2026-05-05"}


def test_months_that_do_not_follow_one_another_are_dealt_out(reader: Reader) -> None:
    text = "В мае и сентябре открыли 3 и 4 школы соответственно."
    claims = reader.read(Document(text, published=TODAY)).claims
    assert [str(c.period and c.period.from_date) for c in claims] == ["2026-05-01", "2025-09-01"]
