"""What is not sure about an English figure, and the guess of these rules."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, contexts
from svodka.language.english.quantities.exclusions.ones import counted_one, from_somewhere
from svodka.language.english.quantities.ratios.shares import in_ratio
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS

THOUSAND = 1000
"""A multiplier that nobody's age has."""


def doubt_of(c: Candidate, kind: str) -> tuple[str | None, bool]:
    """The name of the doubt, and whether the figure is likely one that the text asserts."""
    category = c.number.category
    if kind == "factor":
        return None, True
    if kind == "count" and in_ratio(c.marks, c.number):
        return "ratio", False
    if category in ("several", "both", "couple", "times"):
        return {"couple": "pair"}.get(category, category), c.number.scale > 1
    if category == "one" and c.unit is None and c.number.scale == 1:
        return "one", c.counts or counted_one(c) or from_somewhere(c)
    if kind == "duration":
        at = c.last + 1 + (c.low(c.last + 1) in HYPHENS)
        olds = ("old", "olds")
        if c.low(c.last) in olds or c.low(at) in olds:
            return "age", c.number.scale >= THOUSAND  # «the star is 6 billion years old»
        return "duration", _took(c) or not _dates(c)
    return None, True


def _took(c: Candidate) -> bool:
    """«put off by a week», «fell behind by two months», «freed after 11 days»: how long, and not when.

    Of 25 such durations in annotated articles 22 were figures; «After 5 years the rates will rise» is a time.
    """
    before = c.mark(c.first - 2)
    begins = before is None or (before.kind == "sign" and before.low not in ("%", ","))
    return c.before == "by" or (c.before == "after" and not begins)


def _dates(c: Candidate) -> bool:
    """A duration that may only say when: «in 5 years», «after two days»."""
    later = c.after in contexts("later") and c.after not in ("before", "since")
    if c.before == "for" and c.after == "after":
        return False  # «was jailed *for 12 years after* a trial»
    at = c.first - 1
    at -= c.low(at) in classes("english/around_changes")["merely"]  # «in *just* a week»
    return later or c.low(at) in contexts("past")
