"""English: when something was done is no time of what is so today, told beside it in one sentence."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader


def _times(reader: Reader, text: str) -> list[str | None]:
    """The times of the figures of a text of 17 May 2024."""
    claims = reader.read(text, dt.date(2024, 5, 17)).claims
    return [claim.period.text if claim.period is not None else None for claim in claims]


@pytest.mark.parametrize(
    "text",
    [
        "The dam was built in 1961 and holds 40 tonnes of water.",
        "The bridge was opened last year but is 40 metres high.",
        "The plant opened in May 2019; it employs 400 people.",
        "Rebuilt in May 2019, the hall has 40 rooms.",
        "The hall was built in 1961, burned in 1990 and can hold 400 guests.",
        "The clinic was opened on Monday and has since treated 40 patients.",
    ],
)
def test_a_time_before_is_none_of_what_is_so_today(reader: Reader, text: str) -> None:
    assert _times(reader, text) == [None]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("The plant closed in 2019 and now has 40 guards.", "now"),
        ("The dam was built in 1961 and held 40 tonnes of water.", "in 1961"),
        ("Floods hit the town on Monday and have killed 40 people.", "on Monday"),
        ("The clinic was rebuilt and has 40 beds since May.", "since May"),
    ],
)
def test_a_time_of_its_own_stays(reader: Reader, text: str, time: str) -> None:
    assert _times(reader, text) == [time]
