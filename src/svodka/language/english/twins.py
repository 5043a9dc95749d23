"""The figure that an English figure belongs with: what it is compared with, or the change that it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.english.adviser import EnglishAdviser
from svodka.language.english.lent import ahead
from svodka.language.english.site import Site

COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|(?:as )?against|versus|instead of|(?:up|down) from|on top of)"
    r" (?:(?:just|only|an?|the|some|mere|about) )*(?:[a-z]+ of )?$",
    re.IGNORECASE,
)
"""What stands before a number that another is compared with, or is added to."""
ADDED = re.compile(
    r"\bon top of (?:(?:the|about|some|almost|nearly|another|an?) )*$", re.IGNORECASE
)
"""What stands before a number that another is added to."""

_BESIDE_TIMES = frozenset([
    "in", "on", "for", "from", "over", "since", "during", "against", "versus", "compared", "with", "to",
    "up", ",",
])  # fmt: skip
"""What stands between the two ends of a change besides times."""


def twin(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> EnglishAdviser | None:
    """What the rules say of the figure that this one is compared with («60, compared with *38*») or ends."""
    site = sites[at]
    if site is None or not (
        COMPARED.search(ahead(site)) or reached(site, sites[at - 1] if at else None)
    ):
        return None
    for index in range(at - 1, -1, -1):
        one, known = sites[index], before[index]
        if one is None or one.sentence is not site.sentence:
            return None
        if (
            known is not None
            and (one.spot.kind == site.spot.kind or site.spot.change == "to")
            and (one.spot.change not in ("increase", "decrease") or site.spot.change == "to")
        ):
            return known
    return None


def added(site: Site) -> bool:
    """«bought 400 buses, *on top of* the 150 bought in May»: more of the same, and no part of a «top»."""
    return ADDED.search(ahead(site)) is not None


def done_behind(site: Site) -> int | None:
    """«on top of the 150 (already) *bought* in May»: what was done with those before."""
    for token in site.tokens[site.last + 1 : site.last + 3]:
        if token.pos == "VERB":
            return token.index if token.feats.get("VerbForm") == "Part" else None
    return None


def reached(site: Site, before: Site | None) -> bool:
    """«fell by 2 points *to 4.6 percent*»: where the change ended that the figure before tells.

    Times may stand between: «rose 8 percent *in 2025 from the previous year to* $4bn».
    """
    if before is None or before.sentence is not site.sentence or site.spot.change != "to":
        return False
    if before.spot.change not in ("increase", "decrease"):
        return False
    text, start, end = site.outline.text, before.spot.end, site.spot.start
    if text[start:end] in (" to ", " up to "):
        return True
    if not text.endswith(" to ", start, end):
        return False
    words, at = "", start
    inside = [t for t in site.times.values() if start < t.start and t.end < end]
    for time in sorted(inside, key=lambda t: t.start):
        words, at = words + text[at : time.start], max(at, time.end)
    return set((words + text[at:end]).split()) <= _BESIDE_TIMES
