"""What a slot is chosen among: candidates, made only when somebody looks at them, and votes by meaning."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, overload

from svodka.language.slots import Advice
from svodka.reading.claims.candidates import Candidate, source_of
from svodka.reading.claims.choosing.words import Words
from svodka.reading.syntax.sites import Site


class Candidates(Sequence[Candidate]):
    """The candidates of a figure, from their words; who goes through all makes them once."""

    __slots__ = ("_advice", "_found", "_made", "_site", "_words")

    def __init__(
        self,
        words: Words,
        site: Site,
        found: Sequence[int],
        advice: Mapping[int, Advice] | None = None,
    ) -> None:
        """``advice`` says which of the words are the rules' own answer."""
        self._words, self._site, self._found, self._advice = words, site, found, advice or {}
        self._made: list[Candidate] | None = None

    def __len__(self) -> int:
        return len(self._found)

    @overload
    def __getitem__(self, at: int) -> Candidate: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Candidate]: ...
    def __getitem__(self, at: int | slice) -> Candidate | Sequence[Candidate]:
        if isinstance(at, slice):
            return Candidates(self._words, self._site, self._found[at], self._advice)
        return self._made[at] if self._made is not None else self._candidates([self._found[at]])[0]

    def __iter__(self) -> Iterator[Candidate]:
        if self._made is None:
            self._made = self._candidates(self._found)
        return iter(self._made)

    def _candidates(self, found: Sequence[int]) -> list[Candidate]:
        owner, tokens, candidates = self._words.owner, self._words.tokens, self._words.candidates
        here, made = self._site.sentence.index, []
        last, source = None, ""
        for word in found:
            tree = owner[word]
            if tree is not last:  # those of one sentence stand together
                last, source = tree, source_of(here - tree.sentence.index)
                known = candidates[source]
            candidate = known.get(word)
            if candidate is None:
                candidate = known[word] = Candidate(tree, tokens[word].index, source)
            made.append(candidate)
        if advice := self._advice:
            return [
                replace(candidate, advice=advice[word]) if word in advice else candidate
                for word, candidate in zip(found, made, strict=True)
            ]
        return made

    @property
    def words(self) -> Sequence[int]:
        """The words that they are, as numbers."""
        return self._found

    def kept(self, places: Sequence[int]) -> Candidates:
        """Some of them."""
        return Candidates(self._words, self._site, [self._found[i] for i in places], self._advice)

    def advised(self, place: int, advice: Advice) -> Candidates:
        """The same, one of them being what rules say."""
        return Candidates(self._words, self._site, self._found, {self._found[place]: advice})

    def places(self) -> list[tuple[int, int]]:
        """The sentences of the words, and their places there."""
        owner, tokens = self._words.owner, self._words.tokens
        return [(owner[word].sentence.index, tokens[word].index) for word in self._found]

    def lemmas(self) -> list[str]:
        """The lemmas of the words, of people the lemmas of their last names."""
        meaning = self._words.meaning
        return [meaning[word] for word in self._found]


class Ballot:
    """The chances of options, added up where they mean the same; leaving the slot empty means ``None``."""

    __slots__ = ("_chances", "_meanings", "_options", "sums")

    def __init__(
        self, options: Sequence[Any], meanings: Sequence[Hashable], chances: Sequence[float]
    ) -> None:
        """``chances`` are those of the options and, last, of none of them."""
        self._options, self._meanings, self._chances = options, meanings, chances
        self.sums: dict[Hashable, float] = {None: chances[-1]}
        sums = self.sums
        for meaning, chance in zip(meanings, chances, strict=False):
            sums[meaning] = sums.get(meaning, 0.0) + chance

    @classmethod
    def settled(cls, option: Any, meaning: Hashable, chance: float) -> Ballot:
        """A ballot of one option (or of none, ``None``), whatever else there was."""
        if option is None:
            return cls((), (), (chance,))
        ballot = cls((option,), (meaning,), (chance, 0.0))
        del ballot.sums[None]
        return ballot

    def ranked(self) -> list[tuple[Hashable, float]]:
        """The meanings with their chances, likeliest first."""
        return sorted(self.sums.items(), key=lambda item: -item[1])

    def choice(self, meaning: Hashable) -> Choice:
        """The choice of a meaning."""
        return Choice(self.option(meaning), self.sums[meaning], self)

    def likeliest(self) -> Choice:
        """The choice of the likeliest meaning."""
        return self.choice(max(self.sums, key=self.sums.__getitem__))

    def option(self, meaning: Hashable) -> Any:
        """The likeliest option with a meaning."""
        if meaning is None:
            return None
        same = (i for i, other in enumerate(self._meanings) if other == meaning)
        return self._options[max(same, key=self._chances.__getitem__)]

    def likely(self, most: int) -> tuple[tuple[Any, float], ...]:
        """The likeliest options with the chances of their meanings, one for each meaning."""
        top: dict[Hashable, int] = {}
        chances = self._chances
        for at, meaning in enumerate(self._meanings):
            if meaning not in top or chances[at] > chances[top[meaning]]:
                top[meaning] = at
        return tuple(
            (self._options[top[meaning]] if meaning is not None else None, chance)
            for meaning, chance in self.ranked()[:most]
        )


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Choice:
    """What was chosen for a slot (``None``: left empty), its chance, and what else there was."""

    option: Any
    chance: float
    ballot: Ballot = field(repr=False, compare=False)

    def ranked(self, most: int) -> tuple[tuple[Any, float], ...]:
        """The likeliest options, one for those that mean the same («Токаев», «президент Токаев»)."""
        return self.ballot.likely(most)
