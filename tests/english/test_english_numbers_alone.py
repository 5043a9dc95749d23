"""English numbers that stand alone, shares of a few, ages told by a verb, and what is to double."""

from __future__ import annotations

import datetime as dt

import pytest

from quantity_notation import shown
from svodka.reader import Reader

DAY = dt.date(2024, 9, 12)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Look at the kilns, there are four.", ["four"]),
        ("In the valley it is seven.", []),
        ("They were seven.", ["seven"]),
        ("There were ninety of us on the ferry.", ["ninety"]),
        ("– Saved: 11", ["11"]),
        ("They heard it, she said, until about ten.", []),
    ],
)
def test_a_number_that_is_what_its_sentence_says(
    reader: Reader, text: str, figures: list[str]
) -> None:
    assert [claim.quantity.text for claim in reader.read(text, DAY).claims] == figures


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The mill is to cut one loom in six", "16.67"),
        ("Crews fill one bunk in five at the hostel.", "20"),
        ("One lodge in four fell into the lake.", "25"),
        ("Now there are few, and three in every four kites come by sea.", "75"),
        ("Trade grows, yet four in five kites come by sea.", "80"),
        ("Looms gave work to 600 people, nine in ten of them women.", "90"),
        ("It asked 600 pupils, seven out of 10 of whom had a job.", "70"),
        ("Just 12 of every 100 letters were read.", "12"),
        ("It rained in late October. Two in five were pupils.", "40"),
    ],
)
def test_a_share_of_a_few(text: str, wanted: str) -> None:
    assert f" {wanted} % " in shown(text)[-1]


@pytest.mark.parametrize(
    "text", ["She sang one song in ten towns.", "They saw one loom in three mills."]
)
def test_one_in_so_many_others_is_no_share(text: str) -> None:
    assert not any("%" in figure for figure in shown(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A two-thirds majority is needed.", "66.67"),
        ("He needs two thirds to win.", "66.67"),
        ("The toll was 90 pounds, of which a fifth was paid at once.", "20"),
    ],
)
def test_parts_that_are_no_ordinals(text: str, wanted: str) -> None:
    assert f" {wanted} % " in shown(text)[-1]


@pytest.mark.parametrize(
    "text",
    [
        "A fifth, rented from abroad, sank.",
        "The owner, who is 52, was out.",
        "I am 70 and run.",
        "Vidal, now 81, wants to see the maps.",
        "The youngest was eleven.",
        "The singer died on Sunday at 84.",
        "The youngest, a Peruvian of nine, had a bag.",
        "It was dry, one pensioner remarked, for long.",
    ],
)
def test_no_figure(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The man who was five kilometres away left.", ["five kilometres"]),
        ("There is one tap outside.", ["one"]),
        ("There is one more reason.", []),
        ("Eight members of one family left.", ["Eight"]),
        ("The union wants 11% over two years.", ["11%"]),
        (
            "It was lent 11 million euros over two years at a low rate.",
            ["11 million euros", "two years"],
        ),
        ("The debt is expected to double.", ["double"]),
        ("It could halve rations.", ["halve"]),
        ("He had to double back.", []),
        ("It crept up since May, from just over 30,000 to 32,345.", ["just over 30,000", "32,345"]),
        ("It rose from about 30 to 45.", ["about 30", "45"]),
        ("It takes from about 30 to 45 pupils.", ["about 30 to 45"]),
    ],
)
def test_figures(text: str, figures: list[str]) -> None:
    assert [figure.split(" | ")[0] for figure in shown(text)] == figures


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The lava moved at 700 metres an hour.", "m/h"),
        ("The glider fell at 2,900 feet per minute.", "[ft_i]/min"),
        ("The farm drew about 18,000 acre-feet.", "[acr_us].[ft_i]"),
        ("The driver tested at 1.6 per mille.", "[ppth]"),
        ("They get 800 maloti.", "LSL"),
    ],
)
def test_a_unit(text: str, unit: str) -> None:
    assert shown(text)[0].split()[-2] == unit
