"""Brackets that hold the number of another year: what follows is none of that, and the noun stands behind."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Document


def read(text: str) -> list[svodka.Claim]:
    return [*svodka.read(Document(text, language="ru", published=dt.date(2023, 8, 20)))]


@pytest.mark.parametrize(
    "text",
    [
        "На пожарах погибло 34 человека (в 2022 году – 41), в том числе 5 детей (в 2022 году – 7).",
        "Построено 12 школ (в прошлом году — 9), из них 4 сельские.",
    ],
)
def test_a_part_behind_brackets_is_of_the_whole_before_them(text: str) -> None:
    whole, before, part, *_ = read(text)
    assert part.part_of == whole.id
    assert before.period is not None
    assert part.period is None


def test_a_part_in_brackets_is_of_the_whole_in_brackets() -> None:
    *_, before, _, part = read(
        "Погибло 34 человека (в 2022 году – 41), в том числе 5 детей (в 2022 году – 7)."
    )
    assert part.part_of == before.id


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("Пресечено 412 (АППГ – 389) фактов обмана.", ["фактов обмана"] * 2),
        ("Выдано 45 (в 2022 г. – 51) предписаний.", ["предписаний"] * 2),
        ("Проведено 120 (год назад – 115) проверок.", ["проверок"] * 2),
        ("Погибли 12 (из них 5 детей) горняков.", ["горняков", "детей"]),
    ],
)
def test_the_noun_behind_the_brackets(text: str, things: list[str | None]) -> None:
    assert [claim.counted and claim.counted.text for claim in read(text)] == things


def test_the_like_period_behind_a_change_has_the_deed_before() -> None:
    claims = read("Погибло 19 (-9,5%; АППГ - 21) и ранено 274 (+1,9%; АППГ - 269) человека.")
    assert [c.action and c.action.text for c in claims] == [*["Погибло"] * 3, *["ранено"] * 3]


def test_a_verb_of_now_that_looks_like_one_to_come() -> None:
    assert [c.factuality for c in read("В наряды заступает 1200 военных.")] == ["asserted"]
    assert [c.factuality for c in read("В наряды заступит 1200 военных.")] == ["planned"]


def test_the_many_of_an_item_before_where_they_are() -> None:
    claims = read(
        "За сутки в крае: возгораний в жилье – 4; происшествий на воде – 2, погиб 1 ребенок."
    )
    things = [claim.counted and claim.counted.text for claim in claims]
    assert things == ["возгораний", "происшествий", "ребенок"]


def test_shares_in_brackets_of_a_row_are_of_the_year_told_first() -> None:
    claims = read("Явка в сёлах — 96,4% (в 2022 г. — 94,1%), в городах — 41,7% (39,9%).")
    assert [c.period and c.period.text for c in claims] == [None, "в 2022 г.", None, "в 2022 г."]


def test_a_time_in_the_brackets_of_a_number_in_words_is_of_that_alone() -> None:
    claims = read("В Тирске подтоплены 76 дач (плюс три за сутки). Из них 12 пустуют.")
    assert [c.period and c.period.text for c in claims] == [None, "за сутки", None]


def test_a_place_beyond_belongs_to_the_part_behind() -> None:
    claims = read("Закрыто 9 колл-центров, 4 из которых – за границей.")
    assert [c.place and c.place.text for c in claims] == [None, "границей"]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Сожгли партии мяса весом 2,9 тыс. т. В 2021-м партий было 97.", [None, 2021]),
        ("Собрано 40 млн. т. С начала 2022 года вывезено 3.", [None, 2022]),
    ],
)
def test_a_unit_of_one_letter_ends_a_sentence_before_a_short_word(
    text: str, years: list[int | None]
) -> None:
    days = [c.period and c.period.from_date for c in read(text)]
    assert [day and day.year for day in days] == years
