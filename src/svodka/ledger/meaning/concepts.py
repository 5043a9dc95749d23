"""Concepts: words that mean one thing when claims are compared, in three languages, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from svodka.language.lexicon import folded
from svodka.ledger.meaning.following import GAP, follow, is_name, is_russian
from svodka.ledger.meaning.particles import belongs
from svodka.ledger.meaning.phrases import Phrase, phrase
from svodka.ledger.meaning.words import Word

STOPS = {("counted", "en")}
"""Kinds whose phrases in a language end at a word that stops: "missiles [were] launched" is no launch."""

NEAR = 20
"""Characters in which a phrase goes on behind a preposition: "put on [public] show"."""

MAX_BEGUN = 15_000
"""Words of which is kept what they begin."""

UNKNOWN = "~"
"""What a lemma of no concept is marked with where one is named so: "~mine" is not the concept "mine"."""

NAMED = "place"
"""The kind whose words are names where they have a capital letter: "reading" is no "Reading"."""

LETTERS = 2
"""Letters of an English abbreviation that may be another word in small ones: "US"."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One entry of the catalogue; its words are in the languages of ``languages``, one for each.

    ``money`` is the action that a deed is where it is done to money, ``by`` the cause that it names itself
    («сгореть»: fire), ``who`` what people of no kind are who do it («проживать»: population), ``sort`` of
    which sort people are («мужчина»: sex), ``grown`` what a thing is by its area («виноград»: vineyard),
    ``within`` the country of a place, ``heads`` what an office speaks for («министр»: «министерство»), a word
    a language. ``titles`` pairs languages with what the concept is called in them. ``acts`` are the actions
    that a noun names, or that people do by trade.
    """

    kind: str
    name: str
    title: str
    words: tuple[str, ...]
    languages: tuple[str, ...]
    example: str
    flags: frozenset[str] = frozenset()
    acts: tuple[str, ...] = ()
    change: str = ""
    counts: str = ""
    grown: str = ""
    sort: str = ""
    money: str = ""
    by: str = ""
    who: str = ""
    within: str = ""
    heads: tuple[tuple[str, str], ...] = ()
    titles: tuple[tuple[str, str], ...] = ()

    @property
    def act(self) -> str:
        """The action that its noun or verb is, where it is one."""
        return self.acts[0] if self.acts else ""

    @property
    def people(self) -> bool:
        """Whether what is counted is people, or may be."""
        return not self.flags.isdisjoint(("person", "people", "group", "empty"))


class Match(NamedTuple):
    """Where a concept's words stand among the words given: the first and last index, those between."""

    concept: Concept
    first: int
    last: int
    length: int
    between: tuple[int, ...] = ()

    @property
    def together(self) -> bool:
        """Whether no other word stands between its own: not «в прошлом месяце» for «в месяц»."""
        return self.last - self.first + 1 == self.length


class _Entry(NamedTuple):
    """A phrase of a concept: ``kazakh`` where no Russian words are one, ``capital`` where only capitals are,
    ``tight`` where no word that stops may stand between its own, ``titled`` where it is a name."""

    found_by: Phrase
    concept: Concept
    kazakh: bool
    capital: bool
    tight: bool
    titled: bool


