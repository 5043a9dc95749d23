"""Claims of a language whose rules advise a trained choice.

The rules find statements, parts of a whole and what each slot would be; candidates are proposed as for a
language without rules, the rules' answers among them, and trained weights choose.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from svodka.language.analysis import Outline
from svodka.language.slots import Adviser, AdvisingGrammar, Said, Time
from svodka.model import Claim, Factuality
from svodka.reading.claims.drafts import Draft, Reading, draft
from svodka.reading.claims.reader import SlotChooser
from svodka.reading.claims.records import as_part, claim
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.quantities.figures import Figure
from svodka.reading.slots.heard import heard
from svodka.reading.slots.reader import Read, doubted, empty, smaller, spots, statement


@dataclass(slots=True)
class Advised:
    """A parsed document before any choice; ``advisers`` are those of the ``figures``, in their order."""

    draft: Draft
    said: Sequence[Said]
    figures: Sequence[Figure]
    advisers: Sequence[Adviser | None]
    doubted: Sequence[Figure]


def drafted(
    outline: Outline,
    figures: Sequence[Figure],
    periods: Sequence[PeriodCandidate],
    grammar: AdvisingGrammar,
) -> Advised:
    """The figures of a document with what the rules say of them."""
    kept = [figure for figure in figures if figure.likely]
    times = [Time(p.period.start, p.period.end, p.kind) for p in periods]
    said = grammar.said(outline)
    advisers = grammar.advisers(outline, spots(kept), times, said)
    sources = heard(outline, said)
    made = draft(outline, kept, periods, [s.statement for s in sources], phrases=grammar)
    made.sources = sources
    by_figure = {id(figure): one for figure, one in zip(kept, advisers, strict=True)}
    for reading in made.readings:
        reading.adviser = by_figure[id(reading.figure)]
    return Advised(made, said, kept, advisers, [f for f in figures if not f.likely])


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
    place = {id(reading.figure): at for at, reading in enumerate(asserted)}
    parts = list(_parts(advised, place, claims))
    for part, whole in parts:
        claims[part] = as_part(claims[part], claims[whole])
    rejected = (*map(doubted, advised.doubted), *map(empty, (r.figure for r in dropped)))
    said = tuple(statement(text, one) for one in advised.said if one.end > one.start)
    return Read(tuple(claims), said, rejected, tuple(parts))


def _parts(
    advised: Advised, place: dict[int, int], claims: Sequence[Claim]
) -> list[tuple[int, int]]:
    """Pairs of claims: a part and its whole, as the rules say."""
    out = []
    for figure, adviser in zip(advised.figures, advised.advisers, strict=True):
        whole = adviser.slots.whole if adviser is not None else None
        if whole is None:
            continue
        ends = place.get(id(figure)), place.get(id(advised.figures[whole]))
        if ends[0] is not None and ends[1] is not None:
            if smaller(claims[ends[0]], claims[ends[1]]):
                out.append((ends[0], ends[1]))
    return out


def _factuality(reading: Reading) -> Factuality:
    adviser, action = reading.adviser, reading.action
    if adviser is None:
        return "asserted"
    if action is None:
        return adviser.factuality(-1)
    return adviser.factuality(action.token if action.tree is reading.site.tree else None)
