"""The statements that the rules of a language find, as those that a claim's source is one of."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Outline
from svodka.language.slots import Said, Words
from svodka.model import Span, Speaker
from svodka.reading.claims.source_choice import Source
from svodka.reading.statements.reader import StatementCandidate


def heard(outline: Outline, said: Sequence[Said]) -> list[Source]:
    """The statements of the rules with their speakers, in their order."""
    return [_source(outline, one) for one in said]


def _source(outline: Outline, one: Said) -> Source:
    text, found = outline.text, outline.sentence_at(one.start)
    speaker = _speaker(text, one.speaker, one.name)
    statement = StatementCandidate(
        one.start, one.end, one.mode, _span(text, one.cue), one.rule, 1.0, True, ((speaker, 1.0),),
        found.index if found is not None else 0,
    )  # fmt: skip
    return Source(statement, speaker, 1.0, 0)


def _speaker(text: str, words: Words | None, name: str) -> Speaker | None:
    if words is None:
        return None
    shown = text[words.start : words.end]
    return Speaker(shown, words.start, words.end, name or shown)


def _span(text: str, words: Words | None) -> Span | None:
    return Span(text[words.start : words.end], words.start, words.end) if words else None
