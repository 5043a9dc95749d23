"""Parts of people who are not the same people, and parts that may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from one_text import checks_that_find
from svodka.reader import Reader

ABOVE = [
    ("ru", "В походе участвовали 48 человек, среди них 25 мужчин, 14 женщин и 15 детей."),
    ("ru", "В Рязани живут 8 400 инвалидов, из них 5 100 мужчин и 4 200 женщин."),
    ("ru", "В колонии содержатся 640 заключённых, из них 410 мужчин и 290 женщин."),
    ("en", "In 2025, the ferry carried 8,400 passengers, including 5,100 men and 4,200 women."),
    ("en", "Rescuers evacuated 76 people, including 48 adults and 39 children."),
    ("en", "Police detained 120 people in January 2026: 83 men and 47 women."),
    ("kk", "Рейсте 64 адам болды, оның ішінде 33 ер адам, 21 әйел және 18 бала."),
    ("kk", "Ұшақта 88 адам болған, оның ішінде 70 ересек және 29 бала бар."),
]
FITTING = [
    # children among the men and women who make the whole, and parts of one sort or of none
    ("ru", "В походе участвовали 48 человек, среди них 25 мужчин, 23 женщины и 9 детей."),
    ("ru", "Госпитализированы 40 человек, среди них 22 женщины и 20 детей."),
    ("ru", "В Рязани живут 8 400 инвалидов, из них 4 200 мужчин и 4 200 женщин."),
    ("ru", "Паром перевёз 840 пассажиров, из них 610 мужчин и 320 пенсионеров."),
    ("en", "The tour attracted 100 people, including 60 women, 55 teachers and 20 children."),
    ("en", "In the village 90 families were helped, including 160 adults and 210 children."),
    (
        "en",
        "Police detained 120 people in January 2026: 83 had convictions, 61 were jobless and 12 were armed.",
    ),
]


@pytest.mark.parametrize(("language", "text"), ABOVE)
def test_people_of_other_sorts_are_no_more_than_all(
    tmp_path: Path, reader: Reader, language: str, text: str
) -> None:
    assert checks_that_find(tmp_path, reader, language, text) == ["parts_do_not_sum"]


@pytest.mark.parametrize(("language", "text"), FITTING)
def test_parts_that_may_be_of_the_same_people(
    tmp_path: Path, reader: Reader, language: str, text: str
) -> None:
    assert checks_that_find(tmp_path, reader, language, text) == []
