"""From a document to its statements: who says what, in whose words, by which cue.

Rules propose (quotations of :mod:`discourse`, stretches of :mod:`contents`, continuations of
:mod:`onward`, mentions of :mod:`speakers`), learned rankers choose and may choose none; then a
consistent set is kept. ``StatementReader.read`` returns the unlikely candidates too, marked as not
kept, with the chances of their speakers: whoever asks which statement governs a figure may weigh them.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

from numpy.typing import NDArray

from svodka.language.analysis import Outline
from svodka.model import Mode, Span, Speaker, Statement
from svodka.reading.choice.chooser import Chooser, TreeChooser
from svodka.reading.statements.contents.decisions import Decision, Proposal, chooser_of, score
from svodka.reading.statements.cues.headings import HEADING, may_head
from svodka.reading.statements.cues.references import told_before
from svodka.reading.statements.cues.saying import Cue, cue_words
from svodka.reading.statements.cues.turning import may_turn
from svodka.reading.statements.discourse.document import Discourse
from svodka.reading.statements.discourse.quotations import quotations
from svodka.reading.statements.onward.steps import LIKELY, SAME, Chance, Onward, end_of, overlap
from svodka.reading.statements.speakers.choice import SpeakerChooser, Speakers
from svodka.reading.statements.speakers.standing import Mentions
from svodka.reading.syntax.tree import Tree

KINDS = ("content", "quotation", "earlier", "next")
CHAIN = 6
"""How many sentences in a row may go on with reported speech."""
CLEAR = 0.5
"""From which chance on who began to speak is known."""
_TITLE_WORDS = 2
"""Quotations with fewer spaces are titles or names; they are read where something else asks for it."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
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
            round(self.confidence, 3),  # what is behind hangs on the batch
            (f"statement.{self.template}",),
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """A document to be read for statements, its wanted sentences parsed.

    ``places`` are the spans that somebody will ask the source of (``None``: everything is asked);
    ``trees`` are those of its sentences that were made before; those made in reading are added.
    """

    outline: Outline
    places: Sequence[tuple[int, int]] | None = None
    trees: dict[int, Tree] | None = None


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

    def wanted(self, outline: Outline, among: Set[int] | None = None) -> set[int]:
        """The sentences that have to be parsed before :meth:`read`; looks at the text only.

        Those with a word of saying or a quotation mark, those of possible block quotes, and the
        sentences around them, where speakers are named and reported speech goes on; the first two
        wherever there are such. ``among``: only these sentences are asked about.
        """
        count = len(outline.sentences)
        if among is None:
            near = self._spoken(outline, range(count)) | _quoted(outline)
            return {i for i in near | {0, 1} if i < count} if near else set()
        asked = {i for i in among if i < count}
        found = asked & self._spoken(outline, {i + k for i in asked for k in (-1, 0, 1)})
        return found if len(found) == len(asked) else found | asked & _quoted(outline)

    def _spoken(self, outline: Outline, looked: Iterable[int]) -> set[int]:
        """The sentences around those of ``looked`` that have a word of saying, or a colon in its place."""
        sentences, text = outline.sentences, outline.text
        return {
            i + k
            for i in looked
            if 0 <= i < len(sentences)
            and (
                text[sentences[i].end - 1 : sentences[i].end] == ":"
                or may_head(sentences[i])
                or self._words.shown(sentences[i].tokens)
                or told_before(sentences[i].tokens) >= 0
                or may_turn(sentences[i].tokens)
            )
            for k in (-1, 0, 1)
            if i + k >= 0
        }

    def discourse(self, outline: Outline, trees: dict[int, Tree] | None = None) -> Discourse:
        """What statements are made of, from an outline whose wanted sentences are parsed."""
        return Discourse(outline, self._words, self._language, trees)

    def read(self, outline: Outline) -> list[StatementCandidate]:
        """Statements and near-statements of a document, in reading order, all with their speakers."""
        return self.read_many([Asked(outline)])[0]

    def read_many(
        self, documents: Sequence[Asked], *, all_kept: bool = True
    ) -> list[list[StatementCandidate]]:
        """Statements and near-statements of each document, in reading order.

        One that holds none of the places asked for and is not kept has no speakers. Unless
        ``all_kept``, those that hold none of the places are left out.
        """
        if self._speakers is None:
            return [[] for _ in documents]
        discourses = [self.discourse(asked.outline, asked.trees) for asked in documents]
        ways = [
            Onward(d) if all_kept or asked.places is None else Onward(d, end_of(d, asked.places))
            for d, asked in zip(discourses, documents, strict=True)
        ]
        read = [
            _Read(d, found, consistent(found))
            for d, found in zip(discourses, self._choose(ways), strict=True)
        ]
        for asked, one in zip(documents, read, strict=True):
            one.attribute(asked.places, all_kept)
        attributed = [one for one in read if one.spoken]
        found = self._speakers.choose([(x.d, Mentions(x.d), x.spoken) for x in attributed])
        for one, speakers in zip(attributed, found, strict=True):
            one.speakers = dict(zip(one.spoken, speakers, strict=True))
        return [one.statements() for one in read]

    def _choose(self, ways: Sequence[Onward]) -> list[list[Chance]]:
        """Every candidate of each document that is not hopeless, with its chance."""
        first = [decision for way in ways for decision in way.first]
        for kind in ("content", "quotation"):
            self._score(kind, [decision for decision in first if decision.kind == kind])
        self._score("earlier", [decision for way in ways for decision in way.earlier()])
        for way in ways:
            way.hear_earlier()
        for chain in range(CHAIN):
            late = [decision for way in ways for decision in way.next(chain)]
            if not late:
                break
            self._score("next", late)
            for way in ways:
                way.hear_next()
        return [way.result() for way in ways]

    def _score(self, kind: str, decisions: list[Decision]) -> None:
        score(decisions, self._choosers[kind])


