"""Two numbers of which either may be right are of one unit and one multiplier; factors in pairs; turns ago.

Notation: [span|relation low..high unit change].
"""

from __future__ import annotations

import pytest

from quantity_notation import compact, expected
from svodka.reading.quantities.figures import scan


@pytest.mark.parametrize(
    "marked",
    [
        # of the unit and the multiplier of the other
        "Теплица обойдётся в [10|10000000 RUB], а то и в [15 миллионов рублей|15000000 RUB]",
        "Дорога стоила [два|2000000000 KZT], а по другим данным — [три миллиарда тенге|3000000000 KZT]",
        "Паводок стоил в [10 млн рублей|10000000 RUB], а то и в [15|15000000 RUB]",
        "Приют ждёт [10 тысяч|10000] кошек, а то и [15|15000]",
        "Сторожу грозит [пять лет|5 a] колонии, а то и [восемь|8 a]",
        "Пожар охватил [двух|2000 har], а может быть, [пяти тысяч гектаров|5000 har]",
        "Вирус стоил ферме [сотни тысяч|vague 100000 RUB], если не [миллионы рублей|vague 1000000 RUB]",
        "Пропали [десятки|vague 10], а то и [сотни|vague 100] овец",
        "Пропали [десятки|vague 10] или [сотни|vague 100] овец",
        # not where nobody can say it
        "Пропали 800, а по другим данным — [две тысячи|2000] овец",
        "Пропали десятки, если не [сотни тысяч|vague 100000] пчёл",
        "Построят [10|10] теплиц, а то и [15|15]",
        "За день ярмарка собрала 111, а за неделю — [615 тысяч долларов|615000 USD]",
        # factors
        "Улов вырос [в два|2 x increase] или [три раза|3 x increase]",
        "Улов упал [в 5|5 x decrease] или даже [в 6 раз|6 x decrease]",
        "Улов вырос [в два|2 x increase], а местами и [в три раза|3 x increase]",
        "Улов вырос не [в два|2 x increase], а [в три раза|3 x increase]",
        "Вылов леща и щуки вырос [в 2|2 x increase] и [3 раза|3 x increase] соответственно",
        "Барсук приходил [два|2] или [три|3] раза",
        "В [5|5] домах и [3|3] раза в школе видели барсука",
        # how long ago
        "Три матча назад вратарь сломал палец",
        "Два созыва назад в совете было [12|12] женщин",
        "За [два|2] матча до этого и пять туров назад они забили [12|12] мячей",
        "Хозяину вернули [12|12] машин назад",
        # a bound behind «что»
        "Лесник сообщил, что [более чем половине|more_than 50 %] оленей хватает корма",
        "Врач заметил, что [менее чем трети|less_than 33.33 %] детей нужен укол",
        "Собрали [12 тысяч|12000] дынь, что больше чем [10 тысяч|10000] годом ранее",
    ],
)
def test_either_of_two(marked: str) -> None:
    text, figures = expected(marked)
    assert compact(scan(text)) == figures


def test_yards() -> None:
    [figure] = scan("Канат длиной 12 ярдов").figures
    assert (figure.quantity.text, figure.quantity.unit) == ("12 ярдов", "[yd_i]")
