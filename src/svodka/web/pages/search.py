"""Search: sentences that hold claims, by words in any form and by facets."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from svodka.ledger.search import Found
from svodka.web.asked import asks, words
from svodka.web.pages.pieces import Facets


@dataclass(frozen=True, slots=True)
class SearchAsked:
    """What is searched for."""

    q: str = words("words, in any form")
    actor: str = words("who did it: words in any form")
    place: str = words("where: words in any form")
    speaker: str = words("who says so")
    publisher: str = words("who published it")
    indicator: str = words("what is counted: words, or the number of an indicator")
    since: dt.date | None = asks("periods that end on this day or later")
    until: dt.date | None = asks("periods that begin on this day or before")
    after: str = words("mark of the last row of the page before")


@dataclass(frozen=True, slots=True)
class SearchPage:
    """A page of sentences found, the best first. ``searched`` is false where nothing was asked for."""

    searched: bool
    found: tuple[Found, ...]
    facets: tuple[Facets, ...]
    next: str | None
