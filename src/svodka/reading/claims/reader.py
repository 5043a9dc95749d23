"""From figures to claims: each slot chosen among its candidates, the action first, and put together.

The slots of all figures of a document are chosen slot by slot: whether the figure is asserted at
all, its action, and, leaning on the action, what is counted, who acted, where and when; then who
says so. A reading keeps what was chosen and what else there was, for `svodka explain`.
"""

from __future__ import annotations

import operator
from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from numpy.typing import NDArray

from svodka.reading.choice.chooser import Chooser
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.certain import SURE, certain
from svodka.reading.claims.confidence import confidence
from svodka.reading.claims.drafts import Draft, Reading
from svodka.reading.claims.impossible import impossible
from svodka.reading.claims.leanings import leant
from svodka.reading.claims.lists import vote
from svodka.reading.claims.options import Ballot, Candidates, Choice
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.claims.sheets import Sheet, sheets
from svodka.reading.claims.source_choice import Source
from svodka.reading.claims.ties import Ties, ties

SLOTS = ("figure", "action", "counted", "actor", "place", "period", "source")
"""The choices made for each figure, in their order."""
ASSERTED = 0.4
"""From which chance on a figure is read as asserted.

On held-out articles of the gold the F1 is the same from 0.35 to 0.6 (.977 to .979): what is left out is lost,
what is kept in doubt says so in its confidence.
"""
LIKELY = 0.5
"""From which chance on choosers learn from a figure as asserted."""


def choose(slot: str, reading: Reading, options: Sequence[Any], chances: Sequence[float]) -> Choice:
    """The likeliest meaning: options that mean the same add up, "none" stands for itself.

    ``chances`` are those of the options and, last, of none of them.
    """
    never = frozenset(impossible(slot, reading.site, options, reading.action))
    if never:
        rest = [0.0 if i in never else chance for i, chance in enumerate(chances)]
        total = sum(rest)
        chances = [chance / total for chance in rest] if total else [*rest[:-1], 1.0]
    sure = certain(slot, reading.site, options, reading.action)
    if sure is not None:
        chances = [
            chance * (1 - SURE) + (SURE if i == sure else 0) for i, chance in enumerate(chances)
        ]
    return Ballot(options, meanings(slot, options), chances).likeliest()


def meanings(slot: str, options: Sequence[Any]) -> Sequence[Hashable]:
    """What each of the options of a slot means; those that mean the same are the same choice."""
    if isinstance(options, Candidates):
        return options.places() if slot == "action" else options.lemmas()
    return [meaning_of(slot, option) for option in options]


def meaning_of(slot: str, option: Any) -> Hashable:
    """What an option of a slot means."""
    if isinstance(option, Candidate):
        return (option.sentence, option.token) if slot == "action" else option.lemma
    if isinstance(option, PlacedPeriod):
        period = option.candidate.period
        if period.from_date or period.to_date:
            return period.from_date, period.to_date
        return period.text.lower()
    if isinstance(option, Source):
        return option.statement.mode, option.speaker.name if option.speaker else None
    return id(option)


