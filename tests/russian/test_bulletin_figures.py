"""Figures of the bulletins that officials write: units left out, ages of groups, ends of changes."""

from __future__ import annotations

import pytest

import svodka


def read(text: str) -> list[tuple[str, str, str | None]]:
    """Value, unit and change of each figure."""
    return [(f"{q.low}", q.unit, q.change) for q in svodka.quantities(text)]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        (
            "Взыскано 40 млн рублей. В розыск объявлено 29 тысяч человек, найдено 21,5 тысячи.",
            "R11",
        ),
        ("Взыскано 4 млрд рублей. В работе находилось 96 млн дел, окончено 48 млн.", "R11"),
        ("Банк выдал 3 млн рублей. Фильм посмотрели 5 миллионов.", "R1"),
        ("Доход фонда — 3 млн рублей. 2 миллиона проголосовали за кандидата.", "R1"),
        ("Похищено 9 млн рублей. Осмотрено 3 тысячи домов, возмещено 4 тысячи.", "R1R"),
        ("Клуб заработал 12 млн рублей. Второй в списке — певец с 5 миллионами.", "RR"),
    ],
)
def test_numbers_without_a_noun_are_no_money_where_people_or_things_are_meant(
    text: str, units: str
) -> None:
    assert [unit.replace("RUB", "R") for _, unit, _ in read(text)] == list(units)


@pytest.mark.parametrize(
    "text",
    [
        "Заболели дети до 14 лет.",
        "Жильё получит молодёжь от 18 до 35 лет.",
        "За три квартала взыскано много.",
    ],
)
def test_ages_of_groups_and_quarters_summed_up_are_no_figures(text: str) -> None:
    assert not svodka.read(text)


def test_what_lasts_and_how_far_it_is_stays_a_figure() -> None:
    assert read("Ему грозит срок до 14 лет.") == [("None", "a", None)]
    assert [value for value, _, _ in read("Дом стоит за три квартала от вокзала.")] == ["3"]


def test_a_million_and_some_tonnes_are_one_number() -> None:
    assert read("Продано 1 миллион 200 тонн угля.") == [("1000200", "t", None)]
    assert [value for value, _, _ in read("Число достигло 1 миллиона 10 ноября.")] == ["1000000"]


def test_items_behind_changes_in_brackets_have_the_unit_of_the_first() -> None:
    text = "Погрузка угля — 26 млн тонн (−4%), нефти — 16 млн (−2%), туристов — 5 млн (+1%)."
    assert [unit for _, unit, _ in read(text)] == ["t", "%", "t", "%", "1", "%"]


def test_a_row_of_changes_goes_on_behind_ends_in_brackets() -> None:
    text = "Убийств меньше на 16% (с 412 до 346), разбоев — на 28% (212), краж — на 21%."
    changes = [change for _, _, change in read(text)]
    assert changes == ["decrease", "from", "to", "decrease", None, "decrease"]


@pytest.mark.parametrize(
    "text",
    ["Зерна на 20% больше, чем в мае: с 30 до 41 тонны.", "Доля бедных упала от 77 до 57%."],
)
def test_ends_of_a_change_behind_a_colon_and_of_a_fall(text: str) -> None:
    assert [change for _, _, change in read(text)][-2:] == ["from", "to"]


def test_a_range_of_prices_is_no_fall() -> None:
    assert [c for _, _, c in read("Билеты стоят от 50 до 70 рублей.")] == [None]
