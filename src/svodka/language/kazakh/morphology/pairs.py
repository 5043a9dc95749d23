"""Kazakh words of which the first, before a certain second, is no noun: «тұрғын үй», «сатып алу»."""

from __future__ import annotations

from functools import cache

from svodka.language.kazakh.morphology.words import stems
from svodka.language.lexicon import classes


def is_pair(low: str, following: str) -> bool:
    """Whether two words are such a pair; a noun may have any ending: «тұрғын үйлерден»."""
    pairs = classes("kazakh/words")["pair"]
    if low not in _firsts():
        return False
    nouns = classes("kazakh/words")["noun"].intersection(stems(following))
    return f"{low} {following}" in pairs or any(f"{low} {noun}" in pairs for noun in nouns)


@cache
def _firsts() -> frozenset[str]:
    """The first words of pairs."""
    return frozenset(pair.partition(" ")[0] for pair in classes("kazakh/words")["pair"])