def agree(slot: str, readings: Sequence[Reading], tied: Ties) -> None:
    """Let figures choose together what a list says once and what is said twice."""
    told = _of_one_sentence(readings) if slot == "source" else ()
    for run in (*tied.together(slot), *(run for run in told if len(run) > 1)):
        ballots = [readings[i].choices[slot].ballot for i in run]
        agreed = vote([ballot.ranked() for ballot in ballots])
        if slot == "action" and agreed in [_own_noun(readings[i]) for i in run]:
            continue  # «было 44 пожара и восемь [погибших]»
        for i, ballot in zip(run, ballots, strict=True):
            if agreed in ballot.sums and not _has_its_own(slot, ballot):
                readings[i].choices[slot] = ballot.choice(agreed)
    for first, again in tied.again:
        late = slot == "source" and readings[first].choices[slot].option is None
        given, other = (again, first) if late else (first, again)  # speech that begins in brackets
        readings[other].choices[slot] = _settled_as(slot, readings[given].choices[slot])
    brackets = [*tied.elsewhen, *((i - 1, i) for _, i in tied.dated)]
    same = brackets if slot in ("action", "counted", "actor") else ()
    counted = tied.of_them if slot == "counted" else ()
    for first, second in (*tied.changes, *same, *counted):
        site = readings[second].site
        if slot == "counted" and (first, second) in same and site.noun > site.last:
            continue  # «пострадало 40 работников (за год до того – 46 [случаев])»
        option, ballot = readings[first].choices[slot].option, readings[second].choices[slot].ballot
        meaning = None if option is None else meaning_of(slot, option)
        if meaning in ballot.sums:
            readings[second].choices[slot] = ballot.choice(meaning)
    for pair in tied.elided if slot in ("action", "counted") else ():
        ballots = [readings[i].choices[slot].ballot for i in pair]
        agreed = vote([ballot.ranked() for ballot in ballots])
        chance = max(ballot.sums.get(agreed, 0.0) for ballot in ballots)
        knows = next(ballot for ballot in ballots if agreed in ballot.sums)
        for i, ballot in zip(pair, ballots, strict=True):
            known = ballot if agreed in ballot.sums else knows
            settled = Ballot.settled(known.option(agreed), agreed, chance)
            readings[i].choices[slot] = settled.choice(agreed)
    for total, item in tied.below if slot in ("action", "counted", "source") else ():
        chosen, site = readings[total].choices[slot], readings[item].site
        if slot == "counted" and site.noun > site.last:
            continue
        if (
            slot == "source"
            and chosen.option is not None
            and chosen.option.statement.mode == "direct"
        ):
            continue
        readings[item].choices[slot] = _settled_as(slot, chosen)
    if slot in ("period", "source"):
        _told_with(slot, readings, tied.inside)
    if slot == "period":
        _told_with(slot, readings, tied.dated)
    if slot in ("action", "place", "period"):
        _told_above(slot, readings, tied.introduced)
    for whole, item in tied.specified if slot in ("action", "actor", "place", "period") else ():
        if readings[item].choices[slot].option is None:
            readings[item].choices[slot] = _settled_as(slot, readings[whole].choices[slot])
    _told_with(slot, readings, [pair for pair in tied.shares if _shares(slot, readings, pair[1])])


def _told_with(slot: str, readings: Sequence[Reading], pairs: Sequence[tuple[int, int]]) -> None:
    """Let figures in brackets, and shares, have what the figure before them has."""
    for first, second in pairs:
        if not _has_its_own(slot, readings[second].choices[slot].ballot):
            readings[second].choices[slot] = _settled_as(slot, readings[first].choices[slot])


def _told_above(slot: str, readings: Sequence[Reading], pairs: Sequence[tuple[int, int]]) -> None:
    """Let items of a list that say nothing of their own have what the line above says of the first."""
    for first, item in pairs:
        chosen, own = readings[first].choices[slot], readings[item]
        above = (
            chosen.option is not None
            and chosen.option.sentence < readings[first].site.sentence.index
        )
        told = slot == "action" and any(t.pos == "VERB" for t in own.site.tree.tokens)
        if above and _is_left_out(slot, own.choices[slot]) and not told:
            own.choices[slot] = _settled_as(slot, chosen)


def _is_left_out(slot: str, chosen: Choice) -> bool:
    """«Привлечены за:» and below «— [получение] взятки — 26»: what an item is of is no deed."""
    if slot != "action" or chosen.option is None:
        return chosen.option is None
    return bool(chosen.option.tree.tokens[chosen.option.token].pos == "NOUN")


def _shares(slot: str, readings: Sequence[Reading], share: int) -> bool:
    """«59 медиков, или [4%] врачей»: the deed is the same, and who did it where no other noun is named."""
    site = readings[share].site
    return slot not in ("counted", "actor") or (slot == "actor" and site.noun <= site.last)


def _has_its_own(slot: str, ballot: Ballot) -> bool:
    """«С начала апреля — 100,6%, [с начала года] — 103%»: a figure of a list that is sure of its time."""
    told = (chance for meaning, chance in ballot.sums.items() if meaning is not None)
    return slot == "period" and max(told, default=0.0) >= SURE


def _settled_as(slot: str, chosen: Choice) -> Choice:
    """The choice of another figure, whatever else there was."""
    meaning = None if chosen.option is None else meaning_of(slot, chosen.option)
    return Ballot.settled(chosen.option, meaning, chosen.chance).choice(meaning)


