"""Speakers: institutions, and persons who speak in a public office; nobody else has a page."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from svodka.language.quantities.worth import coded
from svodka.ledger import Ledger
from svodka.ledger.days import date
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.own_concepts import concepts
from svodka.ledger.records import dumps, unpacked
from svodka.web import paging
from svodka.web.asked import asks, words
from svodka.web.kept import Kept
from svodka.web.namesakes import Holder, Person, of, people, told_apart
from svodka.web.offices import is_office
from svodka.web.pages.documents import END
from svodka.web.pages.pieces import DocumentLink
from svodka.web.pages.rows import link, rows
from svodka.web.problems import missing


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted, by the key of ``/speakers/<key>``: an institution, or an official by the surname.

    Officials of one surname have a mark behind it: ``ахметов~болат``, ``ахметов~interior-ministry``.
    """

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
    factuality: str


@dataclass(frozen=True, slots=True)
class StatedIndicator:
    """An indicator and how many claims of it somebody stated."""

    number: int
    title: str
    claims: int


@dataclass(frozen=True, slots=True)
class SpeakerPage:
    """What a speaker has stated, the newest first. ``next`` is the value of ``after`` that follows.

    ``namesakes`` are other officials of the surname, whose own page has what may be of any of them.
    """

    speaker: Speaker
    namesakes: tuple[Speaker, ...]
    indicators: tuple[StatedIndicator, ...]
    claims: tuple[Stated, ...]
    next: str | None


MARK = "~"
"""Between a surname and what tells its officials apart, in a key."""

MOST = 50
ROLES = 8
INDICATORS = 30


def make(ledger: Ledger, asked: SpeakersAsked) -> SpeakersPage:
    """A page of speakers, as of some seconds ago."""
    found: Sequence[Speaker] = EVERYBODY.of(ledger).ranked
    if asked.after:
        claims, key = paging.key(asked.after, int, str)
        found = [one for one in found if (-one.claims, one.key) > (-claims, key)]
    shown, more = paging.cut(found[: MOST + 1], MOST)
    following = paging.mark(shown[-1].claims, shown[-1].key) if more else None
    return SpeakersPage(tuple(shown), following)


def make_one(ledger: Ledger, asked: SpeakerAsked, speaker: str) -> SpeakerPage:
    """What a speaker has stated. Raises :class:`Problem` for who is none, or holds no public office."""
    surname, _, mark = speaker.partition(MARK)
    namesakes = _of_key(ledger, surname)
    found = next((one for one in namesakes if one.speaker.key == speaker), None) or next(
        (one for one in namesakes if mark in one.person.marks), None
    )
    if found is None:
        raise missing(
            f"no page for {speaker!r}: only institutions and public offices have one",
            case="no_speaker",
        )
    who = found.speaker
    chosen = {
        "key": surname, "institution": who.institution, "said": dumps(found.said), "most": INDICATORS,
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
        tuple(one.speaker for one in namesakes if one is not found and one.said),
        tuple(StatedIndicator(**one) for one in rows(ledger, "stated_indicators", **chosen)),
        tuple(_stated(cells) for cells in shown),
        paging.mark(shown[-1]["day"], shown[-1]["number"]) if more else None,
    )


@dataclass(frozen=True, slots=True)
class _Everybody:
    """All who have a page, those with most claims first, and by what a series knows them by."""

    ranked: list[Speaker]
    by_surname: dict[str, list[_Gathered]]


def _everybody(ledger: Ledger) -> _Everybody:
    by_surname: dict[str, list[_Gathered]] = {}
    for one in _gathered(rows(ledger, "speakers"), concepts(ledger.connection)):
        by_surname.setdefault(one.speaker.key.partition(MARK)[0], []).append(one)
    found = (one.speaker for same in by_surname.values() for one in same if one.said)
    return _Everybody(sorted(found, key=lambda one: (-one.claims, one.key)), by_surname)


def _of_key(ledger: Ledger, key: str) -> list[_Gathered]:
    return list(_gathered(rows(ledger, "speaker", key=key), concepts(ledger.connection)))


EVERYBODY = Kept(_everybody)


def official(ledger: Ledger, surname: str, told: Holder) -> str | None:
    """The key of the page of an official of this surname, of whom this is told; None for who has none."""
    found = EVERYBODY.of(ledger).by_surname.get(surname) or _of_key(ledger, surname)
    if not found:
        return None
    person = of(told, [one.person for one in found])
    return next((one.speaker.key for one in found if one.person is person), surname)


def speaker_names(ledger: Ledger) -> dict[str, str]:
    """The names of all who have a page, by what a series knows them by: officials of one surname are one."""
    return {
        key: " / ".join(dict.fromkeys(one.speaker.name for one in same if one.said))
        for key, same in EVERYBODY.of(ledger).by_surname.items()
    }


def public(counts: Counter[str], speakers: Mapping[str, str]) -> Counter[str]:
    """Of counts by speaker, those of who has a page: others are named in their quotes and listed nowhere."""
    return Counter({key: many for key, many in counts.items() if key in speakers})


@dataclass(frozen=True, slots=True)
class _Gathered:
    """A speaker, and the rows by name and role that are the speaker's: an institution's are all."""

    speaker: Speaker
    person: Person

    @property
    def said(self) -> list[tuple[str, str]]:
        """The names and roles of the rows."""
        return [(cells["name"] or "", cells["role"] or "") for cells in self.person.rows]


def _gathered(every: Iterable[dict[str, Any]], catalogue: Catalogue) -> Iterator[_Gathered]:
    """Speakers of rows by name and role: institutions, and of persons those in a public office."""
    by_key: dict[str, list[dict[str, Any]]] = {}
    for cells in every:
        by_key.setdefault(cells["key"], []).append(cells)
    for key, said in by_key.items():
        if catalogue.named("actor", key) is not None:
            title = catalogue.title("actor", key)
            yield _Gathered(_speaker(key, title, institution=True, said=said), Person(said))
            continue
        found = people((c for c in said if c["role"] and is_office(c["role"])), catalogue)
        if len(found) > 1 and all(one.marks for one in found):
            found.append(Person())  # the surname alone leads to them
        for one, mark in zip(found, told_apart(found), strict=True):
            named = f"{key}{MARK}{mark}" if mark and len(found) > 1 else key
            name = next((c["name"] for c in _most(one.rows) if c["name"]), key.title())
            yield _Gathered(_speaker(named, name, institution=False, said=one.rows), one)


def _most(said: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(said, key=lambda cells: -cells["claims"])


def _speaker(key: str, name: str, *, institution: bool, said: Sequence[dict[str, Any]]) -> Speaker:
    days = [[c[end] for c in said if c[end] is not None] for end in ("first_day", "last_day")]
    roles = [] if institution else [str(cells["role"]) for cells in _most(said)]
    return Speaker(
        key=key,
        name=name,
        institution=institution,
        roles=tuple(dict.fromkeys(roles))[:ROLES],
        claims=sum(cells["claims"] for cells in said),
        since=date(min(days[0], default=None)),
        until=date(max(days[1], default=None)),
    )


def _stated(cells: dict[str, Any]) -> Stated:
    record = unpacked(cells["record"])
    return Stated(
        claim=cells["claim"],
        words=cells["quantity"],
        value=coded(record.quantity),
        indicator=cells["indicator"],
        indicator_title=cells["indicator_title"],
        period_from=date(cells["first_day"]),
        period_to=date(cells["last_day"]),
        role=cells["role"],
        quote=cells["quote"],
        at=cells["at"],
        length=cells["length"],
        document=link(cells),
        factuality=record.factuality,
    )
