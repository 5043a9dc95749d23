"""English: by how much and to what, persons of whom no noun is told, quotation marks, sums of sums."""

from __future__ import annotations

import pytest

from quantity_notation import brief
from svodka.reader import Reader

FIGURES = [
    # by how much and to what
    ("Deaths rose by 12 to 40.", ["12 = 12 1", "40 = 40 1"]),
    ("Seats fell 12 to 40, officials said.", ["12 = 12 1", "40 = 40 1"]),
    ("Claims fell slightly, by 700 to 1.3 million.", ["700 = 700 1", "1.3 million = 1300000 1"]),
    ("Losses grew by 2 to 10 million.", ["2 to 10 million = range 2000000..10000000 1"]),
    ("Deaths will rise by 12 to 40.", ["12 to 40 = range 12..40 1"]),
    ("Prices rose by 12 to 40 percent.", ["12 to 40 percent = range 12..40 %"]),
    ("Temperatures fell by 3 to 5.", ["3 to 5 = range 3..5 1"]),
    # bounds
    ("The town built just shy of 40 schools.", ["just shy of 40 = less_than 40 1"]),
    ("Not over 40 people may enter.", ["Not over 40 = at_most 40 1"]),
    ("It has at least about 40 schools.", ["at least about 40 = at_least 40 1"]),
    ("It has no more than about 40 schools.", ["no more than about 40 = at_most 40 1"]),
    ("It took nigh on 40 men.", ["nigh on 40 = approx 40 1"]),
]


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_figures(text: str, figures: list[str]) -> None:
    assert brief(text, "en") == figures


@pytest.mark.parametrize(
    ("text", "things"),
    [
        # persons of whom no noun is told
        ("Police searched 12 homes and arrested 40.", ["homes", None]),
        ("The court closed 12 cases and jailed 40.", ["cases", None]),
        ("The flood hit 12 villages; 40 were rescued.", ["villages", None]),
        ("Police stopped 40 drivers and arrested 12.", ["drivers", "drivers"]),
        ("Inspectors searched 40 ships and detained 12.", ["ships", "ships"]),
        ("The toll stands at 12, with 40 injured.", ["toll", None]),
        ("The storm caused 12 deaths, 40 injured.", ["deaths", None]),
        ("The toll has risen to 12 dead and 40 injured.", ["dead", "injured"]),
        # quotation marks
        ('The army lost 12 "Harpoon" missiles.', ["missiles"]),
        ('He sold 12 so-called "smart" meters.', ['"smart" meters']),
        ('Police held 12 "scouts".', ["scouts"]),
        # participles and their adverbs
        ("The state inspected 12 newly opened schools.", ["newly opened schools"]),
        # sums of sums
        ("They paid $3m of its $5m debt.", ["debt", "debt"]),
    ],
)
def test_what_is_counted(reader: Reader, text: str, things: list[str | None]) -> None:
    assert [c.counted and c.counted.text for c in reader.read(text).claims] == things


@pytest.mark.parametrize(
    ("text", "deeds"),
    [
        ("The quake killed 12, with 40 injured.", ["killed", "injured"]),
        ("The toll rose to 12, with another 40 injured.", ["rose", "injured"]),
        ("Guards came with 40 armed men.", ["came"]),
    ],
)
def test_what_was_done(reader: Reader, text: str, deeds: list[str]) -> None:
    assert [c.action and c.action.text for c in reader.read(text).claims] == deeds
