"""Phrases: what the words of a concept are found by, worked out once and kept as Python keeps its modules."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

import svodka.language
from svodka.language.compiled import kept
from svodka.language.kazakh.morphology.infinitives import STAYING
from svodka.language.lexicon import folded
from svodka.ledger.meaning.words import Word, words

Phrase = tuple[frozenset[str], ...]
"""The lemmas of each word."""

_HOME = Path(__file__).parent
_NEEDED = (_HOME, Path(svodka.language.__file__).parent)


def phrase(text: str, language: str) -> Phrase:
    """What each word of a phrase is found by.

    The forms of a Kazakh text are cut down to the word as it stands here, which is cut no further: «жылқы»
    must not be found by its stem «жыл». A verb of staying behind others is found with no ending too:
    «ауруханада [жатыр]».
    """
    said = words(text, language=language)
    if language == "kk":
        found = [frozenset([word.text.casefold()]) for word in said]
        stays = STAYING.get(said[-1].text.casefold()) if len(said) > 1 else None
        return (*found[:-1], found[-1] | {stays}) if stays is not None else tuple(found)
    return tuple(frozenset(_lemmas(word)) for word in said)


def _lemmas(word: Word) -> Iterable[str]:
    """A Russian noun is found by its dictionary form alone: «паром» is no form of «пар»."""
    own = folded(word.text)
    return [own] if word.part == "NOUN" and own in word.lemmas else word.lemmas


def phrases(said: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Phrase]:
    """The phrases of texts, each with the code of its language, by both.

    Looking ten thousand of them up takes half a second, so they are kept for as long as the data of the
    catalogue, the languages and their dictionary stay as they are.
    """
    return kept(_HOME / "looked_up.words", _needed(), lambda: {one: phrase(*one) for one in said})


def _needed() -> Iterable[Path]:
    dictionary = find_spec("pymorphy3_dicts_ru")
    return (*_NEEDED, *map(Path, (dictionary and dictionary.submodule_search_locations) or ()))
