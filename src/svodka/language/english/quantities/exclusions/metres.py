"""«m» behind digits that may be no metres: «40m bananas», «a 40m grant», «another 40m was spent», «2h 5m»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, closed, contexts, matches
from svodka.language.english.quantities.numbers.letters import paid_out
from svodka.language.english.quantities.numbers.measures import units
from svodka.language.lexicon import classes

NEAR = 2
"""How many words behind the letter the plural may stand: «40m online *orders*»."""


def doubtful_metres(c: Candidate) -> bool:
    """«40m bananas», «a 40m grant», «40m was spent»: metres, or millions of what nobody names so."""
    if (
        c.unit is None
        or c.unit.symbol != "m"
        or c.number.style != "digits"
        or c.last != c.unit.first
    ):
        return False
    letter = c.marks[c.last]
    if letter.low != "m":
        return False
    return _behind_hours(c) or (not letter.gap and (_things(c) or _money(c)))


def _behind_hours(c: Candidate) -> bool:
    """«ran it in 2h *5m*»: minutes, which nobody writes so without their hours."""
    number = c.mark(c.number.first - 2)
    if number is None or number.kind != "number":
        return False
    unit = units().at(c.marks, c.number.first - 1)
    return c.near == "h" or (unit is not None and unit.symbol == "h")


def _things(c: Candidate) -> bool:
    """«40m bananas», «a 3m strong crowd», not «40m waves», «2m thick walls», «the 400m starts»."""
    if c.after == "strong":
        return True
    words = classes("english/by_million")
    long = (
        words["measured"]
        | words["long"]
        | words["course"]
        | classes("english/around_scores")["racing"]
    )
    for at in range(c.last + 1, c.last + 1 + NEAR):
        mark = c.mark(at)
        if mark is None or mark.kind != "word" or not mark.gap or mark.text[:1].isupper():
            return False
        if any(
            mark.low in one
            for one in (words["sized"], words["placing"], closed(), contexts("verb"))
        ):
            return False
        if matches(mark, long):
            return False
        if mark.low.endswith("s") and not mark.low.endswith(("ss", "us", "is")):
            return c.before != "the" or at > c.last + 1
    return False


def _money(c: Candidate) -> bool:
    """«a 40m grant», «a fine of 40m», «another 40m was spent», «it owes 40m»; not «lost 40m of coast»."""
    words = classes("english/by_million")
    if matches(c.mark(c.last + 1), words["sums"]) or paid_out(c.marks, c.last + 1):
        return True
    if c.before == "of" and matches(c.mark(c.first - 2), words["sums"]):
        return True
    ends = not c.after.isalpha() or c.after in classes("english/eliding")["behind"]
    ends = ends or (c.after in closed() and c.after not in words["sized"] | words["placing"])
    return ends and matches(c.mark(c.first - 1), words["costing"])
