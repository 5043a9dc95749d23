"""Magnitudes of earthquakes, which count nothing: «a quake of magnitude 5.6», «2.9 on the Richter scale»."""

from __future__ import annotations

from decimal import Decimal

from svodka.language.english.quantities.candidates import Candidate, contexts
from svodka.language.punctuation import HYPHENS

STRONGEST = Decimal(10)
"""No earthquake has had a greater one."""


def magnitude(c: Candidate) -> bool:
    """«magnitude 5.6», «a magnitude of 7.6», «a 5.8-magnitude quake», «2.9 on the Richter scale»."""
    n = c.number
    if n.high > STRONGEST or n.style != "digits" or c.unit is not None or c.money or n.scale != 1:
        return False
    at = c.first - 1 - (c.low(c.first - 1) in ("of", "-", "at"))
    if c.low(at) == "magnitude":
        return True
    behind = [c.low(i) for i in range(n.last + 1, n.last + 5)]
    if behind[0] in HYPHENS and behind[1] == "magnitude":
        return True
    if behind[0] == "magnitude" and behind[1] in contexts("quake"):
        return True
    points = behind[0] in ("points", "degrees")
    return behind[points : points + 3] == ["on", "the", "richter"]
