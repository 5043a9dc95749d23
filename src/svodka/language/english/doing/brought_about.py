"""Deeds told as nouns that a verb brings about: «*will lead to* the loss of 40 jobs» is still to come."""

from __future__ import annotations

from svodka.language.english.site import Site, words_of


def brought_about(site: Site, action: int) -> int:
    """The verb that says whether a deed told as a noun was done; any other deed itself.

    «Would *mean* the loss of 40 jobs», «will *result* in the closure of 40 shops», «the sale of 40 boats will
    *begin*»; not «will *discuss* the loss of 40 jobs», «the loss of 40 jobs will *hurt*», which there was.
    """
    token = site.tokens[action]
    above = site.tokens[token.head] if token.head >= 0 else token
    if token.pos != "NOUN" or above.pos != "VERB":
        return action
    brings = False
    if token.rel == "obj":
        brings = above.lemma in words_of("bringing-about", "undergo", "performing")
    elif token.rel == "obl":
        brings = f"{above.lemma} {site.case(action)}" in words_of("leading-to")
    elif token.rel == "nsubj":
        brings = above.lemma in words_of("taking-place")
    return above.index if brings else action
