"""English numbers that are figures, though their clause leaves out its verb, and those that only look so."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

Row = list[tuple[str, str | None, str | None]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Germany took 300 guests, France 120.", [("300", "guests", "Germany"), ("120", "guests", "France")]),
        ("Leeds had 320 schools, Oslo 80.", [("320", "schools", "Leeds"), ("80", "schools", "Oslo")]),
        (
            "Leeds recorded 40 thefts, Oslo 12 and Tirsk three.",
            [("40", "thefts", "Leeds"), ("12", "thefts", "Oslo"), ("three", "thefts", "Tirsk")],
        ),
    ],
)  # fmt: skip
def test_a_name_and_a_number_leave_out_the_verb(reader: Reader, text: str, told: Row) -> None:
    claims = reader.read(text).claims
    found = [
        (c.quantity.text, c.counted and c.counted.text, c.actor and c.actor.text) for c in claims
    ]
    assert found == told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("In May the board opened 40 cases; in June, 52; in July, 31.", ["40", "52", "31"]),
        ("Lunn Mills has 40 ships. The rest, 28, are old.", ["40", "28"]),
        ("The airline flew 12 jets, Boeing 737.", ["12"]),
        ("Lunn won 40 races, Formula 1.", ["40"]),
        ("Police in Tirsk held 40 men, Interstate 95.", ["40"]),
        ("June Moro, 52, held 40 men.", ["40"]),
        ("The public should not call the emergency number, 103, for this.", []),
    ],
)
def test_a_number_between_commas_may_be_a_figure(
    reader: Reader, text: str, figures: list[str]
) -> None:
    assert [claim.quantity.text for claim in reader.read(text).claims] == figures
