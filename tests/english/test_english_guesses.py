"""What is only guessed, feared, heard of or ruled out in English, and «cannot», which is two words."""

from __future__ import annotations

import pytest

import svodka

CASES = """
possible | Apparently 40 people died.
possible | It seems that 40 people died.
possible | 40 people seem to have died.
possible | 40 people are presumed dead.
possible | 40 people are rumoured to have died.
possible | According to unconfirmed reports, 40 people died.
possible | Rumours say that 40 people died.
possible | It is likely that 40 people died.
possible | It cannot be ruled out that 40 people died.
possible | The minister doubts that 40 people died.
possible | The minister speculated that 40 people died.
possible | The mayor cannot confirm that 40 people died.
possible | There are fears up to 40 people have died.
possible | Fears are growing that 40 people have died.
possible | The mayor voiced concerns 40 people had died.
asserted | Despite the fears, 40 people came.
negated | The town cannot sell 40 houses.
asserted | The minister does not doubt that 40 people died.
asserted | There is no doubt that 40 people died.
asserted | The minister believes that 40 people died.
asserted | According to the reports, 40 people died.
asserted | 40 cannons were found.
""".strip().splitlines()


@pytest.mark.parametrize("case", CASES)
def test_what_a_guess_is_worth(case: str) -> None:
    factuality, text = case.split(" | ")
    [claim] = svodka.read(text, language="en")
    assert claim.factuality == factuality


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("40 people seem to have died.", "died"),
        ("40 people are rumoured to have died.", "died"),
        ("214 houses cannot be restored.", "cannot be restored"),
    ],
)
def test_the_deed_is_what_seems_so(text: str, deed: str) -> None:
    [claim] = svodka.read(text, language="en")
    assert claim.action is not None
    assert claim.action.text == deed


def test_who_cannot_rule_it_out_says_nothing() -> None:
    told = 'One farmer in six may quit and 22% "cannot rule it out", according to a survey by the union.'
    assert {c.speaker.text if c.speaker else "" for c in svodka.read(told)} == {
        "a survey by the union"
    }
