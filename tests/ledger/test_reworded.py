"""One thing that English tells in two ways, read and looked up: the same deed, counted and cause."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.subjects import Subject, subject
from svodka.ledger.meaning.words import Text
from svodka.model import Document
from svodka.reader import Reader

PAIRS = [
    # a participle behind the noun whose number is told
    ("Police detained 42 people in Karsun.", "The number of people detained in Karsun reached 42."),
    ("Police detained 42 people in Karsun.", "The number of people who were detained stood at 42."),
    ("The army shot down 14 drones.", "The number of drones shot down reached 14."),
    ("Norland produced 4 tonnes of wheat.", "The amount of wheat produced in Norland reached 4 tonnes."),
    ("4 people were killed in the blast.", "The number of people killed in the blast was 4."),
    # nouns of deeds that are counted, with a verb that says little
    ("Police made 42 arrests in Karsun.", "There were 42 arrests in Karsun."),
    ("Police arrested 42 people in Karsun.", "Police carried out 42 arrests in Karsun."),
    ("Police detained 42 people on Friday.", "Detentions in Karsun on Friday: 42."),
    ("Norland Air operated 182 flights.", "Norland Air carried out 182 flights."),
    # nouns of deeds with what they are done to
    ("Police seized 4 tonnes of cocaine.", "Cocaine seizures totalled 4 tonnes."),
    ("Police seized 4 tonnes of cocaine.", "Police made a seizure of 4 tonnes of cocaine."),
    ("Guards seized 700 weapons in May.", "Seizures of 700 weapons were recorded in May."),
    ("The council spent $5 million on roads.", "Spending on roads was $5 million."),
    ("Norland exported 7 million tonnes of oil.", "Oil exports of Norland were 7 million tonnes."),
    # a verb and a noun that are one deed
    ("Inspectors fined 60 shops in May.", "Inspectors imposed fines on 60 shops in May."),
    ("Guards arrested 17 smugglers.", "Guards placed 17 smugglers under arrest."),
    # what killed or hurt them
    ("The blast killed 4 people.", "The blast left 4 people dead."),
    ("The blast killed 4 people.", "The blast took 4 lives."),
    ("The blast killed 4 people.", "The blast caused 4 deaths."),
    ("The blast killed 4 people.", "The death toll from the blast reached 4."),
    ("The blast killed 4 people.", "The death toll from the blast rose to 4 people."),
    ("The death toll from the flood reached 4.", "Death toll from the flood tops 4."),
    ("4 people died in Karsun.", "4 fatalities occurred in Karsun."),
    ("Inflation exceeded 10% in May.", "Inflation topped 10% in May."),
    ("The crash injured 19 people.", "19 people were injured in the crash."),
]  # fmt: skip
APART = [
    ("The number of people vaccinated reached 42.", "The number of people not vaccinated reached 42."),
    ("There were 12 clubs.", "The team topped the list of 12 clubs."),
    ("Norland exported 7 tonnes of oil.", "Norland recorded a rise of 7 tonnes in oil exports."),
]  # fmt: skip


def told(reader: Reader, text: str) -> Subject:
    day = dt.date(2026, 2, 2)
    (claim,) = reader.read(Document(text, published=day, language="en")).claims
    return subject(claim, Text(text, "en"), catalogue(None))


@pytest.mark.parametrize(("text", "otherwise"), PAIRS)
def test_one_thing_told_otherwise_is_of_one_series(
    reader: Reader, text: str, otherwise: str
) -> None:
    one, two = told(reader, text), told(reader, otherwise)
    assert (one.action, one.counted, one.cause) == (two.action, two.counted, two.cause)


@pytest.mark.parametrize(("text", "other"), APART)
def test_what_is_not_so_is_another_series(reader: Reader, text: str, other: str) -> None:
    assert told(reader, text).action != told(reader, other).action


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("A fire broke out at a mill in Karsun. Two people were killed.", "die"),
        ("A bus crash blocked the road. Two people were killed.", "die"),
        ("Raiders attacked a mill in Karsun. Two people were killed.", "kill"),
        ("A raider opened fire at a mill. Two people were killed.", "kill"),
        ("A fire broke out at a mill. Raiders killed two people.", "kill"),
        ("Fires burn in the hills. Two people were killed in a brawl.", "kill"),
        ("Fires burn in the hills. Two people were killed when guards shot at a bus.", "kill"),
        ("Fires burn in the hills. In a brawl two people were killed.", "kill"),
        ("Floods hit Karsun. Raiders came at night. Two people were killed.", "kill"),
    ],
)
def test_who_was_killed_where_something_happened_that_nobody_meant_died(
    reader: Reader, text: str, deed: str
) -> None:
    claims = reader.read(Document(text, language="en")).claims
    (dead,) = [c for c in claims if c.quantity.text.casefold() == "two"]
    assert subject(dead, Text(text, "en"), catalogue(None)).action == deed


def test_exports_that_rose_to_so_much_are_exports(reader: Reader) -> None:
    """«Oil exports rose to 7 tonnes» stood with what grew, and with no oil."""
    found = told(reader, "Oil exports rose to 7 million tonnes in May.")
    assert (found.action, found.counted) == ("export", "oil")


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("Officers made 42 arrests and 12 detentions.", ["arrest", "detain"]),
        ("The blast left 12 people dead and 40 injured.", ["die", "injure"]),
        ("The blast left two people dead and three injured.", ["die", "injure"]),
        ("The fire destroyed 12 houses and damaged 40 houses.", ["destroy", "damage"]),
        ("Norland pumped 5 million dollars into 12 firms.", ["pump", "pump"]),
    ],
)
def test_each_figure_has_a_deed_of_its_own(reader: Reader, text: str, deeds: list[str]) -> None:
    day = dt.date(2026, 2, 2)
    claims = reader.read(Document(text, published=day, language="en")).claims
    assert [subject(c, Text(text, "en"), catalogue(None)).action for c in claims] == deeds
