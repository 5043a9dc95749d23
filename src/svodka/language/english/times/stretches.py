"""The stretches of a sentence between its commas, dashes and brackets."""

from __future__ import annotations

from svodka.language.english.site import Site

BETWEEN = frozenset([",", ";", ":", "–", "—", "(", ")"])
"""Marks that part a sentence into stretches."""


def segment(site: Site, index: int) -> int:
    """Which stretch between commas and the like a token stands in, from 0."""
    return sum(t.text in BETWEEN for t in site.tokens[:index])


def other_verb(site: Site, stretch: int, own: list[int]) -> bool:
    """Whether a stretch between commas has a verb of a clause that is not around the figure."""
    at = 0
    for token in site.tokens:
        at += token.text in BETWEEN
        if at == stretch and token.pos == "VERB" and token.index not in own:
            if token.feats.get("VerbForm") == "Fin":
                return True
    return False
