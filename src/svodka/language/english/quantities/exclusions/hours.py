"""Times of day: «9 pm», «open at six», «from 22.00 to 05.00», «received from 9 to 14 hours»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    labels,
    matches,
)
from svodka.language.english.quantities.change.words import around, rise_or_fall
from svodka.language.english.quantities.numbers.composing import word_at
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes

MIDNIGHT = 2400
"""The last of clock times of four digits."""
NOON = 12
"""The last hour of a clock."""
DAY = 10
"""How many words before its hours the office is named that is open."""


def clock(c: Candidate) -> bool:
    """A time of day: «9 pm», «10 a.m.», «8 o'clock»."""
    n = c.number
    before = c.mark(n.first - 2)
    if n.plain and c.near in ("+", "-") and before is not None and before.kind == "clock":
        return True  # «14:49:19 *+0000*»
    times = classes("english/time_words")
    local = c.after in times["local"] and c.low(c.last + 2) in times["timeword"]
    hours = c.unit is not None and c.unit.symbol == "h" and len(c.low(n.first)) == 4  # «1715 hrs»
    if n.plain and (c.after in times["zone"] or local or (hours and n.high % 100 < 60)):
        return n.high <= MIDNIGHT  # «2230 GMT», «1430 local time»
    if n.scale != 1 or n.high > 24 or c.money:
        return False
    if c.unit is None and _past_hour(c):
        return True
    if n.is_range and c.first < n.first:
        return _range(c) or (c.unit is None and _hour(c))
    if c.unit is not None:
        return False
    if _hour(c) or _dotted(c):
        return True
    after, dot = c.low(n.last + 1), c.low(n.last + 2)
    if after in ("a", "p") and dot == "." and c.low(n.last + 3) == "m":
        return True
    if after in labels("day-part") or after in times["zone"]:
        return True
    return after == "o" and dot in ("'", "’")


def _past_hour(c: Candidate) -> bool:
    """«at *half* past nine», «at half past *nine*»: both."""
    n = c.number
    if n.category == "part":
        hour = word_at(c.marks, n.last + 2)
        return c.after == "past" and hour is not None and hour.value <= NOON
    return c.near == "past" and c.low(n.first - 2) in ("half", "quarter") and n.high <= NOON


def _hour(c: Candidate) -> bool:
    """«open at six», «four in the morning», «from seven until noon»."""
    n = c.number
    if n.low % 1 or n.high > 24 or (n.style == "digits" and n.high > 12):
        return False
    follow = [c.low(at) for at in range(n.last + 1, n.last + 4)]
    if follow[0] == "in" and follow[1:] in (
        ["the", "morning"],
        ["the", "afternoon"],
        ["the", "evening"],
    ):
        return True
    if follow[:2] == ["at", "night"]:
        return True
    if c.near in ("at", "from", "until", "till", "to", "by", "before", "after"):
        if follow[0] in ("noon", "midnight") or follow[:2] in (
            ["to", "noon"],
            ["to", "midnight"],
            ["until", "noon"],
        ):
            return True
        ends = (
            follow[0] in ("", ".", ",", "and", "until", "to", "on", "every", ";")
            or follow[0] in closed()
        )
        opens = any(
            matches(c.mark(at), contexts("opening")) for at in range(n.first - 5, n.first - 1)
        )
        day = c.near == "from" and any(
            c.low(at) in contexts("all-day") for at in range(n.first - 8, n.first)
        )
        return ends and (
            (c.near in ("at", "until", "till", "from") and opens)
            or (day and follow[0] in ("until", "to"))
        )
    return False


def _dotted(c: Candidate) -> bool:
    """«from 22.00 to 05.00»."""
    mark = c.mark(c.number.first)
    if mark is None or c.number.style != "digits" or c.number.first != c.number.last:
        return False
    hours, dot, minutes = mark.text.partition(".")
    written = bool(dot) and len(hours) == 2 and len(minutes) == 2 and minutes < "60"
    return (
        written
        and minutes[1] in "05"
        and c.near in ("at", "from", "to", "until", "till", "between", "and")
        and not (c.near in ("from", "to") and _moved(c))
    )


def _moved(c: Candidate) -> bool:
    """Whether something rose or fell from or to the number: «the rate *rose* from 12.40 to 14.50»."""
    verb = c.number.first - 2
    return _moves(c.low(verb)) or (c.low(verb - 1) == "from" and _moves(c.low(verb - 2)))


def _range(c: Candidate) -> bool:
    """«closed from 8.00 to 15.00», «received from 9 to 14 hours», «open on weekdays from 8 to 19»."""
    first, last = c.mark(c.number.first), c.mark(c.number.last)
    if c.number.style != "digits" or first is None or last is None or c.counts:
        return False
    if c.unit is None and all(_minutes(mark.text) for mark in (first, last)):
        return not _moves(c.low(c.first - 1))
    if c.unit is not None and (c.unit.symbol != "h" or c.unit.last != c.last):
        return False
    whole = not c.number.low % 1 and not c.number.high % 1
    words = range(max(0, c.first - DAY), c.first)
    return whole and any(matches(c.mark(at), contexts("opening", "receiving")) for at in words)


def _moves(verb: str) -> bool:
    """«The rate *rose* from 12.40 to 14.50» tells levels, «power was *cut* from 12.40 to 14.50» hours."""
    return rise_or_fall(verb) is not None and lemmas(verb).isdisjoint(around("bringing"))


def _minutes(text: str) -> bool:
    hours, dot, minutes = text.partition(".")
    return (
        bool(dot) and len(hours) < 3 and len(minutes) == 2 and minutes < "60" and minutes[1] in "05"
    )
