"""Large numbers without a noun behind money: of people and things, or of money like the last.

Notation: [span|relation value unit].
"""

from __future__ import annotations

import pytest

from quantity_notation import compact, expected
from svodka.reading.quantities.figures import scan

FIGURES = [
    # what befalls people alone
    "Ущерб составил [4 млн сомов|4000000 KGS]. Ранены [более 6 тысяч|more_than 6000]",
    "Штрафы составили [4 млрд рублей|4000000000 RUB]. Депортировано [свыше 12 тысяч|more_than 12000]",
    "Взыскано [4 млрд рублей|4000000000 RUB]. Осуждены [12 тысяч|12000], оправданы [2 тысячи|2000]",
    "Получено [4 млрд рублей|4000000000 RUB], потрачены [2 млрд|2000000000 RUB]",
    # the clause begins with them
    "Пенсия — [900 евро|900 EUR]. Вдов, по данным фонда, [78 тысяч|78000]",
    "Дом стоит [500 тысяч фунтов|500000 GBP]. Одобренных заявок в мае было [50 тысяч|50000]",
    "Ущерб — [4 млн рублей|4000000 RUB]. Пострадавших [12 тысяч|12000]",
    "Собрали [4 млрд тенге|4000000000 KZT]. Должников стало меньше: было [41 тысяча|41000]",
    "Ущерб — [4 млн рублей|4000000 RUB]. Водителей оштрафовали на [200 тысяч|200000 RUB]",
    "Ущерб — [4 млн рублей|4000000 RUB]. Из средств фонда возмещено [2 миллиона|2000000 RUB]",
    # the verb has an object already
    "Плата — [400 евро|400 EUR]. Минимальную плату получают [640 тысяч|640000]",
    "Ущерб — [4 млн рублей|4000000 RUB]. Каждую неделю выплачивают [200 тысяч|200000 RUB]",
    "Дали [4 млн рублей|4000000 RUB]. За последний год со счетов сняли [2,2 миллиона|2200000 RUB]",
    "Дали [4 млн рублей|4000000 RUB]. Министр и премию получили [2 миллиона|2000000 RUB]",
]  # fmt: skip


@pytest.mark.parametrize("marked", FIGURES)
def test_people_are_no_money(marked: str) -> None:
    text, figures = expected(marked)
    assert compact(scan(text)) == figures
