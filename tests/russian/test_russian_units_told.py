"""Units that other words tell: of what leaves them out, and of degrees below zero."""

from __future__ import annotations

import pytest

from quantity_notation import compact, expected, rejected
from svodka.reading.quantities.figures import scan

FIGURES = [
    # degrees below zero
    "Утром было [18 градусов мороза|-18 Cel]",
    "Днём обещают [15–18 градусов мороза|-18..-15 Cel]",
    "Стрелка показала [более 30 градусов мороза|less_than -30 Cel]",
    "Ночью будет [до 15 градусов ниже нуля|at_least -15 Cel]",
    "Ночью было [минус 20 градусов мороза|-20 Cel]",
    "Обещают [от 2 градусов мороза до 3 градусов тепла|-2..3 Cel]",
    "Обещают [от 2 градусов тепла до 3 градусов мороза|-3..2 Cel]",
    "На Севере [45–50 ниже нуля|-50..-45 Cel]",
    "Стало теплее, [5 градусов выше нуля|5 Cel]",
    "Стало на [10 градусов|10 Cel decrease] ниже нормы",
    "До звезды [50 парсек|50 pc]",
    # about so much
    "Рост ожидается [в районе 3%|approx 3 %]",
    "Обед стоит [в районе 500 рублей|approx 500 RUB]",
    "Дачу нашли в районе [5 км|5 km] от города",
    "Открыто в районе [7|7] школ",
    # a verb of paying, what it is for, the rest of a plan, the end of a change behind a share
    "Обед подорожал на [10 рублей|10 RUB increase] и стоит [250|250 RUB].",
    "Вход стоит [900 рублей|900 RUB] для взрослых, [300|300 RUB] — для детей",
    "Из них [2 млн тонн|2000000 t] пришлось на рожь, [400 тысяч|400000 t] — на овёс",
    "Выдали [5 млн рублей|5000000 RUB] на школу, [3|3000000 RUB] — на сад",
    "Починили [40 км|40 km] дорог в городе, [12|12] мостов — в сёлах",
    "Он отсидел [6 лет|6 a] из назначенных [девяти|9 a].",
    "Освоено [3 млрд рублей|3000000000 RUB] из выделенных [4|4000000000 RUB].",
    "Добыча упала на [2 млн тонн|2000000 t decrease], или на [9%|9 % decrease], до [19 млн|19000000 t to].",
    "Обед подорожал на [40 рублей|40 RUB increase] (на [8%|8 % increase]), до [540|540 RUB to]",
    # the price of the next thing, and of how many it is
    "Сахар стоит [68 рублей|68 RUB] за килограмм, гречка — [92|92 RUB], рис — [110|110 RUB]",
    "Обед обошёлся в [300 рублей|300 RUB], ужин — в [500|500 RUB].",
    "Обед стоит [300 рублей|300 RUB], гостей — [40|40].",
    "Соль выросла на [9%|9 % increase], до [92 рублей|92 RUB to], "
    "мука — на [7%|7 % increase], до [110|110 RUB to]",
    "Яйца подешевели с [130 рублей|130 RUB from] за десяток до [98|98 RUB to].",
    "Он купил [десяток|10] яиц",
    # what the figure before should be
    "Запас угля — [2,4 млн тонн|2400000 t] при плане [2,1 млн|2100000 t].",
    "Собрали [640 тонн|640 t] картофеля при норме [500|500 t].",
    "Добыто [64 тыс. тонн|64000 t] при плане [62|62000 t].",
    "Добыто [64 тонны|64 t] при плане [62|62] вагона.",
    "Добыто [64 тонны|64 t] при участии [62|62].",
    # what costs so much is no year
    "Плата вырастет с [1850|1850 RUB from] до [2030 рублей|2030 RUB to]",
    "Он работал с 1998 до 2005 г. в порту",
]


@pytest.mark.parametrize("marked", FIGURES)
def test_figures(marked: str) -> None:
    text, wanted = expected(marked)
    assert compact(scan(text)) == wanted


@pytest.mark.parametrize(
    ("text", "given_up"),
    [
        ("Машина подорожала на 2 тысячи рублей и стоит 50.", "50: exclusion.lost-multiplier"),
        ("Выдали 5 млн рублей на школы, 140 — на сады", "140: exclusion.lost-multiplier"),
    ],
)
def test_given_up(text: str, given_up: str) -> None:
    assert rejected(text, "ru") == [given_up]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Дом площадью 6 тысяч квадратных футов продан.", "[sft_i]"),
        ("Сгорело 40 квадратных миль леса.", "[smi_us]"),
        ("Добыли 40 кубических футов газа.", "[cft_i]"),
        ("Прошли 40 миль по лесу.", "[mi_i]"),
    ],
)
def test_units_of_other_lands(text: str, unit: str) -> None:
    (figure,) = scan(text).figures
    assert figure.quantity.unit == unit
