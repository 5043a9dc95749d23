"""The markers of parts and wholes in a sentence: «из них», «среди», «в том числе», words of the lexicon."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from svodka.language.analysis import Sentence, Token
from svodka.language.lexicon import classes, load


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker of the lexicon in a sentence: its class, and its tokens from ``first`` to ``last``."""

    kind: str
    first: int
    last: int


@cache
def _phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Marker phrases by their first word, the longest first."""
    out: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry in load("russian/parts"):
        for form in entry.forms:
            words = tuple(form.split())
            out.setdefault(words[0], []).append((words, entry.text("class")))
    return {word: tuple(sorted(found, key=lambda x: -len(x[0]))) for word, found in out.items()}


def markers(sentence: Sentence) -> list[Marker]:
    """The markers of a sentence, left to right, none inside another."""
    words, phrases = sentence.lower, _phrases()
    if phrases.keys().isdisjoint(words):
        return []
    out: list[Marker] = []
    free = 0
    for at, word in enumerate(words):
        if at < free:
            continue
        for phrase, kind in phrases.get(word, ()):
            if tuple(words[at : at + len(phrase)]) == phrase:
                out.append(Marker(kind, at, at + len(phrase) - 1))
                free = at + len(phrase)
                break
    return out


@cache
def words_of(kind: str) -> frozenset[str]:
    """The lemmas of a class of the lexicon."""
    return classes("russian/parts").get(kind, frozenset())


def has_word(tokens: Sequence[Token], kind: str) -> bool:
    """Whether one of the tokens is a word of a class of the lexicon; Russian lemmas are folded."""
    return not words_of(kind).isdisjoint([t.lemma for t in tokens])
