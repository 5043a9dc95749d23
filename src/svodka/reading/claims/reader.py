"""From figures to claims: each slot chosen among its candidates, the action first, and put together.

The slots of all figures of a document are chosen slot by slot: whether the figure is asserted at
all, its action, and, leaning on the action, what is counted, who acted, where and when; then who
says so. A :class:`Reading` keeps what was chosen and what else there was, for `svodka explain`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.language.analysis import Outline
from svodka.language.slots import Advice, Adviser, Phrases
from svodka.reading.choice.chooser import Group, chooser_from
from svodka.reading.choice.ranker import Floats
from svodka.reading.claims import candidates as propose
from svodka.reading.claims.advice import action_in_sentence, advised, advised_token, trust
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.certain import SURE, certain
from svodka.reading.claims.features import SiteFeatures
from svodka.reading.claims.figure_choice import figure_group
from svodka.reading.claims.lists import lists, restatements, vote
from svodka.reading.claims.period_choice import (
    PlacedPeriod,
    period_group,
    periods_for,
    place_periods,
)
from svodka.reading.claims.slots import slot_group
from svodka.reading.claims.source_choice import Source, source_group, sources
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.quantities.figures import Figure
from svodka.reading.statements.reader import StatementCandidate
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Page, Site, find_site
from svodka.reading.syntax.tree import Tree

SLOTS = ("figure", "action", "counted", "actor", "place", "period", "source")
"""The choices made for each figure, in their order."""

_PROPOSE: Mapping[str, Callable[[Site], list[Candidate]]] = {
    "action": propose.actions,
    "counted": propose.things,
    "actor": propose.actors,
    "place": propose.places,
}
LOOK_BACK = 3
"""How many sentences before a figure's own may lend it a slot."""
AROUND = (5, 2)
"""Sentences before and after a figure in which its speaker is looked for, where only claims are asked for."""
SHARED = frozenset({"action", "period", "source"})
"""What the figures of a list choose together; measured to help on held-out articles, unlike actors."""
ATTRIBUTED = 3.5
"""How much likelier a figure is reported speech than the training articles say.

Of the gold that is learned from, 18 figures of 100 are reported, of articles that were read twice 33; and
about half of a figure's candidates are sentences that go on with reported speech, whose odds differ as
much again. Set with a look at the totals of gold/dev, where 3 and 3.5 give the same records.
"""
ASSERTED = 0.5
"""From which chance on a figure is taken as asserted; set on held-out folds."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen for a slot (``None``: left empty), its chance, and all options by chance.

    ``ranked`` holds one entry for options that mean the same («Токаев», «президент Токаев»).
    """

    option: Any
    chance: float
    ranked: tuple[tuple[Any, float], ...]


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

    def mates(self, reading: Reading) -> list[Adviser]:
        """What the rules say of the figures of a figure's sentence, itself among them."""
        own = reading.site.sentence
        return [
            r.adviser for r in self.readings if r.site.sentence is own and r.adviser is not None
        ]


def wanted(outline: Outline, figures: Sequence[Figure]) -> set[int]:
    """The sentences to be parsed for these figures: their own, those before, the first three."""
    out: set[int] = set()
    for figure in figures:
        sentence = outline.sentence_at(figure.quantity.start)
        if sentence is not None:
            out.update(range(max(0, sentence.index - LOOK_BACK), sentence.index + 1))
            out.update(range(min(3, len(outline.sentences))))
    return out


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
    trees: dict[int, Tree] | None = None,
    phrases: Phrases | None = None,
) -> Draft:
    """Locate the figures of a document; those in sentences that were not parsed are left out.

    ``trees`` are those of its sentences that were made before.
    """
    page = Page(outline, {} if trees is None else trees, phrases)
    located: list[tuple[Figure, Site]] = []
    for figure in figures:
        site = find_site(page, figure.quantity, doubt=figure.doubt or "")
        if site is not None:
            located.append((figure, site))
    by_sentence: dict[int, list[Site]] = {}
    for _, site in located:
        by_sentence.setdefault(site.sentence.index, []).append(site)
    readings = []
    for figure, site in located:
        mates = by_sentence[site.sentence.index]
        site.order, site.total = mates.index(site), len(mates)
        tokens = frozenset(i for s in mates for i in range(s.first, s.last + 1))
        readings.append(Reading(figure, site, SiteFeatures(site, tokens)))
    return Draft(readings, place_periods(page, periods), statements)


