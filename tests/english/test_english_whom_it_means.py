"""English pronouns that do something: what a disaster did, whom a court judged, and who it does not mean."""

from __future__ import annotations

import pytest

from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Tirsk was struck by an earthquake on Sunday. It killed 40 people.", "an earthquake"),
        ("The town was rocked by a blast. It destroyed 40 homes.", "a blast"),
        ("The town was damaged in a storm. It destroyed 40 homes.", None),
        ("Lunn Motors was fined by a court. It had destroyed 40 wells.", "Lunn Motors"),
        ("The court jailed the mayor on Monday. He had sold 40 flats.", "the mayor"),
        ("The mill lost its case. A court ordered it to pay $9 million.", "The mill"),
        ("The court cleared the clerk and ordered her to pay $9 million.", None),
        ("The judge jailed the mayor on Monday. He adjourned 40 cases.", "The judge"),
    ],
)
def test_a_pronoun_means_who_can_have_done_it(reader: Reader, text: str, who: str | None) -> None:
    claim = reader.read(text).claims[-1]
    assert (claim.actor.text if claim.actor is not None else None) == who


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Orin fell 3% after it reported a 12% drop in sales.", "Orin"),
        ("Shares of Orin rose after it said it had sold 400 vans.", "Orin"),
        ("The Orin Bank fell 3% after it said it had lost $40 million.", "Orin Bank"),
        ("Oil rose 3% after it said 40 wells were shut.", "The ministry"),
    ],
)
def test_who_says_so_in_a_clause_is_named_above_it(reader: Reader, text: str, speaker: str) -> None:
    claim = reader.read(f"The ministry met on Monday. {text}").claims[-1]
    assert claim.speaker is not None
    assert claim.speaker.text == speaker


def test_letters_that_are_no_person_are_not_he(reader: Reader) -> None:
    text = (
        "Rosa Vidal said there was noise in the figures, as in those of first quarter GDP. But with April's "
        "flash GDP estimate signalling a 2 percent gain, he expects a rise. He added that the rate was 3%."
    )
    claim = reader.read(text).claims[-1]
    assert claim.speaker is not None
    assert claim.speaker.text == "Rosa Vidal"


def test_nothing_says_how_many_it_is(reader: Reader) -> None:
    (claim,) = reader.read(
        "The toll was revised from the previous projection of 4.5 million."
    ).claims
    assert claim.speaker is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Prices surged above $90 a barrel following the announcement, rattling markets.", None),
        ("Prices surged above $90 a barrel following his remarks, rattling markets.", None),
    ],
)
def test_what_came_of_words_nobody_says(reader: Reader, text: str, speaker: str | None) -> None:
    told = (
        "President Lunn announced the navy will stop ships in the strait, through which most oil passes. "
        f"{text}\n"
        "Vice President Rosa Vidal, who led the mission, confirmed that talks had ended."
    )
    (claim,) = reader.read(told).claims
    assert (claim.speaker.text if claim.speaker else None) == speaker
