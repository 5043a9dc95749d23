"""Who says what a headline says: «*Mayor*: 40 lives saved by luck»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from svodka.language.analysis import Outline, Sentence
from svodka.language.english.cues import links, reporting, speaking
from svodka.language.english.site import words_of
from svodka.language.slots import Said, Words

OPENING = re.compile(r"([A-Z][\w.&’'-]*(?: [\w.&’'-]+){0,5}):\s+(?=[\w$£€])")
"""What stands before the colon of a headline: up to six words."""
ENDS = (".", "!", "?", "…", '"', "”", ":", ";")
"""Marks that no headline of this kind ends with."""


def by_headline(outline: Outline, told: Sequence[Said]) -> Iterator[Said]:
    """What the first line of a text says after a colon, by whom it names before it."""
    if not outline.paragraphs:
        return
    start, end = outline.paragraphs[0]
    opening = OPENING.match(outline.text, start, end)
    if opening is None or outline.text[start:end].endswith(ENDS):
        return
    first = opening.end()
    if not _speaks(opening.group(1)) or any(s.start < end and s.end > first for s in told):
        return
    if any(_states(one, first, end) for one in outline.sentences):
        who = opening.group(1)
        words = Words(opening.start(1), opening.end(1), who)
        yield Said(first, end, "indirect", words, None, who, "headline")


def _speaks(name: str) -> bool:
    """Whether a phrase names one who speaks: «Tirsk *mayor*», «*Bureau* of Statistics», no place or genre."""
    words = name.split()
    inside = [at for at, word in enumerate(words) if word.lower() in links("in-headline")]
    head = words[inside[0] - 1 if inside and inside[0] else -1]
    low = head.lower()
    known = speaking("person") | speaking("body") | (reporting("report") - reporting("bearer"))
    known = known - words_of("area") - words_of("site") - words_of("town") - speaking("genre")
    if head.isupper():
        return low in speaking("capitals")  # «WHO: 40% of adults are ill»
    return low in known or low.removesuffix("s") in known


def _states(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a sentence of the headline has a verb, or says what somebody is: «Police: two men *dead*»."""
    if not sentence.parsed or sentence.end <= start or sentence.start >= end:
        return False
    inside = [t for t in sentence.tokens if t.start >= start]
    return any(t.pos in ("VERB", "AUX") or (t.pos == "ADJ" and t.head < t.index) for t in inside)
