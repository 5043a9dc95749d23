"""Which roles are public offices: who has none speaks for nobody, and gets no page."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from svodka.ledger.meaning.words import words


@lru_cache(20_000)
def is_office(role: str) -> bool:
    """Whether a role has a word of a public office: «министр внутренних дел», not «водитель»."""
    offices = _offices()
    return any(
        word.text.casefold() in offices or not offices.isdisjoint(word.lemmas)
        for word in words(role[:200])
    )


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
def _offices() -> frozenset[str]:
    return frozenset(word for entry in _data()["office"] for word in entry["words"])


@cache
def _data() -> dict[str, Any]:
    text = (resources.files("svodka.web") / "offices.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
