"""Where those are of whom nothing else is said: «40 men were *in the camp*»; whose land is their home.

And what a clause with «where» is told of: «reached *Ostrov*, where 40 men died».
"""

from __future__ import annotations

from svodka.language.english.cues import speaking
from svodka.language.english.places.nowhere import names_none
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

WHERE = frozenset(["in", "at", "on", "aboard", "near"])
"""Prepositions of those who are somewhere."""


def is_there(site: Site) -> int | None:
    """«40 men were *in the camp*», «*on the Tirsk beach*»; not «in hospital», «in five villages»."""
    at = site.above(site.top)
    if at is None or not site.copular(at) or site.case(at) not in WHERE:
        return None
    known = site.tokens[at].lemma in words_of("area", "site")
    told = child(site.sentence, at, "det", "compound", "amod") is not None
    counted = child(site.sentence, at, "nummod") is not None or site.spot.kind != "count"
    return at if known and told and not counted and not site.is_time(at) else None


def home(site: Site, counted: int | None) -> int | None:
    """«Kenya is *home* to 40 clans»: what says of a land that those live there, though it is no deed."""
    at = site.tokens[counted].head if counted is not None else -1
    if counted is None or at < 0 or not site.copular(at) or site.tokens[at].lemma != "home":
        return None
    return at if site.case(counted) == "to" else None


def before_where(site: Site, action: int | None) -> int | None:
    """«moved to *Ostrov*, where fire destroyed 12 houses»: the place before the comma of its clause."""
    if action is None:
        return None
    where = child(site.sentence, action, "advmod")
    if where is None or site.low(where) != "where" or not 1 < where < min(action, site.first):
        return None
    at = where - 2
    if site.low(where - 1) != "," or site.is_time(at):
        return None
    who = child(site.sentence, action, "nsubj", "nsubj:pass")
    if who is not None and site.tokens[who].lemma in words_of("area"):
        return None  # «on Lunn, where *the village* lost 32 houses»
    named = site.tokens[at].pos == "PROPN" and not names_none(site, at)
    while site.tokens[at].rel in ("flat", "compound") and site.tokens[at].head >= 0:
        at = site.tokens[at].head
    words = site.phrase(at)
    titles = speaking("person")
    if any(site.tokens[i].lemma in titles for i in site.range(words.start, words.end)):
        return None  # «the home of *Mayor Lunn*, where they ate 40 roses»
    return at if named or site.tokens[at].lemma in words_of("area") else None
