"""The decisions that make statements: groups of candidates with their features, ready to be ranked.

A group ends with "none" (a row of zeros). The same groups are made for training and for reading.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray

from svodka.language.lexicon import folded
from svodka.language.punctuation import SPEECH_DASHES
from svodka.model import Mode
from svodka.reading.choice.chooser import Chooser, Group, TreeChooser
from svodka.reading.statements.contents.certain import certain
from svodka.reading.statements.contents.choices import Choice, weigh
from svodka.reading.statements.contents.cues_around import cues_around, tells_thus
from svodka.reading.statements.contents.features import (
    CONTENT,
    CUE,
    EARLIER,
    NEXT,
    contents_keys,
    contents_values,
    cue_values,
)
from svodka.reading.statements.contents.nested import outer
from svodka.reading.statements.contents.quotation_features import (
    QUOTATION,
    quotation_keys,
    quotation_values,
)
from svodka.reading.statements.contents.stretches import contents
from svodka.reading.statements.cues.anew import again
from svodka.reading.statements.cues.saying import Cue
from svodka.reading.statements.cues.subjects import TELLING
from svodka.reading.statements.cues.turning import TURNING
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.facts import is_predicate
from svodka.reading.statements.discourse.named_lines import named_line, person_of, signature
from svodka.reading.statements.discourse.quotations import Quotation
from svodka.reading.syntax.phrases import name_at

NAMES: dict[str, tuple[str, ...]] = {
    "content": (*CUE, *CONTENT),
    "quotation": QUOTATION,
    "earlier": EARLIER,
    "next": NEXT,
}
"""The features of each kind of decision."""

NONE = {kind: [0.0] * len(names) for kind, names in NAMES.items()}
"""The features of none of the candidates."""
SURE = 0.9
"""How sure grammar is where a chooser finds something else likelier; what is left is the chooser's."""
EVEN = 0.5
"""Below which chance the chooser is not sure of what grammar is, though it finds nothing likelier."""
LINES = frozenset({"dash", "block"})
"""Quotations that are lines of their own."""
_TITLE_SPACES = 2
"""Quotations with fewer spaces are titles or names."""
TREES = frozenset({"earlier", "next"})
"""Kinds that boosted trees decide: they have few examples, and the network is no better on them."""


def chooser_of(weights: Mapping[str, NDArray[Any]], kind: str) -> Chooser | TreeChooser:
    """The chooser of a kind of decision, from arrays."""
    made = TreeChooser if kind in TREES else Chooser
    return made.from_arrays(weights, kind)


@dataclass(slots=True, eq=False)  # not frozen: made by the ten thousand, thrice as quick
class Proposal:
    """A stretch that may be a statement: its span, mode, cue and the template that proposed it.

    ``second`` is another cue that the speaker may stand with (the one before a quotation, where
    ``cue`` stands after it); ``origin`` is what a sentence of template ``next`` goes on with. Each is one of
    its kind: equal only to itself.
    """

    start: int
    end: int
    mode: Mode
    cue: Cue | None
    template: str
    sentence: int
    second: Cue | None = None
    quotation: Quotation | None = None
    origin: Proposal | None = None

    def begun_by(self) -> Proposal:
        """The statement that somebody's words began with: itself, or what it goes on with."""
        return self.origin.begun_by() if self.origin is not None else self


@dataclass(slots=True)
class Decision:
    """Candidates to choose one of, or none. ``chances`` are filled by :func:`score`.

    ``sure`` is the candidate that grammar is sure of, by its place, where it is.
    """

    kind: str
    choice: Choice[Proposal]
    chances: list[float] = field(default_factory=list)
    sure: int | None = None

    @property
    def proposals(self) -> Sequence[Proposal]:
        """The candidates."""
        return self.choice.options

    def group(self) -> Group[Proposal]:
        """The decision as rows of a choice; "none" is a row of zeros."""
        return self.choice.group()


def score(decisions: Sequence[Decision], chooser: Chooser | TreeChooser) -> None:
    """Fill the chances of decisions of one kind, of any documents."""
    found = weigh([decision.choice for decision in decisions], chooser)
    for decision, chances in zip(decisions, found, strict=True):
        decision.chances = chances[:-1]
        sure = 1.0 if decision.sure is None else chances[decision.sure]
        if decision.sure is not None and (sure < max(chances) or sure < EVEN):
            decision.chances = [(1 - SURE) * chance for chance in decision.chances]
            decision.chances[decision.sure] += SURE


def content_decisions(d: Discourse, end: int = sys.maxsize) -> Iterator[Decision]:
    """One decision a cue of the sentences before ``end``: which stretch of its sentence is its content."""
    for index, found in d.cues.items():
        begun = [at for cue in found[1:] if (at := _begins(d, cue))]
        last = outer(d, found) if index < end else None
        for cue in found if index < end else ():
            if cue.kind == TURNING or (last and last.passes and cue is last.cue):
                continue  # what it tells stands behind its sentence, or is told by who is before it
            ends = [last.begins] if last and cue.first < last.cue.first else []
            facts = d.facts(index)
            others = [c for c in found if c is not cue]
            options = contents(d.sentence(index), cue, others, facts, sorted([*begun, *ends]))
            if last and cue is last.cue:
                options = [o for o in options if (o.left, o.first) == ("left", 0)]
            if not options:
                continue
            heads = [facts.top(o.first, o.last) for o in options]
            row = d.row(index, 0)
            choice = Choice(
                [Proposal(o.start, o.end, "indirect", cue, o.left, index) for o in options],
                cue_values(d, cue),
                contents_values(d, cue, options, heads),
                NONE["content"],
                contents_keys(d, cue, options),
                [row + head for head in heads],
                row + cue.head,
                d.token_row(index, d.subject(cue)),
                d.table,
            )
            yield Decision("content", choice, sure=certain(d, cue, options))


