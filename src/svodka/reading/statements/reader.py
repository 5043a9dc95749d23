"""From a document to its statements: who says what, in whose words, by which cue.

Rules propose (:mod:`quotations`, :mod:`contents`, :mod:`continuations`, :mod:`speakers`), learned
rankers choose and may choose none; then a consistent set is kept. ``StatementReader.read`` returns
the unlikely candidates too, marked as not kept, with the chances of their speakers: whoever asks
which statement governs a figure may weigh them.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.language.analysis import Outline
from svodka.model import Mode, Span, Speaker, Statement
from svodka.reading.choice.chooser import Chooser, TreeChooser
from svodka.reading.statements.continuations import opening_of
from svodka.reading.statements.cues import Cue, cue_words
from svodka.reading.statements.decisions import (
    Decision,
    Proposal,
    chooser_of,
    content_decisions,
    earlier_decisions,
    next_decision,
    next_places,
    quotation_decisions,
    score,
    taken_by,
)
from svodka.reading.statements.discourse import Discourse
from svodka.reading.statements.quotations import quotations
from svodka.reading.statements.speaker_choice import SpeakerChooser
from svodka.reading.statements.speakers import Mentions
from svodka.reading.syntax.tree import Tree

KINDS = ("content", "quotation", "earlier", "next")
LIKELY: Mapping[str, float] = {"content": 0.47, "quotation": 0.3, "earlier": 0.4, "next": 0.35}
"""From which probability on a candidate is kept, by kind of decision; set on held-out folds."""
SURE = 0.6
"""The least chance of a sentence that openly goes on with reported speech."""
CHAIN = 6
"""How many sentences in a row may go on with reported speech."""
_FLOOR = 0.08
_SAME = 0.5
_TITLE_WORDS = 2
"""Quotations with fewer spaces are titles or names; they are read where something else asks for it."""


@dataclass(frozen=True, slots=True)
class StatementCandidate:
    """A statement, or what might be one: ``kept`` tells which.

    ``speakers`` are the chances of the speakers, best first, ``None`` for an unnamed source;
    ``template`` names the rule that proposed it; ``confidence`` is the chance of span and mode.
    """

    start: int
    end: int
    mode: Mode
    cue: Span | None
    template: str
    confidence: float
    kept: bool
    speakers: tuple[tuple[Speaker | None, float], ...]
    sentence: int

    @property
    def speaker(self) -> Speaker | None:
        """The likeliest speaker."""
        return self.speakers[0][0] if self.speakers else None

    def statement(self, text: str) -> Statement:
        """As a record, over the text it was read from."""
        return Statement(
            text[self.start : self.end],
            self.start,
            self.end,
            self.mode,
            self.speaker,
            self.cue,
            self.confidence,
            (f"statement.{self.template}",),
        )


class StatementReader:
    """Statements of parsed documents, by the weights that ``learning/statements.py`` trained."""

    def __init__(
        self, weights: Mapping[str, NDArray[Any]] | None, language: str = "russian"
    ) -> None:
        self._language = language
        self._words = cue_words(language)
        self._choosers: dict[str, Chooser | TreeChooser] = {}
        self._speakers: SpeakerChooser | None = None
        if weights is not None:
            self._choosers = {kind: chooser_of(weights, kind) for kind in KINDS}
            self._speakers = SpeakerChooser.from_arrays(weights)

    def wanted(self, outline: Outline) -> set[int]:
        """The sentences that have to be parsed before :meth:`read`; looks at the text only.

        Those with a word of saying or a quotation mark, those of possible block quotes, and the
        sentences around them, where speakers are named and reported speech goes on.
        """
        quoted: set[int] = set()
        for quotation in quotations(outline):
            if outline.text.count(" ", quotation.start, quotation.end) >= _TITLE_WORDS:
                first = outline.sentence_at(quotation.start)
                last = outline.sentence_at(quotation.end - 1)
                if first is not None and last is not None:
                    quoted.update(range(first.index, last.index + 1))
        spoken = {
            s.index
            for s in outline.sentences
            if outline.text[s.end - 1 : s.end] == ":" or any(map(self._words.shows, s.tokens))
        }
        if not spoken and not quoted:
            return set()
        near = {i + k for i in spoken for k in (-1, 0, 1)} | quoted | {0, 1}
        return {i for i in near if 0 <= i < len(outline.sentences)}

    def discourse(self, outline: Outline, trees: dict[int, Tree] | None = None) -> Discourse:
        """What statements are made of, from an outline whose wanted sentences are parsed."""
        return Discourse(outline, self._words, self._language, trees)

    def read(
        self,
        outline: Outline,
        places: Sequence[tuple[int, int]] | None = None,
        trees: dict[int, Tree] | None = None,
        *,
        all_kept: bool = True,
    ) -> list[StatementCandidate]:
        """Statements and near-statements of a document, in reading order.

        ``places`` are the spans that somebody will ask the source of: a stretch that holds none of
        them and is not kept gets no speakers. ``None``: all get them; nor
        do those kept unless ``all_kept``. ``trees`` are those of the
        outline's sentences that were made before; those made here are added.
        """
        if self._speakers is None:
            return []
        d = self.discourse(outline, trees)
        made = self.choose(d)
        kept = consistent(made)
        spoken = [
            proposal
            for proposal, _ in made
            if places is None or (all_kept and proposal in kept) or holds(proposal, places)
        ]
        chosen = dict(
            zip(spoken, self._speakers.choose(d, Mentions(d), spoken), strict=True)
            if spoken
            else ()
        )
        out = []
        for proposal, chance in made:
            speakers = chosen.get(proposal, ())
            out.append(
                StatementCandidate(
                    proposal.start,
                    proposal.end,
                    proposal.mode,
                    _cue_span(d, proposal.cue),
                    proposal.template,
                    chance,
                    proposal in kept,
                    speakers,
                    proposal.sentence,
                )
            )
        return sorted(out, key=lambda c: (c.start, -c.end))

    def choose(self, d: Discourse) -> list[tuple[Proposal, float]]:
        """Every candidate that is not hopeless, with its chance."""
        first = [*content_decisions(d), *quotation_decisions(d)]
        self._score([x for x in first if x.kind == "content"], "content")
        self._score([x for x in first if x.kind == "quotation"], "quotation")
        taken = taken_by(d, first)
        earlier = list(earlier_decisions(d, taken))
        self._score(earlier, "earlier")
        made = likely([*first, *earlier])
        seen: set[int] = set()
        onward: dict[int, Decision] = {}
        latest = made
        for chain in range(CHAIN):
            places = list(next_places(d, latest, seen))
            asked = [next_decision(d, index, before, taken, chain) for index, before in places]
            late = [decision for decision in asked if decision is not None]
            if not late:
                break
            self._score(late, "next")
            for (_, before), decision in zip(places, asked, strict=True):
                if decision is not None and goes_on(d, decision, before):
                    decision.chances[0] = max(decision.chances[0], SURE)
            onward |= {decision.proposals[0].sentence: decision for decision in late}
            latest = likely(late)
            made = made + latest
        return carried(d, made, onward)

    def _score(self, decisions: list[Decision], kind: str) -> None:
        score(decisions, self._choosers[kind])


def goes_on(d: Discourse, decision: Decision, before: tuple[Proposal, float]) -> bool:
    """Whether the next sentence of a paragraph openly goes on with reported speech.

    «Он отметил, что … [В частности, …]»: it adds to what was said. Once a sentence without a cue is
    reported speech, the rest of its paragraph is too: seven of ten such sentences of the training
    articles are annotated as statements, eight of ten of those that add.
    """
    proposal, chance = before
    sentence, earlier = d.sentence(decision.proposals[0].sentence), d.sentence(proposal.sentence)
    if sentence.paragraph != earlier.paragraph or sentence.index != earlier.index + 1:
        return False
    if proposal.mode != "indirect":
        return False
    if opening_of(sentence, d.language) == "adds":
        return chance >= LIKELY["next"]
    return chance >= SURE and proposal.template == "next"


def carried(
    d: Discourse, made: list[tuple[Proposal, float]], onward: Mapping[int, Decision]
) -> list[tuple[Proposal, float]]:
    """What :func:`goes_on` makes of sentences that were asked before the one that they go on from."""
    last: dict[int, tuple[Proposal, float]] = {}
    for proposal, chance in made:
        final = d.outline.sentence_at(max(proposal.start, proposal.end - 1))
        index = final.index if final else proposal.sentence
        if index not in last or last[index][1] < chance:
            last[index] = (proposal, chance)
    raised: dict[Proposal, float] = {}
    for index in sorted(onward):
        decision, before = onward[index], last.get(index - 1)
        if decision.chances[0] < SURE and before is not None and goes_on(d, decision, before):
            proposal = decision.proposals[0]
            raised[proposal] = SURE
            if index not in last or last[index][1] < SURE:
                last[index] = (proposal, SURE)
    rest = [(proposal, chance) for proposal, chance in made if proposal not in raised]
    return [*rest, *raised.items()]


def likely(decisions: list[Decision]) -> list[tuple[Proposal, float]]:
    """The best candidate of each decision with the chance of the whole stretch around it.

    Candidates of one cue that overlap widely share their chances: which comma ends a content
    matters less than that there is one."""
    out = []
    for decision in decisions:
        if not decision.chances:
            continue
        best = int(np.argmax(decision.chances))
        chosen = decision.proposals[best]
        chance = sum(
            c
            for p, c in zip(decision.proposals, decision.chances, strict=True)
            if overlap(p, chosen) >= _SAME
        )
        if chance >= _FLOOR:
            out.append((chosen, float(chance)))
    return out


def holds(stretch: Proposal | StatementCandidate, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch holds one of these places; a full stop may be cut off its end."""
    return any(stretch.start <= start and end <= stretch.end + 1 for start, end in places)


