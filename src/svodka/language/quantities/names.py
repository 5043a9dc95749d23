"""What people call a unit: «га», «тенге», "°C" where a file has its symbol ``har``, ``KZT``, ``Cel``.

And what it measures: «длительность», "duration".
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from svodka.language.quantities.dimensions import dimension_of

Forms = Mapping[str, str]
"""A word by the number that it stands with: ``one``, ``few``, ``many``, ``other``, or ``other`` alone."""


def name(unit: str, language: str, form: str = "other") -> str:
    """The name of a unit in a language, in a plural form; the symbol of one that has none.

    «лет» for ``a`` of five, «т/га» for ``t/har``.
    """
    known = names(language)
    forms = known.get(unit)
    if forms is not None:
        return forms.get(form, forms["other"])
    above, quotient, below = unit.partition("/")
    if quotient and above in known and below in known:
        return f"{name(above, language)}/{name(below, language)}"
    return unit


def named(words: str) -> str | None:
    """The unit that is called so in some language: ``har`` for «га», ``KZT`` for «тенге»."""
    return _units().get(words.strip().casefold())


def dimension(symbol: str, language: str) -> str:
    """What a dimension is called in a language: «длительность»; a unit of none is its own."""
    return _dimensions().get(symbol, {}).get(language) or name(symbol, language, "many")


def dimensions_named(words: str) -> frozenset[str]:
    """The dimensions that are called so in some language, or have that symbol: ``km/h`` for «км/ч»."""
    said = words.strip().casefold()
    found = {one for one, called in _dimensions().items() if said in (one, *called.values())}
    above, quotient, below = said.partition("/")
    units = [named(said), *([f"{named(above)}/{named(below)}"] if quotient else [])]
    return frozenset({words.strip(), *found, *(dimension_of(one) for one in units if one)})


@cache
def names(language: str) -> Mapping[str, Forms]:
    """The units that have a name in a language, in the order of names.toml, with its forms."""
    return {
        unit: {"other": word} if isinstance(word := called[language], str) else word
        for unit, called in _entries()
    }


@cache
def _units() -> Mapping[str, str]:
    return {
        word.casefold(): unit
        for unit, called in reversed(_entries())
        for language in called
        for word in names(language)[unit].values()
    }


@cache
def _entries() -> list[tuple[str, dict[str, str | Forms]]]:
    """Each unit with its name in each language."""
    return [(str(entry.pop("unit")), entry) for entry in _read("unit")]


@cache
def _dimensions() -> dict[str, dict[str, str]]:
    return {str(entry.pop("dimension")): entry for entry in _read("dimension")}


def _read(table: str) -> list[dict[str, Any]]:
    path = resources.files("svodka.language.quantities") / "names.toml"
    entries: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8"))[table]
    return entries
