"""Which roles are public offices: who has none speaks for nobody, and gets no page."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

from svodka.ledger.words import words


@cache
def is_office(role: str) -> bool:
    """Whether a role has a word of a public office: «министр внутренних дел», not «водитель»."""
    offices = _offices()
    return any(
        word.text.casefold() in offices or not offices.isdisjoint(word.lemmas)
        for word in words(role[:200])
    )


@cache
def _offices() -> frozenset[str]:
    text = (resources.files("svodka.web") / "offices.toml").read_text(encoding="utf-8")
    return frozenset(word for entry in tomllib.loads(text)["office"] for word in entry["words"])
