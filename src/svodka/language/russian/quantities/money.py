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
from svodka.language.russian.numerals import MAX_SEEN, lemmas, words

ADJECTIVE = "ий"
"""How adjectives of countries end, which are written in small letters: «чешский»."""
UNNAMED = "деньги"
"""The unit of money whose currency is left out, until the whole text is read."""
MILLIONS = "миллионы"
"""The unit of millions of nothing, until the whole text is read: its money, where it tells millions of it."""
HEAD = 24
"""Characters of a figure of money in which its multiplier stands."""
LARGE = 1_000_000
WORD = re.compile(r"[^\W\d_]{3,}")
SIGN_OR_WORD = re.compile(r"[^\W\d_]{2,}|₽")
ENDING = 2
"""Letters that the longest ending of a name may replace."""
ROUBLE = "RUB"
"""What roubles are where the text does not say whose they are."""


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


@lru_cache(MAX_SEEN)
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
    """The units of the figures of money of a text; "1" says that a figure counts what its word says.

    Money without a currency is of the only one of the text; what stands in brackets is a conversion.
    """
    money = _roubles(text, money)
    if all(unit.isupper() for _, unit in money):
        return [unit for _, unit in money]
    named = list(_named(text))
    known = [
        unit
        if unit.isupper() or unit in (UNNAMED, MILLIONS)
        else _shared().currency(text, start, unit, named) or _shared().default(unit) or "1"
        for start, unit in money
    ]
    told = {
        unit
        for (start, _), unit in zip(money, known, strict=True)
        if unit.isupper() and text[start - 1 : start] != "("
    }
    only = told.pop() if len(told) == 1 else "1"
    large = only if _tells_millions(text, money, known) else "1"
    return [{UNNAMED: only, MILLIONS: large}.get(unit, unit) for unit in known]


def _tells_millions(text: str, money: Sequence[tuple[int, str]], known: Sequence[str]) -> bool:
    """Whether a text names its money with a figure of millions at least: «125 миллионов долларов»."""
    return any(
        word.value >= LARGE
        for (start, _), unit in zip(money, known, strict=True)
        if unit.isupper()
        for said in WORD.findall(text[start : start + HEAD])
        if (word := words().get(fold(said))) is not None
    )


def _roubles(text: str, money: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
    """«Завод в Минске выплатил 800 рублей»: a text that names Belarus, and Russia nowhere, has its roubles.

    Of 11 such articles all mean those of Belarus.
    """
    if all(unit != ROUBLE for _, unit in money):
        return money
    whose = _whose_roubles(text)
    if len(whose) != 1 or ROUBLE in whose:
        return money
    (other,) = whose
    return [(start, other if unit == ROUBLE else unit) for start, unit in money]


def _whose_roubles(text: str) -> set[str]:
    """The money of the countries with roubles that a text names; none where Russia is the only one."""
    folded, names = fold(text), _rouble_names()
    if not any(stem in folded for stem in _other_stems()):
        return set()
    return {
        currency
        for word in set(SIGN_OR_WORD.findall(text))
        for low in (fold(word), *lemmas(fold(word)))
        for small, currency in names.get(low, ())
        if small or not word[0].islower()
    }


@cache
def _rouble_names() -> dict[str, list[tuple[bool, str]]]:
    """The names of countries with roubles: whether each is written small, and its money."""
    out: dict[str, list[tuple[bool, str]]] = {}
    for entry in load("russian/roubles"):
        for name in (*entry.forms, *entry.lemmas):
            out.setdefault(fold(name), []).append((name[0].islower(), entry.text("currency")))
    return out


@cache
def _other_stems() -> frozenset[str]:
    """How the names of countries other than Russia begin."""
    names = _rouble_names().items()
    return frozenset(
        name[:-ENDING] for name, told in names if all(money != ROUBLE for _, money in told)
    )
