"""A percentage of change and the series that it is of: figures of two years, told apart from it."""

from __future__ import annotations

from pathlib import Path

import pytest

from misfits import found, names, year_of_thefts
from told import Told, figure, told

BEFORE = year_of_thefts("2317", 2024)


def test_a_percentage_that_the_figures_of_two_years_do_not_make(tmp_path: Path) -> None:
    (one,) = found(tmp_path, BEFORE, year_of_thefts("2143", 2025, "17%"))
    assert one.check == "change_and_series"
    assert [quoted.words for quoted in one.claims] == ["17%", "2317", "2143"]
    assert "7.5 %" in one.why


@pytest.mark.parametrize("percent", ["7,5%", "7%", "8%", "более 5%", "почти 8%"])
def test_a_percentage_that_they_make(tmp_path: Path, percent: str) -> None:
    assert names(tmp_path, BEFORE, year_of_thefts("2143", 2025, percent)) == []


@pytest.mark.parametrize(
    "more",
    [
        "К 2019 году число краж снизилось",
        "За пять лет число краж снизилось",
        "По сравнению с соседями краж было меньше",
        "К плану число краж снизилось",
        "За месяц число краж снизилось",
        "Число краж, совершённых подростками, снизилось",
        "Число краж, которые раскрыли, снизилось",
        "Число краж выросло",
    ],
)
def test_a_percentage_of_another_time_or_of_some_of_them(tmp_path: Path, more: str) -> None:
    assert names(tmp_path, BEFORE, year_of_thefts("2143", 2025, "17%", more)) == []


@pytest.mark.parametrize(
    "more",
    [
        "К 2024 году число краж снизилось",
        "По сравнению с прошлым годом число краж снизилось",
        "Краж стало меньше, чем годом ранее,",
    ],
)
def test_a_percentage_that_says_what_it_is_measured_from(tmp_path: Path, more: str) -> None:
    stories = BEFORE, year_of_thefts("2143", 2025, "17%", more)
    assert names(tmp_path, *stories) == ["change_and_series"]


def test_a_percentage_of_what_is_narrowed(tmp_path: Path) -> None:
    more, noun = "Число квартирных краж снизилось", "квартирных краж"
    assert names(tmp_path, BEFORE, year_of_thefts("2143", 2025, "17%", more, noun)) == []


def test_rounded_figures_make_what_they_may_be_rounded_from(tmp_path: Path) -> None:
    stories = year_of_thefts("2,3 тысячи", 2024), year_of_thefts("2,1 тысячи", 2025, "12%")
    assert names(tmp_path, *stories) == []


def test_bounds_make_no_percentage(tmp_path: Path) -> None:
    stories = year_of_thefts("более 2300", 2024), year_of_thefts("2143", 2025, "17%")
    assert names(tmp_path, *stories) == []


def test_a_year_between_makes_no_percentage(tmp_path: Path) -> None:
    stories = year_of_thefts("2317", 2023), year_of_thefts("2143", 2025, "17%")
    assert names(tmp_path, *stories) == []


def of_may(text: str) -> list[Told]:
    """«В мае 2024 года в Омске произошло 127 пожаров», and a year later what ``text`` tells."""
    stories = []
    for year, words in ((2024, "127"), (2025, "151")):
        days = (f"{year}-05-01", f"{year}-05-31")
        said = f"В мае {year} года в Омске произошло {words} пожаров"
        figures = [figure(words, days, action="произошло", counted="пожаров", place="Омске")]
        if year == 2025:
            said += text
            figures.append(
                figure("31%", days, action="произошло", counted="пожаров", place="Омске")
            )
        stories.append(told(f"{said}.", *figures, published=f"{year}-06-05"))
    return stories


def test_a_month_is_measured_from_the_month_of_a_year_before_only_where_it_is_said(
    tmp_path: Path,
) -> None:
    said, unsaid = tmp_path / "said", tmp_path / "unsaid"
    for folder in (said, unsaid):
        folder.mkdir()
    assert names(said, *of_may(", на 31% больше, чем годом ранее")) == ["change_and_series"]
    assert names(unsaid, *of_may(", на 31% больше")) == []


def exported(year: int, words: str, unit: str, more: str = "") -> Told:
    """«Казахстан экспортировал 9,7 млн тонн зерна за год. Экспорт зерна вырос на 29%»."""
    days = (f"{year}-01-01", f"{year}-12-31")
    text = f"За {year} год Казахстан экспортировал {words} {unit} зерна."
    slots = {"action": "экспортировал", "counted": "зерна", "actor": "Казахстан"}
    figures = [figure(f"{words} {unit}", days, **slots)]
    if more:
        text += f" Экспорт зерна Казахстана вырос на {more}."
        figures.append(
            figure(more, days, action="вырос", counted="Экспорт зерна", actor="Казахстана")
        )
    return told(text, *figures, published=f"{year + 1}-01-15")


def test_what_a_noun_of_a_deed_is_done_to(tmp_path: Path) -> None:
    stories = (
        exported(2024, "9,73 млн", "тонн"),
        exported(2025, "10,91 млн", "тонн", "29%"),
    )
    assert names(tmp_path, *stories) == ["change_and_series"]


def test_money_is_told_with_and_without_inflation(tmp_path: Path) -> None:
    stories = (
        exported(2024, "9,73 млн", "долларов"),
        exported(2025, "10,91 млн", "долларов", "29%"),
    )
    assert names(tmp_path, *stories) == []


@pytest.mark.parametrize(
    ("between", "found_by"),
    [
        (", на", ["change_and_series"]),
        (", что на", ["change_and_series"]),
        (", ущерб на", []),
        (", за пять лет на", []),
    ],
)
def test_a_percentage_right_behind_its_amount(
    tmp_path: Path, between: str, found_by: list[str]
) -> None:
    text = f"За 2025 год в Тюмени зарегистрировано 2143 кражи{between} 17% меньше, чем годом ранее."
    days = ("2025-01-01", "2025-12-31")
    where = {"action": "зарегистрировано", "place": "Тюмени"}
    amount = figure("2143", days, **where, counted="кражи")
    after = told(text, amount, figure("17%", days, **where), published="2026-01-15")
    assert names(tmp_path, BEFORE, after) == found_by
