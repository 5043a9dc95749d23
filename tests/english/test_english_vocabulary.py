"""English sentences with other words in the same frame have the same slots."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.language.english.words import lemma
from svodka.model import Document
from svodka.reader import Reader

SLOTS = ("counted", "action", "actor", "place", "period")
# a sentence, and what its first figure has: counted, action, actor, place, period
FRAMES = {
    # what stands behind another figure keeps its first words
    "340 flats, including 2 boats, were sold by the grid operator in Lyon.": "flats|sold|grid operator|Lyon|",
    "40 flats and 2 boats were sold in Kherson region.": "flats|sold||Kherson region|",
    # a preposition that a passive verb keeps
    "40 fires were handled in Kent last week.": "fires|handled||Kent|last week",
    "40 fires were dealt with in Kent last week.": "fires|dealt||Kent|last week",
    "40 fires were dealt with by the police in Kent.": "fires|dealt|police|Kent|",
    # participles before what there are hundreds of, nouns that tags take for other words
    "The fund plans to issue hundreds of work permits.": "work permits|issue|fund||",
    "The fund plans to issue hundreds of building permits.": "building permits|issue|fund||",
    "The farm has sold dozens of lambs.": "lambs|sold|farm||",
    "The farm has sold dozens of calves.": "calves|sold|farm||",
    # two nouns that a tree hangs on one word
    "In Kent, the museum recorded 5 bird deaths.": "bird deaths|recorded|museum|Kent|",
    "In Kent, the museum recorded 5 measles outbreaks.": "measles outbreaks|recorded|museum|Kent|",
    "Hundreds of price rises were recorded this month.": "price rises|recorded|||this month",
    # a time right behind a number that something reached
    "The number of laws reached 340.": "laws|reached|||",
    "The number of laws reached 340 last week.": "laws|reached|||last week",
    # verbs that look like others
    "The minister plans to dismiss 5 workers in Kent.": "workers|dismiss|minister|Kent|",
    "The minister plans to lay off 5 workers in Kent.": "workers|lay off|minister|Kent|",
    "The bank wrote off $5 million in May.": "|wrote off|bank||in May",
    # who did it
    "40 bees were moved by the police.": "bees|moved|police||",
    "40 bees were moved by the metro.": "bees|moved|metro||",
    "40 bees were moved by the securities regulator.": "bees|moved|securities regulator||",
    "40 bees were moved by the start-up.": "bees|moved|start-up||",
    "40 bees were moved by Tervo International.": "bees|moved|Tervo International||",
    "40 bees were moved by the Department for Transport.": "bees|moved|Department for Transport||",
    "Nurses Without Borders sent 40 tents.": "tents|sent|Nurses Without Borders||",
    "40 tents were sent by Nurses Without Borders.": "tents|sent|Nurses Without Borders||",
    "Harlow & Sons sent 40 tents.": "tents|sent|Harlow & Sons||",
    "In Washington, D.C., the contractor sent 40 tents.": "tents|sent|contractor|Washington|",
    # names of places of several words
    "The fund has sold 40 tents in Lyon.": "tents|sold|fund|Lyon|",
    "The company accepted 21 men in San Jose in May.": "men|accepted|company|San Jose|in May",
    "In Papua New Guinea, the fund sold 40 tents.": "tents|sold|fund|Papua New Guinea|",
    "In the Netherlands, the fund sold 40 tents.": "tents|sold|fund|Netherlands|",
    "There were 40 gang members in Los Angeles last week.": "gang members|||Los Angeles|last week",
}
PLURALS = {
    "avalanche": "avalanches", "tranche": "tranches", "tornado": "tornadoes", "hero": "heroes",
    "canoe": "canoes", "movie": "movies", "sortie": "sorties", "tie": "ties", "city": "cities",
    "fireman": "firemen", "policewoman": "policewomen", "schoolchild": "schoolchildren",
    "calf": "calves", "leaf": "leaves", "stadium": "stadia", "index": "indices", "taxi": "taxis",
    "menu": "menus", "lens": "lenses", "corpse": "corpses", "fox": "foxes", "mp": "mps",
}  # fmt: skip
ALONE = ["specimen", "atlas", "lens", "series", "headquarters", "tennis"]
PASTS = {
    "show": "shown", "rebuild": "rebuilt", "withhold": "withheld", "uphold": "upheld",
    "overthrow": "overthrew", "sue": "sued", "traffic": "trafficked", "signal": "signalled",
    "install": "installed", "delete": "deleted", "upgrade": "upgraded", "bulldoze": "bulldozed",
    "squeeze": "squeezing", "grade": "graded",
}  # fmt: skip


@pytest.mark.parametrize("text", FRAMES)
def test_other_words_in_one_frame_have_its_slots(reader: Reader, text: str) -> None:
    claims = reader.read(Document(text, published=dt.date(2026, 2, 2), language="en")).claims
    found = {slot: getattr(claims[0], slot) for slot in SLOTS}
    assert "|".join(m.text if m else "" for m in found.values()) == FRAMES[text]


@pytest.mark.parametrize("one", PLURALS)
def test_a_plural_has_the_lemma_of_one(one: str) -> None:
    assert lemma(PLURALS[one], "NOUN") == lemma(one, "NOUN") == one


@pytest.mark.parametrize("noun", ALONE)
def test_a_noun_that_looks_like_a_plural_is_none(noun: str) -> None:
    assert lemma(noun, "NOUN") == noun


@pytest.mark.parametrize("verb", PASTS)
def test_a_form_has_the_lemma_of_its_verb(verb: str) -> None:
    assert lemma(PASTS[verb], "VERB") == verb


def test_an_infinitive_is_no_past_of_another_verb(reader: Reader) -> None:
    """«To *fell* 5 oaks» is not to fall."""
    (claim,) = reader.read("The town plans to fell 5 oaks in Kent.").claims
    assert claim.action is not None
    assert claim.action.normal == "fell"
