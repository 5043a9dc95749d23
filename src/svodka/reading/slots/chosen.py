"""Claims of a language whose rules advise a trained choice.

The rules find statements, parts of a whole and what each slot would be; candidates are proposed as for a
language without rules, the rules' answers among them, and trained weights choose.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from svodka.language.analysis import Outline
from svodka.language.slots import Adviser, AdvisingGrammar
from svodka.model import Factuality
from svodka.reading.claims.choosing.drafts import Draft, Reading, draft
from svodka.reading.claims.lists.place_rows import with_rows
from svodka.reading.claims.reader import SlotChooser
from svodka.reading.claims.records import claim
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.quantities.figures import Figure
from svodka.reading.slots.given import Given, given
from svodka.reading.slots.heard import heard
from svodka.reading.slots.records import Read, link, rejections


@dataclass(slots=True)
class Advised:
    """A parsed document before any choice; ``advisers`` are those of the figures, in their order."""

    draft: Draft
    given: Given
    advisers: Sequence[Adviser | None]


def drafted(
    outline: Outline,
    figures: Sequence[Figure],
    periods: Sequence[PeriodCandidate],
    grammar: AdvisingGrammar,
) -> Advised:
    """The figures of a document with what the rules say of them."""
    about = given(outline, figures, periods, grammar)
    advisers = grammar.advisers(outline, about.spots, about.times, about.said)
    sources = heard(outline, about.said)
    made = draft(outline, about.figures, periods, [s.statement for s in sources], phrases=grammar)
    made.sources = sources
    by_figure = {id(figure): one for figure, one in zip(about.figures, advisers, strict=True)}
    for reading in made.readings:
        reading.adviser = by_figure[id(reading.figure)]
    return Advised(made, about, advisers)


def finished(
    document: str,
    text: str,
    advised: Advised,
    asserted: Sequence[Reading],
    dropped: Sequence[Reading],
    chooser: SlotChooser,
) -> Read:
    """The claims of a document whose choices are made, in the order of ``asserted``."""
    claims = [
        claim(document, text, r, (_factuality(r), ""), chooser.confidence(r)) for r in asserted
    ]
    claims = with_rows(claims, asserted)
    place = {id(reading.figure): at for at, reading in enumerate(asserted)}
    parts = link(claims, _parts(advised, place), text)
    rejected = rejections(advised.given.doubted, (r.figure for r in dropped))
    return Read(tuple(claims), advised.given.said, rejected, parts)


def _parts(advised: Advised, place: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Pairs of claims: a part and its whole, as the rules say; ``place`` is that of a figure's claim."""
    figures = advised.given.figures
    for figure, adviser in zip(figures, advised.advisers, strict=True):
        whole = adviser.slots.whole if adviser is not None else None
        if whole is None:
            continue
        ends = place.get(id(figure)), place.get(id(figures[whole]))
        if ends[0] is not None and ends[1] is not None:
            yield ends[0], ends[1]


def _factuality(reading: Reading) -> Factuality:
    adviser, action = reading.adviser, reading.action
    if adviser is None:
        return "asserted"
    if action is None:
        return adviser.factuality(-1)
    return adviser.factuality(action.token if action.tree is reading.site.tree else None)
