"""Who speaks in English, however he is called: behind «according to», over a headline, behind a mark."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "speaker", "mode"),
    [
        ("According to Sergeant Ana Roe, 12 schools were built.", "Ana Roe", "indirect"),
        ("12 schools were built, according to Kim Jong Su.", "Kim Jong Su", "indirect"),
        ("According to John Lunn Jr., 12 schools were built.", "John Lunn Jr.", "indirect"),
        (
            "Ana Roe opened a bridge. According to her, 12 schools were built.",
            "Ana Roe",
            "indirect",
        ),
        ('"12 schools were built!" Lunn said.', "Lunn", "direct"),
        ('"Why were 12 schools built?" the mayor asked on Monday.', "the mayor", "direct"),
        ('"12 schools were built!" The mayor opened a bridge.', None, "narrator"),
        ("Acting minister John Lunn: 12 schools were built", "John Lunn", "indirect"),
        ("Sen. John Lunn: 12 schools were built", "John Lunn", "indirect"),
        ("Mr. Lunn: 12 schools were built", "Lunn", "indirect"),
        ("12 schools were built - Dr. John Lunn", "John Lunn", "indirect"),
        ("Why mayor Lunn won: 12 schools were built", None, "narrator"),
        ("The mayor lamented that 12 schools were closed.", "The mayor", "indirect"),
    ],
)
def test_who_speaks(text: str, speaker: str | None, mode: str) -> None:
    (claim,) = svodka.read(text, language="en")
    assert (claim.speaker and claim.speaker.text, claim.mode) == (speaker, mode)
