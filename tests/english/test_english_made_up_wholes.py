"""English figures that make the one before them, what «the number» behind them is of, more of them."""

from __future__ import annotations

import pytest

from svodka.model import Claim
from svodka.reader import Reader


def counted(claim: Claim) -> str | None:
    return claim.counted.text if claim.counted else None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Police seized 12 vehicles: eight cars and four lorries.", ["eight", "four"]),
        ("The camp has 300 children (160 boys and 140 girls).", ["160", "140"]),
        ("The blaze killed 9 people – 4 guards, 3 cooks and 2 drivers.", ["4", "3", "2"]),
        ("Police seized 12 vehicles: eight cars and three lorries.", []),
        ("The team visited 12 towns, found: eight cars and four lorries.", []),
    ],
)
def test_figures_behind_a_mark_that_make_a_whole_are_its_parts(
    reader: Reader, text: str, parts: list[str]
) -> None:
    claims = reader.read(text).claims
    assert [claim.quantity.text for claim in claims if claim.part_of] == parts


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("In 2023, 40 people died: 30 men and 10 women. The number was 50 in 2022.", "people"),
        ("Police recorded 80 thefts, including 12 robberies. The number was 95 in May.", "thefts"),
        ("Courts jailed 90 men, among them 12 officers. A year earlier the number was 70.", "men"),
        ("Courts jailed 90 men, among them 12 officers. The number of judges was 70.", "judges"),
    ],
)
def test_the_number_behind_parts_is_of_their_whole(reader: Reader, text: str, noun: str) -> None:
    assert counted(reader.read(text).claims[-1]) == noun


@pytest.mark.parametrize(
    ("text", "noun", "deed"),
    [
        ("Eight schools reopened and 12 more need repairs.", "schools", "need"),
        ("Twenty shops opened and 5 more face closure.", "shops", "face"),
        ("Six clinics have doctors and 12 more lack nurses.", "clinics", "lack"),
        ("Two shops closed. The city bought four more face masks.", "face masks", "bought"),
        ("Two more work permits were issued.", "work permits", "issued"),
    ],
)
def test_more_of_them_do_something(reader: Reader, text: str, noun: str, deed: str) -> None:
    claim = reader.read(text).claims[-1]
    assert (counted(claim), claim.action and claim.action.text) == (noun, deed)