def _of_one_sentence(readings: Sequence[Reading]) -> Iterator[list[int]]:
    """Figures of one sentence, one behind the other, of which the same may be said to be the source."""
    run: list[int] = []
    for i, reading in enumerate(readings):
        if run and not _same_sources(readings[run[-1]], reading):
            yield run
            run = []
        run.append(i)
    yield run


def _same_sources(before: Reading, reading: Reading) -> bool:
    sums = (r.choices["source"].ballot.sums.keys() for r in (before, reading))
    same = before.site.sentence is reading.site.sentence and operator.eq(*sums)
    return same and not _each_its_own(before, reading)


def _each_its_own(before: Reading, reading: Reading) -> bool:
    """«По данным ЦИК, он набрал 54%, по данным штаба — 51%»: words of saying before each figure."""
    own, other = (r.choices["source"].option for r in (before, reading))
    if own is None or other is None or own.statement.cue is None or other.statement.cue is None:
        return False
    first, second = own.statement.cue.start, other.statement.cue.start
    start = before.site.sentence.start
    figure, behind = before.site.quantity.start, reading.site.quantity.start
    return bool(start <= first < figure < second < behind)


def _own_noun(reading: Reading) -> tuple[int, int]:
    """What a figure's own noun would mean as an action."""
    return reading.site.sentence.index, reading.site.noun


class SlotChooser(ABC):
    """Fills the slots of figures, one slot after the other, and says how sure it is."""

    def __init__(self, weights: Mapping[str, NDArray[Any]]) -> None:
        self._calibration = weights["calibration"].tolist()

    def confidence(self, reading: Reading) -> float:
        """The calibrated chance that the whole record is right."""
        return confidence(reading, self._calibration)

    def read(self, made: Draft) -> tuple[list[Reading], list[Reading]]:
        """Fill the choices of all figures: (asserted figures, figures that are none)."""
        return self.read_many([made])[0]

    def read_many(self, drafts: Sequence[Draft]) -> list[tuple[list[Reading], list[Reading]]]:
        """:meth:`read` for several documents, slot by slot for all of them at once."""
        self.choose_figures(drafts)
        return self.read_chosen(drafts)

    def choose_figures(self, drafts: Sequence[Draft]) -> None:
        """Choose which figures are asserted, for which no more than their own sentences is looked at."""
        self._fill("figure", sheets([(r, made) for made in drafts for r in made.readings]))

    def read_chosen(self, drafts: Sequence[Draft]) -> list[tuple[list[Reading], list[Reading]]]:
        """:meth:`read_many` where it is chosen which figures are asserted."""
        asserted = [[r for r in made.readings if is_asserted(r)] for made in drafts]
        pairs = zip(drafts, asserted, strict=True)
        pages = list(sheets([(r, made) for made, readings in pairs for r in readings]))
        together = [(readings, ties(readings)) for readings in asserted]
        for slot in SLOTS[1:]:
            self._fill(slot, pages)
            for readings, tied in together:
                agree(slot, readings, tied)
        return [
            (readings, [r for r in made.readings if not is_asserted(r)])
            for made, readings in zip(drafts, asserted, strict=True)
        ]

    @abstractmethod
    def _fill(self, slot: str, pages: Iterable[Sheet]) -> None:
        """Choose a slot of the figures of some pages."""


class ClaimChooser(SlotChooser):
    """The choosers of all slots, from the weights that ``learning/claims.py`` trained."""

    def __init__(self, weights: Mapping[str, NDArray[Any]]) -> None:
        super().__init__(weights)
        self._choosers = {slot: Chooser.from_arrays(weights, slot) for slot in SLOTS}

    def _fill(self, slot: str, pages: Iterable[Sheet]) -> None:
        for sheet in pages:
            table, options = sheet.table(slot)
            chances = self._choosers[slot].weigh(table).tolist()
            start = 0
            for reading, own, end in zip(sheet.readings, options, table.ends.tolist(), strict=True):
                known = leant(slot, own, chances[start:end])
                reading.choices[slot] = choose(slot, reading, own, known)
                start = end


def is_asserted(reading: Reading, least: float = ASSERTED) -> bool:
    """Whether the figure is taken for a claim, from the chance ``least`` on."""
    sums = reading.choices["figure"].ballot.sums
    return sum(chance for meaning, chance in sums.items() if meaning is not None) >= least
