"""What an English figure takes from those before it, and what none lends: nouns of measures, times, parts."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.reader import Reader

PUBLISHED = dt.date(2024, 10, 16)


@pytest.mark.parametrize(
    ("text", "quantity", "counted"),
    [
        # what a share before measures is not what a later share is of
        ("The margin of error is 3 points. A year ago, 52% were in favor.", "52%", None),
        ("Turnout was 61%. A year ago, 52% were in favor of the plan.", "52%", None),
        ("Unemployment stood at 5%. In all, 34% said they would vote.", "34%", None),
        ("Support fell to 41 percent. Another 12 percent were undecided.", "12 percent", None),
        ("41 percent of Karlanders back it. In May, 38 percent did.", "38 percent", "Karlanders"),
        # few are no more of millions
        (
            "Its 64 ferries carried 2.1 million guests. It plans to add eight more.",
            "eight",
            "ferries",
        ),
        ("The town has 12 clinics for 40,000 people. It will open three more.", "three", "clinics"),
        ("The line carried 4 million guests. It plans to add eight more.", "eight", None),
        ("The airline runs 20 planes. It plans to add eight more next year.", "eight", "planes"),
        # a share before a noun that looks like a verb
        ("Nurses at two hospitals left, demanding a 15 percent raise.", "15 percent", "raise"),
        ("Drivers at four depots rejected a 5 percent offer.", "5 percent", "offer"),
    ],
)
def test_what_is_counted(reader: Reader, text: str, quantity: str, counted: str | None) -> None:
    claim = next(c for c in reader.read(text).claims if c.quantity.text == quantity)
    assert (claim.counted and claim.counted.text) == counted


def test_what_is_told_of_all_is_no_part(reader: Reader) -> None:
    text = "Police held 139 men, compared with 201 last year. The average age of those held is 34."
    claim = reader.read(text, published=PUBLISHED).claims[-1]
    assert (claim.quantity.text, claim.part_of, claim.period) == ("34", None, None)


@pytest.mark.parametrize(
    ("text", "quantities"),
    [
        ("The line's fleet now numbers 64 ships.", ["64"]),
        ("The herd numbers 400 cattle.", ["400"]),
        ("The union, which numbers 3,000 dockers, agreed.", ["3,000"]),
        ("Its members number 300.", ["300"]),
        ("Bus numbers 5 and 6 were cancelled.", []),
        ("Guests in seat numbers 12 and 13 left.", []),
        ("Flight number 301 was late.", []),
    ],
)
def test_numbers_is_a_verb(reader: Reader, text: str, quantities: list[str]) -> None:
    assert [c.quantity.text for c in reader.read(text).claims] == quantities
