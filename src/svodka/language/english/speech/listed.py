"""Speech that the items of a list go on with: «The board *said that in April:* / – 40 shops were closed»."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from svodka.language.analysis import Outline, Sentence
from svodka.language.english.speakers.beside_verbs import speaker_phrase
from svodka.language.introductions import run
from svodka.language.slots import Said, Words

_ACCORDING = 2
"""Tokens of «according to»."""


def listed(outline: Outline, told: Mapping[int, Sequence[Said]]) -> Iterator[Said]:
    """The parsed sentences of the items below a line in which somebody says what the list holds."""
    for index, own in sorted(told.items()):
        line = outline.sentences[index]
        if line.tokens[-1].text != ":" or line.paragraph + 1 >= len(outline.paragraphs):
            continue
        if line.end < outline.paragraphs[line.paragraph][1]:
            continue
        items = run(outline, line.paragraph + 1)
        speaker = _speaker(outline, line, own) if items else None
        if speaker is None:
            continue
        for one in outline.sentences[index + 1 :]:
            if one.paragraph not in items:
                break
            if one.parsed and not told.get(one.index):
                yield Said(
                    one.start, one.end, "indirect", speaker, None, speaker.normal, "continued"
                )


def _speaker(outline: Outline, line: Sentence, told: Sequence[Said]) -> Words | None:
    """Who says what stands behind the colon of a line; ``None`` where nobody does."""
    spoken = [one for one in told if one.speaker is not None and one.end >= line.tokens[-1].start]
    if spoken:
        return spoken[-1].speaker
    root = next(t for t in line.tokens if t.head < 0)
    if [t.low for t in line.tokens[:_ACCORDING]] == ["according", "to"] and root.pos in (
        "NOUN",
        "PROPN",
    ):
        return speaker_phrase(outline.text, line, root.index, _ACCORDING)[0]
    return None
