"""Whose an English figure is that stands against the one before: «won 44% to *the opposition*'s 38%»."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The ruling party won 46% of the vote to the opposition's 37%.", ["ruling party", "the opposition"]),
        ("The Reds have 34 seats to the Greens' 29.", ["Reds", "Greens"]),
        ("Rosa Vidal got 37.5% of the vote, just behind Oren Pask's 41.2%.", ["Rosa Vidal", "Oren Pask"]),
        ("Rosa Vidal got 37.5% of the vote, ahead of Oren Pask's 31.2%.", ["Rosa Vidal", "Oren Pask"]),
        ("The Reds hold 34 seats, behind the Greens' 45 seats.", ["Reds", "Greens"]),
        ("The Reds won 40 seats, against the ruling coalition's 57.", ["Reds", "the ruling coalition"]),
    ],
)  # fmt: skip
def test_the_second_of_two_has_its_own(reader: Reader, text: str, actors: list[str]) -> None:
    claims = reader.read(text).claims
    assert [claim.actor.text if claim.actor else None for claim in claims] == actors


def test_an_estimate_is_not_what_its_maker_earned(reader: Reader) -> None:
    claims = reader.read(
        "The firm earned $2 a share, ahead of Wall Street's $1.70 estimate."
    ).claims
    assert "Wall Street" not in {claim.actor.text for claim in claims if claim.actor}


def test_another_year_does_nothing(reader: Reader) -> None:
    claims = reader.read("The firm sold 41,000 cars, ahead of the previous year's 35,000.").claims
    assert {claim.actor.text for claim in claims if claim.actor} == {"firm"}
