"""Areas: metres that are square without being said so: «квартира площадью 60 метров»."""

from __future__ import annotations

from svodka.language.russian.quantities.surroundings import Candidate, contexts

METRE = "m"
SQUARE = "m2"


def is_area(c: Candidate) -> bool:
    """«Дом площадью около 80 метров», «площадью в 80 метров»: so many square metres."""
    if c.unit is None or c.unit.symbol != METRE or c.unit.scale != 1:
        return False
    before = c.first - 1 if c.before != "в" else c.first - 2
    return c.low(before) in contexts("area")
