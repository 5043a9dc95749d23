"""What an English figure counts beyond brackets or another number: «717 (93%) *patients*»."""

from __future__ import annotations

from svodka.language.english.nouns import run
from svodka.language.english.site import Site
from svodka.language.english.worth import of_thing

_BRACKETS = 6
"""Tokens of brackets that hold one figure."""


def past_brackets(site: Site) -> int | None:
    """«Of them, 717 (93%) *patients* went home»: the noun behind brackets that hold a figure."""
    at = site.last + 1
    if site.spot.kind != "count" or site.low(at) != "(":
        return None
    closing = next((t.index for t in site.tokens[at : at + _BRACKETS] if t.text == ")"), None)
    if closing is None or not any(t.pos == "NUM" for t in site.tokens[at:closing]):
        return None
    if site.low(closing + 1) == "of":
        return of_thing(site, closing + 1)  # «717 (93%) of the *patients*»
    found = run(site, closing + 1)
    plural = found is not None and site.tokens[found].feats.get("Number") == "Plur"
    return found if plural else None


def shared_noun(site: Site) -> int | None:
    """«three public and two private *schools*»: the noun that another number and adjective stand before."""
    tokens, at = site.tokens, site.last + 1
    while at < len(tokens) and tokens[at].pos == "ADJ":
        at += 1
    if site.spot.kind != "count" or at == site.last + 1 or site.low(at) not in ("and", "or"):
        return None
    if at + 2 >= len(tokens) or tokens[at + 1].pos != "NUM" or tokens[at + 2].pos != "ADJ":
        return None
    found = run(site, at + 2)
    plural = found is not None and tokens[found].feats.get("Number") == "Plur"
    return found if plural else None
