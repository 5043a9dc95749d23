"""The catalogue of concepts: words that mean one thing when claims are compared, in three languages.

Data in indicators.toml (what is done and counted), institutions.toml (who) and places.toml (where).

A file of the user's own has the same form and is read before the package's: its words win.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from svodka.errors import LexiconError
from svodka.ledger.words import Word, look_up, words

KINDS = (
    "action", "counted", "container", "actor", "office", "place", "cause", "narrowing", "modifier",
    "complete", "remainder", "join", "some", "for", "about", "link", "stop",
)  # fmt: skip
FLAGS: Mapping[str, tuple[str, ...]] = {
    "action": ("level", "event", "cause"),
    "counted": ("of", "empty"),
    "actor": ("generic",),
    "place": ("wide", "generic"),
    "for": ("behind",),
}
LANGUAGES = ("ru", "kk", "en")
TITLES = tuple(f"title-{language}" for language in LANGUAGES)
TEXTS: Mapping[str, tuple[str, ...]] = {
    "action": TITLES, "counted": ("act", "counts", *TITLES), "actor": TITLES, "place": TITLES,
}  # fmt: skip
FILES = ("indicators", "institutions", "places")
NAME = re.compile(r"[a-z][a-z0-9-]*")
GAP = 2
"""Words that may stand between two of a phrase: «нарушителей (государственной) границы»."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One entry of the catalogue; its words are in the languages of ``languages``, one for each.

    ``titles`` pairs languages with what the concept is called in them.
    """

    kind: str
    name: str
    title: str
    words: tuple[str, ...]
    languages: tuple[str, ...]
    example: str
    flags: frozenset[str] = frozenset()
    act: str = ""
    counts: str = ""
    titles: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """Where a concept's words stand among the words given: the first and last index."""

    concept: Concept
    first: int
    last: int
    length: int


Phrase = tuple[frozenset[str], ...]


class Catalogue:
    """Concepts by kind, found by their words. The first concept that has a phrase keeps it."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._named: dict[tuple[str, str], Concept] = {}
        self._phrases: dict[tuple[str, str], list[tuple[Phrase, Concept]]] = {}
        known: set[tuple[str, str]] = set()
        for concept in concepts:
            self._named.setdefault((concept.kind, concept.name), concept)
            for text, language in zip(concept.words, concept.languages, strict=True):
                if (concept.kind, text) in known:
                    continue
                known.add((concept.kind, text))
                phrase = _phrase(text, language)
                for lemma in phrase[0]:
                    self._phrases.setdefault((concept.kind, lemma), []).append((phrase, concept))
        for found in self._phrases.values():
            found.sort(key=lambda pair: -len(pair[0]))

    def named(self, kind: str, name: str) -> Concept | None:
        """The concept of a kind and name."""
        return self._named.get((kind, name))

    def at(self, kind: str, sequence: Sequence[Word], index: int) -> Match | None:
        """The longest phrase of a kind that begins with the word at ``index``."""
        best: Match | None = None
        for lemma in sequence[index].lemmas:
            for phrase, concept in self._phrases.get((kind, lemma), ()):
                if best is not None and len(phrase) <= best.length:
                    break
                last = _follow(phrase, sequence, index)
                if last is not None:
                    best = Match(concept, index, last, len(phrase))
                    break
        return best

    def first(self, kind: str, sequence: Sequence[Word], start: int = 0) -> Match | None:
        """The first phrase of a kind from ``start`` on."""
        for index in range(start, len(sequence)):
            found = self.at(kind, sequence, index)
            if found is not None:
                return found
        return None

    def all(self, kind: str, sequence: Sequence[Word]) -> Iterator[Match]:
        """Every phrase of a kind, from the left, none inside another."""
        index = 0
        while index < len(sequence):
            found = self.at(kind, sequence, index)
            if found is not None:
                yield found
            index = found.last + 1 if found is not None else index + 1

    def having(self, kind: str, sequence: Sequence[Word]) -> frozenset[str]:
        """The names of the concepts that have all these words, in any form, in one of their phrases."""
        phrases = (found for (own, _), found in self._phrases.items() if own == kind)
        return frozenset(
            concept.name
            for phrase, concept in (pair for found in phrases for pair in found)
            if all(any(part.intersection(word.lemmas) for part in phrase) for word in sequence)
        )

    def title(self, kind: str, name: str) -> str:
        """What people are shown for a concept's name; a name of no concept is a lemma, itself."""
        concept = self.named(kind, name)
        return concept.title if concept else name

    def titles(self, kind: str, language: str) -> dict[str, str]:
        """By the titles of the concepts of a kind, what a language calls them, where it has a word."""
        return {
            concept.title: called
            for (own, _), concept in self._named.items()
            for spoken, called in concept.titles
            if (own, spoken) == (kind, language)
        }


def _phrase(text: str, language: str) -> Phrase:
    """What each word of a phrase is found by.

    The forms of a Kazakh text are cut down to the word as it stands here, which is cut no further: «жылқы»
    must not be found by its stem «жыл».
    """
    said = words(text, language=language)
    if language == "kk":
        return tuple(frozenset([word.text.casefold()]) for word in said)
    return tuple(frozenset(word.lemmas) for word in said)


