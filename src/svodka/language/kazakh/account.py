"""What stands before a Kazakh figure that its sentence may go on with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from svodka.language.analysis import Outline, Sentence
from svodka.language.introductions import NUMBER_LENGTH, opens_item
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.site import Site
from svodka.language.lexicon import beginnings
from svodka.language.slots import Near, Said, Slots, Time

_BACK = 4
"""How many sentences an account goes on."""
_OPENING = 30
"""How many characters words that remind of something have at most."""
_ITEMS = 12
"""The most items of a list below the sentence that introduces it."""
Told = tuple[Site, Slots]
"""A figure and its slots."""


class Account:
    """The figures told of before by the places of their sentences; all times of the text, and who speaks."""

    def __init__(
        self, outline: Outline, told: Mapping[int, Sequence[Told]], times: Sequence[Time],
        near: Near[Time], said: Sequence[Said],
    ) -> None:  # fmt: skip
        self.told, self.times, self.near, self.said = told, times, near, said
        self.outline = outline
        self.given: dict[int, int | None] = {}
        """The times that sentences gave to those behind them, by the places of the sentences."""
        self._before: dict[int, Sequence[Sentence]] = {}
        self._reminding: dict[int, bool] = {}

    def before(self, sentence: Sentence) -> Sequence[Sentence]:
        """The sentences that may give their time, found once for all figures of a sentence."""
        found = self._before.get(sentence.index)
        if found is None:
            found = self._before[sentence.index] = _before(self.outline, sentence)
        return found

    def reminds(self, sentence: Sentence) -> bool:
        """«Айта кетейік, былтыр 9 үй жанды»: whether the report itself tells what was before, or besides."""
        found = self._reminding.get(sentence.index)
        if found is None:
            opening = self.outline.text[sentence.start : sentence.start + _OPENING].lower()
            found = opening.startswith(beginnings("kazakh/cues", "reminding"))
            self._reminding[sentence.index] = found
        return found


def _before(outline: Outline, sentence: Sentence) -> Sequence[Sentence]:
    """The sentences that may give their time, the nearest first: of its paragraph, or over its list."""
    out: list[Sentence] = []
    last, item = sentence, opens_item(outline, sentence)
    for at in range(sentence.index - 1, -1, -1):
        one = outline.sentences[at]
        if one.paragraph != last.paragraph or item:
            item = item and opens_item(outline, last)
            if not (item or _adds(outline, last)):
                break
        if one.end - one.start > NUMBER_LENGTH:  # «2. | 12 үй салынды»: no number of an item alone
            out.append(one)
        last = one
        if len(out) >= (_ITEMS if item else _BACK):
            break
    return out


def _adds(outline: Outline, sentence: Sentence) -> bool:
    """«Сонымен қатар 12 жол жөнделді»: whether its first words add a sentence to those before."""
    opening = outline.text[sentence.start : sentence.end].lower().replace(",", " ").split()[:3]
    adding = function_words("adding")
    return any(" ".join(opening[:many]) in adding for many in (1, 2, 3))


def opens_paragraph(outline: Outline, sentence: Sentence) -> bool:
    """Whether a sentence is the first of its paragraph."""
    at = sentence.index
    return at == 0 or outline.sentences[at - 1].paragraph != sentence.paragraph
