"""What the first sentences of English wires are made of: offices, stakes, prices, changes one by one."""

from __future__ import annotations

import datetime as dt

import pytest

import svodka

PUBLISHED = dt.date(2025, 10, 12)


def test_the_land_before_an_office_does_not_speak() -> None:
    (claim,) = svodka.read(
        "U.K. Prime Minister Anna Lowe said 40 schools had closed.", language="en"
    )
    assert claim.speaker is not None
    assert claim.speaker.text == "Anna Lowe"


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("It was losing 18-times more money per car than in May.", "18-times"),
        ("Sales were five-times higher than last year.", "five-times"),
    ],
)
def test_a_hyphen_before_times(text: str, factor: str) -> None:
    (claim,) = svodka.read(text, language="en")
    assert (claim.quantity.text, claim.quantity.unit) == (factor, "x")


@pytest.mark.parametrize(
    "text",
    [
        "Karland Group raised its stake in Vostana to 51 percent.",
        "The bank cut its stake in Karland Telecom by 12 percent.",
        "It will sell its stake in Norland Air to fund its $4.5 billion purchase of a chain.",
    ],
)
def test_what_a_stake_is_in_is_no_place(text: str) -> None:
    (claim,) = svodka.read(text, language="en")
    assert claim.place is None


@pytest.mark.parametrize(
    ("text", "deed", "counted"),
    [
        ("The firm bought a mine run by the state for $12 million.", "bought", "mine"),
        ("It sold the plant built by its founder for $40 million.", "sold", "plant"),
        ("The house was built by Lunn for $12 million.", "built", "house"),
    ],
)
def test_a_price_is_of_what_is_traded(text: str, deed: str, counted: str) -> None:
    (claim,) = svodka.read(text, language="en")
    assert claim.action is not None
    assert claim.action.text == deed
    assert claim.counted is not None
    assert claim.counted.text == counted


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        (
            "Sales rose 6.6 percent in September, following a 12 percent increase in August.",
            ["Sales"] * 2,
        ),
        (
            "Prices rose 2 percent in May, following a 3 percent drop in April and a 1 percent fall in June.",
            ["Prices"] * 3,
        ),
        ("Output grew 3 percent, following a 5 percent increase in prices.", ["Output", "prices"]),
    ],
)
def test_changes_before_are_of_the_same_thing(text: str, counted: list[str]) -> None:
    claims = svodka.read(text, language="en", published=PUBLISHED)
    assert [claim.counted and claim.counted.text for claim in claims] == counted


def test_infinitives_that_share_their_to_are_planned() -> None:
    text = "Spending is expected to grow by 5–8% per year and exceed USD 2.6 trillion by 2030."
    assert [c.factuality for c in svodka.read(text, language="en")] == ["planned"] * 2


def test_a_report_in_quotation_marks_is_no_subject() -> None:
    text = (
        'According to the "Norland Trade Trends" report published by the bank, exports rose by 5%.'
    )
    (claim,) = svodka.read(text, language="en")
    assert claim.counted is not None
    assert claim.counted.text == "exports"
