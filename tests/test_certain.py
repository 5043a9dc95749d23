"""What grammar is sure of: who acts in a passive, and the noun that two numbers share."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Пограничниками задержано 70 нарушителей.", "Пограничниками"),
        ("Судом арестованы 12 человек.", "Судом"),
        (
            "Благодаря работе сотрудников комитета задержаны 42 человека.",
            "сотрудников комитета",
        ),
        (
            "Органы безопасности обезвредили преступную группу, задержаны 22 члена банды.",
            "Органы безопасности",
        ),
    ],
)
def test_who_acts_in_a_passive(text: str, actor: str) -> None:
    (claim,) = svodka.read(text)
    assert claim.actor is not None
    assert claim.actor.text == actor


def test_a_tool_in_the_instrumental_is_no_actor() -> None:
    for claim in svodka.read("Автомобилем были сбиты 3 пешехода."):
        assert claim.actor is None


def test_two_numbers_share_a_noun() -> None:
    claims = svodka.read(
        "Ликвидированы 15 лабораторий, 23 международных и 40 местных наркоканалов."
    )
    assert [c.counted and c.counted.normal for c in claims] == [
        "лаборатория", "наркоканал", "наркоканал",
    ]  # fmt: skip


def test_a_sum_said_again_in_brackets_has_the_slots_of_the_first() -> None:
    first, again = svodka.read("Завод выплатил штраф в 9 млн тенге (20 тысяч долларов).")
    assert (again.counted, again.action, again.actor) == (first.counted, first.action, first.actor)


def test_a_report_goes_on_about_its_time() -> None:
    first, second = svodka.read(
        "За 2022 год нейтрализовано 15 преступных групп. Из оборота изъято 598 гранат."
    )
    assert first.period is not None
    assert second.period is not None
    assert second.period.from_date == first.period.from_date
    assert second.period.inherited


def test_what_is_no_deed_of_duty_does_not_take_the_time_before() -> None:
    _, second = svodka.read(
        "За 2022 год нейтрализовано 15 преступных групп. В городе живут 598 семей."
    )
    assert second.period is None
