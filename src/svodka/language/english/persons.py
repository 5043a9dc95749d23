"""English nouns of persons, by lexicon or by their ending."""

from __future__ import annotations

from functools import cache

from svodka.language.english.cues import speaking
from svodka.language.lexicon import classes, endings


def is_person(lemma: str) -> bool:
    """Whether a noun is one of persons, by lexicon or ending: «miner», «*patrolman*», «*Karsuners*»."""
    return lemma in _persons() or lemma.rstrip("s").endswith(
        endings("english/spelling", "person-end")
    )


@cache
def _persons() -> frozenset[str]:
    """Nouns of persons, as lemmas."""
    known = classes("english/persons")
    return known["person"] | known["people"] | speaking("person")