def _follow(phrase: Phrase, sequence: Sequence[Word], index: int) -> int | None:
    """The index of the last word of a phrase that begins at ``index``; None where it does not go on."""
    for wanted in phrase[1:]:
        for step in range(index + 1, min(index + 2 + GAP, len(sequence))):
            if wanted.intersection(sequence[step].lemmas):
                index = step
                break
        else:
            return None
    return index


@lru_cache(8)
def catalogue(own: str | None = None) -> Catalogue:
    """The package's catalogue, with the concepts of ``own`` (TOML text) before them.

    Raises :class:`LexiconError` with everything wrong in ``own``.
    """
    mine = read(own, "the file of concepts") if own else []
    return Catalogue([*mine, *_package()])


@lru_cache(1)
def _package() -> list[Concept]:
    home = resources.files("svodka.ledger")
    texts = [(home / f"{name}.toml").read_text(encoding="utf-8") for name in FILES]
    return _concepts(tomllib.loads("\n".join(texts)))  # the tests run the linter


def read(text: str, name: str) -> list[Concept]:
    """The concepts of a catalogue's text; raises :class:`LexiconError` with everything wrong in it."""
    problems = lint(text)
    if problems:
        raise LexiconError(f"{name}: " + "; ".join(problems))
    return _concepts(tomllib.loads(text))


def _concepts(data: Mapping[str, Any]) -> list[Concept]:
    return [_concept(kind, table) for kind in KINDS for table in data.get(kind, [])]


def lint(text: str) -> list[str]:
    """What is wrong with a catalogue, a line each: unknown or missing keys, duplicates, examples that
    do not show a word of the entry."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return [f"not a TOML file: {error}"]
    return list(_problems(data))


def _problems(data: Mapping[str, Any]) -> Iterator[str]:
    for kind in data:
        if kind not in KINDS:
            yield f"unknown kind {kind!r}; one of {', '.join(KINDS)}"
    for kind in KINDS:
        seen: dict[str, str] = {}
        for table in data.get(kind, []):
            name = table.get("name")
            if not isinstance(name, str) or not NAME.fullmatch(name):
                yield f"{kind}: {name!r} is no name (small Latin letters, digits, dashes)"
                continue
            label = f"{kind} {name}"
            if seen.setdefault(f"name {name}", label) != label or f"named {name}" in seen:
                yield f"{label}: named twice"
            seen[f"named {name}"] = label
            yield from (f"{label}: {problem}" for problem in _entry_problems(kind, table))
            spoken = _spoken(table)  # «Армения» is a word of two languages
            for word, language in spoken:
                if seen.setdefault(word, label) != label or spoken.count((word, language)) > 1:
                    yield f"{label}: {word!r} is a word of {seen[word]} too"


def _entry_problems(kind: str, table: Mapping[str, Any]) -> Iterator[str]:
    flags, texts = FLAGS.get(kind, ()), TEXTS.get(kind, ())
    for key, value in table.items():
        if key in flags:
            if not isinstance(value, bool):
                yield f"{key}: {value!r} is neither true nor false"
        elif key in LANGUAGES:
            if not isinstance(value, list) or not all(isinstance(w, str) and w for w in value):
                yield f"{key}: not a list of words"
        elif key not in ("name", "example", *texts):
            yield f"unknown key {key!r}"
        elif not isinstance(value, str):
            yield f"{key}: {value!r} is no text"
    if not _spoken(table):
        yield "no words"
    example = table.get("example")
    if not isinstance(example, str) or not example.strip():
        yield "no example"
    elif not any(
        Catalogue([_concept(kind, table)]).first(kind, words(example, language=language))
        for language in ("", "kk")
    ):
        yield f"the example shows none of its words: {example!r}"


def _spoken(table: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The words of an entry, each with the code of its language."""
    lists = ((language, table.get(language)) for language in LANGUAGES)
    return [
        (word, language)
        for language, found in lists
        if isinstance(found, list)
        for word in found
        if isinstance(word, str)
    ]


def _concept(kind: str, table: Mapping[str, Any]) -> Concept:
    found = _spoken(table)
    titles = {language: word for word, language in reversed(found)}
    titles |= {one: table[f"title-{one}"] for one in LANGUAGES if f"title-{one}" in table}
    return Concept(
        kind=kind,
        name=table["name"],
        title=found[0][0] if found else table["name"],
        words=tuple(word for word, _ in found),
        languages=tuple(language for _, language in found),
        example=str(table.get("example", "")),
        flags=frozenset(flag for flag in FLAGS.get(kind, ()) if table.get(flag)),
        act=str(table.get("act", "")),
        counts=str(table.get("counts", "")),
        titles=tuple(titles.items()),
    )


def known_word(word: str) -> bool:
    """Whether the morphology has a Russian word in its dictionary, or part of it behind a dash."""
    from svodka.language.russian.dictionary import parses

    lemmas, _ = look_up(word)
    tail = lemmas[0].rpartition("-")[2]
    return any(reading.is_known for reading in parses(tail))
