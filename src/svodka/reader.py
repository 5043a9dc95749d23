"""The reader: documents in, claims and statements out. This page is the pipeline.

open_document   readable text, sentences, figures, time expressions   (each document)
parse           tags, trees, names, where figures and speech stand    (one batch)
statements      who says what
draft, choose   the slots of each figure
parts           which figure counts a part of which
claim           records over the text as stored
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from svodka.apart import each_apart
from svodka.errors import SvodkaError, broke_off
from svodka.language import languages
from svodka.language.analysis import Analyzer, Outline
from svodka.language.identify import language_of, parts
from svodka.language.readable import Chain, Offsets, original_span, readable
from svodka.language.slots import AdvisingGrammar, SlotGrammar
from svodka.model import Claim, Document, Span, Statement
from svodka.reading.claims.advised_choice import AdvisedChooser
from svodka.reading.claims.drafts import Reading, draft, near, wanted
from svodka.reading.claims.explanation import Explanation, explain
from svodka.reading.claims.factuality import factuality
from svodka.reading.claims.reader import ClaimChooser
from svodka.reading.claims.records import as_part, claim, not_asserted
from svodka.reading.parts.finder import Link, PartFinder
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.periods.mentions import find_periods
from svodka.reading.quantities.crowds import legible
from svodka.reading.quantities.figures import Rejection, Scan, scan
from svodka.reading.slots.chosen import drafted, finished
from svodka.reading.slots.reader import Read, spots
from svodka.reading.slots.reader import read as read_slots
from svodka.reading.statements.reader import Asked, StatementCandidate, StatementReader

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

BATCH = 32
"""Documents parsed together: enough for the matrix products to be quick, little to hold."""

Record = TypeVar("Record", bound="DataclassInstance")


@dataclass(frozen=True, slots=True)
class Result:
    """What was read from one document; ``error`` says why nothing was.

    ``parts`` pairs where the quantity of a part starts with where that of its whole does;
    ``rejected`` are numerals that became no claim; ``explanation`` holds, by claim id and slot, the
    candidates with their probabilities.
    """

    document: Document
    claims: tuple[Claim, ...] = ()
    statements: tuple[Statement, ...] = ()
    parts: tuple[tuple[int, int], ...] = ()
    rejected: tuple[Rejection, ...] = ()
    explanation: Explanation = field(default_factory=dict)
    error: SvodkaError | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A document before parsing: what its plain text shows."""

    document: Document
    text: str
    offsets: Offsets | Chain | None
    outline: Outline
    scan: Scan
    periods: list[PeriodCandidate]


def _read_as(text: str, language: str) -> tuple[str, Offsets | Chain | None]:
    """The text to read, in the letters of its language, and the way back."""
    plain, first = readable(text)
    changed, second = languages.in_its_script(language, plain)
    if first is not None and second is not None:
        return changed, Chain(first, second)
    return changed, first or second


def open_document(document: Document, analyzer: Analyzer, language: str) -> Opened:
    """Cut a document and find its figures and time expressions."""
    text, offsets = _read_as(document.text, language)
    outline = analyzer.outline(text)
    found = legible(outline, scan(text, language))
    periods = find_periods(text, document.published, language) if found.figures else []
    return Opened(document, text, offsets, outline, found, periods)


def _failed(document: Document, fault: Exception) -> Result:
    """The result of a document that brings a fault of svodka's own to light."""
    return Result(document, error=SvodkaError(broke_off("reading", fault)))


