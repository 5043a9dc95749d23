"""Numbers that say where on a road or on the map something is: «the 34 km mark», «41 degrees north»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, contexts, is_number

BEHIND_SIDE = frozenset(
    ["", "latitude", "longitude", "lat", "long", "and", ",", ".", ";", ")", "by"]
)
"""What ends a place on the map: «28 degrees east *longitude*», «3 degrees west *and* …»."""
FEET = frozenset("'’′")
"""Signs of a minute of a degree, or of a foot."""
MINUTES = ("min", "s")
"""The units of a part of a degree, as if they were times."""


def kilometre_of_road(c: Candidate) -> bool:
    """«on *the 55km of* the highway», «at *the 34 km* mark»: where it happened, and not how far."""
    if c.number.style != "digits" or c.low(c.number.first - 1) != "the" or c.unit is None:
        return False
    if c.low(c.number.first - 2) not in ("on", "at", "near"):
        return False
    if c.low(c.number.last + 1) not in contexts("road"):
        return False
    return c.low(c.number.last + 2) in ("of", "mark")


def coordinate(c: Candidate) -> bool:
    """«at *41 degrees 12 minutes* north», «*28 degrees* east longitude»: a place on the map.

    «31 degrees in the north», «4 degrees north of the river» is how warm it is.
    """
    if c.unit is None or c.number.scale != 1:
        return False
    at = c.last + 1
    if c.unit.symbol in MINUTES:
        degrees = c.number.first - 1 - (c.low(c.number.first - 1) in (",", "and"))
        return c.low(degrees) in contexts("degree") and is_number(c, degrees - 1)
    if c.unit.symbol == "[in_i]":
        return c.low(c.last) == "″" and c.near in FEET  # «41° 12′ *30″* N», «3′ *5″* tall»
    if c.unit.symbol != "Cel":
        return False
    if is_number(c, at) and c.low(at + 1) in FEET | {"minutes", "minute", "min"}:
        return True
    return c.low(at) in contexts("side") and c.low(at + 1) in BEHIND_SIDE
