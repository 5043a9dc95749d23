"""Where those of a later figure are or were brought, and where what happened to the figures before."""

from __future__ import annotations

import pytest

import svodka


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Задержаны 14 человек, девять из них арестованы, пятеро скрываются в соседней области.",
            [None, None, "соседней области"],
        ),
        (
            "В Туле пострадали 11 человек, семь из них уже выписаны, а ещё четверо лечатся в Рязани.",
            ["Туле", "Туле", "Рязани"],
        ),
        ("Двое погибли, пятеро доставлены в больницу Казани.", [None, "Казани"]),
        ("Двое погибли, пятеро ранены в Казани.", ["Казани", "Казани"]),
    ],
)
def test_where_some_are_is_no_place_of_the_others(text: str, places: list[str | None]) -> None:
    assert [c.place and c.place.text for c in svodka.read(text)] == places
