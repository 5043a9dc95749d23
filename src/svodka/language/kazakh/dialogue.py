"""Kazakh speech behind a dash: «— 14 адам құтқарылды. Өрт сөнді, — деді басқарма өкілі»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.language.analysis import Outline, Sentence
from svodka.language.kazakh import speakers, tellers
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.phrases import Phrase
from svodka.language.slots import Said, Words

DASHES = ("—", "–", "-")
NAMED = re.compile(r"(?P<name>[^\W\d_a-z][^\W\d_]+ [^\W\d_a-z][^\W\d_]+)\s?,[^:\n]{3,120}:$")
"""A name, a comma, and what the person is."""
LONGEST = 16
"""The most sentences of a paragraph that are looked at."""


def paragraph(outline: Outline, sentence: Sentence) -> list[Sentence]:
    """The sentences of the paragraph that a dash opens; none where no dash does."""
    first = sentence.index
    while first and outline.sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1
        if sentence.index - first > LONGEST:
            return []
    if not opens(outline, outline.sentences[first]):
        return []
    last = first
    while last < len(outline.sentences) and last - first < LONGEST:
        if outline.sentences[last].paragraph != sentence.paragraph:
            break
        last += 1
    return list(outline.sentences[first:last])


def introduced(outline: Outline, sentence: Sentence) -> Words | None:
    """The name of «Асқар Омаров, аудан әкімі:», where that line alone stands before a paragraph."""
    first = sentence.index
    while first and outline.sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1
        if sentence.index - first > LONGEST:
            return None
    line = outline.sentences[first - 1] if first else None
    if line is None or outline.text[line.end - 1] != ":":
        return None
    alone = first < 2 or outline.sentences[first - 2].paragraph != line.paragraph
    match = NAMED.match(outline.text, line.start, line.end) if alone else None
    return speakers.words(outline.text, *match.span("name")) if match is not None else None


def opens(outline: Outline, sentence: Sentence) -> bool:
    """Whether a sentence begins with a dash and a space: a line of speech, or an item of a list."""
    start = outline.text[sentence.start : sentence.start + 2]
    return start[:1] in DASHES and start[1:].isspace()


def dashed(sequence: Sequence[Mark], say: Phrase) -> int | None:
    """The mark of the dash before «деді», «деп хабарлады»; ``None`` where there is none."""
    at = say.first - 1
    if at > 0 and sequence[at].low == "деп":
        at -= 1
    return at if at > 0 and sequence[at].low in DASHES else None


def spoken(
    outline: Outline, sentence: Sentence, sequence: Sequence[Mark], say: Phrase, dash: int
) -> Iterator[Said]:
    """What stands between the dash that opens a paragraph and the one before the verb of saying.

    Where no dash opens it, the sentence alone; what a further dash opens behind the verb is said as well.
    """
    text = outline.text
    cue = speakers.words(text, sequence[say.first].start, sequence[say.last].end)
    speaker = tellers.behind(text, sentence, cue.end)
    if speaker is None:
        return
    lines = paragraph(outline, sentence)
    start = lines[0].start if lines else sentence.start
    if not lines and say.entry.flag("relay"):
        yield Said(start, sequence[dash].start, "indirect", speaker, cue, speaker.normal, "cue")
        return  # «5 үй жанды, — деп хабарлайды агенттік»
    yield Said(start, sequence[dash].start, "direct", speaker, cue, speaker.normal, "quotation")
    later = [line for line in lines if line.index > sentence.index]
    if later and opens(outline, later[0]):
        end = later[-1].end
        yield Said(later[0].start, end, "direct", speaker, cue, speaker.normal, "quotation")
