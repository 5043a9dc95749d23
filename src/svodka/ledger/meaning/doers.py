"""Who does a thing by trade: what «аграрии» harvested is all that was, and says no more than «собрано»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.ledger.meaning.bare import are_empty
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.facets import OWNER, actor
from svodka.ledger.meaning.words import Word, words

SMALL = ("link", "stop")
"""Kinds of English words that name nobody."""

SPOT = "spot"
"""Flag of a house that is named for those who work in it."""


def doers(row: Sequence[Word], action: str, catalogue: Catalogue, spot: bool = False) -> list[Word]:
    """The words that name those whose trade a deed is: «казахстанские [аграрии]» of harvested grain.

    ``spot``: only those that it is done at as well: «в [порту] разгрузили».
    """
    return [
        word
        for match in catalogue.all("doer", row)
        if action in match.concept.acts and match.together
        if not spot or SPOT in match.concept.flags
        for word in row[match.first : match.last + 1]
    ]


def who(mention: str, place: str, action: str, catalogue: Catalogue, language: str) -> str:
    """The key of an actor, as of all that was done by it; empty for those whose trade the deed is.

    "firefighters in Kent" of fires put out, and not those of a firm; ``place`` is where it was, and says of
    "Swindon's food banks" which they are.
    """
    where = words(place, language=language)
    said = {word.text for word in where}
    row = [
        word
        for word in words(mention, language=language)
        if said.isdisjoint((word.text, OWNER.sub("", word.text)))
    ]
    if (staff := catalogue.first("staff", row)) is not None:
        row = row[: staff.first] + row[staff.last + 1 :]  # what narrows tells it
    own = doers(row, action, catalogue)
    there = {match.concept for match in catalogue.all("place", where)}
    known = {
        at
        for match in catalogue.all("place", row)
        if match.concept in there or "generic" in match.concept.flags
        for at in range(match.first, match.last + 1)
    }
    left = [word for at, word in enumerate(row) if word not in own and at not in known]
    if (own or staff) and are_empty(left, catalogue):
        return ""
    if language == "en" and place and left and all(word.text.islower() for word in left):
        left = [word for word in left if not any(catalogue.at(kind, [word], 0) for kind in SMALL)]
        return actor(" ".join(word.text for word in left), catalogue, language)
    return actor(mention, catalogue, language)