class Catalogue:
    """Concepts by kind, found by their words. The first concept that has a phrase keeps it.

    Kazakh texts may use words of Russian; in one that is known to be Russian only words with its own letters
    are Kazakh: «12 мысов» are no copper there, as «12 мыс» is in Kazakh. English abbreviations of two letters
    are found in capitals only: "us" is no "US"; names of places with a capital letter. ``known`` are phrases
    by text and language, if there are any.
    """

    def __init__(
        self,
        concepts: Iterable[Concept],
        known: Mapping[tuple[str, str], Phrase] = MappingProxyType({}),
    ) -> None:
        self._named: dict[tuple[str, str], Concept] = {}
        self._phrases: dict[str, dict[str, list[_Entry]]] = {}  # by lemma, then by kind
        seen: set[tuple[str, str]] = set()
        for concept in concepts:
            self._named.setdefault((concept.kind, concept.name), concept)
            russian = _russian(concept)
            for text, language in zip(concept.words, concept.languages, strict=True):
                kazakh = language == "kk" and text not in russian
                if (concept.kind, text) in seen:
                    continue
                seen.add((concept.kind, text))
                found_by = known.get((text, language)) or phrase(text, language)
                capital = language == "en" and len(text) == LETTERS and text.isupper()
                titled = concept.kind == NAMED and text != text.lower()
                tight = (concept.kind, language) in STOPS
                entry = _Entry(found_by, concept, kazakh, capital, tight, titled)
                for lemma in found_by[0]:
                    self._phrases.setdefault(lemma, {}).setdefault(concept.kind, []).append(entry)
        self._called: dict[tuple[str, str], dict[str, None]] = {}
        for (kind, name), concept in self._named.items():
            for called in (concept.title, *(said for _, said in concept.titles)):
                self._called.setdefault((kind, folded(called)), {})[name] = None
        self._begun = lru_cache(MAX_BEGUN)(self._begins)

    def named(self, kind: str, name: str) -> Concept | None:
        """The concept of a kind and name."""
        return self._named.get((kind, name))

    def at(self, kind: str, sequence: Sequence[Word], index: int) -> Match | None:
        """The longest phrase of a kind that begins with the word at ``index``; None behind the last word."""
        if index >= len(sequence):
            return None
        behind: set[str] | None = None
        for entry in self._begun(sequence[index].lemmas).get(kind, ()):
            found_by = entry.found_by
            if len(found_by) > 1:  # most phrases of a common word go on otherwise
                if behind is None:
                    near = sequence[index + 1 : index + 2 + GAP]
                    behind = set().union(*(word.lemmas for word in near))
                if behind.isdisjoint(found_by[1]):
                    continue
            if (own := self._own(entry, sequence, index)) is not None:
                between = tuple(at for at in range(index, own[-1]) if at not in own)
                return Match(entry.concept, index, own[-1], len(found_by), between)
        return None

    def _own(self, entry: _Entry, sequence: Sequence[Word], index: int) -> Sequence[int] | None:
        """The indexes of the words of a phrase that begins at ``index``; None where it is not said there."""
        found_by, concept, kazakh, capital, tight, titled = entry
        if capital and not sequence[index].text.isupper():
            return None
        own = follow(found_by, sequence, index)
        if not own or (kazakh and all(is_russian(sequence[at]) for at in own)):
            return None
        if titled and not is_name(found_by, sequence, own):
            return None
        among = range(index, own[-1])
        if tight and any(self._stops(sequence[at]) for at in among if at not in own):
            return None
        if concept.kind == "action" and len(own) > 1 and not self._holds(own, sequence):
            return None
        return own

    def _begins(self, lemmas: tuple[str, ...]) -> dict[str, list[_Entry]]:
        """By kind, the phrases that a word with these lemmas may begin, the longest first."""
        found: dict[str, list[_Entry]] = {}
        for lemma in lemmas:
            for kind, entries in self._phrases.get(lemma, {}).items():
                found.setdefault(kind, []).extend(entries)
        for entries in found.values():
            entries.sort(key=lambda entry: -len(entry.found_by))
        return found

    def goes_on(self, kind: str, word: Word) -> bool:
        """Whether a phrase of a kind that begins with a word has others: else none behind it matters."""
        entries = self._begun(word.lemmas).get(kind)
        return entries is not None and len(entries[0].found_by) > 1

    def _stops(self, word: Word) -> bool:
        return "stop" in self._begun(word.lemmas)

    def _holds(self, own: Sequence[int], sequence: Sequence[Word]) -> bool:
        """Whether the particles of English that a phrase ends with, or has before its object, are its own."""

        def goes_on(index: int) -> bool:
            said = self.at("going-on", sequence, index)
            return self._stops(sequence[index]) or (said is not None and said.together)

        for step, at in enumerate(own[1:], start=2):
            behind = sequence[own[step]].start - sequence[at].end if step < len(own) else -1
            if not 0 <= behind <= NEAR:
                particle = self.at("particle", sequence, at)
                if particle and not belongs(at, own, sequence, particle.concept.flags, goes_on):
                    return False
        return True

    def first(self, kind: str, sequence: Sequence[Word], start: int = 0) -> Match | None:
        """The first phrase of a kind from ``start`` on."""
        for index in range(start, len(sequence)):
            may_begin = kind in self._begun(sequence[index].lemmas)  # few do
            if may_begin and (found := self.at(kind, sequence, index)) is not None:
                return found
        return None

    def each(self, kind: str, sequence: Sequence[Word]) -> Iterator[Match]:
        """The longest phrase of a kind that begins with each word, those inside another too."""
        for index, word in enumerate(sequence):
            if kind in self._begun(word.lemmas):
                found = self.at(kind, sequence, index)
                if found is not None:
                    yield found

    def all(self, kind: str, sequence: Sequence[Word]) -> Iterator[Match]:
        """Every phrase of a kind, from the left, none inside another."""
        index = 0
        while (found := self.first(kind, sequence, index)) is not None:
            yield found
            index = found.last + 1

    def of_any_kind(self, sequence: Sequence[Word]) -> Iterator[Match]:
        """The longest phrase of each kind that begins with each word."""
        for index, word in enumerate(sequence):
            for kind in sorted(self._begun(word.lemmas)):
                found = self.at(kind, sequence, index)
                if found is not None:
                    yield found

    def having(self, kind: str, sequence: Sequence[Word]) -> frozenset[str]:
        """The names of the concepts that have all these words, in any form, in one of their phrases."""
        entries = (entry for begun in self._phrases.values() for entry in begun.get(kind, ()))
        return frozenset(
            concept.name
            for found_by, concept, *_ in entries
            if all(any(part.intersection(word.lemmas) for part in found_by) for word in sequence)
        )

    def title(self, kind: str, name: str) -> str:
        """What people are shown for a concept's name; a name of no concept is a lemma, itself."""
        concept = self.named(kind, name)
        return concept.title if concept else name.removeprefix(UNKNOWN)

    def unknown(self, kind: str, lemma: str) -> str:
        """What a lemma of no concept of a kind is kept as, apart from the names of those: "~mine"."""
        return lemma if self.named(kind, lemma) is None else UNKNOWN + lemma

    def names(self, kind: str) -> list[str]:
        """The names of all concepts of a kind."""
        return [name for own, name in self._named if own == kind]

    def called(self, kind: str, title: str) -> tuple[str, ...]:
        """The names of the concepts of a kind that bear a title in some language."""
        return tuple(self._called.get((kind, folded(title)), ()))

    def titles(self, kind: str, language: str) -> dict[str, str]:
        """By the titles of the concepts of a kind, what a language calls them, where it has a word."""
        return {
            concept.title: called
            for (own, _), concept in self._named.items()
            for spoken, called in concept.titles
            if (own, spoken) == (kind, language)
        }


def _russian(concept: Concept) -> frozenset[str]:
    """The Russian words of a concept, which may be Kazakh ones too: «Армения»."""
    said = zip(concept.words, concept.languages, strict=True)
    return frozenset(word for word, language in said if language == "ru")
