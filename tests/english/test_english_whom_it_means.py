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
