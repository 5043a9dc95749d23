"""Slots: what a language's own rules find around a figure.

Russian chooses among candidates with trained weights. A language without annotated articles offers a
:class:`SlotGrammar` instead: rules that fill each slot or leave it empty. Between the two stands an
:class:`AdvisingGrammar`: its rules advise, and trained weights choose.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, Protocol, TypeVar

from svodka.language.analysis import Analyzer, Outline, Sentence
from svodka.model import Factuality, Kind, Mode


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Spot:
    """Where a figure stands: its quantity, its bare number, and what is known of it."""

    start: int
    end: int
    number_start: int
    number_end: int
    kind: Kind
    symbol: str
    change: str | None = None
    doubt: str | None = None
    value: Decimal | None = None
    """The number where it is told exactly, in its unit."""


@dataclass(frozen=True, slots=True)
class Time:
    """Where a time expression stands, and its kind (``svodka.reading.periods.mentions.KINDS``)."""

    start: int
    end: int
    kind: str
    unowned: bool = False
    """Whether no figure happened then: a time that another is compared with."""
    first: dt.date | None = None
    """The first of its days, where they are known."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Words:
    """Words that fill a slot: where they stand, their normal form."""

    start: int
    end: int
    normal: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A stretch of text that somebody is quoted with."""

    start: int
    end: int
    mode: Mode
    speaker: Words | None
    cue: Words | None
    name: str = ""
    rule: str = ""
    pronoun: Words | None = None
    """The word that stands here for a speaker who was named before: «деді *ол*»."""

    @property
    def here(self) -> Words | None:
        """Who is named where this was said: the speaker, or the pronoun that stands for him."""
        return self.pronoun or self.speaker


@dataclass(frozen=True, slots=True)
class Person:
    """A person by name, and the words of the office or the work that stand beside the name there."""

    name: Words
    role: str | None = None


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Slots:
    """The slots of one figure; ``time``, ``said`` and ``whole`` are indices of what was given.

    ``whole`` is the figure that this one counts a part of; ``confidence`` the probability that every slot is
    right, 0.5 where the rules of a language do not say. ``stated`` is false where a number turns out to state
    nothing: nothing is counted and nothing done. ``ahead`` is true where the verb may say
    what is still to come, so that a time that could be a next one is; ``over`` where it says that it
    was done, so that the next year or month counts from another one than that of publication.
    """

    counted: Words | None = None
    action: Words | None = None
    actor: Words | None = None
    place: Words | None = None
    time: int | None = None
    said: int | None = None
    factuality: Factuality = "asserted"
    why: tuple[str, ...] = ()
    whole: int | None = None
    confidence: float = 0.5
    stated: bool = True
    ahead: bool = False
    over: bool = False


Stretch = TypeVar("Stretch", Said, Time, Spot)


class Near(Generic[Stretch]):
    """Stretches of a text, to be asked for those that touch a part of it."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._found: list[tuple[int, Stretch]] = sorted(
            enumerate(stretches), key=lambda pair: pair[1].start
        )
        self._starts: list[int] = [one.start for _, one in self._found]
        self._longest = max((one.end - one.start for one in stretches), default=0)

    def within(self, start: int, end: int) -> list[tuple[int, Stretch]]:
        """Those that touch this part, with their places among all."""
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [(i, one) for i, one in self._found[first:last] if one.end > start]


class SlotGrammar(Protocol):
    """How a language tells who did what and who says so."""

    @property
    def analyzer(self) -> Analyzer:
        """Cuts and parses texts."""

    def needed(self, outline: Outline, spots: Sequence[Spot]) -> set[int]:
        """The sentences that must be parsed."""

    def said(self, outline: Outline) -> list[Said]:
        """Who says what, over the parsed sentences."""

    def person(self, text: str, sentence: Sentence, start: int, end: int) -> Person | None:
        """The one person whom the words between two characters of a parsed sentence name, if they do."""

    def slots(
        self, outline: Outline, spots: Sequence[Spot], times: Sequence[Time], said: Sequence[Said]
    ) -> list[Slots]:
        """The slots of each figure."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Advice:
    """What rules say of one slot of one figure: the words (``None``: leave it empty), the rule, how surely.

    The words of a period are those of the time expression; a source is the place of its statement (``said``).
    ``certain`` answers stand: no choice is asked for.
    """

    words: Words | None
    rule: str
    sure: float
    certain: bool = False
    said: int | None = None


class Adviser(Protocol):
    """What the rules of a language say of one figure."""

    @property
    def slots(self) -> Slots:
        """All its slots, as the rules alone fill them."""

    def advice(self, slot: str, action: int | None) -> Advice:
        """The rules' answer for one slot.

        ``action`` is the token of the figure's sentence that was chosen for its action: -1 where none was,
        ``None`` where the rules' own stands.
        """

    def factuality(self, action: int | None) -> Factuality:
        """Whether what the figure says is asserted, by the action (as for :meth:`advice`)."""


class Phrases(Protocol):
    """How a language cuts the phrases of its nouns and verbs: character spans."""

    def noun(self, sentence: Sentence, index: int) -> tuple[int, int]:
        """The phrase around a nominal head."""

    def verb(self, sentence: Sentence, index: int) -> tuple[int, int]:
        """The verb with what belongs to it."""

    def normal(self, sentence: Sentence, index: int) -> str:
        """The normal form of a verb; of what was not done with its «not» (:mod:`svodka.language.undone`)."""

    def carries(self, sentence: Sentence, index: int) -> bool:
        """Whether a noun only says that something behind it is so many: «the *number* of boats»."""

    def locality(self, sentence: Sentence, index: int) -> int:
        """How surely a word names a place: 3 a land or great city, 2 «town», 1 «mine», «there», 0 none."""

    def led(self, sentence: Sentence, index: int) -> int:
        """By which of the prepositions that say where a noun is led, as a number: 0 by none."""


class AdvisingGrammar(SlotGrammar, Phrases, Protocol):
    """A grammar whose answers advise a trained choice."""

    def advisers(
        self, outline: Outline, spots: Sequence[Spot], times: Sequence[Time], said: Sequence[Said]
    ) -> Sequence[Adviser | None]:
        """One for each figure; ``None`` where its sentence is not parsed."""
