"""English sentences that say one thing in another order, voice or form have the same slots."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Document
from svodka.reader import Reader

SLOTS = ("action", "actor", "counted", "place")
PAIRS = [
    # a time that opens a sentence, and the name behind it
    ("Norland exported 7 tonnes of oil in January.", "In January Norland exported 7 tonnes of oil."),
    ("Belton Steel sold 40 ships in March.", "In March Belton Steel sold 40 ships."),
    ("Vidal sold 40 ships on Friday.", "On Friday Vidal sold 40 ships."),
    # a participle that opens it
    ("Norland sold 40 ships in May.", "Selling 40 ships in May, Norland closed none."),
    ("Norland sold 40 ships in May.", "Having sold 40 ships in May, Norland closed none."),
    # a participle that alone says what was done
    ("12 schools were opened in Ardmore.", "The number of schools opened in Ardmore was 12."),
    ("500 jobs were created in Tyne.", "The plan resulted in 500 jobs being created in Tyne."),
    # a noun of a deed and its verb
    ("Police detained 42 people in Hull.", "Police carried out the detention of 42 people in Hull."),
]  # fmt: skip
PLACES = [
    ("Ardmore County: 40 huts built in 2023", ["Ardmore County"]),
    ("Secretary of State: 40 huts built in 2023", [""]),
    ("3 schools were built in Ardmore and 5 schools were built in Belton.", ["Ardmore", "Belton"]),
    ("3 schools were built in Ardmore and 5 in Belton.", ["Ardmore", "Belton"]),
    ("Police detained 30 drivers in Hull, and 12 more in Leeds.", ["Hull", "Leeds"]),
]
PLANNED = [
    "The company is to build 30 hotels in 2027.",
    "30 hotels are to be built in Tyne.",
    "30 hotels are planned to be built in 2027.",
    "The construction of 30 hotels is planned in 2027.",
    "The company plans the construction of 30 hotels in 2027.",
]


def _read(reader: Reader, text: str) -> list[dict[str, str]]:
    claims = reader.read(Document(text, published=dt.date(2026, 2, 2), language="en")).claims
    found = []
    for claim in claims:
        mentions = {slot: getattr(claim, slot) for slot in SLOTS}
        found.append({slot: m.normal.lower() if m else "" for slot, m in mentions.items()})
    return found


@pytest.mark.parametrize(("text", "otherwise"), PAIRS)
def test_one_thing_said_otherwise_has_the_same_slots(
    reader: Reader, text: str, otherwise: str
) -> None:
    ((one,), (two,)) = _read(reader, text), _read(reader, otherwise)
    one["action"], two["action"] = (
        "detain" if "detention" in x["action"] else x["action"] for x in (one, two)
    )
    assert one == two


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_each_figure_has_its_own_place(reader: Reader, text: str, places: list[str]) -> None:
    assert [one["place"] for one in _read(reader, text)] == [place.lower() for place in places]


@pytest.mark.parametrize("text", PLANNED)
def test_what_is_to_be_done_is_planned(reader: Reader, text: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.factuality == "planned"


def test_what_is_handed_down_to_people_is_no_change(reader: Reader) -> None:
    """«Handed *down to* 8 men» was a fall to eight."""
    (claim,) = reader.read("Prison terms were handed down to 8 men in July.").claims
    assert claim.quantity.change is None
