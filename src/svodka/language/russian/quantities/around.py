"""About so much: «рост в районе 3%», «курс вблизи 90 рублей»; not «в районе 5 км от города»."""

from __future__ import annotations

from dataclasses import replace

from svodka.language.lexicon import classes
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.surroundings import matches

KINDS = frozenset({"percent", "money", "measure"})
"""What a place is not told by; «в районе 5 часов» may be a time of the day."""
LENGTHS = frozenset({"km", "m"})


def around(draft: Draft) -> None:
    """Make an amount that «в районе» or «вблизи» stands before approximate."""
    c = draft.candidate
    at = c.first - 1
    if draft.relation != "exact" or draft.kind not in KINDS or draft.symbol in LENGTHS:
        return
    words = classes("russian/extents")
    within = c.low(at - 1) == "в" and matches(c.mark(at), words["about"])
    if within or c.low(at) in words["near"]:
        draft.relation = "approx"
        draft.candidate = replace(c, first=at - within)
        draft.why.append("bound.around")
