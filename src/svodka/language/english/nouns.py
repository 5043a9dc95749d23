"""Nouns around an English figure: those that only carry a number, those of rise and fall."""

from __future__ import annotations

from svodka.language.english.site import Site, words_of
from svodka.language.lexicon import classes

MEASURED = ("percent", "factor", "money", "measure")
"""Kinds of figures that measure something."""
NOUNS = ("NOUN", "PROPN")
"""Parts of speech of nouns."""


def is_change(lemma: str) -> bool:
    """Whether a noun or verb says that something grew or shrank; a loss is an amount of its own."""
    known = classes("english/change")
    if lemma == "loss":
        return False
    return lemma in known.get("increase", ()) or lemma in known.get("decrease", ())


def complement(site: Site, noun: int) -> int | None:
    """«a rise *in fees*», «the fall *of prices*»: what a noun of change is about."""
    for at in site.sentence.children[noun]:
        if site.tokens[at].rel in ("nmod", "obl") and at > noun and at not in site.own:
            if site.case(at) in ("in", "of", "to") and not site.is_time(at):
                return carried(site, at)
    return None


def carried(site: Site, index: int) -> int:
    """«the number *of cars*»: past nouns that only carry a number."""
    if site.tokens[index].lemma in words_of("carrier"):
        for other in site.sentence.children[index]:
            if other in site.own or other < index or site.case(other) != "of":
                continue
            if site.tokens[other].rel == "nmod":
                return other
    return index


def run(site: Site, first: int) -> int | None:
    """The last noun of a run of adjectives and nouns."""
    at, best = first, None
    while at < len(site.tokens) and site.tokens[at].pos in ("ADJ", *NOUNS):
        if site.tokens[at].pos in NOUNS:
            best = at
        elif best is not None:
            break
        at += 1
    return best
