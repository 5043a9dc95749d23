"""What as many did not do: the number is asserted, and the deed holds its «not»."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

UNDONE = [
    ("31 percent of drivers do not trust the police.", "31 percent", "do not trust"),
    ("Sixty dockers did not receive their wages.", "Sixty", "did not receive"),
    ("Fourteen hikers did not return home.", "Fourteen", "did not return"),
    ("Sixty dockers have not been paid since May.", "Sixty", "have not been paid"),
    ("Some 300 families still haven't received help.", "Some 300", "haven't received"),
    ("Five bridges are not ready.", "Five", "are not ready"),
    ("Another 12 percent could not name the mayor.", "12 percent", "could not name"),
    ("Of the 90 drivers, 20 were not insured.", "20", "were not insured"),
    ("Of the 90 bridges, 14 were never repaired.", "14", "were never repaired"),
    ("Sixty dockers no longer work there.", "Sixty", "no longer work"),
]
NOT_DONE = [
    ("Police did not detain 60 dockers.", "60", "detain"),
    ("The fund did not pay 60 dockers.", "60", "pay"),
    ("None of the 60 dockers came.", "60", "came"),
    ("Not one of 60 dockers came.", "60", "came"),
    ("The firm no longer employs 60 dockers.", "60", "employs"),
    ("Not 30 but 60 dockers were hurt.", "30", "hurt"),
]


@pytest.mark.parametrize(("text", "quantity", "action"), UNDONE)
def test_as_many_did_not(reader: Reader, text: str, quantity: str, action: str) -> None:
    claim = next(c for c in reader.read(text).claims if c.quantity.text == quantity)
    assert (claim.action and claim.action.text, claim.factuality) == (action, "asserted")


@pytest.mark.parametrize(("text", "quantity", "action"), NOT_DONE)
def test_it_was_not_done_to_as_many(reader: Reader, text: str, quantity: str, action: str) -> None:
    claim = next(c for c in reader.read(text).claims if c.quantity.text == quantity)
    assert (claim.action and claim.action.text, claim.factuality) == (action, "negated")


@pytest.mark.parametrize(
    "text",
    [
        "Sixty dockers have not only been paid but praised.",
        "Not only were 60 dockers hurt, 12 died.",
        "Sixty dockers were not just hurt but killed.",
    ],
)
def test_not_only_denies_nothing(reader: Reader, text: str) -> None:
    claim = reader.read(text).claims[0]
    assert claim.factuality == "asserted"


def test_what_is_to_come_is_planned(reader: Reader) -> None:
    (claim,) = reader.read("Sixty dockers will not be paid in May.").claims
    assert claim.factuality == "planned"