def _begins(d: Discourse, cue: Cue) -> int:
    """Where a clause begins in which another tells something, or the same tells more; 0 nowhere."""
    clause = d.anew(cue)
    return clause.first if clause is not None else again(d.sentence(cue.sentence), cue)


def quotation_decisions(d: Discourse, end: int = sys.maxsize) -> Iterator[Decision]:
    """One decision a quotation that begins before the sentence ``end``: somebody's words or not."""
    cut = {q.whole for q in d.quotations if q.whole and _attributed(d, q.whole)}
    for q in d.quotations:
        sentence = d.sentence_at(q.start)
        if (q.start, q.end) in cut:
            continue
        if q.end - q.start < 3 or sentence is None or not sentence.parsed:
            continue
        if q.form == "block" and q.chain == 1 and not _introduced(d, sentence.index):
            continue
        if sentence.index >= end:
            break
        around = cues_around(d, q)
        best = around.best
        second = around.left if best is around.right else around.right
        index = sentence.index
        choice = Choice(
            [Proposal(q.start, q.end, "direct", best, "quotation", index, second, q)],
            [],
            [quotation_values(d, q, around)],
            NONE["quotation"],
            [quotation_keys(d, q, around)],
            [d.root_row(index, q.start, q.end)],
            d.cue_row(best),
            d.row_before(index, q.outer[0]),
            d.table,
        )
        told = q.form in LINES and person_of(d, named_line(d, q.start)) is not None
        told = told or signature(d, q) is not None or _told_behind(d, q, around.right)
        told = told or (around.right is None and _told_ahead(d, q, index))
        yield Decision("quotation", choice, sure=0 if told else None)


def _told_behind(d: Discourse, q: Quotation, cue: Cue | None) -> bool:
    """«„Построено 12 школ“ — [сказал] мэр»: a verb of saying with a subject right behind a dash.

    Or in the next sentence, behind «так»: «„Построено 12 школ“. Так [оценил] год мэр».
    """
    if cue is not None and cue.start > q.outer[1] and tells_thus(d, d.sentence(cue.sentence)):
        return d.text.count(" ", q.start, q.end) >= _TITLE_SPACES
    if cue is None or cue.kind != "verb" or q.form != "marks" or q.depth:
        return False
    if d.text.count(" ", q.start, q.end) < _TITLE_SPACES:
        return False  # «…клуб «Луч», — сообщает мэр»
    sentence = d.sentence(cue.sentence)
    between = d.text[q.outer[1] : cue.start].strip(" ,\u00a0")
    finite = sentence.tokens[cue.head].feats.get("VerbForm") == "Fin"
    return (
        between in SPEECH_DASHES and finite and cue.group in TELLING and d.subject(cue) is not None
    )


def _told_ahead(d: Discourse, q: Quotation, index: int) -> bool:
    """«Мэр рассказал о школах. [«Построено 12 школ. Открыты и больницы».]»: the rest of a paragraph in marks.

    Who speaks is the subject of a verb of saying in the sentence before; the words are a sentence at least.
    """
    sentence = d.sentence(index)
    _, end = d.outline.paragraphs[sentence.paragraph]
    whole = q.outer[0] == sentence.start and not d.text[q.outer[1] : end].strip(". \u00a0")
    if not index or not whole or q.form != "marks" or q.depth or q.whole:
        return False
    inside = (t for i in d.sentences_in(q.start, q.end) for t in d.sentence(i).tokens)
    if d.text.count(" ", q.start, q.end) < _TITLE_SPACES or not any(map(is_predicate, inside)):
        return False
    if d.quoted_here(index - 1) or d.text[d.sentence(index - 1).end - 1] != ".":
        return False
    return any(_speaks_of(d, cue) for cue in d.cues.get(index - 1, ()))


def _speaks_of(d: Discourse, cue: Cue) -> bool:
    """Whether a person tells something: «[мэр] рассказал о школах»."""
    who = d.subject(cue) if cue.kind == "verb" and cue.group in TELLING else None
    if who is None or d.sentence(cue.sentence).tokens[cue.head].rel != "root":
        return False
    name = name_at(d.sentence(cue.sentence), who.index)
    return (name is not None and name.kind == "PER") or d.nouns.get(folded(who.lemma)) == "person"


def _introduced(d: Discourse, index: int) -> bool:
    """Whether the line before a block may introduce somebody's words: it has a word of saying, or a name.

    Not «Главное к утру:», «Статистика по регионам:».
    """
    if not index or not d.sentence(index - 1).parsed:
        return True
    before = d.sentence(index - 1)
    named = any(name.kind == "PER" for name in before.names)
    spoken = any(token.pos in ("VERB", "PRON", "AUX") for token in before.tokens)
    return named or spoken or bool(d.cues.get(index - 1))


def _attributed(d: Discourse, whole: tuple[int, int]) -> bool:
    """Whether an attribution cuts a quotation: «Дом цел, — сказал он. — Мы рады»: a dash, then a cue."""
    for index in d.sentences_in(*whole):
        tokens = d.sentence(index).tokens
        for cue in d.cues.get(index, ()):
            if whole[0] < cue.start < whole[1] and cue.first and cue.kind == "verb":
                before, head = tokens[cue.first - 1], tokens[cue.head]
                if before.text in "—–-" and head.feats.get("VerbForm") == "Fin":
                    return True
    return False
