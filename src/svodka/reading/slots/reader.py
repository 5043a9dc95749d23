"""From a language's own slot rules to claims and statements."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from svodka.language.analysis import Outline
from svodka.language.slots import Said, SlotGrammar, Slots, Spot, Time, Words
from svodka.model import Claim, Mention, Period, Span, Speaker, Statement, claim_id
from svodka.reading.claims.records import as_part
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.quantities.figures import Figure, Rejection

CONFIDENCE = 0.5
"""Rules give no probability to a statement: it says neither yes nor no."""


@dataclasses.dataclass(frozen=True, slots=True)
class Read:
    """What the rules of a language made of one text."""

    claims: tuple[Claim, ...]
    statements: tuple[Statement, ...]
    rejected: tuple[Rejection, ...]
    parts: tuple[tuple[int, int], ...] = ()
    """Places of claims: a part and its whole."""


def spots(figures: Sequence[Figure]) -> list[Spot]:
    """Where the figures stand, as the rules of a language see them."""
    return [
        Spot(
            f.quantity.start, f.quantity.end, f.number.start, f.number.end,
            f.quantity.kind, f.quantity.unit, f.quantity.change, f.doubt,
        )
        for f in figures
    ]  # fmt: skip


def read(
    document: str,
    outline: Outline,
    figures: Sequence[Figure],
    periods: Sequence[PeriodCandidate],
    grammar: SlotGrammar,
) -> Read:
    """The claims and statements of a text whose needed sentences are parsed."""
    kept = [figure for figure in figures if figure.likely]
    times = [Time(p.period.start, p.period.end, p.kind) for p in periods]
    said = grammar.said(outline)
    found = grammar.slots(outline, spots(kept), times, said)
    claims = [
        _claim(document, outline, figure, slots, periods, said)
        for figure, slots in zip(kept, found, strict=True)
    ]
    parts = tuple(
        (part, slots.whole) for part, slots in enumerate(found)
        if slots.whole is not None and smaller(claims[part], claims[slots.whole])
    )  # fmt: skip
    for part, whole in parts:
        claims[part] = as_part(claims[part], claims[whole])
    linked = {place for pair in parts for place in pair}
    stated = [i for i, slots in enumerate(found) if slots.stated or i in linked]
    place = {old: new for new, old in enumerate(stated)}
    statements = tuple(statement(outline.text, s) for s in said if s.end > s.start)
    unstated = (figure for i, figure in enumerate(kept) if i not in place)
    rejected = (*map(doubted, (f for f in figures if not f.likely)), *map(empty, unstated))
    return Read(
        tuple(claims[i] for i in stated),
        statements,
        rejected,
        tuple((place[part], place[whole]) for part, whole in parts),
    )


def smaller(part: Claim, whole: Claim) -> bool:
    """Whether a figure can be a part of another by its value; a share can."""
    if part.quantity.kind == "percent":
        return True
    least = part.quantity.low if part.quantity.low is not None else part.quantity.high
    most = whole.quantity.high if whole.quantity.high is not None else whole.quantity.low
    vague = whole.quantity.high is None
    return least is not None and most is not None and (least < most or (vague and least == most))


def doubted(figure: Figure) -> Rejection:
    """Why the rules take a figure for none."""
    reason = "Not taken for a figure that the text asserts."
    q = figure.quantity
    return Rejection(Span(q.text, q.start, q.end), f"doubt.{figure.doubt}", reason)


def empty(figure: Figure) -> Rejection:
    """Why a figure that states nothing became no claim."""
    q = figure.quantity
    return Rejection(
        Span(q.text, q.start, q.end), "empty", "Nothing is counted by the number, and nothing done."
    )


def _claim(
    document: str,
    outline: Outline,
    figure: Figure,
    slots: Slots,
    periods: Sequence[PeriodCandidate],
    said: Sequence[Said],
) -> Claim:
    quantity, text = figure.quantity, outline.text
    sentence = outline.sentence_at(quantity.start)
    start, end = (sentence.start, sentence.end) if sentence else (quantity.start, quantity.end)
    source = said[slots.said] if slots.said is not None else None

    def mention(words: Words | None) -> Mention | None:
        if words is None:
            return None
        inherited = not start <= words.start < end
        return Mention(
            text[words.start : words.end], words.start, words.end, words.normal, inherited
        )

    period: Period | None = None
    if slots.time is not None:
        chosen = periods[slots.time].period
        period = dataclasses.replace(chosen, inherited=not start <= chosen.start < end)
    return Claim(
        id=claim_id(document, quantity),
        document=document,
        sentence=(start, max(end, quantity.end)),
        quantity=quantity,
        counted=mention(slots.counted),
        action=mention(slots.action),
        actor=mention(slots.actor),
        place=mention(slots.place),
        period=period,
        speaker=_speaker(text, source),
        mode=source.mode if source else "narrator",
        cue=_span(text, source.cue) if source else None,
        factuality=slots.factuality,
        confidence=slots.confidence,
        why=(*figure.why, *slots.why, *((f"source.{source.rule}",) if source else ())),
    )


def _span(text: str, words: Words | None) -> Span | None:
    return Span(text[words.start : words.end], words.start, words.end) if words else None


def _speaker(text: str, source: Said | None) -> Speaker | None:
    if source is None or source.speaker is None:
        return None
    words = source.speaker
    shown = text[words.start : words.end]
    return Speaker(shown, words.start, words.end, source.name or shown)


def statement(text: str, said: Said) -> Statement:
    """A statement that the rules found, as a record."""
    return Statement(
        text[said.start : said.end], said.start, said.end, said.mode, _speaker(text, said),
        _span(text, said.cue), CONFIDENCE, (f"source.{said.rule}",),
    )  # fmt: skip
