"""Money: words that several countries use («песо», «крона»), and which country's money they mean.

«Чешских крон» says its country; «крон» alone takes the one that the text is about. Until the whole text is
read, such a figure has the word itself («крона») as its unit, which :func:`settled` replaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from svodka.language.lexicon import Entry, load
from svodka.language.quantities.countries import CountryMoney
from svodka.language.quantities.marks import fold
from svodka.language.russian.numerals import lemmas

ADJECTIVE = "ий"
"""How adjectives of countries end, which are written in small letters: «чешский»."""
WORD = re.compile(r"[^\W\d_]{3,}")


@cache
def _shared() -> CountryMoney:
    return CountryMoney("russian")


def of_countries() -> Iterator[tuple[str, str, str]]:
    """Words for money with the adjective of their country: («чешский», «крона», CZK)."""
    for entry in load("russian/countries"):
        for name in (*entry.forms, *entry.lemmas):
            if name.endswith(ADJECTIVE):
                for word in entry.strings("word"):
                    yield name, word, entry.text("currency")


def default_of(unit: str) -> str:
    """The currency of a unit that is a shared word, where no country is named; of others the unit itself."""
    return unit if unit.isupper() or not unit.isalpha() else _shared().default(unit)


@cache
def _countries() -> dict[str, tuple[Entry, ...]]:
    out: dict[str, list[Entry]] = {}
    for entry in load("russian/countries"):
        for name in (*entry.forms, *entry.lemmas):
            out.setdefault(fold(name), []).append(entry)
    return {name: tuple(entries) for name, entries in out.items()}


@lru_cache(1 << 16)
def _names(low: str) -> tuple[tuple[bool, Entry], ...]:
    """The countries that a folded word may name, and whether it is an adjective."""
    table = _countries()
    return tuple(
        (lemma.endswith(ADJECTIVE), entry)
        for lemma in sorted(lemmas(low) & table.keys())
        for entry in table[lemma]
    )


def _named(text: str) -> Iterator[tuple[int, Entry]]:
    """The countries that a text names, in order, each with its place."""
    for match in WORD.finditer(text):
        for adjective, entry in _names(fold(match.group())):
            if adjective or match.group()[0].isupper():
                yield match.start(), entry


def settled(text: str, money: Sequence[tuple[int, str]]) -> list[str]:
    """The units of the figures of money of a text; "1" says that a figure counts what its word says."""
    if all(unit.isupper() for _, unit in money):
        return [unit for _, unit in money]
    named = list(_named(text))
    return [
        unit
        if unit.isupper()
        else _shared().currency(text, start, unit, named) or _shared().default(unit) or "1"
        for start, unit in money
    ]
