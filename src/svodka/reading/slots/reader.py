"""From a language's own slot rules to claims and statements."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from svodka.language.analysis import Outline
from svodka.language.slots import Said, SlotGrammar, Slots, Words
from svodka.model import Claim, Mention, Period, claim_id
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.quantities.figures import Figure
from svodka.reading.slots.given import given
from svodka.reading.slots.records import Read, link, rejections, span, speaker

WITHIN = "period.within"
"""The rule of «төрт жыл ішінде»: the last four years of what happened, the next ones of what is planned."""


def read(
    document: str,
    outline: Outline,
    figures: Sequence[Figure],
    periods: Sequence[PeriodCandidate],
    grammar: SlotGrammar,
) -> Read:
    """The claims and statements of a text whose needed sentences are parsed."""
    about = given(outline, figures, periods, grammar)
    found = grammar.slots(outline, about.spots, about.times, about.said)
    claims = [
        _claim(document, outline, figure, slots, periods, about.said)
        for figure, slots in zip(about.figures, found, strict=True)
    ]
    pairs = ((part, s.whole) for part, s in enumerate(found) if s.whole is not None)
    parts = link(claims, pairs, outline.text)
    linked = {place for pair in parts for place in pair}
    stated = [i for i, slots in enumerate(found) if slots.stated or i in linked]
    place = {old: new for new, old in enumerate(stated)}
    unstated = (figure for i, figure in enumerate(about.figures) if i not in place)
    return Read(
        tuple(claims[i] for i in stated),
        about.said,
        rejections(about.doubted, unstated),
        tuple((place[part], place[whole]) for part, whole in parts),
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
    factuality = slots.factuality
    if slots.time is not None:
        candidate = periods[slots.time]
        chosen = candidate.period
        if slots.ahead and candidate.ahead is not None:
            chosen = candidate.ahead
        if slots.ahead and (chosen is candidate.ahead or candidate.unfinished):
            factuality = "planned" if factuality == "asserted" else factuality
        if candidate.ahead is not None and factuality == "planned" and WITHIN in chosen.why:
            chosen = candidate.ahead
        told = factuality == "asserted" and slots.action is not None and not slots.ahead
        if candidate.gone is not None and told:
            chosen = candidate.gone
        elif slots.over and candidate.to_come:
            # «2023 жылы 9 үй салынды. Келесі жылы 12 үй салынды»
            chosen = dataclasses.replace(chosen, from_date=None, to_date=None)
        own = start <= chosen.start < end
        period = chosen if own else dataclasses.replace(chosen, inherited=True)
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
        speaker=speaker(text, source),
        mode=source.mode if source else "narrator",
        cue=span(text, source.cue) if source else None,
        factuality=factuality,
        confidence=slots.confidence,
        why=(*figure.why, *slots.why, *((f"source.{source.rule}",) if source else ())),
    )
