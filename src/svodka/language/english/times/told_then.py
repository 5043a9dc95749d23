"""The time of a clause that tells what happened then: «the worst flood since *1992, when* 300 were lost»."""

from __future__ import annotations

import re

from svodka.language.english.site import Site
from svodka.language.slots import Time

WHEN = re.compile(r",? (?:when|where)\b")
"""What stands between a time and a clause that tells what happened then."""

POINTS = frozenset(["year", "month", "day"])
"""Kinds of times that a clause may go on about, whatever they are compared with."""


def told_then(site: Site) -> int | None:
    """«the worst flood since *1992, when* 300 farms were lost»: the time that its clause goes on about."""
    text, best = site.outline.text, None
    for i, one in site.times.items():
        if site.sentence.start <= one.start and one.end < site.spot.start:
            behind = WHEN.match(text, one.end, site.spot.start)
            place = behind is not None and behind[0].endswith("where")
            if place and text[one.start : one.end].lower().startswith("since"):
                continue  # «in Norland since May, *where* 40 were lost»: the place
            if behind and "," not in text[behind.end() : site.spot.start]:
                best = i
    return best


def tells_when(site: Site, one: Time) -> bool:
    """Whether nothing but its own clause happened at a time: «fewer than in *1992, when* 300 were lost»."""
    behind = WHEN.match(site.outline.text, one.end, site.sentence.end)
    return behind is not None and one.kind in POINTS
