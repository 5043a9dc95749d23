"""Titles of indicators, and names of institutions and places, in the language of a page.

A ledger keeps them in the first language of the catalogue: «изъять: оружие» is "seize: weapon" on an English
page, «МВД» is «Ішкі істер министрлігі» on a Kazakh one. A word of no concept, and a concept that has no word
in the language, stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from svodka.language.lexicon import folded
from svodka.ledger.meaning.catalogue import catalogue

_TITLE = re.compile(
    r"(?:(?P<action>[^:]*): )?(?P<counted>.*?)(?:(?: |^)\((?P<dimension>[\w%]+)\))?"
)
"""«пресечь: контрабанда, наркотик», «составить: выручка (money)», «(duration)»."""


def indicator(title: str, language: str, dimension: Callable[[str], str]) -> str:
    """The title of an indicator in a language; ``dimension`` names what a unit measures."""
    found = _TITLE.fullmatch(title)
    if found is None:
        return title
    actions, things = _words("action", language), _words("counted", language)
    action, measured = found["action"] or "", found["dimension"]
    # An action or a thing may stand alone: «ребёнок», «осудить (duration)».
    either = things if action else {**actions, **things}
    counted = ", ".join(either.get(one, one) for one in found["counted"].split(", "))
    shown = f"{actions.get(action, action)}: {counted}".strip(": ")
    return f"{shown} ({dimension(measured)})".strip() if measured else shown


def name(kind: str, called: str, language: str) -> str:
    """A concept in a language, by its name or title: ``actor``, ``place``, ``cause``; others as they are.

    "interior-ministry" and «МВД» are «Ішкі істер министрлігі», «Орловская область» of no concept stays.
    """
    title = catalogue().title(kind, called)
    return _words(kind, language).get(title, title)


@lru_cache(2000)
def narrowed(words: str, language: str) -> str:
    """What narrows the counted of a line: «международный», "international"; «нефть», "oil"."""
    things = {folded(title): word for title, word in _words("counted", language).items()}
    known = {**things, **_words("narrowing", language)}
    return " ".join(known.get(word, word) for word in words.split())


@cache
def _words(kind: str, language: str) -> Mapping[str, str]:
    """The package's concepts of a kind in a language, by their titles."""
    return catalogue().titles(kind, language)
