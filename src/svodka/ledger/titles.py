"""Titles of indicators, as people are shown them: «изъять: оружие», «осудить: тюрьма (duration)».

Who asks for a title means its indicator. Pages show it in three languages, so each part is looked up as what
the catalogue calls a concept in any of them: "seize: weapon" is «изъять: оружие».
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any, NamedTuple

from svodka.language.quantities.names import dimensions_named
from svodka.language.undone import deed_undone, undone
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.entries import LANGUAGES
from svodka.ledger.meaning.undone import NAMED

COUNT = "count"
"""The dimension of mere numbers, which a title does not name beside other words."""
_MEASURED = re.compile(r"(?P<words>.*?)(?:(?: |^)\((?P<dimension>[^\s()]+)\))?", re.DOTALL)


class Parts(NamedTuple):
    """A title in its parts: what was done, what is counted and its kind, the dimension; each may be empty."""

    action: str
    counted: tuple[str, ...]
    dimension: str


class Names(NamedTuple):
    """The names that an indicator has in a ledger."""

    action: str
    counted: str
    dimension: str


def title(cells: Mapping[str, Any], catalogue: Catalogue) -> str:
    """What people are shown for an indicator: «изъять: оружие», «пресечь: контрабанда, наркотик»."""
    head, _, kind = cells["counted"].partition("/")
    counted = tuple(catalogue.title("counted", one) for one in (head, kind) if one)
    action, dimension = _action(cells["action"], catalogue), cells["dimension"]
    silent = dimension == COUNT and (action or counted)
    return joined(action, counted, "" if silent else dimension)


def _action(name: str, catalogue: Catalogue) -> str:
    """The title of an action; of one that was not done too: «не построить»."""
    deed = deed_undone(name, NAMED)
    if deed is None:
        return catalogue.title("action", name)
    return undone(catalogue.title("action", deed), LANGUAGES[0])


def joined(action: str, counted: tuple[str, ...], dimension: str) -> str:
    """A title of its parts; :func:`cut` takes it apart."""
    words = ": ".join(filter(None, (action, ", ".join(counted))))
    return " ".join(filter(None, (words, dimension and f"({dimension})")))


def cut(title: str) -> Parts:
    """The parts of a title; an action or a thing that stands alone is what is counted."""
    words, dimension = measured(title)
    action, colon, counted = words.rpartition(": ")
    return Parts(action if colon else "", tuple(filter(None, counted.split(", "))), dimension)


def measured(query: str) -> tuple[str, str]:
    """The words of a query, and the dimension that stands in brackets behind them, if any."""
    found = _MEASURED.fullmatch(query.strip())
    return (found["words"], found["dimension"] or "") if found else (query, "")


def is_marked(query: str) -> bool:
    """Whether words are written as only titles are: «изъять: оружие», «осудить (длительность)»."""
    words, dimension = measured(query)
    return bool(dimension) or ": " in words


def meant(query: str, catalogue: Catalogue) -> Iterator[Names]:
    """The indicators that a query may be the title of, in some language: a few, in a ledger or not."""
    action, counted, dimension = cut(query)
    if len(counted) > 2:  # what is counted and its kind
        return
    things = [
        "/".join(one) for one in product(*(_named("counted", one, catalogue) for one in counted))
    ]
    pairs = list(product(_named("action", action, catalogue) if action else [""], things or [""]))
    if (
        not action and len(counted) == 1
    ):  # «осудить (duration)», or what is counted by a verb's name
        deeds = _named("action", counted[0], catalogue)
        pairs += [(one, "") for one in deeds]
        pairs += [("", catalogue.title("action", one)) for one in deeds]
    for (deed, thing), kind in product(
        pairs, dimensions_named(dimension) if dimension else [COUNT]
    ):
        yield Names(deed, thing, kind)


def _named(kind: str, words: str, catalogue: Catalogue) -> list[str]:
    """The names that words of a title may stand for: of concepts that are called so, or the lemma itself."""
    deed = deed_undone(words) if kind == "action" else None
    denied = [undone(one, NAMED) for one in _named(kind, deed, catalogue)] if deed else []
    return [*catalogue.called(kind, words), *denied, catalogue.unknown(kind, words)]
