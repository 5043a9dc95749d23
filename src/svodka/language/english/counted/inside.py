"""What an English figure counts inside its own words, or joined to them by a hyphen."""

from __future__ import annotations

from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.site import Site, words_of
from svodka.language.punctuation import HYPHENS


def within(site: Site) -> int | None:
    """«three *officials* out of ten», «one *child* in four»: the noun stands in the share."""
    if site.spot.kind != "percent" or site.last - site.first < 2:
        return None
    if site.low(site.last) in words_of("point"):
        return None  # «by a *quarter* point»
    inside = range(site.first + 1, site.last)
    found = next((i for i in reversed(inside) if site.tokens[i].pos in NOUNS), None)
    parts = words_of("percentage", "tenth")  # «two *tenths* of a percentage point»
    return found if found is not None and site.low(found) not in parts else None


def hyphened(site: Site) -> int | None:
    """«the nine-*party* bloc», «a 15-*member* council»: the noun that a hyphen joins to the number."""
    tokens, dash, noun = site.tokens, site.last + 1, site.last + 2
    if site.spot.kind != "count" or noun >= len(tokens) or tokens[dash].text not in HYPHENS:
        return None
    joined = site.spot.end == tokens[dash].start and tokens[dash].end == tokens[noun].start
    single = tokens[noun].pos == "NOUN" and tokens[noun].feats.get("Number") != "Plur"
    return noun if joined and single else None
