"""Words of speech: verbs of saying and showing, nouns that speak for another."""

from __future__ import annotations

import re
from functools import cache

from svodka.language.lexicon import classes, of_classes

THREE, FOUR = re.compile(r"\b\w{3}"), re.compile(r"\b\w{4}")
"""The beginning of a word."""
BEFORE_DAY = frozenset(["on", "by", "since", "until", "till", "from", "before", "after", "through"])
"""What stands before a day of a month: the figure of «by July 1 farmers had sown» is no number of farmers."""


@cache
def cues(*kinds: str) -> frozenset[str]:
    """Lemmas of verbs: saying (``state``, ``say``, ``ask``), showing (``find``),
    setting a figure (``set``), finding (``discover``).
    """
    return of_classes("english/cues", *kinds)


@cache
def saying() -> frozenset[str]:
    """Lemmas of verbs of saying."""
    return cues("state", "say", "ask")


@cache
def telling() -> frozenset[str]:
    """Lemmas of all verbs that tell what somebody says or shows."""
    return saying() | cues("find", "set")


@cache
def reporting(*kinds: str) -> frozenset[str]:
    """Words around speech: how it goes on (``continues``), nouns that speak for another (``bearer``)."""
    return of_classes("english/reporting", *kinds)


@cache
def speaking(*kinds: str) -> frozenset[str]:
    """Words of those who speak: ``person``, ``title``, ``body``; how a report comes from
    its author (``issued``), what nobody stands behind (``nobody``, ``vague``).
    """
    return of_classes("english/speakers", *kinds)


@cache
def links(*kinds: str) -> frozenset[str]:
    """Small words around speech: what opens a clause (``relative``), what a name holds (``in-name``)."""
    return of_classes("english/links", *kinds)


@cache
def bearing() -> frozenset[str]:
    """Lemmas of persons, and of nouns that speak for another."""
    return speaking("person") | reporting("bearer")


@cache
def sources() -> frozenset[str]:
    """Lemmas of whatever speaks: a person, a body, a report, one who speaks for another."""
    return speaking("person", "body") | reporting("report", "bearer")


@cache
def weekdays() -> frozenset[str]:
    """The names of the days of the week."""
    return classes("english/time_words")["weekday"]


@cache
def days() -> frozenset[str]:
    """The same, and words such as «today»."""
    return weekdays() | links("this-day")


@cache
def governing() -> frozenset[str]:
    """Lemmas of all verbs that what somebody says, shows or finds may hang on."""
    return telling() | cues("discover")


@cache
def outspoken() -> frozenset[str]:
    """Those of :func:`governing` that say something wherever they stand."""
    return governing() - reporting("silent")


@cache
def nouns_of_speech() -> frozenset[str]:
    """Lemmas of opinions and reports, and of verbs of saying, which tags may take for nouns."""
    return reporting("opinion", "report") | cues("state", "find", "say")


@cache
def passing() -> frozenset[str]:
    """Forms of verbs that pass on what others say: «citing», «learned»."""
    return links("passing", "learning")


def may_tell(text: str) -> bool:
    """A cheap test: whether a sentence may hold a verb of saying, or «according to»."""
    low = text.lower()
    three, four = _stems()
    begun = not (four.isdisjoint(FOUR.findall(low)) and three.isdisjoint(THREE.findall(low)))
    return begun or "according to" in low


@cache
def _stems() -> tuple[frozenset[str], frozenset[str]]:
    """How verbs of saying begin: those of three letters, the first four letters of the others."""
    stems = {w[:4] for w in governing() | reporting("reckon")} | {"said", "told", "spok"}
    return frozenset(w for w in stems if len(w) == 3), frozenset(w for w in stems if len(w) == 4)
