"""Figures whose bound, unit or value rules took from words that are of something else.

Notation: [span|relation low..high unit change].
"""

from __future__ import annotations

import pytest

from quantity_notation import compact, expected
from svodka.reading.quantities.figures import scan

FIGURES = [
    # a list of days goes up
    "Число раненых выросло до [15|15 to], 3 мая скончались [двое|2]",
    "Погибли [12|12], 3 мая их похоронили",
    "Рейсы отменили 30, 31 мая и 1 июня",
    # who exceeded it, and how much it was
    "Скорость превысили [120|120] водителей",
    "Превысили скорость [40|40] водителей",
    "Вчера норму превысили [12|12] из [40|40] проб",
    "Потери за год превысили [40|more_than 40] человек",
    "Выручка и прибыль превысили [40 млн|more_than 40000000]",
    "Ряд заявок превысили [40|more_than 40] страниц",
    "В мае превысили отметку [40 тысяч|more_than 40000]",
    "План превысили, собрали [40 тонн|40 t]",
    "Выпуск превысил план и составил [40 тонн|40 t]",
    "Выпуск превысил, сообщает завод, [40 тонн|more_than 40 t]",
    # below is colder, beside frost as well
    "При морозе [ниже 30 градусов|less_than -30 Cel] занятия отменят",
    "Мороз [выше 30 градусов|less_than -30 Cel] продержится неделю",
    "Ночью будет [не выше 5 градусов мороза|at_most -5 Cel]",
    "Ночью будет [не ниже 25 градусов мороза|at_least -25 Cel]",
    "При [25 градусах мороза и ниже|at_most -25 Cel] занятия отменят",
    "Ночью будет [более 25 градусов мороза|less_than -25 Cel]",
    # the other end of a change may leave out its multiplier
    "Число заявок упало с [12 тысяч|12000 from] до 5",
    "Число заявок упало с [12 тысяч|12000 from] до [600|600 to]",
    "Число заявок упало с [12 тысяч|12000 from] до [5|5 to] заявок",
    "Выручка выросла с [5 млн рублей|5000000 RUB from] до 12",
    "Подали [12 тысяч|12000] заявок против 5 годом ранее",
    "Выручка выросла с [0 млн рублей|0 RUB from] до [12|12 to]",
    "Потратили [300 т руб|300000 RUB], затем ещё [20 т. рублей|20000 RUB]",
    # where a change began, and falls beside rises
    "С [42|42 from] до [30|30 to] сократилось число пожаров",
    "Акции завода +[1,2%|1.2 % increase], банка [−0,5%|0.5 % decrease]",
    "Бумаги: банк [−0,5%|0.5 % decrease], завод +[3%|3 % increase]",
    "Рентабельность [−5%|-5 %]",
    # what a number names, and what it counts
    "Вагон 12 загорелся, поезд 48 остановили у цеха 3",
    "За год поезд [12|12] раз опоздал, в вагоне [40|40] мест",
    # a unit before its number, a preposition between
    "Хлеб подорожал [процентов на 20|approx 20 % increase]",
    "Цены выросли [рублей на 100|approx 100 RUB increase]",
    "Часов в 5 начался пожар",
    "Свет отключали на [4 часа|4 h] в [5|5] школах",
]


@pytest.mark.parametrize("marked", FIGURES)
def test_figures_are_of_their_own_words(marked: str) -> None:
    text, figures = expected(marked)
    assert compact(scan(text)) == figures
