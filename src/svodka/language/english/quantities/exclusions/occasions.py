"""Durations that only say when: «four days after the fire», «the lowest in six years»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, closed, contexts, matches
from svodka.language.lexicon import classes

REACH = 9
"""How many words before «in six years» the superlative may stand."""
NAMED = 3
"""How many words behind «10 months of» the period may be named."""


def occasion(c: Candidate) -> bool:
    """A duration that dates: «three days after the storm, …», «the lowest level in six years»."""
    if c.unit is None or c.unit.kind != "duration" or c.last != c.unit.last:
        return False
    return _since_event(c) or _of_named(c) or _the_days(c) or _extreme(c) or _some_day(c)


def _since_event(c: Candidate) -> bool:
    """«Four days after the storm, …», «…, a week before the vote», «four years before.»."""
    if c.after not in ("after", "before"):
        return False
    following = c.mark(c.last + 2)
    if following is None or following.kind == "sign":
        return c.after == "before"
    before = c.mark(c.first - 1)
    return before is None or (before.kind == "sign" and before.low != "(")


def _some_day(c: Candidate) -> bool:
    """«*One day* three men came»: none knows which; «One day of the strike», «One day was enough» last."""
    before, behind = c.mark(c.first - 1), c.mark(c.last + 1)
    opens = before is None or (before.kind == "sign" and before.low in (".", "!", "?", '"', "“"))
    one = c.number.category == "one" and c.unit is not None and c.unit.symbol == "d"
    lasts = behind is None or behind.kind == "sign" or behind.low in contexts("day-lasts")
    return opens and one and c.bound is None and not (lasts and c.after != ",")


def _of_named(c: Candidate) -> bool:
    """«In 10 months of the current year», «over nine months of 2010»."""
    over = c.bound is not None and c.bound.form in ("over", "within") and c.bound.first == c.first
    if c.after != "of" or not (over or c.before in contexts("during")):
        return False
    for at in range(c.last + 2, c.last + 2 + NAMED):
        mark = c.mark(at)
        if mark is None or mark.kind == "sign":
            return False
        if mark.low in contexts("current") or (mark.kind == "number" and len(mark.text) == 4):
            return True
    return False


def _the_days(c: Candidate) -> bool:
    """«in the twelve months that followed», «earned 900 in the three days, …»."""
    if c.before != "the" or c.low(c.first - 2) not in contexts("during"):
        return False
    after = c.mark(c.last + 1)
    return (c.after == "that" and c.low(c.last + 2) in ("followed", "preceded")) or (
        after is None or after.low in (",", ".")
    )  # fmt: skip


def _extreme(c: Candidate) -> bool:
    """«the lowest level in six years», «the first time for 90 years», «has doubled in ten years»."""
    if c.before not in ("in", "for"):
        return False
    after = c.mark(c.last + 1)
    if after is not None and after.kind == "word" and after.low not in closed():
        return False
    changed = classes("english/change")
    grown = changed["increase"] | changed["decrease"]
    for at in range(c.first - 2, max(-1, c.first - 2 - REACH), -1):
        mark = c.mark(at)
        if mark is None or mark.kind != "word":
            return False
        if mark.low in contexts("extreme"):
            return c.before == "in" or _ever(c, at)
        if c.before == "in" and matches(mark, grown) and c.low(at - 1) in ("has", "have", "had"):
            return True
    return False


def _ever(c: Candidate, at: int) -> bool:
    """«the worst drought for 60 years», «the first time for 60 years», not «the first held for two weeks»."""
    word = c.low(at)
    years = c.unit is not None and c.unit.symbol == "a"
    superlative = word.endswith("st") and word not in ("first", "least", "most")
    return years and (superlative or (word == "first" and c.low(at + 1) == "time"))
