"""Texts in columns: which breaks are inside a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svodka.language.wrapped import JOINER, unwrapped
from svodka.reader import Reader

COLUMNS = """KARSUN MILL SELLS 40 TONNES OF FLOUR AND BUYS SACKS
    TIRSK, May 4 - The board of the Karsun mill said on Friday
that it had sold 40 tonnes of flour to a bakery at a price of
90 mln dlrs and that it would buy new sacks from
Ostrov in the
autumn.
    The flour will be used before the end of the year by fewer
than half of the bakeries."""
"""As a teleprinter wrote it: the second break of the first paragraph stands before digits."""


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("• Output rose to 3.4\nmillion tonnes", "• Output rose to 3.4 million tonnes"),
        ("It cost $40\r\nbillion", "It cost $40  billion"),
        ("Opened in 2015\nmillion-euro hall", "Opened in 2015\nmillion-euro hall"),
        ("Sold: 40\nMillion Street", "Sold: 40\nMillion Street"),
        ("Sold: 40\nthousands came", "Sold: 40\nthousands came"),
    ],
)
def test_a_multiplier_goes_on_a_line(text: str, wanted: str) -> None:
    assert unwrapped(text) == wanted


def test_a_paragraph_in_columns_is_one_line() -> None:
    assert unwrapped(COLUMNS).split("\n") == [
        "KARSUN MILL SELLS 40 TONNES OF FLOUR AND BUYS SACKS",
        "    TIRSK, May 4 - The board of the Karsun mill said on Friday that it had sold 40 tonnes of flour"
        " to a bakery at a price of 90 mln dlrs and that it would buy new sacks from",
        "Ostrov in the",
        "autumn.",
        "    The flour will be used before the end of the year by fewer than half of the bakeries.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Mill sells flour\nthe board said",  # short lines are rows
        "The board of the Karsun mill met on Friday\nThe bakers of the town of Tirsk met as well\n",
        "The board of the Karsun mill met on Friday,\n\nand the bakers of the town met as well.\n",
        "The board of the Karsun mill met on Friday,\nand " + "so did the bakers " * 9,
        "The board met for the last time on a Fri-\nday, and the bakers of the town met as well.\n",
        "",
    ],
)
def test_other_lines_stay_apart(text: str) -> None:
    assert unwrapped(text) == text


@given(st.text(alphabet="ab A1.\r\n", max_size=400))
def test_no_position_changes(text: str) -> None:
    read = unwrapped(text)
    assert len(read) == len(text)
    pairs = zip(text, read, strict=True)
    assert all(a == b or (a in "\r\n" and b in {" ", JOINER}) for a, b in pairs)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "The council of the town of Tirsk told the press that it had seen hous-\n"
            "es built there in spring for bakers and millers of the river, some 8,\n"
            "710 of them of stone, and that there was no room for any other house\n"
            "before the old mill was taken down.\n",
            8710,
        ),
        (
            "Совет города сообщил на этой неделе, что на берегу реки было постро-\n"
            "ено столько домов, сколько обещали в начале года, а жителям дали 14\n"
            "250 новых квартир, и что для других домов места на берегу больше нет,\n"
            "пока не снесут старую мельницу.\n",
            14250,
        ),
    ],
)
def test_a_number_broken_between_its_thousands_is_one(text: str, value: int) -> None:
    (claim,) = Reader().read(text).claims
    assert claim.quantity.low == value


def test_a_figure_over_a_break_is_read_and_quoted_as_stored() -> None:
    text = (
        "The clerk of the town council said on Friday in Tirsk that fewer\nthan 40 bakers came.\n"
    )
    (claim,) = Reader("en").read(text).claims
    assert (claim.quantity.text, claim.quantity.relation) == ("fewer\nthan 40", "less_than")
    assert claim.speaker is not None
    assert claim.speaker.text == "The clerk of the town council"