def overlap(a: Proposal, b: Proposal) -> float:
    """Intersection over union of two spans."""
    common = min(a.end, b.end) - max(a.start, b.start)
    return common / (max(a.end, b.end) - min(a.start, b.start)) if common > 0 else 0.0


def consistent(made: list[tuple[Proposal, float]]) -> set[Proposal]:
    """The likeliest candidates, one a stretch: of two that overlap by half, the likelier is kept."""
    kept: list[Proposal] = []
    starts: list[tuple[int, int]] = []  # of the kept, in order, each with its index in ``kept``
    longest = 0
    for proposal, chance in sorted(made, key=lambda x: (-x[1], x[0].start)):
        kind = proposal.template if proposal.template in LIKELY else "content"
        if chance < LIKELY[kind]:
            continue
        # only what begins before this one ends, and not too far before, can overlap with it
        first = bisect_left(starts, (proposal.start - longest, -1))
        last = bisect_left(starts, (proposal.end, -1))
        if all(overlap(proposal, kept[i]) < _SAME for _, i in starts[first:last]):
            insort(starts, (proposal.start, len(kept)))
            longest = max(longest, proposal.end - proposal.start)
            kept.append(proposal)
    return set(kept)


def _cue_span(d: Discourse, cue: Cue | None) -> Span | None:
    return Span(d.text[cue.start : cue.end], cue.start, cue.end) if cue else None
