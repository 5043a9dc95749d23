"""Where those are of whom nothing else is said: «40 men were *in the camp*»; whose land is their home."""

from __future__ import annotations

from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

WHERE = frozenset(["in", "at", "on", "aboard", "near"])
"""Prepositions of those who are somewhere."""


def is_there(site: Site) -> int | None:
    """«40 men were *in the camp*», «*on the Tirsk beach*»; not «in hospital», «in five villages»."""
    at = site.above(site.top)
    if at is None or not site.copular(at) or site.case(at) not in WHERE:
        return None
    known = site.tokens[at].lemma in words_of("area") | words_of("site")
    told = child(site.sentence, at, "det", "compound", "amod") is not None
    counted = child(site.sentence, at, "nummod") is not None or site.spot.kind != "count"
    return at if known and told and not counted and not site.is_time(at) else None


def home(site: Site, counted: int | None) -> int | None:
    """«Kenya is *home* to 40 clans»: what says of a land that those live there, though it is no deed."""
    at = site.tokens[counted].head if counted is not None else -1
    if counted is None or at < 0 or not site.copular(at) or site.tokens[at].lemma != "home":
        return None
    return at if site.case(counted) == "to" else None
