"""What a paragraph recalls of another story is no place, time or doer of the figures below it."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Claim
from svodka.reader import Reader

STORY = "В Карсуне сгорел склад. Погибли 3 человека.\n{}\n{}"
BELOW = "Эвакуировали 36 человек."


def last(recalled: str, below: str = BELOW) -> Claim:
    return Reader("ru").read(STORY.format(recalled, below), dt.date(2025, 3, 14)).claims[-1]


@pytest.mark.parametrize(
    "recalled",
    [
        "Ранее: в Сызрани сгорели 4 гаража.",
        "Ранее сообщалось, что в Пензе сгорели 4 гаража.",
        "Напомним, в 2023 году в Пензе сгорели 14 гаражей.",
    ],
)
def test_what_is_recalled_lends_no_place_and_no_time(recalled: str) -> None:
    claim = last(recalled)
    assert claim.place is not None
    assert claim.place.text == "Карсуне"
    assert claim.period is None


def test_a_recalled_figure_keeps_its_own_place_and_time() -> None:
    text = STORY.format("Напомним, в 2023 году в Пензе сгорели 14 гаражей.", BELOW)
    claim = Reader("ru").read(text, dt.date(2025, 3, 14)).claims[1]
    assert claim.place is not None
    assert claim.period is not None
    assert (claim.place.text, claim.period.text) == ("Пензе", "в 2023 году")


def test_what_goes_on_with_the_recalled_story_is_told_of_its_place() -> None:
    claim = last(
        "Напомним, в 2023 году в Пензе сгорели 14 гаражей.", "Тогда эвакуировали 36 человек."
    )
    assert claim.place is not None
    assert claim.place.text == "Пензе"


@pytest.mark.parametrize("opening", ["Для сравнения:", "Для сравнения,"])
def test_the_time_of_what_is_compared_is_none_of_the_rows_below(opening: str) -> None:
    text = f"В мае 2024 года собрали 12 млн. {opening} в мае 2023 года собрали 9 млн.\nДоходы: 40 млн рублей"
    *_, before, row = Reader("ru").read(text, dt.date(2024, 6, 14)).claims
    assert before.period is not None
    assert before.period.text == "в мае 2023 года"
    assert row.period is None


def test_what_was_told_earlier_today_is_of_the_same_story() -> None:
    claim = last("Ранее сегодня в Пензе сгорели 4 гаража.")
    assert claim.place is not None
    assert claim.place.text == "Пензе"
