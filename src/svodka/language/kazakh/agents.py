"""Which Kazakh words name somebody who can act: persons, bodies, those called by a deed or a place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from svodka.language.analysis import Token
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.tags import NOUNS
from svodka.language.kazakh.morphology.verb_endings import DOER
from svodka.language.kazakh.morphology.words import WORDS, features, stems
from svodka.language.lexicon import classes

SURNAMES = ("ов", "ев", "ова", "ева", "ин", "ина", "ұлы", "қызы")
"""How surnames end."""
DOING = ("шы", "ші", "гер", "кер")
"""How nouns end that say what somebody does: «оқушы», «тәлімгер»."""
ALONE = ("ов", "ев", "ова", "ева")
"""How surnames end that need no other name."""
_NAMES = 2
"""How many names stand behind a title that are no surnames by their ending."""


@cache
def agents() -> frozenset[str]:
    """Nouns of those who can act and speak, countries among them."""
    named = classes("kazakh/agents")
    return named["body"] | named["person"] | named["folk"] | classes("kazakh/regions")["country"]


@lru_cache(maxsize=WORDS)
def is_agent(low: str) -> bool:
    """Whether a word names somebody who can act: by the list, or with -шы or -гер of those who do."""
    if not agents().isdisjoint(stems(low)):
        return not _is_crime(low)
    if low.endswith(("нші", "ншы")):
        return False  # «бірінші»
    return any(_names_doer(low, stem) for stem in stems(low))


def _is_crime(low: str) -> bool:
    """«Алаяқтық», «қарақшылық»: what somebody does, whose name ends like a body («әкімдік»)."""
    made = (stem for stem in stems(low) if stem.endswith(NOUNS))
    return any(stem in classes("kazakh/words")["noun"] and stem not in agents() for stem in made)


def _names_doer(low: str, stem: str) -> bool:
    """«Шаруашы», not «шаруашылығы» nor «көрсеткіші»: whether a stem of a word is of one who does."""
    if not stem.endswith(DOING) or len(stem) <= 4 + stem.endswith("ер"):
        return False
    known = stem[:-1] in known_stems() or stem[:-1] in classes("kazakh/words")["noun"]
    return "worth" not in features(low[len(stem) :]) and not known  # «құлашы» is its span


@lru_cache(maxsize=WORDS)
def is_doing(low: str) -> bool:
    """«Өндірушіге», «бұзушыны»: who does something, as the ending of the verb says."""
    return any(stem.endswith(DOER) for stem in stems(low))


@lru_cache(maxsize=WORDS)
def is_of_place(low: str) -> bool:
    """«Ақтөбелік», «оралдық», «шығысқазақстандық»: somebody from a place with a name."""
    if not low.endswith(NOUNS):
        return False
    named, place = classes("kazakh/regions"), low[:-3]
    return place in named["name"] or place.endswith(tuple(named["country"]))


@lru_cache(maxsize=WORDS)
def is_person(low: str) -> bool:
    """Whether a word names a person by what he is: «кәсіпкерге», «алаяқтарға»."""
    named = classes("kazakh/agents")
    return not all(named[kind].isdisjoint(stems(low)) for kind in ("person", "folk"))


@lru_cache(maxsize=WORDS)
def is_body(low: str) -> bool:
    """Whether a word names a body: a ministry, a court, a factory."""
    return not classes("kazakh/agents")["body"].isdisjoint(stems(low))


def is_surname(tokens: Sequence[Token], at: int) -> bool:
    """Whether a token is a surname: «Асан Омаров», «Бектенов»; not «Қонаев» of places."""
    word, before = tokens[at].text, tokens[at - 1].text if at else ""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if not word[:1].isupper() or following in classes("kazakh/labels")["street"]:
        return False
    if before[:1].isupper() and word.lower().endswith(SURNAMES):
        return True
    return word.lower().endswith(ALONE) and word.lower() not in classes("kazakh/regions")["name"]


@lru_cache(maxsize=WORDS)
def is_title(low: str) -> bool:
    """Whether the name of a person may stand behind a word: «министрі Асқар Омаров»."""
    titles = classes("kazakh/agents")["person"]
    return not titles.isdisjoint(stems(low)) or low.endswith(("шы", "ші", "шысы", "шісі"))


def is_titled_name(tokens: Sequence[Token], at: int) -> bool:
    """«Дәрігер Әсел Нұрлан»: whether a name ends here that a title stands before, however it ends."""
    first = at
    while first > 0 and at - first < _NAMES and tokens[first].text[:1].isupper():
        first -= 1
    return first < at and is_title(tokens[first].low)