def group_for(slot: str, reading: Reading, made: Draft) -> Group[Any]:
    """The group of candidates for one slot of one figure."""
    group = _group(slot, reading, made)
    if reading.adviser is None:
        return group
    return advised(slot, group, reading.site, reading.adviser, reading.action, made.mates(reading))


def _group(slot: str, reading: Reading, made: Draft) -> Group[Any]:
    if slot == "figure":
        return figure_group(reading.shared, reading.figure)
    if slot == "period":
        found = periods_for(reading.site, made.periods)
        return period_group(reading.shared, found, reading.action, made.statements)
    if slot == "source":
        return source_group(reading.shared, sources(reading.site, made.statements))
    found_here = _PROPOSE[slot](reading.site)
    if slot == "action" and reading.adviser is not None:
        found_here = _not_telling(found_here, reading.site, made.statements)
    return slot_group(reading.shared, found_here, reading.action, with_action=slot != "action")


def _not_telling(
    found: list[Candidate], site: Site, statements: Sequence[StatementCandidate]
) -> list[Candidate]:
    """The candidates without the verb that tells of the figure: «officials [said] that 12 fell»."""
    start = site.quantity.start
    cues = {s.cue.start for s in statements if s.cue is not None and s.start <= start < s.end}
    return [c for c in found if c.tree.tokens[c.token].start not in cues]


def settled(slot: str, reading: Reading, made: Draft) -> Choice | None:
    """The choice that the rules of the language are certain of; ``None`` where one has to be made."""
    if reading.adviser is None:
        return None
    advice = reading.adviser.advice(slot, action_in_sentence(slot, reading.site, reading.action))
    if not advice.certain:
        return None
    option: Any = None
    if slot == "source":
        option = made.sources[advice.said] if advice.said is not None else None
    elif advice.words is not None:
        option = _option(slot, advice.words.start, advice, reading, made)
        if option is None and slot != "place":
            return None
    return Choice(option, advice.sure, ((option, advice.sure),))


def _option(slot: str, start: int, advice: Advice, reading: Reading, made: Draft) -> Any:
    """The option that the rules' words stand for."""
    if slot == "figure":
        return reading.figure
    if slot == "period":
        return next((p for p in made.periods if p.candidate.period.start == start), None)
    return advised_token(reading.site, advice)


def choose(slot: str, reading: Reading, group: Group[Any], chances: Floats) -> Choice:
    """The likeliest meaning: options that mean the same add up, "none" stands for itself."""
    sure = certain(slot, reading.site, group.options, reading.action)
    if sure is not None:
        chances = chances * (1 - SURE)
        chances[sure] += SURE
    if reading.adviser is not None:
        chances = chances * trust(group)
        chances = chances / chances.sum()
    elif slot == "source":
        chances = chances * np.append(np.full(len(chances) - 1, ATTRIBUTED), 1.0)
        chances = chances / chances.sum()
    sums: dict[Any, float] = {None: float(chances[-1])}
    best: dict[Any, tuple[float, Any]] = {None: (float(chances[-1]), None)}
    for option, chance in zip(group.options, chances.tolist(), strict=False):
        meaning = meaning_of(slot, option)
        sums[meaning] = sums.get(meaning, 0.0) + chance
        if meaning not in best or chance > best[meaning][0]:
            best[meaning] = (chance, option)
    ranked = sorted(sums.items(), key=lambda item: -item[1])
    options = tuple((best[meaning][1], chance) for meaning, chance in ranked)
    return Choice(options[0][0], options[0][1], options)


