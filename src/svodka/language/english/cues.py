"""Words of speech: verbs of saying and showing, nouns that speak for another."""

from __future__ import annotations

import re
from functools import cache

from svodka.language.lexicon import classes


@cache
def cues(*kinds: str) -> frozenset[str]:
    """Lemmas of verbs: saying (``state``, ``say``, ``ask``), showing (``find``),
    setting a figure (``set``), finding (``discover``).
    """
    known = classes("english/cues")
    return frozenset[str]().union(*(known.get(kind, ()) for kind in kinds))


@cache
def saying() -> frozenset[str]:
    """Lemmas of verbs of saying."""
    return cues("state", "say", "ask")


@cache
def telling() -> frozenset[str]:
    """Lemmas of all verbs that tell what somebody says or shows."""
    return saying() | cues("find", "set")


@cache
def reporting(kind: str) -> frozenset[str]:
    """Words around speech: how it goes on (``continues``), nouns that speak for another (``bearer``)."""
    return classes("english/reporting").get(kind, frozenset())


@cache
def speaking(kind: str) -> frozenset[str]:
    """Words of those who speak: ``person``, ``title``, ``body``; how a report comes from
    its author (``issued``), what nobody stands behind (``nobody``, ``vague``).
    """
    return classes("english/speakers").get(kind, frozenset())


@cache
def any_verb() -> re.Pattern[str]:
    """A cheap test: whether a sentence may hold a verb of saying, or «according to»."""
    stems = sorted({w[:4] for w in telling() | cues("discover")} | {"said", "told"})
    return re.compile(rf"\b(?:{'|'.join(stems)})|according to", re.IGNORECASE)
