"""An adjective of a town that no dictionary has is one in every case, and is no town."""

from __future__ import annotations

import pytest

from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.facets import actor, place


@pytest.mark.parametrize(
    ("place_of", "otherwise"),
    [
        ("Лундском районе", "Лундского района"),
        ("Лундской области", "Лундская область"),
        ("Карсунском заводе", "Карсунский завод"),
        ("Карсунских школах", "Карсунские школы"),
    ],
)
def test_it_is_one_in_every_case(place_of: str, otherwise: str) -> None:
    assert place(place_of, catalogue(None), "ru") == place(otherwise, catalogue(None), "ru")
    assert actor(place_of, catalogue(None), "ru") == actor(otherwise, catalogue(None), "ru")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Лундском", "Лундском районе"),
        ("Лундском районе", "Лундском заводе"),
        ("Лундском районе", "Карсунском районе"),
    ],
)
def test_a_town_and_what_is_there_are_apart(one: str, other: str) -> None:
    assert place(one, catalogue(None), "ru") != place(other, catalogue(None), "ru")
