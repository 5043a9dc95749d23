"""Desks of languages that are read by rules, and of those whose rules advise a trained choice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from svodka.language.slots import AdvisingGrammar, SlotGrammar
from svodka.reading.claims.advice.choice import AdvisedChooser
from svodka.reading.claims.explanation import Explanation, explain
from svodka.reading.claims.foretold import foretold
from svodka.reading.claims.records import around_all
from svodka.reading.desks.normals import Normals
from svodka.reading.desks.opened import Opened, restored
from svodka.reading.desks.result import Result
from svodka.reading.periods.dealt_out import dealt_out
from svodka.reading.slots.chosen import drafted, finished
from svodka.reading.slots.given import spots
from svodka.reading.slots.persons import Persons
from svodka.reading.slots.reader import read as read_slots
from svodka.reading.slots.records import Read, statements


class RuleDesk:
    """Everything that reading a language by its own rules needs."""

    def __init__(self, grammar: SlotGrammar, whole: bool = True) -> None:
        self._grammar, self._whole = grammar, whole
        self.analyzer = grammar.analyzer

    def parse(self, opened: Sequence[Opened]) -> None:
        """Parse, in one batch, the sentences that figures and statements need."""
        self.analyzer.parse(
            one.outline.sentences[i]
            for one in opened
            for i in sorted(self._grammar.needed(one.outline, spots(one.scan.figures)))
        )

    def results(self, opened: Sequence[Opened]) -> Iterator[Result]:
        """The results of documents whose needed sentences are parsed, in their order."""
        for one in opened:
            made = read_slots(
                one.document.id, one.outline, one.scan.figures, one.periods(), self._grammar
            )
            yield self._result(one, made, {})

    def _result(self, one: Opened, read: Read, explanation: Explanation) -> Result:
        """The result of a document, from what the rules of its language made of it."""
        normals = Normals(one.outline, self.analyzer)
        persons = Persons(one.outline, self._grammar, read.said)
        rejected = sorted([*one.scan.rejected, *read.rejected], key=lambda r: r.span.start)
        whole = [*map(around_all, read.claims)]
        published = one.document.published
        made = foretold(dealt_out(whole, one.text, one.language, published), published)
        claims = tuple(restored(normals.claim(c, persons.speaker(c.speaker)), one) for c in made)
        said = statements(one.text, read.said, one.language) if self._whole else ()
        starts = [c.quantity.start for c in claims]
        return Result(
            one.document,
            claims,
            tuple(restored(normals.statement(s, persons.speaker(s.speaker)), one) for s in said),
            tuple((starts[part], starts[whole]) for part, whole in read.parts),
            tuple(restored(r, one) for r in rejected),
            explanation,
        )


class AdvisedDesk(RuleDesk):
    """Everything that reading a language needs whose rules advise a trained choice."""

    def __init__(
        self, grammar: AdvisingGrammar, weights: Any, whole: bool, explained: bool
    ) -> None:
        super().__init__(grammar, whole)
        self._advising, self._explained = grammar, explained
        self.chooser = AdvisedChooser(weights("claims"))

    def results(self, opened: Sequence[Opened]) -> Iterator[Result]:
        """The results of documents whose needed sentences are parsed, in their order."""
        drafts = [
            drafted(one.outline, one.scan.figures, one.periods(), self._advising) for one in opened
        ]
        chosen = self.chooser.read_many([made.draft for made in drafts])
        for one, made, (readings, dropped) in zip(opened, drafts, chosen, strict=True):
            read = finished(one.document.id, one.text, made, readings, dropped, self.chooser)
            pairs = zip(read.claims, readings, strict=True)
            yield self._result(one, read, explain(pairs, one.text) if self._explained else {})
