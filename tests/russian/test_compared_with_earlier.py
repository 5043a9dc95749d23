"""Figures compared with earlier ones, over stretches of months, and with a part told apart."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from quantity_notation import compact, expected
from svodka.model import Claim
from svodka.reading.quantities.figures import scan

PUBLISHED = dt.date(2024, 11, 13)
FIGURES = [
    # over how many months: no figure, and it lends no unit
    "Задержали [312|312] мигрантов за девять месяцев; за аналогичный период прошлого года – [280|280]",
    "Изъяли [1 240|1240] телефонов за 10 месяцев, тогда как годом ранее – [1 105|1105]",
    "Сдали [2,4 тыс.|2400] квартир за девять месяцев против [2,1 тыс.|2100] годом ранее",
    "Рассмотрели [5 640|5640] дел за 10 месяцев. Из них [4 980|4980] приходится на столицу",
    "Собрали [30 млн рублей|30000000 RUB] за девять месяцев, годом ранее – [25 млн|25000000 RUB]",
    # what may have lost its multiplier is given up, a stretch of time between or not
    "Собрали [30 млн рублей|30000000 RUB] за девять месяцев против 25 годом ранее",
    "Выпустил [12 тыс.|12000] машин за [полгода|0.5 a] против 10 годом ранее",
    "Выпустил [12 тыс.|12000] машин за [полгода|0.5 a], годом ранее – 10",
    "Выпустил [12 тыс.|12000] машин. Годом ранее – 10.",
    "Выпустил [12 тыс.|12000] машин в январе (годом ранее – 10).",
    "Погибли [12 тысяч|12000] человек. Годом ранее – [600|600].",
    # an earlier time behind a bracket or a full stop is told as behind a comma
    "Собрали [30 млн рублей|30000000 RUB] (годом ранее – [25|25000000 RUB]).",
    "Вывезли [40 тонн|40 t] мусора. За тот же период прошлого года – [30|30 t].",
    "Вывезли [40 тонн|40 t] мусора (в прошлом году – [30|30 t]).",
    "Цена – [120 рублей|120 RUB] за литр. Год назад – [95|95 RUB].",
    "Бюджет – [30 млн рублей|30000000 RUB]. В прошлом году – [25|25] семей получили помощь",
]  # fmt: skip


@pytest.mark.parametrize("case", FIGURES)
def test_figures_beside_earlier_ones(case: str) -> None:
    text, figures = expected(case)
    assert compact(scan(text)) == figures


def _read(text: str) -> list[Claim]:
    return list(svodka.read(text, published=PUBLISHED, language="ru"))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Строители сдали 640 школ в октябре, включая 12 в столице.", [None, "столице"]),
        ("Врачи выявили 18 тысяч случаев, 16 тысяч из которых – на юге.", [None, "юге"]),
        ("Выявили 2,4 тыс. преступлений, в том числе 2,1 тыс. в сёлах.", [None, "сёлах"]),
        ("Открыто 640 школ (в том числе 12 в столице).", [None, "столице"]),
        ("В Туле открыли 640 школ, из них 12 в сёлах.", ["Туле", "сёлах"]),
        ("Погибли 17 человек, из них трое детей, в Туле.", ["Туле", "Туле"]),
    ],
)
def test_the_place_of_a_part_is_not_that_of_its_whole(text: str, places: list[str | None]) -> None:
    assert [claim.place and claim.place.text for claim in _read(text)] == places


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Банки выдали 24 кредита в 2023 году. За тот же период прошлого года – 21.", "2022-01-01"),
        ("С января по май выдали 24 кредита. За тот же период прошлого года – 21.", "2023-01-01"),
        (
            "Летом в Томской области спасатели потушили 240 возгораний, а год назад – 210.",
            "2023-06-01",
        ),
    ],
)
def test_the_year_before(text: str, days: str) -> None:
    period = _read(text)[-1].period
    assert period is not None
    assert str(period.from_date) == days
