"""A document before its claims are chosen: the figures that were located, and what may fill their slots."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from svodka.language.analysis import Outline
from svodka.language.slots import Adviser, Phrases
from svodka.reading.claims.candidates import LEAD, LOOK_BACK, Candidate
from svodka.reading.claims.choosing.features import Ground, SiteFeatures, ground
from svodka.reading.claims.choosing.options import Choice
from svodka.reading.claims.choosing.source_choice import Source
from svodka.reading.claims.placed_periods import PlacedPeriod, place_periods
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.quantities.figures import Figure
from svodka.reading.statements.reader import StatementCandidate
from svodka.reading.syntax.sites import Page, Site, find_site
from svodka.reading.syntax.tree import Tree

_OF_EVENTS = frozenset({"event", "year", "since"})
"""Kinds of time expressions that may name an event: «the 2010 census», «since the fire on 4 May»."""
AROUND = (5, 2)
"""Sentences before and after a figure in which its speaker is looked for, where only claims are asked for."""


@dataclass(slots=True)
class Reading:
    """One figure under reading, and the choices made for it so far."""

    figure: Figure
    site: Site
    shared: SiteFeatures
    choices: dict[str, Choice] = field(default_factory=dict)
    adviser: Adviser | None = None
    """The rules of the language, where they have a say."""

    @property
    def action(self) -> Candidate | None:
        """The chosen action."""
        choice = self.choices.get("action")
        option: Candidate | None = choice.option if choice else None
        return option

    @property
    def action_token(self) -> tuple[Tree, int] | None:
        """The tree and token of the chosen action."""
        action = self.action
        return (action.tree, action.token) if action is not None else None

    @property
    def chance(self) -> float:
        """The product of the chances of all slots but place: that the whole record is right."""
        product = 1.0
        for slot, choice in self.choices.items():
            if slot != "place":
                product *= choice.chance
        return product


@dataclass(slots=True)
class Draft:
    """A parsed document with its figures, time expressions and statements, before any choice."""

    readings: list[Reading]
    periods: list[PlacedPeriod]
    statements: Sequence[StatementCandidate]
    sources: Sequence[Source] = ()
    """What the rules of the language say of who says what, where they do."""
    _mates: dict[int, list[Adviser]] = field(default_factory=dict, repr=False)
    """What the rules say of the figures of each sentence, by its place."""
    _times: list[tuple[int, int]] = field(default_factory=list, repr=False)
    """The stretches of the time expressions that name no event, in order."""

    def complete(
        self,
        page: Page,
        periods: Sequence[PeriodCandidate],
        statements: Sequence[StatementCandidate],
    ) -> None:
        """Add what stands around the figures, once the sentences around them are parsed."""
        self.periods, self.statements = place_periods(page, periods), statements

    def mates(self, reading: Reading) -> list[Adviser]:
        """What the rules say of the figures of a figure's sentence, itself among them."""
        if not self._mates:
            for one in self.readings:
                if one.adviser is not None:
                    self._mates.setdefault(one.site.sentence.index, []).append(one.adviser)
        return self._mates.get(reading.site.sentence.index, [])

    def in_time(self, offset: int) -> bool:
        """Whether a time expression holds the character at ``offset``; not one that names an event."""
        if not self._times:
            known = (one.candidate for one in self.periods)
            self._times = [
                (c.period.start, c.period.end) for c in known if c.kind not in _OF_EVENTS
            ]
        at = bisect_right(self._times, (offset, sys.maxsize)) - 1
        return at >= 0 and offset < self._times[at][1]


def wanted(outline: Outline, figures: Sequence[Figure]) -> set[int]:
    """The sentences to be parsed for these figures: their own, those before, the first three."""
    out: set[int] = set()
    for figure in figures:
        sentence = outline.sentence_at(figure.quantity.start)
        if sentence is not None:
            out.update(range(max(0, sentence.index - LOOK_BACK), sentence.index + 1))
            out.update(range(min(LEAD, len(outline.sentences))))
    return out


def own(outline: Outline, figures: Sequence[Figure]) -> set[int]:
    """The sentences that hold these figures."""
    found = (outline.sentence_at(figure.quantity.start) for figure in figures)
    return {sentence.index for sentence in found if sentence is not None}


def near(outline: Outline, figures: Sequence[Figure]) -> set[int]:
    """The sentences around these figures in which reported speech may say so: :data:`AROUND`."""
    back, ahead = AROUND
    out: set[int] = set()
    for figure in figures:
        sentence = outline.sentence_at(figure.quantity.start)
        if sentence is not None:
            out.update(range(max(0, sentence.index - back), sentence.index + ahead + 1))
    return out


def draft(
    outline: Outline,
    figures: Sequence[Figure],
    periods: Sequence[PeriodCandidate],
    statements: Sequence[StatementCandidate],
    phrases: Phrases | None = None,
) -> Draft:
    """The figures of a document, each in its sentence; those in sentences that were not parsed are out."""
    page = Page(outline, phrases=phrases)
    made = located(page, figures)
    made.complete(page, periods, statements)
    return made


def located(page: Page, figures: Sequence[Figure]) -> Draft:
    """The figures of a document, where their own sentences are parsed, and nothing yet around them."""
    found: list[tuple[Figure, Site]] = []
    page.figures = [(figure.quantity.start, figure.quantity.end) for figure in figures]
    for figure in figures:
        site = find_site(page, figure.quantity, doubt=figure.doubt or "")
        if site is not None:
            found.append((figure, site))
    by_sentence: dict[int, list[Site]] = {}
    for _, site in found:
        by_sentence.setdefault(site.sentence.index, []).append(site)
    grounds: dict[int, Ground] = {}
    for index, mates in by_sentence.items():
        grounds[index] = ground(mates[0].tree, mates)
        for order, site in enumerate(mates):
            site.order, site.total = order, len(mates)
    readings = [
        Reading(figure, site, SiteFeatures(site, grounds[site.sentence.index]))
        for figure, site in found
    ]
    return Draft(readings, [], ())
