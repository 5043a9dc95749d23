"""The same English place said in other words, and what is said beside it of others."""

from __future__ import annotations

import pytest

from svodka.language.analysis import Token
from svodka.language.english.mending.order import mend
from svodka.reader import Reader

Where = list[str | None]
PLACES: list[tuple[str, Where]] = [
    ("Police moved to Ostrov, where fire destroyed 12 houses.", ["Ostrov"]),
    ("Ostrov, where fire destroyed 12 houses, declared an emergency.", ["Ostrov"]),
    ("The storm moved over the Marsk region, where 12 people died.", ["Marsk region"]),
    ("It was a year of drought, where 12 people died.", [None]),
    ("Fire destroyed 12 houses on the outskirts of Ostrov.", ["outskirts of Ostrov"]),
    ("Nationwide, unemployment was 8 percent.", ["Nationwide"]),
    ("Unemployment was 4 percent in Ostrov and 8 percent nationwide.", ["Ostrov", "nationwide"]),
    ("The firm has 80 shops in Karland and 30 shops abroad.", ["Karland", "abroad"]),
    ("They came to the home of Mayor Lunn, where they ate 40 roses.", [None]),
    ("Hospitals counted 300 users there, in a population of 4 million.", ["there", None]),
    ("On Lunn, where the village of Ostrov lost 32 houses, it rained.", ["Ostrov"]),
    (
        "They worked in the province of San Ostrov, where 12 people died.",
        ["province of San Ostrov"],
    ),
    ("Nine passengers were injured on a bus from Tirsk to Ostrov.", [None]),
    ("Some 40 villagers were moved from Tirsk to Ostrov.", ["Ostrov"]),
    ("Speaking in Ostrov, the minister said the country built 12 schools.", [None]),
    ("Speaking at a forum in Ostrov, the minister said 12 schools were built.", [None]),
    ("The minister said in Ostrov that 12 schools were built.", [None]),
    ("The minister told jurors in Ostrov that 12 schools were built.", [None]),
    ("Lunn noted that in Ostrov, a quiet town, 12 schools were built.", ["Ostrov"]),
    ("Officials in Ostrov said 12 schools were built.", ["Ostrov"]),
    ("Police found in Ostrov that 12 coins were missing.", ["Ostrov"]),
    ("He was born in Karland and has 12 cows.", [None]),
    ("The firm is headquartered in Karland and has 12 shops.", [None]),
    ("Twelve children were born in Karland.", ["Karland"]),
    ("As she told a court in Ostrov, Lunn sold 12 schools.", [None]),
    ("The ministry spent 12 million euros on roads.", [None]),
    ("Twelve men died on roads.", ["roads"]),
    ("Milk cost 40 euros in Tirsk, in Marsk 60 euros.", ["Tirsk", "Marsk"]),
    ("Rainfall in Tirsk reached 40 mm, in Marsk 60 mm.", ["Tirsk", "Marsk"]),
]


@pytest.mark.parametrize(("text", "where"), PLACES)
def test_a_place_said_otherwise(reader: Reader, text: str, where: Where) -> None:
    assert [c.place and c.place.text for c in reader.read(text).claims] == where


LISTS = [
    ("Police detained 35 people: 14 in Paris, 12 in London and nine in Rome.", "person"),
    ("Builders finished 35 houses: 14 in Paris, 12 in London and nine in Rome.", "house"),
]


@pytest.mark.parametrize(("text", "what"), LISTS)
def test_a_whole_has_no_place_of_its_parts(reader: Reader, text: str, what: str) -> None:
    claims = reader.read(text).claims
    assert [c.place and c.place.text for c in claims] == [None, "Paris", "London", "Rome"]
    assert [c.counted and c.counted.normal for c in claims] == [what] * 4


def test_a_place_before_brackets_did_nothing(reader: Reader) -> None:
    claims = reader.read("Police detained people in Paris (14), London (12) and Rome (9).").claims
    assert [c.place and c.place.text for c in claims] == ["Paris", "London", "Rome"]
    assert [c.actor and c.actor.normal for c in claims] == ["police"] * 3
    assert [c.counted and c.counted.normal for c in claims] == ["person"] * 3


def test_what_commas_set_apart_tells_of_the_place(reader: Reader) -> None:
    for place in ("Ostrov, the capital of Karland", "Tirsk, a city in southern Karland"):
        (claim,) = reader.read(f"In {place}, soldiers killed 12 rebels.").claims
        assert claim.actor is not None
        assert claim.actor.text == "soldiers"


def test_a_town_set_apart_is_no_second_subject() -> None:
    words = [
        ("In", "ADP", 1, "case"), ("Ostrov", "PROPN", 7, "obl"), (",", "PUNCT", 4, "punct"),
        ("the", "DET", 4, "det"), ("capital", "NOUN", 7, "nsubj"), (",", "PUNCT", 7, "punct"),
        ("soldiers", "NOUN", 7, "nsubj"), ("fled", "VERB", -1, "root"),
    ]  # fmt: skip
    tokens = []
    for index, (text, pos, head, rel) in enumerate(words):
        token = Token(index, text, index, index + 1)
        token.pos, token.head, token.rel, token.lemma = pos, head, rel, text
        tokens.append(token)
    mend(tokens)
    assert (tokens[4].head, tokens[4].rel) == (1, "appos")