@dataclass(slots=True)
class _Read:
    """A document whose statements are chosen, while their speakers are."""

    d: Discourse
    made: list[Chance]
    kept: set[Proposal]
    shown: list[Chance] = field(default_factory=list)
    spoken: list[Proposal] = field(default_factory=list)
    speakers: dict[Proposal, Speakers] = field(default_factory=dict)

    def attribute(self, places: Sequence[tuple[int, int]] | None, all_kept: bool) -> None:
        """Tell which statements to show, and whose speakers to look for."""
        if places is None:
            self.shown, self.spoken = self.made, _begun(p for p, _ in self.made)
            return
        holding = {p for p, _ in self.made if holds(p, places)}
        self.spoken = _begun(
            p for p, _ in self.made if p in holding or (all_kept and p in self.kept)
        )
        self.shown = self.made if all_kept else [x for x in self.made if x[0] in holding]

    def told_by(self, p: Proposal) -> Speakers:
        """The speakers of a statement; who began to speak goes on to, where somebody does.

        That somebody speaks at all is as sure as the sentence itself makes it. Of 135 sentences of annotated
        articles that go on with somebody's words, none is surely another's.
        """
        own, began = self.speakers.get(p, ()), self.speakers.get(p.begun_by(), ())
        if p.origin is None or not own or own[0][0] is None or not began or began[0][1] < CLEAR:
            return own
        who = began[0][0]
        return ((who, own[0][1]), *(other for other in own[1:] if other[0] != who))

    def statements(self) -> list[StatementCandidate]:
        """The statements shown, in reading order."""
        out = [
            StatementCandidate(
                p.start,
                p.end,
                p.mode,
                _cue_span(self.d, p.cue),
                p.template,
                chance,
                p in self.kept,
                self.told_by(p),
                p.sentence,
            )
            for p, chance in self.shown
        ]
        return sorted(out, key=lambda c: (c.start, -c.end))


def _begun(proposals: Iterable[Proposal]) -> list[Proposal]:
    """These statements and those that they go on with, each once."""
    return list(dict.fromkeys(one for p in proposals for one in (p, p.begun_by())))


def _quoted(outline: Outline) -> set[int]:
    """The sentences of quotations that are longer than a title."""
    out: set[int] = set()
    for quotation in quotations(outline):
        if outline.text.count(" ", quotation.start, quotation.end) >= _TITLE_WORDS:
            first = outline.sentence_at(quotation.start)
            last = outline.sentence_at(quotation.end - 1)
            if first is not None and last is not None:
                # who signs it may stand behind it
                signed = min(last.index + 2, len(outline.sentences))
                out.update(range(first.index, signed))
    return out


def holds(stretch: Proposal | StatementCandidate, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a stretch holds one of these places; a full stop may be cut off its end."""
    return any(stretch.start <= start and end <= stretch.end + 1 for start, end in places)


def consistent(made: list[Chance]) -> set[Proposal]:
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
        if all(overlap(proposal, kept[i]) < SAME for _, i in starts[first:last]):
            insort(starts, (proposal.start, len(kept)))
            longest = max(longest, proposal.end - proposal.start)
            kept.append(proposal)
    return set(kept)


def _cue_span(d: Discourse, cue: Cue | None) -> Span | None:
    if cue is None or cue.kind == HEADING:
        return None
    return Span(d.text[cue.start : cue.end], cue.start, cue.end)
