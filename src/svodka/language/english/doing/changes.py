"""Nouns of change that are what is done: «a 15% *rise*», «a *rise* of 15%»."""

from __future__ import annotations

from svodka.language.english.counted.nouns import is_change
from svodka.language.english.cues import telling
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child


def noun_of_change(site: Site) -> int | None:
    """«a 15% *rise*», «a *rise* of 15%»."""
    token = site.tokens[site.top]
    head = token.head
    nominal = head >= 0 and site.tokens[head].pos in ("NOUN", "PROPN")
    if not nominal or not is_change(site.tokens[head].lemma):
        return None
    return head if token.rel != "appos" and site.tokens[head].lemma in words_of("event") else None


def came(site: Site, noun: int) -> bool:
    """«posted a 13% *drop*», «, a 6 percent *rise* on May»: a change that came; not «wants a 5% *rise*»."""
    verb, rel = site.tokens[noun].head, site.tokens[noun].rel
    if not site.last < noun <= site.last + 2 or site.spot.kind not in ("percent", "factor"):
        return False
    if rel == "nsubj" and child(site.sentence, verb, "expl") is not None:
        return True  # «there has been a 14% *rise*»
    if rel == "obj":
        return site.tokens[verb].lemma in telling() | words_of("undergo", "light")
    return rel in ("appos", "parataxis", "obl", "nmod", "root")