def meaning_of(slot: str, option: Any) -> Any:
    """What makes two options of a slot the same."""
    if isinstance(option, Candidate):
        name = name_at(option.tree.sentence, option.token)
        at = name.last if name is not None and name.kind == "PER" else option.token
        return option.tree.tokens[at].lemma if slot != "action" else (option.sentence, option.token)
    if isinstance(option, PlacedPeriod):
        period = option.candidate.period
        if period.from_date or period.to_date:
            return period.from_date, period.to_date
        return period.text.lower()
    if isinstance(option, Source):
        return option.statement.mode, option.speaker.name if option.speaker else None
    return option


def agree(slot: str, readings: Sequence[Reading]) -> None:
    """Let figures choose together what a list says once (:data:`SHARED`) and what is said twice."""
    sites = [reading.site for reading in readings]
    runs = [*restatements(sites), *(lists(sites) if slot in SHARED else ())]
    for run in runs:
        members = [readings[i].choices[slot] for i in run]
        agreed = vote([m.ranked for m in members], lambda option: meaning_of(slot, option))
        for i, member in zip(run, members, strict=True):
            for option, chance in member.ranked:
                if meaning_of(slot, option) == agreed:
                    readings[i].choices[slot] = Choice(option, chance, member.ranked)


class ClaimChooser:
    """The choosers of all slots, from the weights that ``learning/claims.py`` trained."""

    def __init__(self, weights: Mapping[str, NDArray[Any]]) -> None:
        chosen = {name.partition(".")[0] for name in weights}
        self._choosers = {slot: chooser_from(weights, slot) for slot in SLOTS if slot in chosen}
        self._slope, self._shift = (float(x) for x in weights["calibration"])

    def confidence(self, reading: Reading) -> float:
        """The calibrated chance that the whole record is right (Platt scaling of the product)."""
        return calibrated(reading.chance, self._slope, self._shift)

    def read(self, made: Draft) -> tuple[list[Reading], list[Reading]]:
        """Fill the choices of all figures: (asserted figures, figures that are none)."""
        return self.read_many([made])[0]

    def read_many(self, drafts: Sequence[Draft]) -> list[tuple[list[Reading], list[Reading]]]:
        """:meth:`read` for several documents, slot by slot for all of them at once."""
        self._fill("figure", [(made, made.readings) for made in drafts])
        asserted = [(made, [r for r in made.readings if is_asserted(r)]) for made in drafts]
        for slot in SLOTS[1:]:
            self._fill(slot, asserted)
            for _, readings in asserted:
                agree(slot, readings)
        return [
            (readings, [r for r in made.readings if not is_asserted(r)])
            for made, readings in asserted
        ]

    def _fill(self, slot: str, asked: Sequence[tuple[Draft, Sequence[Reading]]]) -> None:
        pairs = []
        for made, readings in asked:
            for reading in readings:
                sure = settled(slot, reading, made)
                if sure is not None:
                    reading.choices[slot] = sure
                else:
                    pairs.append((reading, made))
        if not pairs:
            return
        groups = [group_for(slot, reading, made) for reading, made in pairs]
        chances = self._choosers[slot].chances(groups)
        for (reading, _), group, chance in zip(pairs, groups, chances, strict=True):
            reading.choices[slot] = choose(slot, reading, group, chance)


def calibrated(chance: float, slope: float, shift: float) -> float:
    """``chance`` on the scale of what was right on held-out articles, rounded to three digits."""
    inside = min(max(chance, 1e-6), 1 - 1e-6)
    odds = slope * math.log(inside / (1 - inside)) + shift
    return round(1 / (1 + math.exp(-odds)), 3)


def is_asserted(reading: Reading) -> bool:
    """Whether the figure is taken for a claim."""
    choice = reading.choices["figure"]
    yes = next((chance for option, chance in choice.ranked if option is not None), 0.0)
    return yes >= ASSERTED
