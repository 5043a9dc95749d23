"""How long English speech goes on: sentences without a verb of saying, and clauses amid what is said."""

from __future__ import annotations

import pytest

from speaking import in_full
from svodka.language.english import shipped
from svodka.language.english.speech.onward import BACK, chance, places, shipped_weights
from svodka.language.english.speech.onward_features import FEATURES
from svodka.language.english.speech.rules import heard
from svodka.reader import Reader


def _speakers(reader: Reader, text: str) -> list[str | None]:
    return [in_full(text, one.speaker) for one in reader.read(text).claims]


AMID = [
    ("As the Ministry of Health reported, 40 houses burned down in the valley.",
     "the Ministry of Health"),
    ("As was noted in the ministry, 40 houses burned down in the valley.", "the ministry"),
    ("The fleet lost 46 ships, but only 40 boats were insured, said the director of the port in an "
     "interview.", "the director of the port"),
    ("Police commissioner Alan Feki said that 40 houses had burned down.", "Police commissioner Alan Feki"),
    ("The port lost 40 boats, according to the harbour board, while the army lost 12.",
     "the harbour board"),
    ("The law is weak: according to the harbour board, 40 owners were fined under it.",
     "the harbour board"),
    ("The operator paid 40 workers, the press service of the port reports.",
     "the press service of the port"),
    ("The boat brought 40 visitors, the keeper of the light said by telephone.",
     "the keeper of the light"),
    ("Fires burned 40 houses, figures released by the forestry ministry show.",
     "figures released by the forestry ministry"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), AMID, ids=lambda value: str(value)[:40])
def test_what_a_clause_of_saying_holds(reader: Reader, text: str, speaker: str) -> None:
    assert set(_speakers(reader, text)) == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "Belmora will put up 40 million euros.",
        "The flood claimed 40 lives.",
        "The firm plans to add 40 workers.",
        "The state declared an emergency after floods killed 40 people.",
        "The firm posted a profit of 40 million euros in a quarter that ended in June.",
    ],
)
def test_verbs_of_saying_that_do_something_else(reader: Reader, text: str) -> None:
    assert _speakers(reader, text) == [None]


GOING_ON = (
    "The fire burned 40 houses in the valley, the Ministry of Emergencies said. "
    "The damage to the houses was put right by 12 brigades of the ministry."
)


def test_a_sentence_after_speech_may_be_the_speakers(reader: Reader) -> None:
    weights = dict.fromkeys((*FEATURES, "none"), 0.0)
    grammar = shipped.slots()
    outline = grammar.analyzer.outline(GOING_ON)
    grammar.analyzer.parse(outline.sentences)
    (place,) = places(outline, *heard(outline))
    assert outline.text[place.sentence.start :].startswith("The damage")
    assert chance(place.values, weights) == 0.5
    assert chance(place.values, weights | {"same paragraph": 2.0}) > 0.5


def test_a_day_of_its_own_speaks_against_it() -> None:
    weights = shipped_weights()
    assert set(weights) == {*FEATURES, "none"}
    assert weights["same paragraph"] > 0 > weights["weekday"]


def test_speech_far_back_is_over() -> None:
    text = "The ministry said 40 men came." + " They sang." * (BACK + 1)
    grammar = shipped.slots()
    outline = grammar.analyzer.outline(text)
    grammar.analyzer.parse(outline.sentences)
    found = [place.sentence.index for place in places(outline, *heard(outline))]
    assert found == list(range(1, BACK + 1))


def test_where_no_paragraph_tells_speech_goes_on_more_surely(reader: Reader) -> None:
    text = (
        "Fires burned 40 houses, the ministry said on Friday. The ministry has sent 12 boats there."
    )
    assert _speakers(reader, f"{text}\n\nThe roads were shut.") == ["the ministry", "the ministry"]
    assert _speakers(reader, f"{text} The roads were shut.") == ["the ministry", None]
