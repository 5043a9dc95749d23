"""Words of time that a tree may hang on a figure: «[неделю]», «[июле]»."""

from __future__ import annotations

from functools import cache

from svodka.language.lexicon import classes


@cache
def units() -> frozenset[str]:
    """The forms of units of time."""
    return frozenset().union(*classes("russian/time_units").values())


@cache
def words() -> frozenset[str]:
    """The forms of months and of units of time."""
    return months() | units()


def months() -> frozenset[str]:
    """The forms of months."""
    return classes("russian/calendar")["month"]
