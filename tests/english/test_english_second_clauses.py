"""What a second clause says of a first figure: a part, another year, how much more or less."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka
from svodka.model import Claim

PUBLISHED = dt.date(2024, 11, 13)


def _read(text: str) -> list[Claim]:
    return list(svodka.read(text, published=PUBLISHED, language="en"))


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Inspectors checked 700 shops at the border in 2023 (+12%).", "shops"),
        ("Police detained 312 smugglers since the start of the year (-12%).", "smugglers"),
        (
            "Builders completed 3,000 schools in the region last month, or 12% fewer than a year ago.",
            "schools",
        ),
        (
            "Builders completed 640 schools since the start of the year, including 12 in rural areas.",
            "schools",
        ),
        (
            "312 phones were seized in Almaty since the start of the year, 280 of them in the south.",
            "phones",
        ),
        (
            "Courts heard 2.4 million appeals across the country (2.1 million a year earlier).",
            "appeals",
        ),
        ("Exports came to 40 tonnes in October (-3.5%).", "Exports"),
    ],
)
def test_what_the_second_figure_counts(text: str, counted: str) -> None:
    mention = _read(text)[-1].counted
    assert mention is not None
    assert mention.text == counted


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Police held 312 drivers from January to October, while a year earlier there were 280.",
         "2023-01-01..2023-10-31"),
        ("1,240 shops were checked in the year to September, up from 1,105 a year earlier.",
         "2022-10-01..2023-09-30"),
        ("Some 700 cases were registered in the year to September, against 590 a year ago.",
         "2022-10-01..2023-09-30"),
        ("1,240 blazes were put out in Kent in the first half of the year, a 12% drop.",
         "2024-01-01..2024-06-30"),
    ],
)  # fmt: skip
def test_when_the_second_figure_was(text: str, days: str) -> None:
    period = _read(text)[-1].period
    assert period is not None
    assert f"{period.from_date}..{period.to_date}" == days
