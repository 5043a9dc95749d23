"""Search: sentences that hold claims, by words in any form and by facets."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from svodka.ledger import Ledger
from svodka.ledger.own_concepts import concepts
from svodka.ledger.records import dumps
from svodka.ledger.search import Found, Search, found
from svodka.ledger.search_instead import best, instead
from svodka.web import paging
from svodka.web.asked import asks, words
from svodka.web.pages.pieces import HIDDEN, Facet, Facets, with_chosen
from svodka.web.pages.rows import link, rows
from svodka.web.pages.series import label, said_as, stated
from svodka.web.pages.speakers import public, speaker_names


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
    """A page of sentences found, the best first. ``searched`` is false where nothing was asked for.

    ``instead``: where none was found, the words mended, or those of them that some sentence has together.
    ``names`` are those of documents without a title, by their ids.
    """

    searched: bool
    found: tuple[Found, ...]
    facets: tuple[Facets, ...]
    next: str | None
    instead: str = ""
    names: Mapping[str, str] = field(default_factory=dict, metadata=HIDDEN)


MOST = 1000
"""Sentences that can be paged through, the best first, and that facets are counted over."""

FACETS = 10


def make(ledger: Ledger, asked: SearchAsked) -> SearchPage:
    """A page of sentences found."""
    search = Search(
        asked.q, asked.actor, asked.place, asked.speaker, asked.publisher, asked.indicator,
        asked.since, asked.until,
    )  # fmt: skip
    if search == Search():
        return SearchPage(False, (), (), None)
    ranking = best(ledger.connection, search, MOST)
    begin = 0
    if asked.after:
        at, last = paging.key(asked.after, int, int)
        # The row itself, where it still is among the best; else its place.
        begin = ranking.index(last) + 1 if last in ranking else max(0, at)
    shown, more = paging.cut(ranking[begin : begin + paging.PAGE + 1])
    sentences = tuple(found(ledger.connection, search, shown)) if shown else ()
    return SearchPage(
        True,
        sentences,
        tuple(with_chosen(_facets(ledger, asked, ranking), asked)),
        paging.mark(begin + paging.PAGE, shown[-1]) if more else None,
        "" if ranking else instead(ledger.connection, search),
        _names(ledger, sentences),
    )


def _names(ledger: Ledger, sentences: Sequence[Found]) -> dict[str, str]:
    """By document without a title: how it begins, but where that is the sentence that was found."""
    quotes = {one.document: one.quote for one in sentences if not one.title}
    links = [link(row) for row in rows(ledger, "openings", documents=dumps(list(quotes)))]
    return {
        one.id: one.name
        for one in links
        if not quotes[one.id].startswith(one.name.removesuffix(" …"))
    }


def _facets(ledger: Ledger, asked: SearchAsked, ranking: Sequence[int]) -> Iterator[Facets]:
    words_of = concepts(ledger.connection)
    counts: dict[str, Counter[str]] = {
        name: Counter() for name in ("indicator", "actor", "place", "speaker", "publisher")
    }
    titles: dict[str, str] = {}
    names = speaker_names(ledger)
    if asked.indicator.isdecimal() and not ranking:
        titles |= {str(one.number): one.title for one in ledger.indicators(asked.indicator)}
        counts["indicator"][asked.indicator] = 0
    found = list(rows(ledger, "found_facets", sentences=dumps(list(ranking))))
    words = stated(found)
    for row in found:
        titles[str(row["indicator"])] = row["indicator_title"]
        for name, counted in counts.items():
            counted[str(row[name])] += row["many"]
    for name, counted in counts.items():
        counted.pop("", None)
        if name == "speaker":
            counted = public(counted, names)  # noqa: PLW2901
        values = []
        for key, many in counted.most_common(FACETS):
            value = said_as(name, key, words_of)
            shown = label(name, key, value, words_of, words) if name in ("actor", "place") else ""
            shown = titles.get(key, "") if name == "indicator" else shown
            if name == "speaker":
                value, shown = words_of.title("actor", key), names[key]
                shown = "" if shown == value else shown
            values.append(Facet(value, shown, many, getattr(asked, name) == value))
        yield Facets(name, tuple(values))
