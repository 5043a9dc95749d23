"""Particles of English verbs, and prepositions that are spelt like them: only the former make a deed."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import subject
from svodka.ledger.meaning.words import Text, words
from svodka.model import Document
from svodka.reader import Reader


def deed(reader: Reader, text: str) -> str:
    day = dt.date(2026, 2, 2)
    claim = reader.read(Document(text, published=day, language="en")).claims[0]
    return subject(claim, Text(text, "en"), catalogue(None)).action


@pytest.mark.parametrize(
    ("text", "action"),
    [
        # right behind the verb
        ("The shelter took in 153 puppies in May.", "admit"),
        ("The shelter took in another 153 puppies in May.", "admit"),
        ("Some 153 puppies were taken in by the shelter.", "admit"),
        ("Some 153 puppies were taken in last week.", "admit"),
        ("The plant took on 40 workers in Leeds in May.", "hire"),
        ("Some 40 trucks came in from Leeds on Friday.", "arrive"),
        ("Voters voted in 40 deputies in May.", "elect"),
        ("Some 40 trucks passed by on Friday.", "come-by"),
        ("Workers tore down 40 houses in Leeds in May.", "demolish"),
        # behind its object
        ("The crew put 40 fires out in May.", "extinguish"),
        ("The firm brought 40 cows in from Kenya in May.", "import"),
        ("The plant took 40 workers on in May.", "hire"),
        ("The charity gave 300 coats away in Leeds last week.", "issue"),
        # with what it leads
        ("The museum put 40 paintings on public display in May.", "put-on-show"),
        ("Unemployment stood at a record 16 percent in May.", "amount"),
    ],
)
def test_a_particle_is_of_its_verb(reader: Reader, text: str, action: str) -> None:
    assert deed(reader, text) == action


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The army got 40 tanks in May.", "arrive"),
        ("Police took 40 people on Friday.", "hire"),
        ("Some 153 puppies were taken in May.", "admit"),
        ("Some 153 puppies were taken in 2025.", "admit"),
        ("Farmers brought 40 cows in May.", "import"),
        ("Some 40 trucks were stopped by police in May.", "visit"),
        ("Some 12 laws were passed by the council in May.", "come-by"),
        ("Police held 40 migrants at the airport on Friday.", "keep"),
        ("Rescuers took 214 people off the boat last week.", "fly-out"),
        ("Farms shipped 40 tonnes of hay in May.", "import"),
        ("In May soldiers took 40 towns.", "admit"),
        ("Drugs were taken in 40 raids in May.", "admit"),
    ],
)
def test_a_preposition_is_of_what_it_leads(reader: Reader, text: str, action: str) -> None:
    assert deed(reader, text) not in ("", action)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("took in", "admit"),
        ("took them in again", "admit"),
        ("taken in the town", None),
        ("in taken", None),
        ("sold the cars off the lot", None),
        ("sold the cars off", "sell"),
    ],
)
def test_a_phrase_is_found_with_its_particle(text: str, name: str | None) -> None:
    found = catalogue().at("action", words(text, language="en"), 0)
    at_all = found is not None and found.length > 1
    assert (found.concept.name if found is not None and at_all else None) == name
