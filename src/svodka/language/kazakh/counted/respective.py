"""Figures told one for each of those before: «9 үй, 4 клуб бар. Олар *тиісінше* 3 және 5 пайызға артты»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.kazakh.site import Site
from svodka.language.kazakh.slot_words import words_of
from svodka.language.slots import Slots, Words

_FEWEST = 2
"""The fewest figures that are told so."""


def each_in_order(sites: Sequence[Site | None], at: int, before: Sequence[Slots]) -> Words | None:
    """What the figure counts of which this one tells more, where both rows have as many figures."""
    site = sites[at]
    if site is None or words_of("respectively").isdisjoint(site.around.forms):
        return None
    first = at
    while first and site.low(_before(sites, first)) not in words_of("respectively"):
        if not _beside(site, sites[first - 1]):
            return None
        first -= 1
    last = first
    while last + 1 < len(sites) and _beside(site, sites[last + 1]):
        last += 1
    if _names_its_own(sites[last]):
        return None
    many = last + 1 - first
    row = sites[first - many : first] if many <= first else []
    told = row[0] if row else None
    if many < _FEWEST or told is None:
        return None
    whole = all(one is not None and one.sentence is told.sentence for one in row)
    earlier = sites[first - many - 1] if many < first else None
    alone = earlier is None or earlier.sentence is not told.sentence
    near = told.sentence.index == site.sentence.index - 1
    return before[at - many].counted if whole and alone and near else None


def _names_its_own(site: Site | None) -> bool:
    """«Тиісінше 20 мың және 18 мың *оқушы* оқытады»: whether the last of a row says what it counts."""
    if site is None or site.spot.kind != "count" or site.ending:
        return False
    behind = site.last + 1
    return behind < len(site.tokens) and site.noun(behind)


def _before(sites: Sequence[Site | None], at: int) -> int:
    """The token before a figure."""
    site = sites[at]
    return site.first - 1 if site is not None else -1


def _beside(site: Site, other: Site | None) -> bool:
    """Whether another figure is one of the same row: of one sentence, in one unit."""
    same = other is not None and other.sentence is site.sentence
    return same and other is not None and other.spot.symbol == site.spot.symbol
