"""The reader: documents in, claims and statements out. This page is the pipeline.

open_document   readable text, sentences, figures                     (each document)
parse           tags, trees, names, where figures and speech stand    (one batch)
statements      who says what
draft, choose   the slots of each figure
parts           which figure counts a part of which
claim           records over the text as stored
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from svodka.apart import each_apart
from svodka.errors import SvodkaError, broke_off
from svodka.language import languages
from svodka.language.identify import language_of, parts
from svodka.model import Document
from svodka.reading.desks.opened import Opened, open_document
from svodka.reading.desks.result import Result
from svodka.reading.desks.ruled import AdvisedDesk, RuleDesk
from svodka.reading.desks.trained import TrainedDesk

__all__ = ["BATCH", "Reader", "Result"]

BATCH = 64
"""Documents parsed together: enough for the matrix products to be quick, little to hold."""


def _document(given: Document | str) -> Document:
    return given if isinstance(given, Document) else Document(given)


def _failed(document: Document, fault: Exception) -> Result:
    """The result of a document that brings a fault of svodka's own to light."""
    return Result(document, error=SvodkaError(broke_off("reading", fault)))


class Reader:
    """Reads documents of one language; reusable, and quickest when given many at once.

    Threads may share one: they read in turn, for what analyses sentences writes into tables of its own.

    ``language`` is a code such as ``"ru"``; ``None`` takes each document's own, or recognises it.
    ``statements=False`` reads claims alone, which is quicker: only what stands near a figure is parsed,
    and results hold neither statements nor explanations; claims keep their speakers.
    ``explained=False`` leaves out the explanations alone, for who keeps what was read and asks for no more.
    Raises :class:`~svodka.errors.LanguageError` for a language that svodka does not read.
    """

    def __init__(
        self, language: str | None = None, *, statements: bool = True, explained: bool = True
    ) -> None:
        self._language = language
        self._statements, self._explained = statements, explained and statements
        self._desks: dict[str, TrainedDesk | RuleDesk] = {}
        self._turn = threading.Lock()
        if language is not None:
            language_of("", language)

    def read(self, document: Document | str, published: dt.date | None = None) -> Result:
        """What is read from a document (or plain text). Raises :class:`SvodkaError` where it cannot be."""
        document = _document(document)
        if published is not None:
            document = dataclasses.replace(document, published=published)
        (result,) = self.read_many([document])
        if result.error is not None:
            raise result.error
        return result

    def read_many(self, documents: Iterable[Document | str]) -> Iterator[Result]:
        """Read documents or texts in batches, in their order; one that fails gives its error as result."""
        waiting = map(_document, documents)
        while batch := list(islice(waiting, BATCH)):
            with self._turn:
                results = each_apart(batch, self._read_batch, _failed)
            yield from results

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

    def _desk(self, language: str) -> TrainedDesk | RuleDesk:
        desk = self._desks.get(language)
        if desk is None:
            shipped = languages.shipped(language)
            choice = languages.language(language).choice
            asked = self._statements, self._explained
            if choice == "trained":
                desk = TrainedDesk(shipped.analyzer(), shipped.weights, *asked)
            elif choice == "advised":
                desk = AdvisedDesk(shipped.slots(), shipped.weights, *asked)
            else:
                desk = RuleDesk(shipped.slots(), self._statements)
            self._desks[language] = desk
        return desk


def _joined(document: Document, read: list[Result]) -> Result:
    """The result of a document from those of its parts, which are in different languages."""
    if len(read) == 1 and read[0].document is document:
        return read[0]
    return Result(
        document,
        tuple(sorted((c for r in read for c in r.claims), key=lambda c: c.quantity.start)),
        tuple(sorted((s for r in read for s in r.statements), key=lambda s: s.start)),
        tuple(sorted(p for r in read for p in r.parts)),
        tuple(sorted((x for r in read for x in r.rejected), key=lambda x: x.span.start)),
        {key: value for r in read for key, value in r.explanation.items()},
    )
