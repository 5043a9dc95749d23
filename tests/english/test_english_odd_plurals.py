"""Plurals without «s» behind a number that a month or a week stands before."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Document
from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("In January 345 policewomen were hired in Riga.", ["345"]),
        ("In January 71 firemen were hired.", ["71"]),
        ("Last week 71 schoolchildren were vaccinated in Riga.", ["71"]),
        ("In January 71 aircraft were built.", ["71"]),
        ("In January 71 geese were killed.", ["71"]),
        # a year, a day, a kind
        ("In 1998 firemen were on strike.", []),
        ("By 2030 salmon farming will grow.", []),
        ("On January 12 aircraft bombed the town.", []),
        ("The Boeing 737 aircraft landed.", []),
    ],
)
def test_a_plural_without_an_s_is_counted(text: str, figures: list[str], reader: Reader) -> None:
    document = Document(text, published=dt.date(2026, 2, 2), language="en")
    assert [claim.quantity.text for claim in reader.read(document).claims] == figures
