"""English figures of a pace, and bare amounts: what they are of, and which way it went."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "counted", "change"),
    [
        (
            "The economy grew at an annual pace of 2.3% in the second quarter.",
            "economy",
            "increase",
        ),
        ("Exports rose at an annual pace of roughly 7% in May.", "Exports", "increase"),
        ("The economy shrank at a 1.4% annual rate in March.", "economy", "decrease"),
        ("Wages grew at a 6% clip.", "Wages", "increase"),
        ("Stocks fell at a rate of 3 million barrels per day in March.", "Stocks", "decrease"),
        ("The number of thefts rose at a rate of 11% a week.", "thefts", "increase"),
        ("Exports are forecast to grow at a pace of 8% next year.", "Exports", "increase"),
        ("The firm's sales, which had risen at a pace of 9%, fell.", "firm's sales", "increase"),
        ("It grew at a pace of 5%.", None, "increase"),
    ],
)
def test_what_changes_at_a_pace(
    reader: Reader, text: str, counted: str | None, change: str
) -> None:
    (claim,) = reader.read(text).claims
    assert (claim.counted.text if claim.counted else None) == counted
    assert claim.quantity.change == change


@pytest.mark.parametrize(
    "text",
    [
        "The firm borrowed at a rate of 4%.",
        "The tax was set at a rate of 13%.",
        "The state buys dollars at a rate of 85 roubles.",
    ],
)
def test_a_rate_that_is_no_pace(reader: Reader, text: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.counted is not None
    assert claim.counted.text == "rate"
    assert claim.quantity.change is None


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "Libya pumped 1.1 million barrels per day in August, down from 1.4 million in July.",
            "Libya",
        ),
        ("Nissan sold 190,000 in May, down from 230,000 a year earlier.", "Nissan"),
        ("The mine shipped 3 million tonnes in 2023, compared with 5 million in 2022.", "mine"),
        ("Zambia mined 650,000 tonnes last year, up from 610,000.", "Zambia"),
    ],
)
def test_who_handles_an_amount_is_not_counted(reader: Reader, text: str, actor: str) -> None:
    claims = reader.read(text).claims
    assert [claim.counted for claim in claims] == [None, None]
    assert [claim.actor.text if claim.actor else None for claim in claims] == [actor, actor]


def test_what_is_handled_is_counted(reader: Reader) -> None:
    claims = reader.read("The farm produced 45 tonnes of rice, up from 35 tonnes.").claims
    assert [claim.counted.text if claim.counted else None for claim in claims] == ["rice", "rice"]


def test_what_is_sold_at_a_price_is_counted(reader: Reader) -> None:
    claims = reader.read("The house sold for $420,000, up from $350,000.").claims
    assert [claim.counted.text if claim.counted else None for claim in claims] == ["house", "house"]
