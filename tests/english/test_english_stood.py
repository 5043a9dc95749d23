"""What stands so much higher or lower than before: «were up 2%»."""

from __future__ import annotations

import pytest

from svodka.model import Claim, Document
from svodka.reader import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


def last(reader: Reader, text: str) -> Claim:
    return reader.read(Document(text, language="en")).claims[-1]


@pytest.mark.parametrize(
    ("text", "action", "counted"),
    [
        ("Shares in the mine were up 2% on Tuesday.", "up", "Shares"),
        ("Copper rallied over 4% and zinc is up 2.7% in that time.", "up", "zinc"),
        ("Orders from abroad were down by 13.9 per cent.", "down", "Orders"),
        ("The price is now down from £40 a year ago.", "down", "price"),
    ],
)
def test_a_word_of_rise_is_what_is_done(
    text: str, action: str, counted: str, reader: Reader
) -> None:
    claim = last(reader, text)
    assert (claim.action and claim.action.text, claim.counted and claim.counted.text) == (
        action,
        counted,
    )
    assert claim.actor is None


def test_where_somebody_is_is_no_rise(reader: Reader) -> None:
    action = last(reader, "He was up 40 stairs when the lamp fell.").action
    assert action is None or action.text != "up"


def test_whose_money_is_less_is_not_what_is_less(reader: Reader) -> None:
    counted = last(reader, "We are down $6 million in aid this year.").counted
    assert counted is not None
    assert counted.text == "aid"


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The firm reported a 13% drop in its revenue on Tuesday as sales slipped.", "drop"),
        (
            "The town brought 1,043 cases to court in May, a 6.5 percent increase on April.",
            "increase",
        ),
        ("The union wants a 15% rise in pay.", "wants"),
    ],
)
def test_a_noun_of_change_is_what_is_done_where_the_change_came(
    text: str, action: str, reader: Reader
) -> None:
    found = last(reader, text).action
    assert found is not None
    assert found.text == action
