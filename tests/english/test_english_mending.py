"""English verbs that a parser has given two subjects, and what readings gain where that is put right."""

from __future__ import annotations

import pytest

from speaking import in_full
from svodka.language.analysis import Token
from svodka.language.english.mending.order import mend
from svodka.reader import Reader


def _token(index: int, text: str, pos: str, head: int, rel: str) -> Token:
    token = Token(index, text, index, index + 1)
    token.pos, token.head, token.rel = pos, head, rel
    return token


def test_a_title_belongs_to_the_name_behind_it() -> None:
    title = _token(0, "Minister", "NOUN", 2, "nsubj")
    name = _token(1, "Omarov", "PROPN", 2, "nsubj")
    mend([title, name, _token(2, "said", "VERB", -1, "root")])
    assert (title.head, title.rel, name.head) == (1, "nmod:desc", 2)


def test_a_second_subject_with_a_preposition_tells_of_the_first() -> None:
    fire = _token(0, "fire", "NOUN", 3, "nsubj")
    night = _token(2, "night", "NOUN", 3, "nsubj")
    on = _token(1, "on", "ADP", 2, "case")
    mend([fire, on, night, _token(3, "raged", "VERB", -1, "root")])
    assert (fire.head, night.head, night.rel) == (3, 0, "nmod")


def test_a_verb_takes_the_subject_right_before_it() -> None:
    tokens = [
        _token(0, "ship", "NOUN", 1, "nsubj"),
        _token(1, "sank", "VERB", -1, "root"),
        _token(2, "and", "CCONJ", 4, "cc"),
        _token(3, "sailors", "NOUN", 1, "nsubj"),
        _token(4, "swam", "VERB", 1, "conj"),
    ]
    mend(tokens)
    assert (tokens[3].head, tokens[3].rel) == (4, "nsubj")


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The death toll from the flood has risen to 17.", "death toll"),
        (
            "The death toll from Tuesday's storm in Karsavia has risen to 17 and may go up.",
            "death toll",
        ),
        ("The board raised its inflation forecast for 2025 to 7.8%.", "its inflation forecast"),
    ],
)
def test_a_noun_behind_a_noun_is_no_verb(reader: Reader, text: str, counted: str) -> None:
    (claim,) = reader.read(text).claims
    assert claim.counted is not None
    assert claim.counted.text == counted


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("A magnitude 5.2 quake struck Karsun and killed 60 people.", "quake"),
        ("A fire on Monday night destroyed 40 houses.", "fire"),
    ],
)
def test_who_acts(reader: Reader, text: str, actor: str) -> None:
    claim = reader.read(text).claims[-1]
    assert claim.actor is not None
    assert claim.actor.text == actor


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ostrov Region Governor Pavel Lunn said that four barns burned down.",
         "Ostrov Region Governor Pavel Lunn"),
        ("Superintendent of Police N. Varnal said that four men have been arrested.",
         "Superintendent of Police N. Varnal"),
    ],
)  # fmt: skip
def test_who_speaks(reader: Reader, text: str, speaker: str) -> None:
    (claim,) = reader.read(text).claims
    assert in_full(text, claim.speaker) == speaker


def test_what_something_is_worth_does_nothing(reader: Reader) -> None:
    text = "In May alone, 18 road projects worth 5 million euros were finished."
    projects, _ = reader.read(text).claims
    assert projects.counted is not None
    assert projects.counted.text == "road projects"


def test_what_was_done_to_whom(reader: Reader) -> None:
    text = "The vessel was searched, and 19 sailors, including a cook and a boy, were detained."
    (claim,) = reader.read(text).claims
    assert claim.action is not None
    assert claim.action.text == "detained"


def test_an_irregular_participle_of_no_adjective_is_a_verb(reader: Reader) -> None:
    (claim,) = reader.read("Some 640 hectares were sown with wheat.").claims
    assert claim.action is not None
    assert claim.action.text == "sown"


@pytest.mark.parametrize(
    ("text", "slot", "words"),
    [
        # a participle before what there are so many of
        ("The port issued hundreds of building permits in May.", "counted", "building permits"),
        ("The storm killed thousands of laying hens.", "counted", "laying hens"),
        # a name whose second half is behind «and», as its short name in brackets shows
        ("The Ministry of Mines and Forests (MMF) said 40 boats sank.", "speaker",
         "The Ministry of Mines and Forests"),
        # those who need help are counted, and the help is not
        ("The mayor fled, saying 1 million need help.", "counted", None),
        # a place and the weekday behind it
        ("Forty sailors were held in Karsun Monday.", "place", "Karsun"),
        # a time that opens a sentence, and a name of two words or one before an auxiliary
        ("In January Norland Mills sold 40 ships.", "actor", "Norland Mills"),
        ("In April Karland will sell 40 ships.", "actor", "Karland"),
        # what the tree has for a participle is what was said
        ("The mayor said 70 percent of imports passed through Tirsk.", "action", "passed"),
        # «to date» is a time, and no aim; who dates bones does
        ("To date 4,000 homes have been rebuilt.", "action", "rebuilt"),
        ("To date 12 farmers in Norland have joined.", "action", "joined"),
        ("To date 40 bones, chemists burnt a tooth.", "action", "date"),
        # what is told behind an infinitive is done by who made others do that
        ("The fire forced the plant to close and injured 12 workers.", "actor", "fire"),
        ("The ministry asked villages to move and sent 300 soldiers.", "actor", "ministry"),
        ("The council told the firm to close and hire 40 guards.", "actor", "firm"),
    ],
)  # fmt: skip
def test_what_the_tree_has_torn_apart(
    reader: Reader, text: str, slot: str, words: str | None
) -> None:
    (claim,) = reader.read(text).claims
    mention = getattr(claim, slot)
    if slot == "speaker":
        assert in_full(text, mention) == words
    else:
        assert (mention.text if mention is not None else None) == words


@pytest.mark.parametrize(
    ("text", "counted", "action"),
    [
        ("The 40 homes yet to be built will cost $3m.", "homes", "cost"),
        ("Forty homes yet to be sold were burnt.", "homes", "burnt"),
        ("Doctors won pay rises worth 35%.", "pay rises", "won"),
        ("Staff will get pay rises of up to 12%.", "pay rises", "rises"),
        ("Teachers accepted pay deals worth 9%.", "pay deals", "accepted"),
        ("Firms refused to pay rises of 4%.", "rises", "pay"),
    ],
)
def test_what_is_raised_and_what_is_yet_to_be_done(
    reader: Reader, text: str, counted: str, action: str
) -> None:
    claim = reader.read(text).claims[0]
    told = [slot.text for slot in (claim.counted, claim.action) if slot is not None]
    assert told == [counted, action]


@pytest.mark.parametrize(
    ("text", "actions"),
    [
        ("10 killed, 76+ injured in blast.", ["killed", "injured"]),
        (
            "A storm hit Tirsk on Monday, killing more than 12,000 people and injuring more than 26,000.",
            ["killing", "injuring"],
        ),
        ("Twelve arrested and 40+ charged.", ["arrested", "charged"]),
        ("The firm has 300+ workers and 12 vans.", ["has", "has"]),
    ],
)
def test_what_stands_beside_a_number_is_of_no_other(
    reader: Reader, text: str, actions: list[str]
) -> None:
    claims = reader.read(text).claims
    assert [claim.action.text if claim.action else None for claim in claims] == actions
