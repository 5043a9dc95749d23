"""Speakers: institutions, and persons who speak in a public office; nobody else has a page."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from svodka.export.wording import value
from svodka.ledger import Ledger
from svodka.ledger.concepts import Catalogue
from svodka.ledger.derived import concepts
from svodka.ledger.records import dumps, unpacked
from svodka.web import paging
from svodka.web.asked import asks, words
from svodka.web.kept import Kept
from svodka.web.offices import is_office
from svodka.web.pages.documents import END
from svodka.web.pages.pieces import DocumentLink
from svodka.web.pages.rows import day, link, rows
from svodka.web.problems import missing


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted, by the key of ``/speakers/<key>``: an institution, or a surname with its offices."""

    key: str
    name: str
    institution: bool
    roles: tuple[str, ...]
    claims: int
    since: dt.date | None
    until: dt.date | None


@dataclass(frozen=True, slots=True)
class SpeakersAsked:
    """Which page."""

    after: str = words("mark of the last row of the page before")


@dataclass(frozen=True, slots=True)
class SpeakersPage:
    """A page of speakers, those with most claims first."""

    speakers: tuple[Speaker, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class SpeakerAsked:
    """Which of what somebody stated."""

    indicator: int = asks("only claims of this indicator: its number", 0)
    after: str = words("mark of the last row of the page before")


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure that somebody stated: ``quote[at:at + length]`` of the sentence is the quantity."""

    claim: str
    words: str
    value: str
    indicator: int
    indicator_title: str
    period_from: dt.date | None
    period_to: dt.date | None
    role: str | None
    quote: str
    at: int
    length: int
    document: DocumentLink


@dataclass(frozen=True, slots=True)
class StatedIndicator:
    """An indicator and how many claims of it somebody stated."""

    number: int
    title: str
    claims: int


@dataclass(frozen=True, slots=True)
class SpeakerPage:
    """What a speaker has stated, the newest first. ``next`` is the value of ``after`` that follows."""

    speaker: Speaker
    indicators: tuple[StatedIndicator, ...]
    claims: tuple[Stated, ...]
    next: str | None


MOST = 50
ROLES = 8
INDICATORS = 30


def make(ledger: Ledger, asked: SpeakersAsked) -> SpeakersPage:
    """A page of speakers, as of some seconds ago."""
    found: Sequence[Speaker] = EVERYBODY.of(ledger)
    if asked.after:
        claims, key = paging.key(asked.after, int, str)
        found = [one for one in found if (-one.claims, one.key) > (-claims, key)]
    shown, more = paging.cut(found[: MOST + 1], MOST)
    following = paging.mark(shown[-1].claims, shown[-1].key) if more else None
    return SpeakersPage(tuple(shown), following)


def make_one(ledger: Ledger, asked: SpeakerAsked, speaker: str) -> SpeakerPage:
    """What a speaker has stated. Raises :class:`Problem` for who is none, or holds no public office."""
    words_of = concepts(ledger.connection)
    gathered = _gathered(list(rows(ledger, "speaker", key=speaker)), words_of)
    found = next(gathered, None)
    if found is None:
        raise missing(f"no page for {speaker!r}: only institutions and public offices have one")
    who, every = found
    chosen = {
        "key": speaker, "institution": who.institution, "roles": dumps(every), "most": INDICATORS,
    }  # fmt: skip
    before, number = paging.key(asked.after, int, int) if asked.after else (END, END)
    stated = list(
        rows(
            ledger,
            "stated",
            **chosen
            | {
                "indicator": asked.indicator,
                "day": before,
                "number": number,
                "most": paging.PAGE + 1,
            },
        )
    )
    shown, more = paging.cut(stated)
    return SpeakerPage(
        who,
        tuple(StatedIndicator(**one) for one in rows(ledger, "stated_indicators", **chosen)),
        tuple(_stated(cells) for cells in shown),
        paging.mark(shown[-1]["day"], shown[-1]["number"]) if more else None,
    )


def _everybody(ledger: Ledger) -> list[Speaker]:
    words_of = concepts(ledger.connection)
    found = [one for one, _ in _gathered(list(rows(ledger, "speakers")), words_of)]
    return sorted(found, key=lambda one: (-one.claims, one.key))


EVERYBODY = Kept(_everybody)
"""All who have a page, those with most claims first."""


def speaker_names(ledger: Ledger) -> dict[str, str]:
    """The names of all who have a page, by their keys."""
    return {one.key: one.name for one in EVERYBODY.of(ledger)}


def public(counts: Counter[str], speakers: Mapping[str, str]) -> Counter[str]:
    """Of counts by speaker, those of who has a page: others are named in their quotes and listed nowhere."""
    return Counter({key: many for key, many in counts.items() if key in speakers})


def _gathered(
    every: Sequence[dict[str, Any]], catalogue: Catalogue
) -> Iterator[tuple[Speaker, list[str]]]:
    """Speakers of rows by name and role, with the roles that count: of a person only public offices."""
    by_key: dict[str, list[dict[str, Any]]] = {}
    for cells in every:
        by_key.setdefault(cells["key"], []).append(cells)
    for key, said in by_key.items():
        institution = catalogue.named("actor", key) is not None
        kept = said if institution else [c for c in said if c["role"] and is_office(c["role"])]
        if not kept:
            continue
        kept.sort(key=lambda cells: -cells["claims"])
        name = catalogue.title("actor", key) if institution else kept[0]["name"] or key.title()
        roles = [] if institution else [str(cells["role"]) for cells in kept]
        days = [[c[end] for c in kept if c[end] is not None] for end in ("first_day", "last_day")]
        yield (
            Speaker(
                key=key,
                name=name,
                institution=institution,
                roles=tuple(dict.fromkeys(roles))[:ROLES],
                claims=sum(cells["claims"] for cells in kept),
                since=day(min(days[0], default=None)),
                until=day(max(days[1], default=None)),
            ),
            roles,
        )


def _stated(cells: dict[str, Any]) -> Stated:
    return Stated(
        claim=cells["claim"],
        words=cells["quantity"],
        value=value(unpacked(cells["record"]).quantity),
        indicator=cells["indicator"],
        indicator_title=cells["indicator_title"],
        period_from=day(cells["first_day"]),
        period_to=day(cells["last_day"]),
        role=cells["role"],
        quote=cells["quote"],
        at=cells["at"],
        length=cells["length"],
        document=link(cells),
    )
