"""Adverbs that say where: «40 men work *there*», «8 percent *nationwide*»."""

from __future__ import annotations

from svodka.language.english.site import Site, words_of


def adverb_behind(site: Site, counted: int | None) -> int | None:
    """«8 percent *nationwide*», «80 schools *abroad*»: right behind a figure or its noun.

    Not «300 people there», which stands for a place said before.
    """
    for at in (site.last + 1, counted + 1 if counted is not None else 0):
        if at > site.last and site.low(at) in words_of("far-and-wide"):
            return at
    return None


def told_by_adverb(site: Site, action: int | None) -> int | None:
    """«40 men work *there*»; «*Nationwide*, 40 men work», which opens the sentence of the first figure."""
    for at in site.sentence.children[action] if action is not None else ():
        where = site.low(at) in words_of("where") - words_of("other-place")
        if site.tokens[at].rel == "advmod" and where:
            return at
    opens = site.low(0) in words_of("far-and-wide") and site.low(1) == ","
    alone = not any(token.pos == "NUM" for token in site.tokens[: site.first])
    return 0 if opens and alone else None
