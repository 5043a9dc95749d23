"""Which roles are public offices: who has none speaks for nobody, and gets no page."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from svodka.ledger.meaning.words import words

LONGEST = 200
"""Characters of a name and of a role that are looked at."""


@lru_cache(20_000)
def is_office(role: str) -> bool:
    """Whether a role has a word of a public office: «министр внутренних дел», not «водитель».

    «жена мэра» and "the mayor's driver" hold none.
    """
    found = False
    for word in words(role[:LONGEST]):
        form = word.text.casefold()
        said = {form, *word.lemmas}
        if form in _private(anywhere=True):
            return False
        if not found and not said.isdisjoint(_private(anywhere=False)):
            return False
        found = found or not said.isdisjoint(_offices())
    return found


@cache
def sole() -> frozenset[str]:
    """Offices of the catalogue that one person holds in a country, by the names of their concepts."""
    return frozenset(_data()["sole"]["offices"])


def institution_in(role: str) -> str:
    """A role with the word of its institution in the place of the office: «министерство обороны»."""
    seats = _seats()
    for word in reversed(words(role)):
        found = next(
            (seats[one] for one in (word.text.casefold(), *word.lemmas) if one in seats), ""
        )
        if found:
            role = role[: word.start] + found + role[word.end :]
    return role


@cache
def _seats() -> dict[str, str]:
    return {word: entry["institution"] for entry in _data()["seat"] for word in entry["words"]}


@cache
def _private(*, anywhere: bool) -> frozenset[str]:
    """Words of who belongs to an office, by whether they say so wherever they stand."""
    told = (one for one in _data()["private"] if one.get("anywhere", False) == anywhere)
    return frozenset(word for entry in told for word in entry["words"])


@cache
def _offices() -> frozenset[str]:
    return frozenset(word for entry in _data()["office"] for word in entry["words"])


@cache
def _data() -> dict[str, Any]:
    text = (resources.files("svodka.web") / "offices.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
