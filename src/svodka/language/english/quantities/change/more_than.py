"""Change by a comparison: «40 jobs more than in May», «99, or 1%, less than in May»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.model import Change

_CLAUSE = 8
"""Marks behind «more» among which «than» may stand."""
_ENDS = frozenset(".,;")
"""What ends a clause behind «more»."""
_YEAR = 4
"""How many digits a year has."""


def _words(name: str) -> frozenset[str]:
    return classes("english/more_than")[name]


def than_behind(sequence: Sequence[Mark], first: int, last: int) -> Change | None:
    """«99, or 1%, *less than* in May»: behind a comma, for a number and the share that says it again."""
    lows = [mark.low for mark in sequence[last + 1 : last + 9]]
    if lows[:2] == [",", "or"] and "," in lows[2:]:
        lows = lows[lows.index(",", 2) :]
    elif not first or sequence[first - 1].low != "or":
        return None
    if len(lows) < 3 or lows[0] != "," or lows[2] not in ("than", "compared"):
        return None
    return _compared(lows[1])


def more_of(sequence: Sequence[Mark], last: int) -> Change | None:
    """«40 *jobs more than in* May»: what is counted stands before «more»."""
    lows = [mark.low for mark in sequence[last + 1 : last + 5]]
    compared = lows[2:3] == ["compared"] or lows[2:] == [",", "compared"]
    if compared and lows[0].endswith("s"):
        return _compared(lows[1])
    if len(lows) < 4 or lows[2] != "than" or not lows[0].endswith("s"):
        return None
    how_often = lows[3] in classes("english/around_changes")["no-than"]
    if lows[1] in _words("verb") or how_often or sequence[last + 4].kind == "number":
        return None
    return _compared(lows[1])


def size_then(sequence: Sequence[Mark], last: int) -> Change | None:
    """«The economy was 4% *smaller than in* 2019»: a size compared with that of another time."""
    lows = [mark.low for mark in sequence[last + 1 : last + 1 + _CLAUSE]]
    if len(lows) < 4 or lows[1] != "than":
        return None
    ago = lows[2] == "last" or (lows[2] == "a" and lows[4:5] and lows[4] in _words("ago"))
    year = any(low.isdigit() and len(low) == _YEAR for low in lows[3:])
    return _compared(lows[0]) if ago or (year and lows[2] in _words("then")) else None


def past_aside(sequence: Sequence[Mark], last: int) -> int:
    """The last mark of what parts a figure from «more»: «84 barrels *per day* more», «4% (*40 men*) more»."""
    lows = [mark.low for mark in sequence[last + 1 : last + 1 + _CLAUSE]]
    if lows[:1] == ["per"] and lows[2:3] and _compared(lows[2]) is not None:
        return last + 2
    if ")" not in lows[:-2] or lows[0] not in ("(", ")"):
        return last
    closing = lows.index(")")
    ends = lows[closing + 2] == "than" or lows[closing + 2] in _ENDS
    told = ends and _compared(lows[closing + 1]) is not None
    return last + closing + 1 if told else last


def than_then(sequence: Sequence[Mark], at: int) -> bool:
    """«40 more boats came in *than in 2002*»: whether a time is compared with in the same clause."""
    lows = [mark.low for mark in sequence[at : at + _CLAUSE]]
    if "than" not in lows[:-1] or not lows[0].endswith("s"):
        return False
    than = lows.index("than")
    plain = all(mark.kind == "word" for mark in sequence[at : at + than])
    return plain and lows[than + 1] in _words("then")


def _compared(low: str) -> Change | None:
    more = classes("english/comparatives")
    if low in more["increase"]:
        return "increase"
    return "decrease" if low in more["decrease"] else None
