"""Nouns that Kazakh forms are known to be of, whatever verb they end like, and nouns made of these."""

from __future__ import annotations

from functools import cache

from svodka.language.kazakh.morphology.words import stems
from svodka.language.lexicon import beginnings, classes, load


@cache
def named() -> frozenset[str]:
    """Nouns whose forms are no verbs, though they end like one: «азаматын», «аумақ», «полицейді»."""
    listed = (e for name in ("agents", "regions") for e in load(f"kazakh/{name}"))
    return classes("kazakh/words")["noun"] | {
        form for e in listed for form in e.forms if len(form) > 3
    }


def is_of_named(low: str) -> bool:
    """Whether a word is a form of such a noun, or of one that ends with it: «үйді», «кибершабуылды»."""
    return any(stem in named() for part in (low, last_part(low)) for stem in stems(part))


def last_part(low: str) -> str:
    """What stands behind a hyphen, else behind a first part of many nouns: «веб-сайтын», «авиаапатын»."""
    _, _, last = low.rpartition("-")
    first = next((one for one in beginnings("kazakh/words", "first") if last.startswith(one)), "")
    return last.removeprefix(first) or low
