"""Numbers that look like parts and are none: of another time, or what is left of two amounts."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Document


def read(text: str) -> list[svodka.Claim]:
    return [*svodka.read(Document(text, language="ru", published=dt.date(2024, 9, 15)))]


@pytest.mark.parametrize(
    "text",
    [
        "Завод потратил на ремонт 6,1 млрд рублей (5,4 млрд рублей годом ранее).",
        "Выручка завода составила 6,1 млрд рублей (5,4 млрд рублей в 2022 году).",
        "Погибли 40 человек (38 за тот же период прошлого года).",
    ],
)
def test_a_number_of_another_time_in_brackets(text: str) -> None:
    assert [claim.part_of for claim in read(text)] == [None, None]


@pytest.mark.parametrize(
    "text", ["Команда одержала 15 побед (11 — в прошлом году).", "Открыто 15 школ (11 — на селе)."]
)
def test_a_part_in_brackets(text: str) -> None:
    whole, part = read(text)
    assert part.part_of == whole.id


@pytest.mark.parametrize(
    "text",
    [
        "Расходы города составят 212 млрд рублей, доходы — 190 млрд рублей. Дефицит составит 22 млрд рублей.",
        "Умерли 2107 человек, родились 1480 детей. Естественная убыль составила 627 человек.",
        "Родились 2107 детей, умерли 1480 человек. Естественный прирост составил 627 человек.",
    ],
)
def test_what_is_left_of_two_amounts(text: str) -> None:
    assert [claim.part_of for claim in read(text)] == [None] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Родились 2107 человек, умерли 1480.",
        "За год умерли 2107 человек, родились 1480.",
        "За год в область прибыли 2107 человек, выбыли 1480.",
    ],
)
def test_who_came_and_who_went(text: str) -> None:
    assert [claim.part_of for claim in read(text)] == [None, None]


def test_some_of_those_who_came() -> None:
    whole, part = read("За год в область прибыли 2107 человек, из них выбыли 1480.")
    assert part.part_of == whole.id
