"""Normal forms of who and where: the phrase in the nominative, as the language of the text has it.

What is counted and what was done have the lemma of one word; of «Ақтөбе облысында», «в штате Колорадо»,
"in the Gulf of Aden" it would not tell where.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field

from svodka.language.analysis import Analyzer, Outline
from svodka.model import Claim, Mention, Speaker, Statement


@dataclass(frozen=True, slots=True)
class Normals:
    """The normal forms of one text, whose records stand over the text that was read."""

    outline: Outline
    analyzer: Analyzer
    _first: dict[str, int] = field(default_factory=dict)
    """Where the text has each name first."""
    _told: dict[tuple[int, str], str] = field(default_factory=dict)
    """The normal forms of the words at a place, which claims share."""

    def claim(self, one: Claim, speaker: Speaker | None) -> Claim:
        """The claim with the normal forms of its actor and place, and of its speaker's name."""
        actor, place = self._mention(one.actor), self._mention(one.place)
        speaker = self._speaker(speaker)
        if actor is one.actor and place is one.place and speaker is one.speaker:
            return one
        return dataclasses.replace(one, actor=actor, place=place, speaker=speaker)

    def statement(self, one: Statement, speaker: Speaker | None) -> Statement:
        """The statement with the normal form of its speaker's name."""
        return dataclasses.replace(one, speaker=self._speaker(speaker))

    def _mention(self, one: Mention | None) -> Mention | None:
        if one is None or (normal := self._nominative(one.start, one.text)) == one.normal:
            return one
        return dataclasses.replace(one, normal=normal)

    def _speaker(self, one: Speaker | None) -> Speaker | None:
        """The fullest name is put into the nominative where it stands: «принял [Анну Лис]», «Анна Лис».

        Its capital and article stay: «Суд», "The Standard".
        """
        if one is None or not one.name:
            return one
        told = self._nominative(self._place(one), one.name)
        same = one.name.casefold().endswith(told.casefold())
        return one if same else dataclasses.replace(one, name=told)

    def _place(self, one: Speaker) -> int:
        """Where the fullest name stands: in the mention, else where the text has it first."""
        inside = one.text.find(one.name)
        if inside >= 0:
            return one.start + inside
        if one.name not in self._first:
            self._first[one.name] = self.outline.text.find(one.name)
        return self._first[one.name]

    def _nominative(self, start: int, words: str) -> str:
        told = self._told.get((start, words))
        if told is None:
            told = self._told[start, words] = self._found(start, words)
        return told

    def _found(self, start: int, words: str) -> str:
        end, sentence = start + len(words), self.outline.sentence_at(start)
        if start < 0 or sentence is None or not sentence.parsed or end > sentence.end:
            return words
        return self.analyzer.nominative(sentence, start, end) or words
