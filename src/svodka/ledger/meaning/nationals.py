"""Of which country people and things are: «12 [украинцев]», "12 [Ukrainians]", "[South Korean] ships".

In a narrowing a country has one name in all languages, and that is one word: «сша», «южная-корея».
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.language.lexicon import folded
from svodka.ledger.meaning.concepts import Catalogue, Concept, Match
from svodka.ledger.meaning.words import Word

PERSON = "person"
"""What is counted of people of no kind; of nationals too, whom their country narrows."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country that words name: what it is called in a narrowing, and the index of the last of them."""

    title: str
    last: int


def title(place: Concept) -> str:
    """What a country is called in a narrowing, in every language."""
    return folded(place.title).replace(" ", "-")


def nationals(found: Sequence[Word], head: int, catalogue: Catalogue) -> Match | None:
    """The noun of a country's people that ends at ``head``: "30 [South Koreans]"."""
    for first in range(head + 1):
        match = catalogue.at("national", found, first)
        if match is not None and match.last == head and match.together:
            return match
    return None


def people(found: Sequence[Word], head: int, catalogue: Catalogue) -> Match | None:
    """What such a noun counts: the people of «12 граждан Украины»; nobody in "12 [Chinese] ships"."""
    match, person = nationals(found, head, catalogue), catalogue.named("counted", PERSON)
    if match is None or person is None:
        return None
    behind = found[head + 1 : head + 2] if found[head].text.isascii() else []
    if catalogue.first("counted", behind) is not None:
        return None
    return Match(person, match.first, head, match.length)


def whole_country(row: Sequence[Word], at: int, catalogue: Catalogue) -> Country | None:
    """The country of the nationals that begin at an index, or that has a name of several words there.

    «[Российской Федерации]», "[South Korean] ships", «30 [украинцев]».
    """
    named = catalogue.at("place", row, at)
    several = named is not None and named.length > 1 and named.together
    if named is not None and several and "wide" in named.concept.flags:
        return Country(title(named.concept), named.last)
    own = catalogue.at("national", row, at)
    place = (
        catalogue.named("place", own.concept.within) if own is not None and own.together else None
    )
    return Country(title(place), own.last) if own and place else None
