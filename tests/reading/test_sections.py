"""Headings that name nothing but a place or a time tell where and when the figures below them are of."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader

PUBLISHED = dt.date(2025, 6, 10)
TWO = "{0}\nПостроено 7 школ. Открыто 9 кафе.\n\n{1}\nПостроено 17 школ. Открыто 19 кафе."
INLINE = "{0}. Построено 7 школ. Открыто 9 кафе.\n{1}. Построено 17 школ. Открыто 19 кафе."


def slots(text: str, slot: str) -> list[str | None]:
    claims = Reader("ru").read(text, PUBLISHED).claims
    return [mention and mention.text for mention in (getattr(c, slot) for c in claims)]


@pytest.mark.parametrize("form", [TWO, INLINE])
@pytest.mark.parametrize(
    ("first", "second"),
    [("Бурятия", "Омская область"), ("Омск", "Тула"), ("Россия", "Китай")],
)
def test_figures_of_a_section_are_of_the_place_of_its_heading(
    form: str, first: str, second: str
) -> None:
    assert slots(form.format(first, second), "place") == [first, first, second, second]


@pytest.mark.parametrize("mark", ["• ", "📍 ", "#"])
def test_a_heading_may_have_a_mark(mark: str) -> None:
    text = TWO.format(f"{mark}Бурятия", f"{mark}Татарстан")
    assert slots(text, "place") == ["Бурятия", "Бурятия", "Татарстан", "Татарстан"]


def test_sections_may_be_numbered() -> None:
    text = TWO.format("1. Бурятия", "2. Татарстан")
    assert slots(text, "place") == ["Бурятия", "Бурятия", "Татарстан", "Татарстан"]


def test_a_section_may_be_long() -> None:
    more = "Открыто 9 кафе. Закрыто 3 завода. Выдано 40 разрешений. Высажено 900 деревьев."
    text = f"Здания\nБурятия\nПостроено 7 школ. {more}\nТатарстан\nПостроено 8 школ. {more}"
    assert slots(text, "place") == ["Бурятия"] * 5 + ["Татарстан"] * 5


def test_a_figure_keeps_the_place_of_its_own_sentence() -> None:
    text = TWO.format("Бурятия", "Татарстан").replace("19 кафе", "19 кафе в Казани")
    assert slots(text, "place")[-1] == "Казани"


def test_what_is_told_of_all_sections_is_of_none() -> None:
    text = TWO.format("Бурятия", "Татарстан") + "\n\nВсего построено 24 школы."
    assert slots(text, "place")[-1] is None


@pytest.mark.parametrize("form", [TWO, INLINE])
@pytest.mark.parametrize(
    ("first", "second"), [("3 мая", "4 мая"), ("2023 год", "2024 год"), ("Май 2024", "Июнь 2024")]
)
def test_figures_of_a_section_are_of_the_time_of_its_heading(
    form: str, first: str, second: str
) -> None:
    assert slots(form.format(first, second), "period") == [first, first, second, second]


def test_one_heading_alone_may_be_a_dateline() -> None:
    text = "Омск. 5 мая. В Туле построено 7 школ. Открыто 9 кафе."
    assert "Омск" not in slots(text, "place")
