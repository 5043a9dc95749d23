"""Figures as full reports write them. Notation: [span|relation low..high unit change]."""

from __future__ import annotations

import pytest

from quantity_notation import compact, expected, rejected
from svodka.reading.quantities.figures import scan

FIGURES = [
    # units that are quotients, pressure, kopecks
    "Плотность — [40 чел./км²|40 /km2], завод даёт [90 т/сут.|90 t/d] и [3 тыс. м3/сутки|3000 m3/d]",
    "Давление упало до [740 мм рт. ст.|740 mm(Hg) to], выпало [5 мм|5 mm] дождя",
    "Проезд стоит [48 р. 50 к.|48.5 RUB] за поездку",
    "За [48 р.|48 RUB] сдают [25 кв. м|25 m2]",
    # prices from so much on, balances below zero
    "Квартиры [от 6 млн рублей|at_least 6000000 RUB], студии [от 3 млн|at_least 3000000 RUB]",
    "Финансовый результат фермы [-9 млн рублей|-9000000 RUB]",
    "Штраф -[300 рублей|300 RUB]",
    # degrees
    "Температура ночью [+2_+7°С|2..7 Cel], днём [+12_+17°С|12..17 Cel]",
    # what leaves out its unit, and what has another
    "Вода поднялась до [410 см|410 cm to] при опасной отметке [450|450 cm]",
    "Места стоили [от 200 до 900 рублей|200..900 RUB], продано [3,1 тысячи|3100]",
    # changes
    "Быстрее всего подорожали груши (на [4%|4 % increase]), чай — [2%|2 % increase], мёд — [1%|1 % increase]",
    "Наибольший рост цен отмечен в Туле ([6%|6 % increase]), наименьший — в Орле ([1%|1 % increase])",
    "Вывоз рос по [2–3%|2..3 % increase] в год",
    "Жалобы отмечены в Туле ([6%|6 %])",
]


@pytest.mark.parametrize("marked", FIGURES)
def test_figures_of_reports(marked: str) -> None:
    text, figures = expected(marked)
    told = [(span, told.replace("[Hg]", "(Hg)")) for span, told in compact(scan(text, "ru"))]
    assert told == figures


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Пшеница 3 класса подешевела", "quality"),
        ("Вывезены отходы 4 класса опасности", "quality"),
        ("На 1 тысячу свадеб пришлось много разводов", "per-many"),
        ("Смертность от гриппа — 0,2 на 1000 нас. в год", "per-many"),
        ("Пловец показал время 2:31,4 в финале", "clock"),
        ("Ночью похолодает до минус 9 градусов, в среду — до 14", "lost-sign"),
    ],
)
def test_numerals_of_reports_that_are_no_figures(text: str, rule: str) -> None:
    assert f"exclusion.{rule}" in [told.split(": ")[1] for told in rejected(text, "ru")]


def test_classes_of_a_school_are_counted() -> None:
    assert [span for span, _ in compact(scan("В школе закрыли 3 класса", "ru"))] == ["3"]


def test_sets_of_a_match_are_no_times_of_a_race() -> None:
    assert compact(scan("Победа 3:0 (25:19,25:22,25:20) в Туле", "ru")) == []
