"""Who may say a figure, where rules find statements: theirs, with other speakers, and speech that goes on.

A statement of the rules is offered with its own speaker and with those who spoke before it (a pronoun may mean
them). A sentence that no statement covers is offered as one that goes on with the speech of those who spoke
last. Which it is, and whether the article itself speaks, is chosen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from svodka.language.analysis import Outline
from svodka.language.slots import Said, Words
from svodka.model import Span, Speaker
from svodka.reading.statements.reader import StatementCandidate

EARLIER = 2
"""How many earlier speakers a statement is offered with."""
BACK = 6
"""How many sentences after somebody spoke they may still be speaking."""
_OWN, _OTHER, _GOING_ON = 0.8, 0.1, 0.3


def heard(
    outline: Outline, said: Sequence[Said], asked: Iterable[int]
) -> list[StatementCandidate]:
    """The statements of the rules, and those that the sentences ``asked`` for may be."""
    placed = [(_sentence(outline, one), one) for one in said]
    out = [
        _statement(outline, one, at, _before(outline.text, placed, at, one))
        for at, one in placed
        if one.end > one.start
    ]
    for at in sorted(set(asked)):
        out += _going_on(outline, placed, at)
    return out


def _sentence(outline: Outline, said: Said) -> int:
    found = outline.sentence_at(said.start)
    return found.index if found is not None else 0


def speaker_of(text: str, words: Words | None, name: str) -> Speaker | None:
    """The speaker that some words name."""
    if words is None:
        return None
    shown = text[words.start : words.end]
    return Speaker(shown, words.start, words.end, name or shown)


def _before(
    text: str, placed: Sequence[tuple[int, Said]], at: int, own: Said | None
) -> list[Speaker]:
    """Who spoke last before a sentence, the nearest first; not the speaker of ``own``."""
    out: list[Speaker] = []
    known = {own.name} if own is not None else set()
    for index, one in reversed(placed):
        if index > at or at - index > BACK or (own is not None and one.start >= own.start):
            continue
        speaker = speaker_of(text, one.speaker, one.name)
        if speaker is not None and speaker.name not in known:
            known.add(speaker.name)
            out.append(speaker)
            if len(out) == EARLIER:
                break
    return out


def _statement(
    outline: Outline, one: Said, at: int, before: Sequence[Speaker]
) -> StatementCandidate:
    own = speaker_of(outline.text, one.speaker, one.name)
    others = [(speaker, _OTHER) for speaker in before]
    return StatementCandidate(
        one.start, one.end, one.mode, _span(outline.text, one.cue), one.rule.partition(".")[0], _OWN, True,
        ((own, _OWN), *others), at,
    )  # fmt: skip


def _going_on(
    outline: Outline, placed: Sequence[tuple[int, Said]], at: int
) -> list[StatementCandidate]:
    """A sentence as speech that goes on, or as the content of a verb of saying of its own."""
    sentence = outline.sentences[at]
    here = [one for index, one in placed if index == at]
    if any(one.start <= sentence.start and sentence.end <= one.end + 1 for one in here):
        return []
    own = [speaker_of(outline.text, one.speaker, one.name) for one in here]
    named = [speaker for speaker in own if speaker is not None]
    others = [s for s in _before(outline.text, placed, at - 1, None) if s not in named]
    speakers = [*((s, _OWN) for s in named[:1]), *((s, _OTHER) for s in others)]
    if not speakers:
        return []
    template = "open" if named else "next"
    return [
        StatementCandidate(
            sentence.start, sentence.end, "indirect", None, template, _GOING_ON, False, tuple(speakers),
            at,
        )
    ]  # fmt: skip


def _span(text: str, words: Words | None) -> Span | None:
    return Span(text[words.start : words.end], words.start, words.end) if words else None
