"""The cases that a word may stand in, where they tell a direction or a part: «из Кенди» and «Кендіден»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.words import features, split
from svodka.language.lexicon import folded
from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.words import Word


def russian_cases(word: Word) -> set[str]:
    """The cases of all readings of a Russian word, as the dictionary names them («gent»)."""
    return {str(reading.tag.case) for reading in parses(word.text.casefold())}


def kazakh_cases(word: Word) -> set[str]:
    """The features of the endings of a Kazakh word over each of its lemmas, cases among them («abl»)."""
    endings = [split(folded(word.text), stem) for stem in word.lemmas]
    return {feature for ending in endings if ending for feature in features(ending)}
