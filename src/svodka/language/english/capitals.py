"""How English words in capitals are written in a sentence, by what the network takes for names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from svodka.language.analysis import Token
from svodka.language.english.cues import speaking
from svodka.language.english.parsing.network import Network
from svodka.language.english.words import VOWELS, irregular, lemmas
from svodka.language.lexicon import classes, load

_VERB = ("VERB", "AUX")
"""What a headline has, and no name of a body: «General Directorate for Roads»."""
_NEVER = (*_VERB, "ADP", "DET", "PRON", "CCONJ", "SCONJ", "ADV", "NUM", "PART")
"""What no name is where it is so in small letters too: «OSTROV POLICE *ARREST* 42»."""
_COMMON = ("area", "site")
_SPEAKING = ("person", "body")
"""Classes of nouns that are no names alone: of places, and of those who speak."""
_ABBREVIATION = re.compile(rf"[{VOWELS}]?.|[^{VOWELS}]+|..[{VOWELS}]|[{VOWELS}]..|.*\..*")
"""What a name is that is told by its letters: «UN», «NHTSA», «CIA», «FAO», not «Max»."""


def spelt(tokens: Sequence[Token], network: Network) -> Iterator[tuple[int, str]]:
    """The words of a stretch in capitals, cut into tokens, as a sentence has them.

    Of «Smith Sells 40 Boats», whose words only begin so, those that have a verb.
    """
    if not tokens:
        return
    lows = [token.low for token in tokens]
    shouted, told = network.parse([[low.upper() for low in lows], lows])
    plain = [
        tag.startswith(_NEVER) and any(map(network.knows, lemmas(low)))
        for low, tag in zip(lows, told.tags, strict=True)
    ]
    names = [*map(_is_name, lows, shouted.tags, plain)]
    titled = any(token.text[1:].islower() for token in tokens)
    acts = any(own and tag.startswith(_VERB) for own, tag in zip(plain, told.tags, strict=True))
    if titled and not acts:
        return
    for at, (token, low) in enumerate(zip(tokens, lows, strict=True)):
        alone = not any(names[max(0, at - 1) : at] + names[at + 1 : at + 2])
        if low == "i" or (titled and (names[at] or token.text.isupper())):
            yield token.start, token.text
        elif low in _people() and (names[at] or not _people()[low].isupper()):
            yield token.start, _people()[low]
        elif not names[at] or (alone and low in _nouns()):
            yield token.start, low
        elif low not in abbreviations() and _is_short(low):
            yield token.start, low.upper()
        else:
            yield token.start, low.capitalize()


def _is_name(low: str, shouted: str, plain: bool) -> bool:
    """Whether a word is a name where it is tagged so in capitals, and not as a verb in small letters."""
    if not (low[:1].isalpha() and shouted.startswith("PROPN")):
        return False
    if low in _people() or low in classes("english/labels")["month"]:
        return True
    return not (plain or low in irregular())


@cache
def _nouns() -> frozenset[str]:
    """Nouns of places and of those who speak, which are no names alone: «THE *CITY* SOLD 40 BUSES»."""
    places = classes("english/places")
    return frozenset().union(*(places[kind] for kind in _COMMON), *map(speaking, _SPEAKING))


@cache
def abbreviations() -> frozenset[str]:
    """Words that a full stop belongs to: «DR», «NOV»."""
    return frozenset(form for entry in load("english/abbreviations") for form in entry.forms)


@cache
def _people() -> dict[str, str]:
    """Names of countries and of those who live there, as they are written: «Chinese», «UK»."""
    return {form.lower(): form for entry in load("english/countries") for form in entry.forms}


@cache
def _parts() -> frozenset[str]:
    """The words of names of several: «Sri» of «Sri Lanka»."""
    return frozenset(part for name in _people() if " " in name for part in name.split())


def _is_short(low: str) -> bool:
    """Whether a name is an abbreviation: «UN», «NHTSA», «WHO», not «MAY» or «SRI LANKA»."""
    if low in classes("english/labels")["month"] or low in _parts():
        return False
    listed = low in speaking("by-letters") or low in speaking("capitals")
    return listed or _ABBREVIATION.fullmatch(low) is not None
