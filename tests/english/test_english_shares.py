"""English shares told as ratios: one percent record over the phrase, or two counts where that is not sure."""

from __future__ import annotations

import pytest

from quantity_notation import brief
from svodka.reading.quantities.figures import scan

CASES = [
    ("Four out of five shops were shut.", ["Four out of five = 80 %"]),
    ("Seven drivers out of ten were late.", ["Seven drivers out of ten = 70 %"]),
    ("The test is right in 98 cases out of a hundred.", ["98 cases out of a hundred = 98 %"]),
    ("Six clerks in ten were ill.", ["Six clerks in ten = 60 %"]),
    ("Nearly nine in ten schools closed.", ["Nearly nine in ten = approx 90 %"]),
    ("Of the letters, six in ten were lost.", ["six in ten = 60 %"]),
    ("The vaccine reaches two in three children.", ["two in three = 66.67 %"]),
    ("Only one shop in eight employs a guard.", ["one shop in eight = 12.5 %"]),
    ("Fewer than one letter in a hundred gets an answer.",
     ["Fewer than one letter in a hundred = less_than 1 %"]),
    ("They found 12 torn bags in every thousand.", ["12 torn bags in every thousand = 1.2 %"]),
    ("Every third letter is lost.", ["Every third = 33.33 %"]),
    ("Every second voter stayed at home.", ["Every second = 50 %"]),
    ("Every fourth of them was lost.", ["Every fourth = 25 %"]),
    ("One call in four now is a prank.", ["One call in four = 25 %"]),
    ("They got a twentieth of it.", ["a twentieth = 5 %"]),
    ("35 out of 90 men came.", ["35 = 35 1", "90 = 90 1"]),
    ("He lost four out of five of these suits.", ["four = 4 1", "five = 5 1"]),
    ("She has two sons out of three.", ["two = 2 1", "three = 3 1"]),
    ("Three out of 100 lamps failed.", ["Three = 3 1", "100 = 100 1"]),
    ("Every second counts.", []),
    ("They meet every third week.", []),
    ("They stop at every second kilometre.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES, ids=lambda value: str(value)[:40])
def test_a_share(text: str, wanted: list[str]) -> None:
    assert brief(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "One goal in ten games is little.",
        "A storm hit two in three villages.",
        "Nine fell ill in Karsun, two in three villages.",
    ],
)
def test_what_may_be_no_share_counts_nothing(text: str) -> None:
    figures = [f for f in scan(text, "en").figures if f.quantity.low != 9]
    assert [(f.doubt, f.likely) for f in figures] == [("ratio", False)] * 2
