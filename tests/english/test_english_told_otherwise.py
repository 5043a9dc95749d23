"""The same said by the same speaker in the form of a headline: the claim keeps its speaker."""

from __future__ import annotations

import pytest

from speaking import in_full
from svodka.reader import Reader

PAIRS = {
    "dash": (
        "48 men were arrested in Ostby, police said.",
        "48 men arrested in Ostby - police",
        "police",
    ),
    "dash of a body": (
        "48 men were arrested in Ostby, the health ministry said.",
        "48 men arrested in Ostby – health ministry",
        "health ministry",
    ),
    "title and name": (
        "312 patients were treated in January, Health Minister Anna Lind said.",
        "Health Minister Anna Lind: 312 patients were treated in January",
        "Health Minister Anna Lind",
    ),
    "title and one name": (
        "312 patients were treated in January, Mayor Lind said.",
        "Mayor Lind: 312 patients were treated in January",
        "Mayor Lind",
    ),
}


@pytest.mark.parametrize(("base", "headline", "speaker"), PAIRS.values(), ids=PAIRS)
def test_the_same_told_by_a_headline(
    reader: Reader, base: str, headline: str, speaker: str
) -> None:
    for text in (base, headline):
        (claim,) = reader.read(text).claims
        assert claim.mode == "indirect"
        assert (in_full(text, claim.speaker) or "").endswith(speaker)


@pytest.mark.parametrize(
    "headline",
    [
        "48 men arrested in Ostby - Ostby News Agency",
        "48 men arrested in Ostby - all former soldiers",
        "General Motors: 312 jobs cut",
        "Election results: Mayor Lind wins 73% of votes",
    ],
)
def test_a_site_and_those_told_of_say_nothing(reader: Reader, headline: str) -> None:
    (claim,) = reader.read(headline).claims
    assert claim.speaker is None
