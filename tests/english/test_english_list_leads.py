"""English lists: what the line above their items says of time, doer, speaker, and of what is to come."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Claim
from svodka.reader import Reader

ITEMS = "\n\n- fined 40 shops;\n- closed 12 farms."
TOLD = "\n\n• 40 shops were fined\n• exports rose 4%\n• imports fell 2%\n• 12 farms were closed"
ROWS = "\n\n- Shops fined: 40\n- Farms closed: 12"


def _claims(reader: Reader, text: str) -> tuple[Claim, ...]:
    """The claims of a text of 17 May 2024."""
    return reader.read(text, dt.date(2024, 5, 17)).claims


@pytest.mark.parametrize(
    ("lead", "time"),
    [
        ("The fire service said that in April:", "in April"),
        ("According to the ministry, in April:", "in April"),
        ("The board reported the following results for April:", "for April"),
        ("The board said on Tuesday that over April there were these results:", "over April"),
        ("Heavy rain in the valley since May 4 has caused the following damage:", "since May 4"),
    ],
)
def test_items_are_of_the_time_of_their_line(reader: Reader, lead: str, time: str) -> None:
    found = [c.period.text if c.period else None for c in _claims(reader, lead + TOLD)]
    assert found == [time] * 4


def test_a_heading_without_a_colon_gives_its_time_too(reader: Reader) -> None:
    found = [
        c.period.text if c.period else None for c in _claims(reader, "Results for April" + ROWS)
    ]
    assert found == ["for April"] * 2


@pytest.mark.parametrize(
    "lead",
    [
        "The board has moved men under a deal signed in May:",
        "The ministry said on Monday:",
        "The board has taken these steps after the flood in April:",
        "Week ending Friday 3 April 2024:",
        "Changes compared with April:",
    ],
)
def test_items_are_not_of_another_time_of_their_line(reader: Reader, lead: str) -> None:
    assert [c.period for c in _claims(reader, lead + TOLD)] == [None] * 4


def test_an_item_keeps_its_own_time(reader: Reader) -> None:
    text = "In April:\n\n- 40 shops were fined\n- 12 farms were closed in March"
    assert [c.period.text for c in _claims(reader, text) if c.period] == ["In April", "in March"]


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("In April the fire service has:", "fire service"),
        ("In April, the fire service:", "fire service"),
        ("Officers in Leeds in April:", "Officers"),
        ("Lunn Motors plans to:", "Lunn Motors"),
        ("The board said that in April it had:", "The board"),
        ("Results for April:", None),
        ("Tirsk, 5 May:", None),
    ],
)
def test_items_without_a_subject_tell_what_their_line_names_a_doer_of(
    reader: Reader, lead: str, who: str | None
) -> None:
    assert [c.actor.text if c.actor else None for c in _claims(reader, lead + ITEMS)] == [who, who]


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        ("In 2025 the ministry will:", "planned"),
        ("The ministry plans to:", "planned"),
        ("The ministry should:", "planned"),
        ("The ministry might:", "possible"),
        ("Last year the ministry managed to:", "asserted"),
    ],
)
def test_items_are_to_be_done_where_their_line_says_so(
    reader: Reader, lead: str, told: str
) -> None:
    items = "\n\n- build 40 schools;\n- buy 12 buses."
    assert [c.factuality for c in _claims(reader, lead + items)] == [told, told]


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        ("The fire service said that in April:", "The fire service"),
        ("According to the health ministry, in April:", "the health ministry"),
        ("The board reported the following results for April:", "The board"),
        ("The board has done the following in April:", None),
    ],
)
def test_items_are_said_by_whoever_leads_to_them(
    reader: Reader, lead: str, who: str | None
) -> None:
    claims = _claims(reader, lead + TOLD)
    assert [c.speaker.text if c.speaker else None for c in claims] == [who] * 4


def test_what_is_still_to_be_built_is_of_its_time_and_planned(reader: Reader) -> None:
    claims = _claims(reader, "The following will be built in 2027:\n- 45 schools;\n- 300 shops.")
    told = [(c.period.text if c.period else None, c.factuality) for c in claims]
    assert told == [("in 2027", "planned")] * 2


def test_nothing_follows_where_something_was_divided_as_follows(reader: Reader) -> None:
    text = "The 90 cases were divided as follows:\n\n- thefts: 40\n- frauds: 50"
    assert [
        c.action.text for c in _claims(reader, text) if c.action and c.action.text == "follows"
    ] == []
