"""Verbs of saying by which nobody says anything, and what becomes of the figures beside them."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

TOLD = [
    # what was not said may be so, and nobody says it
    ("The mayor did not say that 40 trams were sold.", "40", None, "possible"),
    ("The mayor never said 40 trams were sold.", "40", None, "possible"),
    ("The mayor would not confirm that 40 trams were sold.", "40", None, "possible"),
    ("The mayor could not say whether 40 trams were sold.", "40", None, "possible"),
    ("The mayor declined to say whether 40 trams were sold.", "40", None, "possible"),
    ("The mayor was unable to say if 40 trams were sold.", "40", None, "possible"),
    ("The mayor did not say how many of the 40 trams were sold.", "40", None, "possible"),
    ("No clerk confirmed that 40 trams were sold.", "40", None, "possible"),
    ("The mayor asked whether 40 trams were sold.", "40", "The mayor", "possible"),
    # who, when or why leaves no doubt that it was
    ("The mayor did not say why 40 trams were sold.", "40", None, "asserted"),
    ("The mayor did not specify who sold the 40 trams.", "40", None, "asserted"),
    # a denial of what is not, and an opinion
    ("The mayor did not fail to say that 40 trams were sold.", "40", "The mayor", "asserted"),
    ("The mayor did not only say that 40 trams were sold.", "40", "The mayor", "asserted"),
    ("The mayor did not deny that 40 trams were sold.", "40", "The mayor", "possible"),
    ("The mayor does not conceal that 40 trams were sold.", "40", "The mayor", "asserted"),
    ("The mayor does not think 40 trams were sold.", "40", "The mayor", "negated"),
    # what somebody may say he has not said
    ("The mayor may say 40 trams were sold.", "40", None, "possible"),
    ("If the mayor says 40 trams were sold, the board will go.", "40", None, "possible"),
    ("If, as the mayor says, 40 trams were sold, the board will go.", "40", "the mayor", "possible"),
    ("The mayor said he may sell 40 trams.", "40", "The mayor", "possible"),
    # nothing is said
    ("The mill had 400 looms; the union said nothing.", "400", None, "asserted"),
    ("The mill had 400 looms; the union, which has 90 members, said nothing.", "400", None, "asserted"),
    ("The mill had 400 looms, but the union said little.", "400", None, "asserted"),
    ("The mayor said yes and sold 40 trams.", "40", None, "asserted"),
    ("The mayor said hello and sold 40 trams.", "40", None, "asserted"),
    ("The mayor said goodbye to 40 weavers.", "40", None, "asserted"),
    ("The mayor said no trams were sold in 40 towns.", "40", "The mayor", "asserted"),
    ("The mill had 400 looms, the union said.", "400", "the union", "asserted"),
    # so many who are told something, and what they are told to do
    ("The minister told 40 firms that 90 weavers had left.", "40", None, "asserted"),
    ("The minister told 40 firms that 90 weavers had left.", "90", "The minister", "asserted"),
    ("The minister told 40 firms to sell 90 looms.", "90", None, "planned"),
    ("The minister told the firm to sell 90 looms.", "90", None, "planned"),
    ("The minister warned 40 firms of fines.", "40", None, "asserted"),
    ("The minister informed 40 families of the cuts.", "40", None, "asserted"),
    ("The minister warned the firm that 90 looms were old.", "90", "The minister", "asserted"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figure", "speaker", "factuality"), TOLD)
def test_what_nobody_says(
    reader: Reader, text: str, figure: str, speaker: str | None, factuality: str
) -> None:
    [claim] = [c for c in reader.read(text).claims if c.quantity.text == figure]
    told = claim.speaker.text if claim.speaker else None
    assert (told, claim.factuality) == (speaker, factuality)


def test_who_keeps_silent_does_not_go_on(reader: Reader) -> None:
    text = "Nine ships sank, the harbour said on Friday. It did not say what the 40 buoys had cost."
    [_, buoys] = reader.read(text).claims
    assert buoys.speaker is None
