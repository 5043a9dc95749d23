"""Titles of indicators, and names of institutions and places, in the language of a page.

A ledger keeps them in the first language of the catalogue: «изъять: оружие» is "seize: weapon" on an English
page, «МВД» is «Ішкі істер министрлігі» on a Kazakh one. A word of no concept, and a concept that has no word
in the language, stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from svodka.language.lexicon import folded
from svodka.language.quantities.names import dimension
from svodka.language.undone import deed_undone, undone
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.together import TOGETHER
from svodka.ledger.titles import cut, joined


def indicator(title: str, language: str) -> str:
    """The title of an indicator in a language."""
    action, things, measured = cut(title)
    actions, counted = _words("action", language), _words("counted", language)
    # An action or a thing may stand alone: «ребёнок», «осудить (duration)».
    either = counted if action else {**actions, **counted}
    deed = deed_undone(action)
    said = (
        actions.get(action, action) if deed is None else undone(actions.get(deed, deed), language)
    )
    return joined(
        said,
        tuple(either.get(one, one) for one in things),
        measured and dimension(measured, language),
    )


def name(kind: str, called: str, language: str) -> str:
    """A concept in a language, by its name or title: ``actor``, ``place``, ``cause``; others as they are.

    "interior-ministry" and «МВД» are «Ішкі істер министрлігі», «Орловская область» of no concept stays.
    Places told together are each called so.
    """
    if TOGETHER in called:
        return TOGETHER.join(name(kind, one, language) for one in called.split(TOGETHER))
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
