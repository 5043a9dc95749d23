"""The sentences around a figure that are parsed for it: those that may say who speaks, or whom it means."""

from __future__ import annotations

import re
from collections.abc import Iterator

from svodka.language.analysis import Outline, Sentence
from svodka.language.english.cues import may_tell
from svodka.language.english.marks import QUOTES
from svodka.language.english.of_them import THEM
from svodka.language.english.speech.rules import goes_on
from svodka.language.english.speech.turning import may_turn
from svodka.language.slots import Spot

PRONOUN = re.compile(
    r"\b(?:he|she|they|it|i|we|(?:in|by|on) (?:his|her|its|their)"
    r"|(?:(?:quot|cit)(?:ed|es|ing)|according to) (?:him|her|them))\b",
    re.IGNORECASE,
)
BACK = 3
"""How many sentences before a figure are looked at for one that says who speaks."""
_LEANING = 5
"""The same for a figure whose sentence has a pronoun or a quotation."""


class Signs:
    """What the sentences of a text show before they are parsed, looked for once in each."""

    def __init__(self, outline: Outline) -> None:
        self.outline = outline
        self._speaks: dict[int, bool] = {}
        self._quoted: dict[int, bool] = {}

    def speaks(self, sentence: Sentence) -> bool:
        """Whether there may be a verb of saying."""
        found = self._speaks.get(sentence.index)
        if found is None:
            text = self.outline.text[sentence.start : sentence.end]
            found = may_tell(text) or may_turn(text)
            self._speaks[sentence.index] = found
        return found

    def quoted(self, sentence: Sentence) -> bool:
        """Whether there is a quotation mark."""
        found = self._quoted.get(sentence.index)
        if found is None:
            found = not QUOTES.isdisjoint(self.outline.text[sentence.start : sentence.end])
            self._quoted[sentence.index] = found
        return found


def leans(signs: Signs, sentence: Sentence, spot: Spot) -> bool:
    """Whether who acts or speaks may stand in another sentence.

    A pronoun before the figure or beside a verb of saying, a quotation, a word of addition.
    """
    if signs.quoted(sentence) or goes_on(sentence):
        return True
    text, end = signs.outline.text, sentence.end if signs.speaks(sentence) else spot.start
    if THEM.match(text, spot.end):
        return True
    return PRONOUN.search(text, sentence.start, end) is not None


def around(signs: Signs, sentence: Sentence, leaning: bool) -> set[int]:
    """The sentences around one that may say who speaks, and the one before it, if it leans on that."""
    out, index, sentences = set(), sentence.index, signs.outline.sentences
    back = _LEANING if leaning else BACK
    for at in range(max(0, index - back), min(len(sentences), index + 2)):
        one = sentences[at]
        beside = at < index and one.paragraph == sentence.paragraph
        if (leaning and (at == index - 1 or beside)) or signs.quoted(one) or signs.speaks(one):
            out.add(at)
    return (
        out | set(_before_quotation(signs, sentence)) if leaning or signs.quoted(sentence) else out
    )


def _before_quotation(signs: Signs, sentence: Sentence) -> Iterator[int]:
    """The sentences of the paragraph before one that a quotation opens, which may say whose it is."""
    sentences, at = signs.outline.sentences, sentence.index
    while at and sentences[at - 1].paragraph == sentence.paragraph:
        at -= 1
    if signs.outline.text[sentences[at].start] not in QUOTES:
        return
    for before in range(at - 1, max(-1, at - 1 - BACK), -1):
        if sentences[before].paragraph != sentences[at - 1].paragraph:
            return
        yield before
