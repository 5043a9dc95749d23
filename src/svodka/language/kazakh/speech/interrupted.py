"""Kazakh quotations that who says them interrupts: ««5 үй жанды, – деді әкім. – Өрт сөнді»»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from svodka.language.analysis import Outline, Sentence
from svodka.language.punctuation import DASHES
from svodka.language.slots import Said

RESUMED = re.compile(r"[^.«»\n]{0,60}[.,]\s*[–—-]\s+")
"""What stands between who says it and the rest of the quotation."""
_FAR = 16
"""The most sentences of a quotation that are looked at."""


def telling(outline: Outline, sentence: Sentence) -> list[int]:
    """The index of the sentence with «, – деді әкім.», behind which a dash resumes the quotation.

    «5 үй жанды, – деді әкім. – Өрт сөнді. 9 адам көшірілді»: the first, for both others.
    """
    first = max(1, sentence.index - _FAR)
    for at in range(sentence.index, first - 1, -1):
        one, before = outline.sentences[at], outline.sentences[at - 1]
        if before.paragraph != sentence.paragraph:
            return []
        if outline.text[one.start] in DASHES and outline.text[one.start + 1 : one.start + 2] == " ":
            return [before.index]
    return []


def rest(outline: Outline, begin: int, stop: int, found: Sequence[Said]) -> Iterator[Said]:
    """What of a quotation stands before and behind the sentence that tells whose it is.

    ««Үй жанды. Өрт сөнді, – деді әкім. – 9 адам көшірілді»»: the first and the last sentence.
    """
    for one in reversed(found):
        if one.end <= begin:
            return
        if one.speaker is None or not one.end < one.speaker.start < stop:
            continue
        behind = RESUMED.match(outline.text, one.speaker.end, stop)
        if behind is None or one.start < begin:
            continue
        if begin + 1 < one.start:
            yield replace(one, start=begin, end=one.start, mode="direct", rule="quotation")
        yield replace(one, start=behind.end(), end=stop, mode="direct", rule="quotation")
        return
