"""What must hold of every reading, whatever the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svodka.model import Claim, Span, Statement, check_span

if TYPE_CHECKING:
    from svodka.reader import Result


def check_claim(text: str, claim: Claim) -> None:
    """Raise :class:`AssertionError` or :class:`ValueError` unless a claim is sound."""
    quantity = claim.quantity
    slots = (claim.counted, claim.action, claim.actor, claim.place, claim.period)
    for span in (quantity, *slots, claim.speaker, claim.cue):
        if span is not None:
            check_span(text, span)
    assert quantity.text, "an empty quantity"
    start, end = claim.sentence
    assert start <= quantity.start < quantity.end <= end, "a quantity outside its sentence"
    ends = [end for end in (quantity.low, quantity.high) if end is not None]
    assert ends, "a quantity without a value"
    assert all(end.is_finite() for end in ends), "a value that is no number"
    if len(ends) == 2:
        assert ends[0] <= ends[1], "a range that runs backwards"
    period = claim.period
    if period and period.from_date and period.to_date:
        assert period.from_date <= period.to_date, "a period that runs backwards"
    assert 0.0 <= claim.confidence <= 1.0, "a confidence that is no probability"
    assert (claim.mode == "narrator") or claim.speaker or claim.cue, "a statement of nobody"


def check_statement(text: str, statement: Statement) -> None:
    """Raise unless a statement is sound."""
    spans: tuple[Span | None, ...] = (statement, statement.speaker, statement.cue)
    for span in spans:
        if span is not None:
            check_span(text, span)
    assert statement.text, "an empty statement"


def check(result: Result) -> None:
    """Raise unless the whole reading of a document is sound."""
    assert result.error is None, f"reading failed: {result.error!r}"
    text = result.document.text
    for claim in result.claims:
        check_claim(text, claim)
    for statement in result.statements:
        check_statement(text, statement)
    ids = [claim.id for claim in result.claims]
    assert len(set(ids)) == len(ids), "two claims with one id"
    assert {claim.part_of for claim in result.claims} - {None} <= set(ids), "part of no claim"
    starts = [claim.quantity.start for claim in result.claims]
    assert starts == sorted(starts), "claims out of their order"
