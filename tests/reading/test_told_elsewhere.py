"""What the sentences before a figure tell by the way is neither its time nor its place."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Claim
from svodka.reader import Reader

PUBLISHED = dt.date(2025, 6, 10)


def last(text: str) -> Claim:
    return Reader("ru").read(text, PUBLISHED).claims[-1]


def time(text: str) -> str | None:
    period = last(text).period
    return period and period.text


@pytest.mark.parametrize(
    "text",
    [
        "В понедельник глава МЧС сообщил, что за сутки в Туле потушено 15 пожаров. Погибли 5 человек.",
        "В Туле с начала года потушили 15 пожаров. Об этом в понедельник сообщил мэр. Погибли 5 человек.",
        "В Туле с начала года потушили 15 пожаров, сообщил в понедельник глава МЧС. Погибли 5 человек.",
    ],
)
def test_the_day_on_which_something_was_told_goes_no_further(text: str) -> None:
    assert "понедельник" not in (time(text) or "")


def test_a_day_on_which_something_was_done_goes_on() -> None:
    text = "В понедельник в Туле сгорел склад. Погибли 5 человек."
    assert time(text) == "В понедельник"


@pytest.mark.parametrize("word", ["Ранее", "Раньше", "Прежде"])
def test_what_was_earlier_has_not_the_time_of_the_news(word: str) -> None:
    text = f"В первом квартале в Туле пострадали 9 рабочих. {word} в Орле задержали 12 человек."
    assert time(text) == word


def test_a_place_that_another_is_compared_with_goes_no_further() -> None:
    text = (
        "В Туле за неделю построили 7 школ. Это больше, чем в Орле. Открыто также 14 детских садов."
    )
    place = last(text).place
    assert place is not None
    assert place.text == "Туле"
