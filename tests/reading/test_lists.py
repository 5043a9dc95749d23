"""Lists below a line that introduces them: what it says of all its items, and each item of itself."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

SEIZED = (
    "Полиция отчиталась.\n\nЗа 2023 год в Туле изъято:\n- 40 ружей;\n- 35 кг гашиша;\n- 6 гранат."
)


def test_the_deed_of_the_line_above_is_that_of_all_items() -> None:
    assert [c.action and c.action.text for c in svodka.read(SEIZED)] == ["изъято"] * 3


def test_the_time_of_the_line_above_is_that_of_all_items() -> None:
    times = [c.period and c.period.text for c in svodka.read(SEIZED)]
    assert times == ["За 2023 год"] * 3


def test_the_time_of_the_line_above_goes_before_an_earlier_one() -> None:
    text = (
        "В мае 2023 года работу искали 30 тысяч жителей.\nЗа весь 2023 год помощь получили 40 тысяч жителей, "
        "в том числе:\n12 тысяч жителей нашли работу;\n9 тысяч жителей учились ремеслу."
    )
    _, _, *items = svodka.read(text)
    assert [c.period and c.period.text for c in items] == ["За весь 2023 год"] * 2


def test_a_time_before_the_sentence_with_the_colon_is_not_that_of_what_is_said() -> None:
    text = (
        "В 2019 году Лосев переехал в Орёл. Сейчас он живёт в Туле. Его брат рассказывает:\n"
        "«Мой отец держал двести голов, я держу сорок.»"
    )
    assert [c.period for c in svodka.read(text)] == [None, None]


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        (
            "Погибли четверо рыбаков, ещё 19 человек, среди которых двое подростков, доставлены в больницы.",
            ["Погибли", "доставлены", "доставлены"],
        ),
        (
            "Охраняются государством 13 зданий, а одно, в Выборге, возведено ещё монахами.",
            ["Охраняются", "возведено"],
        ),
    ],
)
def test_a_number_keeps_its_own_verb_behind_what_commas_hold(text: str, deeds: list[str]) -> None:
    assert [c.action and c.action.text for c in svodka.read(text)] == deeds


def test_an_item_keeps_its_own_verb() -> None:
    text = "Изъято:\n- 40 ружей;\n- сданы 12 ружей."
    assert [c.action and c.action.text for c in svodka.read(text)] == ["Изъято", "сданы"]


def test_items_change_as_the_line_above_says() -> None:
    text = "В Орле уменьшилось число преступлений:\n- кражи — на 18%;\n- поджоги — на 9%.\n\nСгорело 5%."
    claims = svodka.read(text, published=dt.date(2024, 5, 20))
    assert [c.quantity.change for c in claims] == ["decrease", "decrease", None]


def test_items_below_a_line_without_change_do_not_change() -> None:
    text = "Товары распределены так:\n- в школы — на 18%;\n- в больницы — на 9%."
    assert {c.quantity.change for c in svodka.read(text)} == {None}


CRIMES = "Были зарегистрированы:\n- убийства – 74 (в 2023 году – 75);\n- разбои – 32 (28);\n- кражи – 9 (10)."


def test_the_verb_that_the_line_above_ends_with_is_that_of_its_items() -> None:
    deeds = {c.action and c.action.text for c in svodka.read(CRIMES)}
    assert deeds == {"зарегистрированы"}


def test_numbers_in_brackets_are_of_the_time_that_the_first_brackets_name() -> None:
    times = [c.period and c.period.text for c in svodka.read(CRIMES)]
    assert times == [None, "в 2023 году"] * 3


def test_numbers_in_brackets_count_what_the_number_before_counts() -> None:
    things = [c.counted and c.counted.text for c in svodka.read(CRIMES)]
    assert things == ["убийства", "убийства", "разбои", "разбои", "кражи", "кражи"]


def test_a_sentence_that_only_specifies_goes_on_with_the_deed_and_the_place() -> None:
    text = "В Орле изъято 940 г наркотиков. В том числе: 515 г гашиша, 25 г опия и 40 таблеток."
    claims = svodka.read(text)
    assert [c.action and c.action.text for c in claims] == ["изъято"] * 4
    assert [c.place and c.place.text for c in claims] == ["Орле"] * 4


def test_a_sentence_that_specifies_with_a_verb_of_its_own_keeps_it() -> None:
    text = "В Орле изъято 940 г наркотиков. В том числе сожжено 515 г гашиша."
    assert [c.action and c.action.text for c in svodka.read(text)] == ["изъято", "сожжено"]


def test_what_items_are_of_is_no_deed_below_a_line_with_one() -> None:
    text = "За год к ответственности привлечено за:\n- растрату — 28 лиц;\n- получение взятки — 26 лиц."
    assert [c.action and c.action.text for c in svodka.read(text)] == ["привлечено"] * 2


def test_items_without_bullets_have_the_deed_of_the_line_above() -> None:
    text = "От паводка пострадали:\n51 дом;\n8 школ;\n69 голов скота."
    assert [c.action and c.action.text for c in svodka.read(text)] == ["пострадали"] * 3
