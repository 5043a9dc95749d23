"""What English headlines leave out: verbs beside an amount, the year of a profit, who signs behind a dash."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Tirex profit up 12% to $340 million in 2024", "Tirex profit"),
        ("Tirex: profit up 12% in 2024", "profit"),
        ("Karland exports down 12% in 2024", "Karland exports"),
    ],
)
def test_what_stands_higher_is_no_verb(reader: Reader, text: str, counted: str) -> None:
    claim = reader.read(text).claims[0]
    assert claim.counted is not None
    assert claim.counted.text == counted


@pytest.mark.parametrize("noun", ["profit", "revenue", "output", "deficit"])
def test_the_year_of_a_profit_is_no_number(reader: Reader, noun: str) -> None:
    (claim,) = reader.read(f"Tirex 2024 {noun} rises 12%").claims
    assert claim.quantity.low == 12


def test_a_dash_joins_no_nouns(reader: Reader) -> None:
    claims = reader.read("40 people vaccinated in Karland, including 9 children - minister").claims
    counted = [claim.counted.text for claim in claims if claim.counted]
    assert counted == ["people", "children"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Finance Minister Pyotr Lad: Karland will spend $2.4 billion on roads", "Karland"),
        ("Health Ministry: police in Ostby arrested 42 people", "police"),
    ],
)
def test_who_tells_before_a_colon_does_nothing(reader: Reader, text: str, actor: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.actor is not None
    assert claim.actor.text == actor


def test_each_amount_of_a_headline_is_of_its_own_noun(reader: Reader) -> None:
    claims = reader.read("Karland exports up 12%, imports down 3%, profit up 5%").claims
    told = [(c.counted and c.counted.text, c.action and c.action.text) for c in claims]
    assert told == [("Karland exports", "exports"), ("imports", "imports"), ("profit", None)]


def test_who_did_what_is_told_behind_a_colon_says_nothing(reader: Reader) -> None:
    (claim,) = reader.read("Mayor Lunn: the man who built 40 schools").claims
    assert claim.speaker is None
