"""The time of a clause that tells what happened then: «the worst flood since *1992, when* 300 were lost»."""

from __future__ import annotations

import re

from svodka.language.english.site import Site

WHEN = re.compile(r",? when\b")
"""What stands between a time and a clause that tells what happened then."""


def told_then(site: Site) -> int | None:
    """«the worst flood since *1992, when* 300 farms were lost»: the time that its clause goes on about."""
    text, best = site.outline.text, None
    for i, one in site.times.items():
        if site.sentence.start <= one.start and one.end < site.spot.start:
            behind = WHEN.match(text, one.end, site.spot.start)
            if behind and "," not in text[behind.end() : site.spot.start]:
                best = i
    return best
