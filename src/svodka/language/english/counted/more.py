"""«20 of them», «eight more»: of which number before they are surely not."""

from __future__ import annotations

from svodka.language.english.of_them import THEM
from svodka.language.english.site import Site, words_of

_MANY = 3
"""Digits of a number that is no more than some hundreds."""


def other_end(site: Site, one: Site) -> bool:
    """Whether more of something are the object of a verb, and another number is where something is done.

    «Found 40 coins in nine jars and sold *20 of them*»: or some of what another number counts.
    """
    behind = site.tokens[site.last + 1 : site.last + 2]
    more = (
        site.low(site.last + 1) == "more"
        or THEM.match(site.outline.text, site.spot.end) is not None
    )
    more = more and "obj" in (site.tokens[site.top].rel, *(token.rel for token in behind))
    return more and one.tokens[one.numbered].rel == "obl"


def too_many(site: Site, one: Site) -> bool:
    """«64 ships carried 2 million people. It will add *eight more*»: few are no more of millions."""
    if site.low(site.last + 1) not in ("more", "additional") or site.sentence is one.sentence:
        return False
    few = site.low(site.last).isalpha() or len(site.low(site.last)) < _MANY
    many = one.low(one.last) in words_of("scale", "large")
    digits = [
        c for c in one.outline.text[one.spot.number_start : one.spot.number_end] if c.isdigit()
    ]
    return few and site.first == site.last and (many or len(digits) > _MANY)
