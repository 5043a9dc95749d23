"""Whom an English figure counts that names nobody: «a blast wrecked 40 cars, killing *four*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.adviser import EnglishAdviser
from svodka.language.english.cues import speaking
from svodka.language.english.site import Site
from svodka.language.lexicon import classes
from svodka.language.slots import Words

BACK = 1
"""How many sentences back those may stand who are meant."""


def harmed(site: Site, deed: int | None) -> bool:
    """Whether a figure counts those who were killed or hurt, and has no noun."""
    return site.spot.kind == "count" and _hurts(site, deed)


def victims(
    sites: Sequence[Site | None], at: int, before: Sequence[EnglishAdviser | None]
) -> Words | None:
    """The nearest noun before that names persons, or what else was killed or hurt; it is no other thing."""
    site = sites[at]
    for index in range(at - 1, -1, -1):
        one, known = sites[index], before[index]
        if site is None or one is None or site.sentence.index - one.sentence.index > BACK:
            return None
        noun = known.slots.counted if known is not None else None
        if noun is None or one.spot.kind != "count" or known is None:
            continue
        if _hurts(one, known.deed) or noun.normal in _persons():
            return noun
    return None


def _hurts(site: Site, deed: int | None) -> bool:
    return deed is not None and site.tokens[deed].lemma in classes("english/persons")["hurting"]


def _persons() -> frozenset[str]:
    """Nouns of persons, as lemmas."""
    known = classes("english/persons")
    return known["person"] | known["people"] | speaking("person")
