"""Headlines: verbs in capitals, those feared dead, what is to come, and what in them is no figure."""

from __future__ import annotations

import datetime as dt

import pytest

from quantity_notation import brief, rejected
from svodka.model import Claim, Document
from svodka.reader import Reader
from svodka.reading.quantities.figures import scan

PUBLISHED = dt.date(2026, 11, 10)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("en", statements=False)


def rules(text: str) -> list[str]:
    return [one.partition(": ")[2] for one in rejected(text, "en")]


def claims(reader: Reader, text: str) -> list[Claim]:
    return list(reader.read(Document(text, published=PUBLISHED)).claims)


FIGURES = [
    # a verb in capitals before a number is no name
    ("FLOODS KILL 23 IN TIRSK", "23 = 23 1"),
    ("Floods Kill 23 in Northern Karsun", "23 = 23 1"),
    ("Storm Leaves 4 Dead Near Tirsk", "4 = 4 1"),
    # «over» gives a reason, or bounds
    ("Man jailed for 12 years over £3m fraud", "£3m = 3000000 GBP"),
    ("Council row over $20m bill for a park", "$20m = 20000000 USD"),
    ("Bus firm fined over £3m last year", "over £3m = more_than 3000000 GBP"),
    ("Bus firm sued for over £3m damages", "over £3m = more_than 3000000 GBP"),
    ("Bus firm fined over £3m by a court", "over £3m = more_than 3000000 GBP"),
    # a bound behind a hyphen
    ("Some 40-odd villagers blocked the road.", "Some 40-odd = approx 40 1"),
    ("He has 30-odd years of work behind him.", "30-odd years = approx 30 a"),
    ("Top 3 tips for winter", "3 = 3 1"),
    ("Sales top $40m", "$40m = more_than 40000000 USD"),
    # a part of a sum
    (
        "The budget is 30 million euros, of which 12 million goes to farms.",
        "12 million = 12000000 EUR",
    ),
]


@pytest.mark.parametrize(("text", "figure"), FIGURES)
def test_figures(text: str, figure: str) -> None:
    assert figure in brief(text, "en")


NONE = [
    ("BOEING 737 CRASHES IN TIRSK", "product"),
    ("The iPhone 17 went on sale.", "product"),
    ("Section 14(2) sets a limit.", "subsection"),
    ("The boy, 9, was found by a neighbour.", "age"),
    ("The suspect (22) was arrested.", "age"),
    ("Her children, 6 and 3, were rescued.", "age"),
]


@pytest.mark.parametrize(("text", "rule"), NONE)
def test_what_states_no_figure(text: str, rule: str) -> None:
    assert f"exclusion.{rule}" in rules(text)


@pytest.mark.parametrize(
    "text", ["Its cows, 6 and 3, were sold.", "The men (22) were arrested.", "He paid a sum (20)."]
)
def test_what_is_no_age(text: str) -> None:
    assert "exclusion.age" not in rules(text)


SLOTS = [
    ("At least 12 feared dead after boat sinks", "counted", "dead"),
    ("Three confirmed dead in avalanche", "counted", "dead"),
    ("Nine people are feared dead.", "counted", "people"),
    ("A 5,000-strong crowd gathered.", "counted", "crowd"),
    ("Some 40-odd villagers blocked the road.", "counted", "villagers"),
]


@pytest.mark.parametrize(("text", "slot", "words"), SLOTS)
def test_slots(reader: Reader, text: str, slot: str, words: str) -> None:
    assert getattr(claims(reader, text)[-1], slot).text == words


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Firm to cut 1,200 jobs by March", "planned"),
        ("300 homes to be built by March", "planned"),
        ("Firm cuts 40 jobs to save money", "asserted"),
        ("5 things to know about the new tax", "asserted"),
        ("The firm was forced to cut 40 jobs.", "asserted"),
    ],
)
def test_what_is_to_come(reader: Reader, text: str, factuality: str) -> None:
    assert claims(reader, text)[0].factuality == factuality


def test_a_month_of_what_is_to_come_is_the_next_one(reader: Reader) -> None:
    period = claims(reader, "300 homes to be built by March")[0].period
    assert period is not None
    assert period.from_date == dt.date(2027, 3, 1)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("The storm cut power to 45,000 homes.", None),
        ("Officials increased payments to 4,000 families.", None),
        ("The firm cut its fleet to 40 buses.", "to"),
        ("Aid to farms was raised to 4,000 loans.", "to"),
        ("The fund raised 40 million euros from 12 banks.", None),
        ("The firm raised its fleet from 12 buses to 40.", "from"),
        ("The firm raised its fleet to 40 buses from 12 buses.", "from"),
    ],
)
def test_who_gets_or_gives_is_no_end_of_a_change(text: str, change: str | None) -> None:
    figures = [f.quantity for f in scan(text, "en").figures if f.quantity.kind == "count"]
    wanted = figures[-1] if text.endswith("from 12 buses.") else figures[0]
    assert wanted.change == change
