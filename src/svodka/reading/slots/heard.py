"""The statements that the rules of a language find, as those that a claim's source is one of."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Outline
from svodka.language.slots import Said
from svodka.reading.claims.choosing.source_choice import Source
from svodka.reading.slots.records import span, speaker
from svodka.reading.statements.reader import StatementCandidate


def heard(outline: Outline, said: Sequence[Said]) -> list[Source]:
    """The statements of the rules with their speakers, in their order."""
    return [_source(outline, one) for one in said]


def _source(outline: Outline, one: Said) -> Source:
    text, found = outline.text, outline.sentence_at(one.start)
    who = speaker(text, one)
    statement = StatementCandidate(
        one.start, one.end, one.mode, span(text, one.cue), one.rule, 1.0, True, ((who, 1.0),),
        found.index if found is not None else 0,
    )  # fmt: skip
    return Source(statement, who, 1.0, 0)
