"""The desk of a language whose slots a trained choice fills, over full parses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from svodka.language.analysis import Analyzer
from svodka.language.readable import original_span
from svodka.model import Claim
from svodka.reading.claims.choosing.drafts import Draft, Reading, located, near, own, wanted
from svodka.reading.claims.explanation import explain
from svodka.reading.claims.foretold import foretold
from svodka.reading.claims.lists.place_rows import with_rows
from svodka.reading.claims.reader import ClaimChooser, is_asserted
from svodka.reading.claims.records import around_all, as_part, claim, not_asserted
from svodka.reading.claims.settled.factuality import factuality
from svodka.reading.desks.normals import Normals
from svodka.reading.desks.opened import Opened, restored
from svodka.reading.desks.result import Result
from svodka.reading.parts.finder import Link, PartFinder
from svodka.reading.parts.other_times import of_one_time
from svodka.reading.periods.dealt_out import dealt_out
from svodka.reading.quantities.figures import Figure
from svodka.reading.statements.reader import Asked, StatementCandidate, StatementReader
from svodka.reading.syntax.sites import Page


class TrainedDesk:
    """Everything that reading one language needs, with its trained weights."""

    def __init__(self, analyzer: Analyzer, weights: Any, whole: bool, explained: bool) -> None:
        self.analyzer = analyzer
        self._whole, self._explained = whole, explained
        self.statements = StatementReader(weights("statements"))
        self.parts = PartFinder(weights("parts"))
        self.chooser = ClaimChooser(weights("claims"))

    def parse(self, opened: Sequence[Opened]) -> None:
        """Parse, in one batch, the sentences that figures and statements need.

        For claims alone those of the figures come first: only around those that turn out to be
        asserted, which in one news article of five that hold figures is none, is more parsed.
        """
        self._parse(
            (one, needed(one, self.statements) if self._whole else _own(one)) for one in opened
        )

    def results(self, opened: Sequence[Opened]) -> Iterator[Result]:
        """The results of documents after :meth:`parse`, in their order."""
        pages = [Page(one.outline) for one in opened]
        drafts = [located(page, one.scan.figures) for page, one in zip(pages, opened, strict=True)]
        self.chooser.choose_figures(drafts)
        read = [
            (one, page, made, figures)
            for one, page, made in zip(opened, pages, drafts, strict=True)
            if (figures := _asserted(made)) or self._whole
        ]
        if not self._whole:
            self._parse((one, needed(one, self.statements, figures)) for one, *_, figures in read)
        asked = [Asked(one.outline, _places(figures), page.trees) for one, page, _, figures in read]
        said = self.statements.read_many(asked, all_kept=self._whole)
        for (one, page, made, _), statements in zip(read, said, strict=True):
            made.complete(page, one.periods(), statements)
        chosen = self.chooser.read_chosen(drafts)
        links = self.parts.links([[r.site for r in readings] for readings, _ in chosen])
        for one, made, (readings, dropped), parts in zip(
            opened, drafts, chosen, links, strict=True
        ):
            yield self._result(one, made.statements, readings, dropped, parts)

    def _parse(self, asked: Iterable[tuple[Opened, set[int]]]) -> None:
        """Parse these sentences of documents."""
        self.analyzer.parse(
            one.outline.sentences[i] for one, places in asked for i in sorted(places)
        )

    def _result(
        self,
        one: Opened,
        said: Sequence[StatementCandidate],
        readings: list[Reading],
        dropped: list[Reading],
        links: Sequence[Link],
    ) -> Result:
        normals = Normals(one.outline, self.analyzer)
        read = _claims(one, readings, self.chooser)
        links = of_one_time(links, read, [reading.site for reading in readings])
        for link in links:
            read[link.part] = as_part(read[link.part], read[link.whole], one.text)
        published = one.document.published
        made = foretold(dealt_out(read, one.text, one.language, published), published)
        claims = [normals.claim(c, c.speaker) for c in made]
        kept = (s.statement(one.text) for s in said if s.kept and self._whole)
        rejected = sorted(
            [*one.scan.rejected, *map(not_asserted, dropped)], key=lambda r: r.span.start
        )
        return Result(
            one.document,
            tuple(restored(c, one) for c in claims),
            tuple(restored(normals.statement(s, s.speaker), one) for s in kept),
            tuple(_starts(readings, links, one)),
            tuple(restored(r, one) for r in rejected),
            explain(zip(claims, readings, strict=True), one.text) if self._explained else {},
        )


def needed(
    one: Opened, statements: StatementReader, around: Sequence[Figure] | None = None
) -> set[int]:
    """The sentences of a document that have to be parsed: none that is made of marks alone.

    Unless the whole document is asked for, those ``around`` some figures alone; what statements need
    is left out where it is far from them.
    """
    figures = one.scan.figures if around is None else around
    places = wanted(one.outline, figures)
    beside = None if around is None else near(one.outline, figures) - places
    places |= statements.wanted(one.outline, beside)
    return _with_words(one, places)


def _own(one: Opened) -> set[int]:
    """The sentences of the figures of a document."""
    return _with_words(one, own(one.outline, one.scan.figures))


def _with_words(one: Opened, places: Iterable[int]) -> set[int]:
    sentences = one.outline.sentences
    return {i for i in places if any(t.text[:1].isalpha() for t in sentences[i].tokens)}


def _asserted(made: Draft) -> list[Figure]:
    """The figures of a document that are asserted, whose sources will be asked for."""
    return [reading.figure for reading in made.readings if is_asserted(reading)]


def _places(figures: Iterable[Figure]) -> list[tuple[int, int]]:
    """Where figures stand."""
    return [(figure.quantity.start, figure.quantity.end) for figure in figures]


def _claims(one: Opened, readings: Sequence[Reading], chooser: ClaimChooser) -> list[Claim]:
    read = [
        around_all(
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
    return with_rows(read, readings)


def _starts(
    readings: Sequence[Reading], links: Sequence[Link], one: Opened
) -> Iterator[tuple[int, int]]:
    for link in links:
        spans = (readings[i].site.quantity for i in (link.part, link.whole))
        part, whole = (original_span(one.offsets, s.start, s.end)[0] for s in spans)
        yield part, whole
