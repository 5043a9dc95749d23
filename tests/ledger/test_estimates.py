"""English verbs of a toll that is brought to a number, revised to one, or hits it, tell how many died."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka import Document, Reader
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.placing.placed import placed

TOLLS = [
    "The death toll from the Arden floods hits 48.",
    "The death toll has passed 48.",
    "Three more bodies were found near Arden, bringing the death toll to 48.",
    "Two more people died in hospital, which took the death toll to 48.",
    "Officials in Arden revised the number of deaths from the fire to 48, down from 53.",
    "The death toll from the Arden fire was revised to 48 from 53.",
    "Officials raised the death toll to 48.",
]
OTHERS = [
    ("The storm hit 48 homes in Arden.", "hit house"),
    ("The number of people missing has dropped to 48.", "disappear person"),
    ("The number of people injured rose to 48.", "injure person"),
]


def subjects(text: str, said: str, reader: Reader) -> list[tuple[str, str]]:
    """The deed with what is counted of the figures with those words, and what narrows them."""
    one = Document(text, published=dt.date(2026, 2, 3), language="en")
    points = placed(reader.read(one).claims, text, catalogue(), "en")
    return [
        (f"{point.subject.action} {point.subject.counted}", point.subject.narrowing)
        for point in points
        if point.claim.quantity.text == said
    ]


@pytest.mark.parametrize("text", TOLLS)
def test_a_toll_that_comes_to_so_much_is_of_those_who_died(text: str, reader: Reader) -> None:
    assert subjects(text, "48", reader) == [("die person", "")]


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_other_verbs_tell_another_deed(text: str, expected: str, reader: Reader) -> None:
    assert subjects(text, "48", reader) == [(expected, "")]
