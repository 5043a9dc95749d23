"""Numbers of another time that stand alone behind a dash, and multipliers that numbers may leave out.

Notation: [span|relation low..high unit change].
"""

from __future__ import annotations

import pytest

from quantity_notation import compact, expected
from svodka.reading.quantities.figures import scan


@pytest.mark.parametrize(
    "marked",
    [
        # how long ago is no duration that the number before it shares
        "Открыли [40|40] школ, годом ранее – [30|30], двумя годами ранее – [20|20]",
        "Открыли [40|40] школ, месяцем ранее было [30|30] и двумя месяцами ранее — [20|20]",
        "Погибли [40|40] человек, год назад — [3|3], 10 лет назад — [12|12]",
        "Так строили 5, 10 лет назад, как и 20 или 30 лет назад",
        # of the unit of the figure before
        "Собрали [40 тонн|40 t] ржи, годом ранее — [30|30 t], двумя годами ранее — [25|25 t]",
        "Собрали [12 тысяч тонн|12000 t] ржи, а год назад — [5|5000 t]",
        "Потратили [40 млн рублей|40000000 RUB], годом ранее — [12|12] человек получили премии",
        # of thousands that are counted, nobody knows
        "В мае подали [12 тысяч|12000] заявок, в июне — 5, в июле — 6, в августе — [800|800]",
        "В мае подали [12 тысяч|12000] заявок, в июне — [8,5|8500], в июле — [5|5] заявок",
        "Задержали [12 тысяч|12000] человек, годом ранее — 5",
        # of another deed, too
        "Собрано [40 млн. т|40000000 t] зерна. Вывезено 3.",
        "Выделено [40 млн рублей|40000000 RUB], освоено 3",
        "Начислено [312 млн рублей|312000000 RUB], из которых в бюджет поступило 198",
        "Собрано [40 тыс. тонн|40000 t] зерна, из них продано лишь 12",
        "Начислено [40 млн рублей|40000000 RUB], из них поступило [12 млн|12000000 RUB]",
        "Подано [40 тысяч|40000] заявок, из них одобрено [12|12]",
        "Сгорело [12 тысяч гектаров|12000 har]. Погибли [3|3].",
        "Изъято [12 тысяч литров|12000 L] спирта, задержано [5|5]",
        "Собрано [40 млн тонн|40000000 t] зерна. Вывезено [3|3] вагона",
        "Собрано [40 тысяч|40000] заявок, рассмотрено [3|3]",
    ],
)
def test_figures_of_other_times(marked: str) -> None:
    text, figures = expected(marked)
    assert compact(scan(text)) == figures
