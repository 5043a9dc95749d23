"""Words that the rules of Kazakh slots ask for: classes of ``slot_words``, ``deed_words`` and ``orders``."""

from __future__ import annotations

from functools import cache, lru_cache

from svodka.language.kazakh.morphology.infinitives import infinitive
from svodka.language.kazakh.morphology.verb_endings import CAUSATIVE, TOLD
from svodka.language.kazakh.morphology.words import WORDS
from svodka.language.lexicon import beginnings, classes, of_classes
from svodka.language.remembered import remembered


@cache
def words_of(*kinds: str) -> frozenset[str]:
    """The words of classes of ``lexicons/slot_words.toml``."""
    return of_classes("kazakh/slot_words", *kinds)


@cache
def orders(*kinds: str) -> frozenset[str]:
    """The words of classes of ``lexicons/orders.toml``."""
    return of_classes("kazakh/orders", *kinds)


@cache
def deed_words(*kinds: str) -> frozenset[str]:
    """The words of classes of ``lexicons/deed_words.toml``."""
    return of_classes("kazakh/deed_words", *kinds)


@lru_cache(maxsize=WORDS)
def deed_begins(low: str, kind: str) -> bool:
    """Whether a word begins like one of a class of ``lexicons/deed_words.toml``."""
    return low.startswith(beginnings("kazakh/deed_words", kind))


@cache
def _orders() -> dict[str, set[str]]:
    """The words of ``lexicons/orders.toml`` with their classes."""
    found: dict[str, set[str]] = {}
    for kind, words in classes("kazakh/orders").items():
        for word in words:
            found.setdefault(word, set()).add(kind)
    return found


@remembered(WORDS)
def order_kinds(low: str) -> frozenset[str]:
    """The classes of ``lexicons/orders.toml`` that a word is of, or begins like one of."""
    known = _orders()
    starts = (low[:end] for end in range(1, len(low) + 1))
    return frozenset().union(*(known[start] for start in starts if start in known))


def order_begins(low: str, kind: str) -> bool:
    """Whether a word begins like one of a class of ``lexicons/orders.toml``."""
    return kind in order_kinds(low)


@lru_cache(maxsize=WORDS)
def slot_begins(low: str, kind: str) -> bool:
    """Whether a word begins like one of a class of ``lexicons/slot_words.toml``."""
    return low.startswith(beginnings("kazakh/slot_words", kind))


@cache
def _acting() -> frozenset[str]:
    """The infinitives of the verbs that are listed as transitive in some of their forms."""
    listed = classes("kazakh/slot_words")["transitive"]
    return frozenset(infinitive(low) for low in listed if low.endswith(TOLD))


@lru_cache(maxsize=WORDS)
def acts(low: str) -> bool:
    """Whether a verb is a form of a transitive one, or a causative, as its stem says."""
    named = infinitive(low)
    if named == low:
        return False
    return named in _acting() or CAUSATIVE.fullmatch(named) is not None
