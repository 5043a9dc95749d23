"""English slots of figures beside others: places in brackets, who is next, years of two, told changes."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Document
from svodka.reader import Reader

SLOTS = [
    # a place in brackets with a figure of its own
    ("The rate was 2% (3% in Norland) in May.", "2%", "place", None),
    ("The rate was 2% (3% in Norland) in May.", "3%", "place", "Norland"),
    ("The fire burned 40 huts (12 in Karsun) on Monday.", "40", "place", None),
    # who is next does not follow
    ("Norland took in 400 people, followed by Tirsk (300).", "300", "action", None),
    ("Norland took in 400 people, followed by Tirsk (300).", "400", "action", "took"),
    # what a rise or fall is told of behind its verb, and what a time saw
    ("A 12% drop was reported in assaults.", "12%", "counted", "assaults"),
    ("A rise of 4% was recorded in exports.", "4%", "counted", "exports"),
    ("A rise of 4% was seen in Tirsk.", "4%", "counted", "rise"),
    ("The first quarter saw an average price increase of 2%.", "2%", "counted", "price"),
    # what is measured says nothing
    ("The average rate reported globally in 2023 was 2%.", "2%", "speaker", None),
    # times: two years with a slash, so many months in a year, where and when something was so
    ("The board built 40 schools in 2021/2022.", "40", "period", "in 2021/2022"),
    ("Over nine months in 2023 the board built 40 schools.", "40", "period", "Over nine months in 2023"),
    ("Thefts came to 400 in May, a rise of 9% from 2023, where 300 were recorded.", "300", "period", None),
    ("It sold 40 boats in May. That was the most since 2014, when it sold 90.", "90", "period", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "slot", "value"), SLOTS)
def test_slots(reader: Reader, text: str, words: str, slot: str, value: str | None) -> None:
    claims = reader.read(Document(text, published=dt.date(2024, 8, 30), language="en")).claims
    found = getattr(next(c for c in claims if c.quantity.text == words), slot)
    assert (found.text if found is not None else None) == value


def test_months_in_a_year_are_no_figure(reader: Reader) -> None:
    claims = reader.read("Over nine months in 2023 the board built 40 schools.").claims
    assert [c.quantity.text for c in claims] == ["40"]


def test_what_is_counted_behind_a_label_and_its_number(reader: Reader) -> None:
    for text, figures in [
        ("In week 6, 251 cases were reported.", ["251"]),
        ("In section 6, 40 homes were built.", ["40"]),
        ("Pages 6, 25 and 30 are missing.", []),
    ]:
        assert [c.quantity.text for c in reader.read(text).claims] == figures
