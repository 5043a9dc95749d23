"""English ends of a change that share a unit, factors, and who claimed or says something amid a sentence."""

from __future__ import annotations

import datetime as dt

import pytest

from svodka.model import Document
from svodka.reader import Reader


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The price fell to 12 from 8 dollars.", [("USD", 12), ("USD", 8)]),
        ("The rate rose to over 12 from 8 percent.", [("%", 12), ("%", 8)]),
        ("Output rose to 12 million from 8 million tonnes.", [("t", 12000000), ("t", 8000000)]),
        # whether 12 tonnes or 12 million nobody can tell
        ("Output rose to 12 from 8 million tonnes.", [("t", 8000000)]),
        ("The number of shops rose to 12 from 8 months ago.", [("1", 12)]),
        ("The staff rose to 40 from 12 nations.", [("1", 40), ("1", 12)]),
    ],
)
def test_the_end_of_a_change_has_the_unit_of_its_beginning(
    reader: Reader, text: str, ends: list[tuple[str, int]]
) -> None:
    claims = reader.read(text).claims
    assert [(c.quantity.unit, c.quantity.low) for c in claims] == ends


@pytest.mark.parametrize(
    ("text", "change", "counted"),
    [
        ("Output grew by a factor of three.", "increase", "Output"),
        ("Costs fell by a factor of ten.", "decrease", "Costs"),
        ("The staff was trimmed by 12.", "decrease", "staff"),
        ("The firm trimmed 12 jobs.", None, "jobs"),
    ],
)
def test_what_changes_by_so_much(
    reader: Reader, text: str, change: str | None, counted: str
) -> None:
    [claim] = reader.read(text).claims
    assert claim.quantity.change == change
    assert claim.counted is not None
    assert claim.counted.text == counted


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Some 40 people claimed asylum in Britain in 2024.", "in 2024"),
        ("Some 40 people reported crimes in 2024.", "in 2024"),
        ("Some 40 families claimed compensation in May.", "in May"),
        ("The firm claimed on Monday that 40 shops had closed.", None),
    ],
)
def test_when_those_who_are_counted_claimed_something(
    reader: Reader, text: str, time: str | None
) -> None:
    document = Document(text, published=dt.date(2026, 5, 13), language="en")
    [result] = reader.read_many([document])
    [claim] = result.claims
    assert (claim.period and claim.period.text) == time


@pytest.mark.parametrize(
    ("text", "actor", "speaker"),
    [
        ("The army, said the mayor, lost 12 men.", "army", "the mayor"),
        ("The firm, said Rosa Vidal, has closed 40 shops.", "firm", "Rosa Vidal"),
        ("The firm, the mayor said, closed 40 shops.", "firm", "the mayor"),
    ],
)
def test_who_says_so_amid_a_sentence_did_not_do_it(
    reader: Reader, text: str, actor: str, speaker: str
) -> None:
    [claim] = reader.read(text).claims
    assert claim.actor is not None
    assert claim.speaker is not None
    assert (claim.actor.text, claim.speaker.text) == (actor, speaker)