class Reader:
    """Reads documents of one language; reusable, and quickest when given many at once.

    ``language`` is a code such as ``"ru"``; ``None`` takes each document's own, or recognises it.
    ``statements=False`` reads claims alone, which is quicker: only what stands near a figure is parsed,
    and results hold neither statements nor explanations; claims keep their speakers.
    Raises :class:`~svodka.errors.LanguageError` for a language that svodka does not read.
    """

    def __init__(self, language: str | None = None, *, statements: bool = True) -> None:
        self._language = language
        self._statements = statements
        self._desks: dict[str, _Desk | _RuleDesk] = {}
        if language is not None:
            language_of("", language)

    def read(self, document: Document | str, published: dt.date | None = None) -> Result:
        """Read one document (or plain text). Raises :class:`SvodkaError` where it cannot be read."""
        if isinstance(document, str):
            document = Document(document)
        if published is not None:
            document = dataclasses.replace(document, published=published)
        (result,) = self.read_many([document])
        if result.error is not None:
            raise result.error
        return result

    def read_many(self, documents: Iterable[Document]) -> Iterator[Result]:
        """Read documents in batches, in their order; one that fails gives a result with its error."""
        waiting = iter(documents)
        while batch := list(islice(waiting, BATCH)):
            yield from each_apart(batch, self._read_batch, _failed)

    def _read_batch(self, documents: Sequence[Document]) -> Iterator[Result]:
        opened: list[list[Opened] | SvodkaError] = []
        ready: dict[str, list[Opened]] = {}
        for document in documents:
            try:
                own = []
                for language, part in parts(document, self._language):
                    one = open_document(part, self._desk(language).analyzer, language)
                    ready.setdefault(language, []).append(one)
                    own.append(one)
                opened.append(own)
            except SvodkaError as error:
                opened.append(error)
        results: dict[int, Iterator[Result]] = {}
        for language, ones in ready.items():
            desk = self._desk(language)
            desk.parse(ones)
            made = desk.results(ones)
            results |= {id(one): made for one in ones}
        for document, found in zip(documents, opened, strict=True):
            if isinstance(found, list):
                yield _joined(document, [next(results[id(one)]) for one in found])
            else:
                yield Result(document, error=found)

    def _desk(self, language: str) -> _Desk | _RuleDesk:
        desk = self._desks.get(language)
        if desk is None:
            shipped = languages.shipped(language)
            choice = languages.language(language).choice
            if choice == "trained":
                desk = _Desk(shipped.analyzer(), shipped.weights, self._statements)
            elif choice == "advised":
                desk = _AdvisedDesk(shipped.slots(), shipped.weights, self._statements)
            else:
                desk = _RuleDesk(shipped.slots())
            self._desks[language] = desk
        return desk


def _joined(document: Document, read: list[Result]) -> Result:
    """The result of a document from those of its parts, which are in different languages."""
    if len(read) == 1:
        return dataclasses.replace(read[0], document=document)
    return Result(
        document,
        tuple(sorted((c for r in read for c in r.claims), key=lambda c: c.quantity.start)),
        tuple(sorted((s for r in read for s in r.statements), key=lambda s: s.start)),
        tuple(sorted(p for r in read for p in r.parts)),
        tuple(sorted((x for r in read for x in r.rejected), key=lambda x: x.span.start)),
        {key: value for r in read for key, value in r.explanation.items()},
    )


class _RuleDesk:
    """Everything that reading a language by its own rules needs."""

    def __init__(self, grammar: SlotGrammar) -> None:
        self._grammar = grammar
        self.analyzer = grammar.analyzer

    def parse(self, opened: Sequence[Opened]) -> None:
        """Parse, in one batch, the sentences that figures and statements need."""
        self.analyzer.parse(
            one.outline.sentences[i]
            for one in opened
            for i in sorted(self._grammar.needed(one.outline, spots(one.scan.figures)))
        )

    def results(self, opened: Sequence[Opened]) -> Iterator[Result]:
        """Read documents whose needed sentences are parsed, in their order."""
        for one in opened:
            made = read_slots(
                one.document.id, one.outline, one.scan.figures, one.periods, self._grammar
            )
            yield _ruled(one, made, {})


class _AdvisedDesk(_RuleDesk):
    """Everything that reading a language needs whose rules advise a trained choice."""

    def __init__(self, grammar: AdvisingGrammar, weights: Any, whole: bool) -> None:
        super().__init__(grammar)
        self._advising = grammar
        self._whole = whole
        self.chooser = AdvisedChooser(weights("claims"))

    def results(self, opened: Sequence[Opened]) -> Iterator[Result]:
        """Read documents whose needed sentences are parsed, in their order."""
        drafts = [
            drafted(one.outline, one.scan.figures, one.periods, self._advising) for one in opened
        ]
        chosen = self.chooser.read_many([made.draft for made in drafts])
        for one, made, (readings, dropped) in zip(opened, drafts, chosen, strict=True):
            read = finished(one.document.id, one.text, made, readings, dropped, self.chooser)
            pairs = zip(read.claims, readings, strict=True)
            yield _ruled(one, read, explain(pairs, one.text) if self._whole else {})


def _ruled(one: Opened, read: Read, explanation: Explanation) -> Result:
    """The result of a document, from what the rules of its language made of it."""
    rejected = sorted([*one.scan.rejected, *read.rejected], key=lambda r: r.span.start)
    claims = tuple(restored(c, one) for c in map(_whole, read.claims))
    starts = [c.quantity.start for c in claims]
    return Result(
        one.document,
        claims,
        tuple(restored(s, one) for s in read.statements),
        tuple((starts[part], starts[whole]) for part, whole in read.parts),
        tuple(restored(r, one) for r in rejected),
        explanation,
    )


