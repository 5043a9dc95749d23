"""Kazakh deeds of two words: a noun, an adjective or a converb with the verb that makes a deed of it."""

from __future__ import annotations

from functools import cache

from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import deed_begins, deed_words, words_of
from svodka.language.lexicon import beginnings, classes

WITH = ("лы", "лі", "ды", "ді", "ты", "ті")
"""How adjectives end that say with what somebody is: «баспаналы», «сотты»."""


def becoming(site: Site, at: int, last: int) -> bool:
    """«28 мың отбасы баспаналы болды», «үш полицей сотты болды»: an adjective that somebody became."""
    if at - 1 <= last or site.tokens[at - 1].pos != "ADJ":
        return False
    return site.low(at) in deed_words("become") and site.low(at - 1).endswith(WITH)


def able(site: Site, at: int, last: int) -> bool:
    """«Орындай алмады»: the converb of what somebody could or could not do."""
    if (
        site.low(at) not in words_of("able")
        or at - 1 <= last
        or site.tokens[at - 1].pos not in ("NOUN", "ADJ")
    ):
        return False
    low = site.low(at - 1)
    return low.endswith(("а", "е", "й", "и")) and low not in known_stems()


def of_two_words(site: Site, at: int, last: int) -> bool:
    """«Қаза тапты», «сатып алды», «қызмет көрсетті»: a verb that is a deed only with the word before it."""
    low, before, apart = site.low(at), site.low(at - 1), at - 1 > last
    if before in words_of("light") and (apart or site.spot.kind != "count"):
        return True  # not «3 талап болса, біріншісі …», «9 істі тексерді»
    if becoming(site, at, last) or able(site, at, last):
        return True
    growing = deed_begins(low, "going-on") and before.endswith(("а", "е", "я"))
    if growing and change_stem(before) is not None:
        return True  # «арта түсті»
    if deed_begins(low, "taken") and before in deed_words("prevented"):
        return True
    if apart and before in deed_words("rank") and deed_begins(low, "taking"):
        return True
    return apart and (serves(before, low) or before in deed_words("buying"))


def serves(noun: str, verb: str) -> bool:
    """«Қызмет көрсетті», «үй бой көтерді»: a noun that some verbs make a deed of, or one verb alone."""
    light = classes("kazakh/light_verbs")["noun"]
    if noun in _paired() and f"{noun} {verb}".startswith(beginnings("kazakh/light_verbs", "pair")):
        return True
    return noun in light and verb.startswith(beginnings("kazakh/light_verbs", "verb"))


@cache
def _paired() -> frozenset[str]:
    """The nouns of the pairs of ``lexicons/light_verbs.toml``."""
    return frozenset(pair.split()[0] for pair in classes("kazakh/light_verbs")["pair"])
