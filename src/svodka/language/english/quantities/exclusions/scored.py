"""What is scored and counts nobody: marks, music, goals and their minutes, as against «scores of men»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    is_number,
    labels,
    matches,
    small_number,
)
from svodka.language.quantities.numberwords import number_words

JOINING = frozenset(["and", "but", "while", "as"])
"""What else a clause begins behind: «six died and *scores* were hurt»."""


RUNS = (2, 3)
"""How many digits the runs of an innings have."""
WICKETS = 2
"""How many digits its wickets have at most."""
ENDS = frozenset(".,;:)")
"""What ends a clause."""
MINUTE = frozenset("'’′")
"""Signs of a minute."""


def goal_minute(c: Candidate) -> bool:
    """The minute of a goal, in brackets behind who scored it: «Jones (12')», «Smith (5', 45+2')»."""
    at, end = c.number.first - 1, c.number.last + 1
    while c.low(at) in MINUTE | {"+", ","} or is_number(c, at):
        at -= 1
    while c.low(end) == "+" or is_number(c, end):
        end += 1
    sign = c.mark(end)
    minute = sign is not None and sign.low in MINUTE and not sign.gap
    return minute and c.low(at) == "(" and c.number.style == "digits"


def innings(c: Candidate) -> bool:
    """Wickets and runs: «the hosts were *three for 89*», «*4 for 212* at stumps»; not «4 for 212 dollars»."""
    n, leads = c.number, c.low(c.number.last + 1) == "for"
    if leads == (c.near == "for") or n.scale != 1 or c.unit is not None or c.bound is not None:
        return False
    other = n.last + 2 if leads else n.first - 2
    wickets, runs = (n.first, other) if leads else (other, n.last)
    if not small_number(c, wickets) or not is_number(c, runs) or c.money:
        return False
    behind = c.low(runs + 1)
    ends = behind in closed() or not behind or behind in ENDS
    return ends and len(c.low(runs)) in RUNS and not c.low(wickets)[WICKETS:].isdigit()


def half_century(c: Candidate) -> bool:
    """Fifty runs: «with *half centuries* by two men», «scored *a half century*»; not «in half a century»."""
    if c.number.category != "part" or c.low(c.last) not in ("century", "centuries"):
        return False
    near = (c.mark(c.number.first - 1), c.mark(c.number.first - 2))
    return c.low(c.last) == "centuries" or any(matches(mark, labels("score")) for mark in near)


def odds(c: Candidate) -> bool:
    """How many times as many: «approved, by *two* to one», «won by three to *one*», «a ratio of *3 to 1*»."""
    first = c.number.first - 2 if c.low(c.number.first - 1) == "to" else c.number.first
    before, joint, end = (c.low(first + step) for step in (-1, 1, 2))
    if joint != "to" or end not in ("one", "1") or c.low(first + 3) in number_words("english"):
        return False
    near = (c.mark(first - 1), c.mark(first - 2))
    if any(matches(mark, contexts("odds")) for mark in near):
        return True
    return before == "by" and (c.low(first - 2) == "," or matches(near[1], labels("score")))


def scored(c: Candidate) -> bool:
    """«the test *scores* of pupils», «Vidal *scores* twice»; not «*scores* of men», «killed *scores*»."""
    if c.low(c.number.first) != "scores" or c.number.last != c.number.first:
        return False
    at = c.first - 1
    before = c.mark(at)
    opens = before is None or before.kind == "sign" or c.near in JOINING
    owned = c.near in labels("owner") or c.near in ("s", "’s")
    if not opens and (owned or c.near in contexts("marked")):
        return True
    if before is not None and (before.kind == "number" or c.near in number_words("english")):
        return True  # «the two *scores* were level»
    if c.after == "of":
        return False
    led = c.near in ("by", "leaving", "left") or matches(before, contexts("harming"))
    return not led and not (opens and c.after in contexts("many"))
