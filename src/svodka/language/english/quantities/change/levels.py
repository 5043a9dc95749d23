"""What stands between «to» or «from» and the number of an English change: «to *a record high of* 40»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.quantities.change.words import around, rise_or_fall
from svodka.language.english.quantities.numbers.composing import ARTICLES
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark

_HIGH = 9
"""How many marks before a number the article of its «high» may stand: «an all-time high of»."""


def level_of(sequence: Sequence[Mark], first: int) -> int:
    """The mark behind «to» of a figure that «*an average of*» stands before; else its own first."""
    lows = [mark.low for mark in sequence[max(0, first - 3) : first]]
    if len(lows) < 3:
        return first
    if (described := _described(sequence, first)) is not None:
        return described
    if lows[2] in around("adjusting") and first > 3 and sequence[first - 4].low in ("to", "from"):
        return first - 3 if lows[0] in ARTICLES else first  # «from *an upwardly revised* 4 percent»
    told = lows[1] in ARTICLES and (lows[0] == "by" or rise_or_fall(lows[0]) is not None)
    known = lows[1] in ARTICLES or (lows[1] in around("article") and lows[2] in around("adjusting"))
    if told or (known and lows[0] in ("to", "from")):
        return first - 2  # «from *the current* 4 percent», «rose *a mere* 4 percent»
    if lows[2] != "of" or lows[1] not in around("level"):
        return first
    if lows[0] in ARTICLES:
        return first - 3
    for at in range(first - 4, max(0, first - _HIGH), -1):
        if sequence[at].low in ARTICLES and sequence[at - 1].low in ("to", "from"):
            return at  # «to *a 3-month high of* 40 tonnes», «from *a revised figure of* 40»
    return first


def _described(sequence: Sequence[Mark], first: int) -> int | None:
    """The article of «rose *by a year-on-year* 4 percent», «fell *a seasonally adjusted* 4 percent»."""
    at = first - 1
    while at > 1 and sequence[at - 1].low in HYPHENS and not sequence[at].gap:
        at -= 2
    if at == first - 1:
        at -= sequence[at - 1].low.endswith("ly")
    if at == first - 1 or at < 2 or sequence[at - 1].low not in ARTICLES:
        return None
    verb = sequence[at - 2].low
    moved = verb in ("by", "to", "from") or rise_or_fall(verb) is not None
    return at - 1 if moved else None
