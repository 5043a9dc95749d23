"""What the rules of a language find, as records: statements, parts of a whole, and what became no claim."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from svodka.language.quantities.dimensions import dimension
from svodka.language.slots import Said, Words
from svodka.model import Claim, Span, Speaker, Statement
from svodka.reading.claims.records import as_part
from svodka.reading.quantities.figures import Figure, Rejection
from svodka.reading.slots.contents import contents

CONFIDENCE = 0.5
"""Rules give no probability to a statement: it says neither yes nor no."""


@dataclass(frozen=True, slots=True)
class Read:
    """What the rules of a language made of one text."""

    claims: tuple[Claim, ...]
    said: Sequence[Said]
    """Who says what, of which :func:`statements` makes records."""
    rejected: tuple[Rejection, ...]
    parts: tuple[tuple[int, int], ...] = ()
    """Places of claims: a part and its whole."""


def span(text: str, words: Words | None) -> Span | None:
    """The words of a slot where they stand."""
    return Span(text[words.start : words.end], words.start, words.end) if words else None


def speaker(text: str, said: Said | None) -> Speaker | None:
    """Who is quoted, if anybody is."""
    if said is None or said.speaker is None:
        return None
    words = said.speaker
    shown = text[words.start : words.end]
    return Speaker(shown, words.start, words.end, said.name or shown)


def statements(text: str, said: Sequence[Said], language: str) -> tuple[Statement, ...]:
    """The statements that hold any words: what is said in them."""
    return tuple(
        Statement(
            text[one.start : one.end], one.start, one.end, one.mode, speaker(text, one),
            span(text, one.cue), CONFIDENCE, (f"source.{one.rule}",),
        )
        for one in contents(text, said, language)
    )  # fmt: skip


def link(
    claims: list[Claim], pairs: Iterable[tuple[int, int]], text: str
) -> tuple[tuple[int, int], ...]:
    """Make claims of a text parts of others, where their values allow it; those of ``pairs`` that were made.

    A pair holds the places of a part and its whole.
    """
    made = tuple((part, whole) for part, whole in pairs if _smaller(claims[part], claims[whole]))
    for part, whole in made:
        claims[part] = as_part(claims[part], claims[whole], text)
    return made


def _smaller(part: Claim, whole: Claim) -> bool:
    """Whether a figure can be a part of another by its value, in the unit of both; a share can."""
    if part.quantity.kind == "percent":
        return True
    least = part.quantity.low if part.quantity.low is not None else part.quantity.high
    most = whole.quantity.high if whole.quantity.high is not None else whole.quantity.low
    if least is None or most is None:
        return False
    least *= dimension(part.quantity)[2]
    most *= dimension(whole.quantity)[2]
    return least < most or (whole.quantity.high is None and least == most)


def rejections(doubted: Iterable[Figure], unstated: Iterable[Figure]) -> tuple[Rejection, ...]:
    """Why figures became no claims: those ``doubted``, and those that turn out to state nothing."""
    return (*map(_doubted, doubted), *map(_empty, unstated))


def _doubted(figure: Figure) -> Rejection:
    reason = "Not taken for a figure that the text asserts."
    q = figure.quantity
    return Rejection(Span(q.text, q.start, q.end), f"doubt.{figure.doubt}", reason)


def _empty(figure: Figure) -> Rejection:
    q = figure.quantity
    return Rejection(
        Span(q.text, q.start, q.end), "empty", "Nothing is counted by the number, and nothing done."
    )
