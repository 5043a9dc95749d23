"""The same week, month or day of the year before: «в этот же день прошлого года», «былтыр осы аптада»."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

PUBLISHED = dt.date(2024, 11, 13)  # a Wednesday
CASES = r"""
ru | 2023-10-01..2023-10-31 | В октябре выявили 312 нарушений, годом ранее в том же месяце — 280.
ru | 2023-01-01..2023-09-30 | За девять месяцев изъяли 40 стволов, годом ранее за тот же период — 30.
ru | 2023-05-12..2023-05-12 | 12 мая задержали 9 человек, годом ранее в этот же день — 4.
ru | 2023-11-12..2023-11-12 | Вчера задержали 12 человек. В этот же день прошлого года задержали 20 человек.
ru | 2024-11-12..2024-11-12 | Вчера задержали 12 человек. В тот же день задержали ещё 20 человек.
en | 2023-11-04..2023-11-10 | Last week 46 fires broke out. In the same week last year there were 52 fires.
en | 2023-11-12..2023-11-12 | Yesterday 12 people were held. On the same day a year earlier 20 were held.
en | None..None | On the same date last year they held 5 men.
kk | 2023-11-04..2023-11-10 | Өткен аптада 46 өрт болды. Былтыр осы аптада 52 өрт тіркелді.
kk | 2023-09-01..2023-09-30 | Қыркүйекте 312 іс қозғалды, өткен жылдың осы айында 280 іс қозғалған.
kk | 2024-11-11..2024-11-17 | Осы аптада 9 өрт болды.
"""


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_the_last_figure_has_its_days(case: str) -> None:
    language, days, text = (one.strip() for one in case.split("|"))
    period = svodka.read(text, published=PUBLISHED, language=language)[-1].period
    assert period is not None
    assert f"{period.from_date}..{period.to_date}" == days
