"""Reported speech that goes on: from what cues and quotations gave to the sentences around them.

Each document keeps what was chosen for it so far; :class:`Onward` says which decisions come next, so
that those of many documents are weighed at once.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from svodka.language.analysis import Sentence
from svodka.language.introductions import goes_on as refers
from svodka.language.introductions import introduction
from svodka.reading.statements.contents.decisions import (
    Decision,
    Proposal,
    content_decisions,
    quotation_decisions,
)
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.onward.continuations import opening_of
from svodka.reading.statements.onward.decisions import (
    LEAST,
    Taken,
    earlier_decisions,
    in_turns,
    next_decision,
    next_places,
    taken_by,
    turned,
)
from svodka.reading.statements.onward.listed import holds_figure, listed

LIKELY: Mapping[str, float] = {"content": 0.47, "quotation": 0.3, "earlier": 0.4, "next": 0.35}
"""From which probability on a candidate is kept, by kind of decision; set on held-out folds."""
SURE = 0.6
"""The least chance of a sentence that openly goes on with reported speech."""
_ANEW = 0.2
"""How likely a sentence with a speaker of its own still goes on with the words of the one before."""
_OPENED = frozenset({"that", "wh", "nominal"})
"""How the words behind a cue begin that heads its sentence."""
_NAMING = ("NOUN", "PROPN")
"""Subjects that name who speaks; «он» may be who spoke before."""
_FLOOR = 0.08
SAME = 0.5
"""From which overlap on two stretches are the same statement."""

Chance = tuple[Proposal, float]


@dataclass(slots=True)
class Onward:
    """What was chosen in a document, from cues and quotations to the sentences that go on with them.

    Whoever reads scores ``first``, then what :meth:`earlier` gives, then what each :meth:`next`
    gives; after each scoring it is heard (:meth:`hear_earlier`, :meth:`hear_next`).
    """

    d: Discourse
    end: int = sys.maxsize
    """The sentence from which on nothing is asked: none there bears on what somebody will ask."""
    first: list[Decision] = field(init=False)
    made: list[Chance] = field(default_factory=list)
    _taken: Taken = field(default_factory=dict)
    _earlier: list[Decision] = field(default_factory=list)
    _latest: list[Chance] = field(default_factory=list)
    _anew: set[int] = field(default_factory=set)
    """Sentences that are somebody's words by a cue of their own: «[истец] утверждает, что …»."""
    _places: list[tuple[Decision, Chance]] = field(default_factory=list)
    _seen: set[int] = field(default_factory=set)
    _ended: set[int] = field(default_factory=set)
    """Sentences by which the narrator or another tells something behind somebody's words."""
    _asked: dict[int, Decision] = field(default_factory=dict)

    def __post_init__(self) -> None:
        # the sentence at the end is still looked at: whether a sentence goes on depends on it
        self.first = [
            *content_decisions(self.d, self.end + 1),
            *quotation_decisions(self.d, self.end + 1),
        ]

    def earlier(self) -> list[Decision]:
        """Sentences that a later one may refer back to."""
        self._taken = taken_by(self.first)
        self._earlier = list(earlier_decisions(self.d, self._taken, self.end))
        return self._earlier

    def hear_earlier(self) -> None:
        """Take over what is likely of all that was asked so far."""
        found = likely([*self.first, *self._earlier])
        told = (way(self.d, self._taken, self.end) for way in (turned, listed, in_turns))
        self.made = self._latest = [*found, *chain.from_iterable(told)]
        self._anew = {p.sentence for p, chance in self.made if chance >= SURE and self._opens(p)}

    def next(self, chain: int) -> list[Decision]:
        """Sentences that may go on with what was heard last, after ``chain`` others that did."""
        self._places = []
        for index, before in next_places(self.d, self._latest, self._seen):
            if index >= self.end:
                break
            adds = opening_of(self.d.sentence(index), self.d.language) == "adds"
            if index - 1 in self._ended and not adds:
                continue  # «…, сообщил мэр. В мэрии это не комментируют. [В городе 12 банков]»
            decision = next_decision(self.d, index, before, self._taken, chain)
            if decision is not None:
                self._places.append((decision, before))
            elif self.d.sentence(index).parsed and len(self.d.sentence(index).tokens) >= LEAST:
                self._ended.add(index)
        return [decision for decision, _ in self._places]

    def hear_next(self) -> None:
        """Take over the sentences that likely go on."""
        for decision, before in self._places:
            if decision.proposals[0].sentence in self._anew:
                decision.chances[0] *= _ANEW
            elif goes_on(self.d, decision, before):
                decision.chances[0] = max(decision.chances[0], SURE)
            elif self._left(decision.proposals[0], before[0]):
                decision.chances[0] *= _ANEW
            self._asked[decision.proposals[0].sentence] = decision
        self._latest = likely([decision for decision, _ in self._places])
        self.made = self.made + self._latest

    def _left(self, proposal: Proposal, before: Proposal) -> bool:
        """«Сбито 34 дрона, сообщил штаб.» and below «В Туле прошёл форум. [Приехали 80 человек]»: whether a
        paragraph that names nothing told before has begun with nobody's words.
        """
        last = self.d.sentence_at(max(before.start, before.end - 1))
        opening = self.d.sentence(proposal.sentence - 1)
        if last is None or opening.index <= last.index or opening.paragraph == last.paragraph:
            return False
        asked = self._asked.get(opening.index)
        likely = asked is not None and asked.chances[0] >= LIKELY["next"]
        return not likely and _things(last).isdisjoint(_things(opening))

    def _opens(self, proposal: Proposal) -> bool:
        """Whether a content follows a cue that heads its sentence and names who speaks."""
        cue = proposal.cue
        subject = self.d.subject(cue) if cue and proposal.template in _OPENED else None
        return subject is not None and subject.pos in _NAMING

    def result(self) -> list[Chance]:
        """Every candidate that is not hopeless, with its chance."""
        asked = {i: one for i, one in self._asked.items() if i not in self._anew}
        return carried(self.d, self.made, asked)


