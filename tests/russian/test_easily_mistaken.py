"""Figures that are easily read as another number, unit, bound, time or speaker, and what reads alike.

Notation: [span|relation low..high unit change].
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from quantity_notation import compact, expected
from svodka.model import Document
from svodka.reading.quantities.figures import scan

if TYPE_CHECKING:
    from svodka.reader import Reader

DAY = dt.date(2024, 5, 20)

FIGURES = [
    # changes that a list shares
    "Сахар, соль и мука подорожали на [12|12 % increase], [15|15 % increase] и [9%|9 % increase]",
    "Добыча упала до [120|120000 t to], [140|140000 t to] и [95 тыс. тонн|95000 t to] соответственно",
    "Ставка выросла на [3%|3 % increase], [5%|5 %] опрошенных недовольны",
    "Акции банка упали на [2,5%|2.5 % decrease] и стоили [310 рублей|310 RUB], бумаги завода —"
    " на [1,4%|1.4 % decrease], до [95 рублей|95 RUB to]",
    # the share of what is left, the amount once more
    "Долг сократится на [2 млрд рублей|2000000000 RUB decrease], до [14 млрд рублей|14000000000 RUB to],"
    " или [8%|8 %] от доходов",
    "Штат вырос на [2 тыс.|2000 increase] человек, или [6%|6 % increase]",
    # signs in words
    "Сильнее всего дорожает мыло — плюс [0,4 процента|0.4 % increase]",
    "Цены растут: хлеб — плюс [3%|3 % increase], молоко — минус [2%|2 % decrease]",
    "Рентабельность — [минус 5%|-5 %]",
    "За январь цены выросли на [1%|1 % increase], за февраль прибавили ещё [2%|2 % increase]",
    "Сильнее всего подорожали соль ([7%|7 % increase]) и рис ([9%|9 % increase])",
    "Слабее всего дешевеет чай ([0,7%|0.7 % decrease])",
    "Подорожали услуги, на них тратят меньше ([7%|7 %] дохода)",
    # ends of a change
    "Поставки подросли — до [40 тыс. тонн|40000 t to]",
    "Предложено изменение возраста призыва с [18|18 a from] до [21 года|21 a to]",
]


@pytest.mark.parametrize("marked", FIGURES)
def test_figures(marked: str) -> None:
    text, figures = expected(marked)
    assert compact(scan(text)) == figures


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Площадь склада выросла до 70 кв.\n\nметров.", (70, "m2")),
        ("Собрали 340 тыс.\n\nтонн свёклы.", (340_000, "t")),
        ("На дворы дали 103 млн.\nрублей.", (103_000_000, "RUB")),
        ("Штраф составил 200 ООО руб.", (200_000, "RUB")),
        ("Взяли кредит в 1 200 ООО рублей.", (1_200_000, "RUB")),
        ("Зарегистрировали 300 ООО.", (300, "1")),
    ],
)
def test_a_torn_number_is_one(reader: Reader, text: str, told: tuple[int, str]) -> None:
    (claim,) = reader.read(Document(text, published=DAY)).claims
    assert (claim.quantity.low, claim.quantity.unit) == told


def test_rows_of_a_list_stay_apart(reader: Reader) -> None:
    text = "Продали:\nмука — 40 тыс.\nсахар — 30 тыс."
    claims = reader.read(Document(text, published=DAY)).claims
    assert [claim.quantity.text for claim in claims] == ["40 тыс", "30 тыс"]
