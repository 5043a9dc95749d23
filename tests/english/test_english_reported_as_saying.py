"""Who speaks where somebody is reported as saying, and who acts behind where a firm is at home."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The mayor was reported as saying that 40 huts had burned.", "The mayor"),
        ("Mr Lunn was reported as saying the dam held 40 boats.", "Lunn"),
        ("The governor was heard as saying 40 men had fled.", "The governor"),
        ("The general was quoted by state media as saying 60 men had died.", "The general"),
        ("Lunn was cited as saying 12 boats had sunk.", "Lunn"),
        ("Fires were reported as 40 huts burned.", None),
    ],
)
def test_who_is_reported_speaks(reader: Reader, text: str, wanted: str | None) -> None:
    (claim,) = reader.read(text).claims
    assert (claim.speaker.text if claim.speaker else None) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ohio-based Marlow Foods opened 14 bakeries in Texas.", "Ohio-based Marlow Foods"),
        ("Paris-based Ostby hired 40 engineers.", "Paris-based Ostby"),
        ("Oslo-based Norland Oil drilled 12 wells.", "Oslo-based Norland Oil"),
        ("Karsun-based Lunn Mills sold 40 looms.", "Karsun-based Lunn Mills"),
        ("Tirsk-headquartered Vidal Steel fired 90 clerks.", "Tirsk-headquartered Vidal Steel"),
    ],
)
def test_who_is_based_somewhere_acts(reader: Reader, text: str, wanted: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.actor is not None
    assert claim.actor.text == wanted
