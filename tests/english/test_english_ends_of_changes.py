"""Where an English change ended, with times between, and parts of a time right before a subject."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

PUBLISHED = dt.date(2026, 9, 10)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Production rose 8.7% in 2025 from the previous year to KZT 191.1 billion.", "Production"),
        ("Sales fell 3% in 2025 from the year before to 40 million tonnes.", "Sales"),
    ],
)
def test_the_end_of_a_change_is_of_its_time_and_thing(text: str, counted: str) -> None:
    for claim in svodka.read(text, language="en", published=PUBLISHED):
        assert claim.counted is not None
        assert claim.counted.text == counted
        assert claim.period is not None
        assert claim.period.from_date == dt.date(2025, 1, 1)


@pytest.mark.parametrize(
    ("text", "counted", "months"),
    [
        (
            "Growth continued in 2026: in the first half of the year production of medicines came to "
            "$126 billion.",
            "production",
            (1, 6),
        ),
        (
            "Growth goes on: in the second quarter of the year production of steel came to 40 tonnes.",
            "production",
            (4, 6),
        ),
    ],
)
def test_a_part_of_a_year_before_a_subject(
    text: str, counted: str, months: tuple[int, int]
) -> None:
    (claim,) = svodka.read(text, language="en", published=PUBLISHED)
    assert claim.counted is not None
    assert claim.counted.text == counted
    assert claim.period is not None
    assert claim.period.from_date is not None
    assert claim.period.to_date is not None
    assert (claim.period.from_date.month, claim.period.to_date.month) == months
