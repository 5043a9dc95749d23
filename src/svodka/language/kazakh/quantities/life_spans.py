"""Years that are no one's age: how long people live on average, their mean age, the age of a pension."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.kazakh.quantities.candidates import begins, beside, is_form
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.units import Unit

_BACK = 8
"""How many marks before the years may stand what they are of."""
_CUTS = frozenset(".;:!?")


def years_of_life(sequence: Sequence[Mark], at: int, number: Number) -> Unit | None:
    """«Өмір сүру ұзақтығы 71 жас», «зейнет жасы 63 жас», «79,2 жас»: the unit at ``at``, else ``None``."""
    low = low_at(sequence, at)
    if not is_form(low, beside("age")) or low in beside("at-age"):
        return None
    if number.category in ("part", "half") or number.high >= 120:
        return None
    if not (number.low % 1 or _told_before(sequence, number.first)):
        return None
    return Unit(at, at, "a", "duration")


def _told_before(sequence: Sequence[Mark], first: int) -> bool:
    """Whether such years are named before a number: «ұзақтығы», «орташа жасы», «зейнет жасы»."""
    for back in range(first - 1, max(-1, first - 1 - _BACK), -1):
        low = low_at(sequence, back)
        if low in _CUTS:
            return False
        if begins(low, "span"):
            return True
        if begins(low, "own-age"):
            before = (low_at(sequence, back - 1), low_at(sequence, back - 2))
            return any(begins(low, "no-ones-age") for low in before)  # «зейнетке шығу жасы»
    return False
