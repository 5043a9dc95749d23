"""Concepts: words that mean one thing when claims are compared, in three languages, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from svodka.language.lexicon import folded
from svodka.ledger.meaning.particles import belongs
from svodka.ledger.meaning.phrases import Phrase, phrase
from svodka.ledger.meaning.words import KAZAKH, MODIFIERS, NOMINAL, Word

GAP = 2
"""Words that may stand between two of a phrase: «нарушителей (государственной) границы»."""

STOPS = {("counted", "en")}
"""Kinds whose phrases in a language end at a word that stops: "missiles [were] launched" is no launch."""

NEAR = 20
"""Characters in which a phrase goes on behind a preposition: "put on [public] show"."""

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


@dataclass(frozen=True, slots=True)
class Match:
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
        self._phrases: dict[str, dict[str, list[_Entry]]] = {}
        self._kinds: dict[str, set[str]] = {}
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
                    self._phrases.setdefault(concept.kind, {}).setdefault(lemma, []).append(entry)
                    self._kinds.setdefault(lemma, set()).add(concept.kind)
        self._called: dict[tuple[str, str], dict[str, None]] = {}
        for (kind, name), concept in self._named.items():
            for called in (concept.title, *(said for _, said in concept.titles)):
                self._called.setdefault((kind, folded(called)), {})[name] = None
        for found in (each for begun in self._phrases.values() for each in begun.values()):
            found.sort(key=lambda entry: -len(entry.found_by))

    def named(self, kind: str, name: str) -> Concept | None:
        """The concept of a kind and name."""
        return self._named.get((kind, name))

    def at(self, kind: str, sequence: Sequence[Word], index: int) -> Match | None:
        """The longest phrase of a kind that begins with the word at ``index``; None behind the last word."""
        if index >= len(sequence):
            return None
        by_lemma = self._phrases.get(kind, {})
        best: Match | None = None
        behind: set[str] | None = None
        for lemma in sequence[index].lemmas:
            for found_by, concept, kazakh, capital, tight, titled in by_lemma.get(lemma, ()):
                if best is not None and len(found_by) <= best.length:
                    break
                if len(found_by) > 1:  # most phrases of a common word go on otherwise
                    if behind is None:
                        near = sequence[index + 1 : index + 2 + GAP]
                        behind = set().union(*(word.lemmas for word in near))
                    if behind.isdisjoint(found_by[1]):
                        continue
                if capital and not sequence[index].text.isupper():
                    continue
                own = _follow(found_by, sequence, index)
                if own and not (kazakh and all(_is_russian(sequence[at]) for at in own)):
                    between = tuple(at for at in range(index, own[-1]) if at not in own)
                    if titled and not _is_name(found_by, sequence, own):
                        continue
                    if tight and any(self._stops(sequence[at]) for at in between):
                        continue
                    if kind == "action" and len(own) > 1 and not self._holds(own, sequence):
                        continue
                    best = Match(concept, index, own[-1], len(found_by), between)
                    break
        return best

    def goes_on(self, kind: str, word: Word) -> bool:
        """Whether a phrase of a kind that begins with a word has others: else none behind it matters."""
        begun = (self._phrases.get(kind, {}).get(lemma) for lemma in word.lemmas)
        return any(found and len(found[0].found_by) > 1 for found in begun)  # the longest first

    def _stops(self, word: Word) -> bool:
        return not self._phrases.get("stop", {}).keys().isdisjoint(word.lemmas)

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
        begun = self._phrases.get(kind, {}).keys()
        for index in range(start, len(sequence)):
            may_begin = not begun.isdisjoint(sequence[index].lemmas)  # few do
            if may_begin and (found := self.at(kind, sequence, index)) is not None:
                return found
        return None

    def all(self, kind: str, sequence: Sequence[Word]) -> Iterator[Match]:
        """Every phrase of a kind, from the left, none inside another."""
        index = 0
        while (found := self.first(kind, sequence, index)) is not None:
            yield found
            index = found.last + 1

    def of_any_kind(self, sequence: Sequence[Word]) -> Iterator[Match]:
        """The longest phrase of each kind that begins with each word."""
        for index, word in enumerate(sequence):
            for kind in sorted(set().union(*(self._kinds.get(lemma, ()) for lemma in word.lemmas))):
                found = self.at(kind, sequence, index)
                if found is not None:
                    yield found

    def having(self, kind: str, sequence: Sequence[Word]) -> frozenset[str]:
        """The names of the concepts that have all these words, in any form, in one of their phrases."""
        phrases = self._phrases.get(kind, {}).values()
        return frozenset(
            concept.name
            for found_by, concept, *_ in (entry for found in phrases for entry in found)
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


def _is_russian(word: Word) -> bool:
    """Whether a word stands in a Russian text and is not spelt as only Kazakh words are («министрі»)."""
    return word.language == "ru" and not KAZAKH.search(folded(word.text))


def _is_name(phrase: Phrase, sequence: Sequence[Word], own: Sequence[int]) -> bool:
    """Whether words are written as a name, some of them at least; adjectives are not: «омская область».

    Nor is an adjective beside a noun that only has a form of the name: «в [Минском] цирке», «с Минском».
    """
    row = [sequence[at] for at in own]
    led = len(row) > 1 and any(word.part in MODIFIERS for word in row)
    behind = sequence[own[0] + 1 : own[0] + 2] if len(row) == 1 else ()
    if row[0].part in MODIFIERS and row[0].lemma not in phrase[0]:
        if any(word.part in NOMINAL for word in behind):
            return False
    return led or any(word.text[0].isupper() for word in row)


def _follow(phrase: Phrase, sequence: Sequence[Word], index: int) -> list[int]:
    """The indexes of the words of a phrase that begins at ``index``; none where it does not go on."""
    own = [index]
    for wanted in phrase[1:]:
        for step in range(index + 1, min(index + 2 + GAP, len(sequence))):
            if wanted.intersection(sequence[step].lemmas):
                index = step
                own.append(step)
                break
        else:
            return []
    return own