def end_of(d: Discourse, places: Sequence[tuple[int, int]]) -> int:
    """The sentence from which on no statement bears on these places: after the last that holds one.

    A quotation that begins before goes on to where it ends.
    """
    end = 0
    for start, _ in places:
        sentence = d.sentence_at(start)
        if sentence is None:
            return sys.maxsize
        end = max(end, sentence.index + 1)
    for quotation in d.quotations:
        touched = d.sentences_in(quotation.start, quotation.end)
        if touched and touched[0] < end:
            end = max(end, touched[-1] + 1)
    return end


def goes_on(d: Discourse, decision: Decision, before: Chance) -> bool:
    """Whether the next sentence of a paragraph openly goes on with reported speech.

    «Он отметил, что … [В частности, …]»: it adds to what was said. Once a sentence without a cue is
    reported speech, the rest of its paragraph is too: seven of ten such sentences of the training
    articles are annotated as statements, eight of ten of those that add.
    """
    proposal, chance = before
    sentence, earlier = d.sentence(decision.proposals[0].sentence), d.sentence(proposal.sentence)
    listed = proposal.template == "quotation" and introduction(d.outline, earlier.paragraph) >= 0
    if (proposal.mode == "indirect" or listed) and _is_item(d, sentence, earlier, proposal):
        least = LIKELY["quotation" if listed else "content"]
        return chance >= (SURE if proposal.template == "next" else least)
    if proposal.mode == "indirect" and _introduces(d, sentence, earlier):
        return chance >= LIKELY["content"]
    if sentence.paragraph != earlier.paragraph or sentence.index != earlier.index + 1:
        return False
    if proposal.mode != "indirect":
        return False
    if sentence.paragraph in d.turns:
        return True  # «Карцев: Построено 14 школ. [Потрачено 5 млн]. / Лосева: …»
    if opening_of(sentence, d.language) == "adds":
        return chance >= LIKELY.get(proposal.template, LIKELY["content"])
    return chance >= SURE and proposal.template == "next"


def _things(sentence: Sentence) -> set[str]:
    """What the nouns and names of a sentence name, without what numbers count: «640 [тысяч]»."""
    tokens = sentence.tokens
    behind = {token.index + 1 for token in tokens if token.pos == "NUM"}
    return {t.lemma for t in tokens if t.pos in _NAMING and t.index not in behind}


def _is_item(d: Discourse, sentence: Sentence, earlier: Sentence, before: Proposal) -> bool:
    """«По данным штаба, среди нарушений:» and below «[40 обгонов];»: an item with a figure, behind its
    introduction or another item. All of 11 such figures in annotated articles have a source.

    Not below an item that has a source of its own: «Главное:», «— Мэр рассказал о школах.», «— Погибли 3
    человека.».
    """
    intro = introduction(d.outline, sentence.paragraph)
    if intro < 0 or sentence.index - earlier.index > 2:
        return False
    if not holds_figure(d, sentence, intro):
        return False
    if earlier.paragraph == intro:
        return True
    cue = before.cue or before.second
    told = intro if cue is None else d.sentence(cue.sentence).paragraph
    return told <= intro and introduction(d.outline, earlier.paragraph) == intro


def _introduces(d: Discourse, sentence: Sentence, earlier: Sentence) -> bool:
    """«Выявлено 5 725 нарушений, сообщила полиция.» and below «[Среди них:]»: a line that goes on about what
    was told, and introduces its items.
    """
    below = sentence.index == earlier.index + 1 and sentence.paragraph == earlier.paragraph + 1
    _, end = d.outline.paragraphs[sentence.paragraph]
    if not below or d.text[end - 1] != ":":
        return False
    return refers(d.outline, sentence.paragraph) or opening_of(sentence, d.language) == "adds"


def carried(d: Discourse, made: list[Chance], onward: Mapping[int, Decision]) -> list[Chance]:
    """What :func:`goes_on` makes of sentences that were asked before the one that they go on from."""
    last: dict[int, Chance] = {}
    for proposal, chance in made:
        final = d.sentence_at(max(proposal.start, proposal.end - 1))
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


def likely(decisions: list[Decision]) -> list[Chance]:
    """The best candidate of each decision with the chance of the whole stretch around it.

    Candidates of one cue that overlap widely share their chances: which comma ends a content
    matters less than that there is one."""
    out = []
    for decision in decisions:
        if not decision.chances:
            continue
        chance = max(decision.chances)
        chosen = decision.proposals[decision.chances.index(chance)]
        if len(decision.chances) > 1:
            chance = sum(
                c
                for p, c in zip(decision.proposals, decision.chances, strict=True)
                if overlap(p, chosen) >= SAME
            )
        if chance >= _FLOOR:
            out.append((chosen, chance))
    return out


def overlap(a: Proposal, b: Proposal) -> float:
    """Intersection over union of two spans."""
    common = min(a.end, b.end) - max(a.start, b.start)
    return common / (max(a.end, b.end) - min(a.start, b.start)) if common > 0 else 0.0
