"""Speakers who are persons: by the fullest name of the text, with the office told beside it.

«*Health Minister* Rosa Vidal visited Tirsk. Vidal said …»: the speaker is Vidal, named Rosa Vidal, health
minister. Of two who share a surname a surname alone means neither.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.analysis import Outline
from svodka.language.slots import Person, Said, SlotGrammar
from svodka.model import Speaker

_SHORTEST = 3
"""Letters of a surname that is looked for elsewhere in a text."""
_MOST = 20
"""Places of a surname in a text that are looked at."""


class Persons:
    """The persons who speak in one text whose needed sentences are parsed."""

    def __init__(self, outline: Outline, grammar: SlotGrammar, said: Sequence[Said]) -> None:
        self._outline, self._grammar, self._said = outline, grammar, said
        self._read: dict[tuple[int, int], Person | None] = {}
        self._known: dict[str, list[Person]] = {}
        self._told: dict[tuple[int, int], Speaker] = {}

    def speaker(self, one: Speaker | None) -> Speaker | None:
        """Who speaks in a claim or statement, a person with name and office apart."""
        if one is None:
            return None
        place = one.start, one.end
        if place not in self._told:
            found = self._person(*place)
            self._told[place] = one if found is None else self._named(found)
        return self._told[place]

    def _person(self, start: int, end: int) -> Person | None:
        """The person whom words of the text name, found once."""
        if (start, end) not in self._read:
            sentence = self._outline.sentence_at(start)
            inside = sentence is not None and sentence.parsed and end <= sentence.end
            self._read[start, end] = (
                self._grammar.person(self._outline.text, sentence, start, end)
                if sentence is not None and inside
                else None
            )
        return self._read[start, end]

    def _named(self, one: Person) -> Speaker:
        """A person as a speaker: his name here, the fullest one, and the office told here or elsewhere."""
        alike = [other for other in self._namesakes(one) if _may_be(one, other)]
        if any(not _may_be(a, b) for a in alike for b in alike):
            alike = []
        fullest = max([one, *alike], key=_fullness)
        roles = [p.role for p in (one, fullest, *alike) if p.role]
        words = one.name
        text = self._outline.text[words.start : words.end]
        role = roles[0] if roles else None
        return Speaker(text, words.start, words.end, fullest.name.normal, role)

    def _namesakes(self, one: Person) -> list[Person]:
        """All of this surname who are named in parsed sentences, in their order."""
        surname = _surname(one)
        if surname not in self._known:
            found = {p.name.start: p for p in self._among(surname) if _surname(p) == surname}
            self._known[surname] = [found[at] for at in sorted(found)]
        return self._known[surname]

    def _among(self, surname: str) -> Iterator[Person]:
        """Those who are named in full beside a surname, then those who speak."""
        named = [p for place in self._places(surname) if (p := self._person(*place)) is not None]
        yield from (p for p in named if p.role)
        speakers = {(w.start, w.end) for one in self._said if (w := one.speaker) is not None}
        yield from (p for place in speakers if (p := self._person(*place)) is not None)

    def _places(self, surname: str) -> Iterator[tuple[int, int]]:
        """Where the text has names of more than one word that hold a surname."""
        text, at = self._outline.text, -1
        for _ in range(_MOST if len(surname) >= _SHORTEST else 0):
            at = text.find(surname, at + 1)
            if at < 0:
                return
            sentence = self._outline.sentence_at(at)
            for name in sentence.names if sentence is not None else ():
                if name.start <= at < name.end:
                    yield name.start, name.end


def _surname(one: Person) -> str:
    return one.name.normal.rsplit(maxsplit=1)[-1]


def _fullness(one: Person) -> tuple[int, int]:
    """How full a name is: its words, then its letters: «Rosa Vidal» before «R. Vidal»."""
    return len(one.name.normal.split()), len(one.name.normal)


def _may_be(one: Person, other: Person) -> bool:
    """Whether two of one surname may be the same: «Vidal», «R. Vidal» and «Rosa Vidal»."""
    first, second = one.name.normal.split(), other.name.normal.split()
    if len(first) == 1 or len(second) == 1 or first[0] == second[0]:
        return True
    initial = min(len(first[0].rstrip(".")), len(second[0].rstrip("."))) == 1
    return initial and first[0][0] == second[0][0]