class _Desk:
    """Everything that reading one language needs, with its trained weights."""

    def __init__(self, analyzer: Analyzer, weights: Any, whole: bool) -> None:
        self.analyzer = analyzer
        self._whole = whole
        self.statements = StatementReader(weights("statements"))
        self.parts = PartFinder(weights("parts"))
        self.chooser = ClaimChooser(weights("claims"))

    def parse(self, opened: Sequence[Opened]) -> None:
        """Parse, in one batch, the sentences that figures and statements need."""
        self.analyzer.parse(
            one.outline.sentences[i]
            for one in opened
            for i in sorted(needed(one, self.statements, self._whole))
        )

    def results(self, opened: Sequence[Opened]) -> Iterator[Result]:
        """Read documents whose needed sentences are parsed, in their order."""
        asked = [Asked(one.outline, _places(one), {}) for one in opened]
        drafts = [
            draft(one.outline, one.scan.figures, one.periods, said, a.trees)
            for one, a, said in zip(
                opened, asked, self.statements.read_many(asked, all_kept=self._whole), strict=True
            )
        ]
        chosen = self.chooser.read_many(drafts)
        for one, made, (readings, dropped) in zip(opened, drafts, chosen, strict=True):
            yield self._result(one, made.statements, readings, dropped)

    def _result(
        self,
        one: Opened,
        said: Sequence[StatementCandidate],
        readings: list[Reading],
        dropped: list[Reading],
    ) -> Result:
        links = self.parts.links([r.site for r in readings])
        claims = _claims(one, readings, links, self.chooser)
        rejected = sorted(
            [*one.scan.rejected, *map(not_asserted, dropped)], key=lambda r: r.span.start
        )
        return Result(
            one.document,
            tuple(restored(c, one) for c in claims),
            tuple(restored(s.statement(one.text), one) for s in said if s.kept and self._whole),
            tuple(_starts(readings, links, one)),
            tuple(restored(r, one) for r in rejected),
            explain(zip(claims, readings, strict=True), one.text) if self._whole else {},
        )


def needed(one: Opened, statements: StatementReader, whole: bool = True) -> set[int]:
    """The sentences of a document that have to be parsed: none that is made of marks alone.

    Those that statements need are left out where they are far from a figure, unless the ``whole`` of
    the document is asked for; no slot of gold/dev or gold/train is filled otherwise then.
    """
    places = wanted(one.outline, one.scan.figures)
    beside = None if whole else near(one.outline, one.scan.figures) - places
    places |= statements.wanted(one.outline, beside)
    sentences = one.outline.sentences
    return {i for i in places if any(t.text[:1].isalpha() for t in sentences[i].tokens)}


def _places(one: Opened) -> list[tuple[int, int]]:
    return [(figure.quantity.start, figure.quantity.end) for figure in one.scan.figures]


def _claims(
    one: Opened, readings: Sequence[Reading], links: Sequence[Link], chooser: ClaimChooser
) -> list[Claim]:
    made = [
        _whole(
            claim(
                one.document.id,
                one.text,
                r,
                factuality(r.site, r.action_token),
                chooser.confidence(r),
            )
        )
        for r in readings
    ]
    for link in links:
        made[link.part] = as_part(made[link.part], made[link.whole])
    return made


def _whole(made: Claim) -> Claim:
    """The claim with a sentence that holds all of its quantity: «на 3 млн. Рублей» is cut after «млн.»."""
    (start, end), quantity = made.sentence, made.quantity
    if start <= quantity.start and quantity.end <= end:
        return made
    return dataclasses.replace(made, sentence=(min(start, quantity.start), max(end, quantity.end)))


def _starts(
    readings: Sequence[Reading], links: Sequence[Link], one: Opened
) -> Iterator[tuple[int, int]]:
    for link in links:
        spans = (readings[i].site.quantity for i in (link.part, link.whole))
        part, whole = (original_span(one.offsets, s.start, s.end)[0] for s in spans)
        yield part, whole


def restored(record: Record, one: Opened) -> Record:
    """The record over the document's own text, where the readable text differs from it."""
    if one.text == one.document.text:
        return record
    changes: dict[str, Any] = {}
    for spot in dataclasses.fields(record):
        value = getattr(record, spot.name)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            changes[spot.name] = restored(value, one)
    if isinstance(record, Span):
        start, end = original_span(one.offsets, record.start, record.end)
        changes |= {"start": start, "end": end, "text": one.document.text[start:end]}
    if isinstance(record, Claim):
        changes["sentence"] = original_span(one.offsets, *record.sentence)
    return dataclasses.replace(record, **changes)
