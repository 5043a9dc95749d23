"""Speakers: institutions, and persons who speak in a public office; nobody else has a page."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from svodka.web.asked import asks, words
from svodka.web.pages.pieces import DocumentLink


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
