"""Lemmas of Kazakh nouns: the stem whose other forms the news have most of, under an ending that fits.

«сауда» is no form of «сау» («сау-да»), for its own forms («сауданы», «саудаға») are more than those of
«сау»; «құны» is one of «құн». How many forms each stem has is counted over annotated news (``paradigms.tsv``,
made by ``python -m svodka.learning.kazakh``); of a word without a known stem the ending is taken off that
leaves the shortest one. Of nouns of the treebank KTB 94 in 100 get the lemma that it has.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from svodka.language.kazakh.morphology.named import last_part
from svodka.language.kazakh.morphology.words import ENDING, MAX_ENDING, VOWELS, WITHIN, sounds
from svodka.language.lexicon import classes, load

_HARDENED = {"б": "п", "г": "к", "ғ": "қ"}
"""Consonants before a possessive ending, and what they are at the end of a word: «кітаб-ы», «кітап»."""
_OWN = frozenset(["ы", "і", "сы", "сі", "ымыз", "іміз", "мыз", "міз", "ыңыз", "іңіз", "ңыз", "ңіз"])
"""Possessive endings of news; «my» and «your» look like the end of many stems («режим»)."""
_OF_OWNED = frozenset(["н", "на", "не", "нда", "нде", "нан", "нен"])
"""Cases that only a noun with possession has: «жол-ы-н»."""
_DONE = ("лға", "лге", "нға", "нге", "маға", "меге", "паға", "пеге", "баға", "беге")
"""How the participle of what was done or not ends without its last consonant."""
_DEED_OF_TWO = ("ығ", "іг")
"""What stands before «-ыс» in a deed of two: «соқтығыс», not «құрылғы-сы»."""
_BACK = frozenset("аоұуы")
_SHORTEST = 4
"""Letters of a stem that nothing is known of; with fewer, it has to be met by itself."""


class Analysis(NamedTuple):
    """A noun as a stem and the ending behind it; ``cut`` letters of the word stand before the ending."""

    stem: str
    ending: str
    cut: int


@lru_cache(maxsize=50_000)
def analyses(low: str) -> tuple[Analysis, ...]:
    """What a folded noun may be a form of, itself first, the longest stems before the shorter."""
    found = [Analysis(low, "", len(low))]
    for cut in range(len(low) - 1, max(1, len(low) - MAX_ENDING - 1), -1):
        stem, ending = low[:cut], low[cut:]
        match = ENDING.fullmatch(ending)
        if match is None or match["worth"] or match["about"] or not sounds(stem, ending):
            continue
        if match["place"] and not ending.endswith(WITHIN):
            continue  # «бұйр-ығы», «темекі»
        own = match["own"]
        if own and own not in _OWN:
            continue
        if not own and stem[-1] in "ыі" and ending in _OF_OWNED and stem not in paradigms():
            continue  # «шойын», «көшкінде»
        if own and ending[0] in "ыі":
            if stem[-1] in _HARDENED.values() and stem not in elided():
                continue  # «ұйқы»: a possessive ending softens («бұйрығы»)
            loan = stem[-1] == "г" and stem[-2] in _BACK  # «геолог-ы»: «ғ» stands there in Kazakh
            if stem[-2] in VOWELS and not loan and stem not in paradigms():
                stem = stem[:-1] + _HARDENED.get(stem[-1], stem[-1])
        if _doing(stem, ending):
            continue
        found.append(Analysis(stem.removesuffix("-"), ending, cut))
    return tuple(found)


def _doing(stem: str, ending: str) -> bool:
    """«Сатушы» and «тәрбиеші», not «сатуш-ы»; «қарындаш-ы» and «жолдаш-ы» are forms of what ends so."""
    if not stem.endswith("ш") or ending[0] not in "ыі" or len(stem) < _SHORTEST:
        return False
    of_noun = stem[:-1] in paradigms() or stem[:-1] in classes("kazakh/words")["noun"]
    return stem not in paradigms() and (of_noun or stem[-2] not in VOWELS - {"у"})


def _cuts_stem(one: Analysis) -> bool:
    """Whether an ending takes the last consonant off: «сайыс-ы», not «сайы-сы»; «пианист-і», «теракт-ы».

    «Қойшы-сы», «түлкі-сі»: who does something, and what ends like these, has an «ы» of its own.
    """
    if one.ending.startswith(("сы", "сі")) and one.stem[-1] in "ыі":
        low = one.stem[-3:-1]
        return low[-1] not in "шқкғг" or low in _DEED_OF_TWO
    if one.ending in ("ны", "ні"):
        return one.stem.endswith((*_DONE, "о"))  # «сұралған-ы», «патрон-ы»
    return one.stem.endswith("ис") and one.ending in ("ты", "ті")


@lru_cache(maxsize=50_000)
def analysis(low: str) -> Analysis:
    """The likeliest analysis of a folded noun."""
    found, whole = analyses(low), elided()
    if (listed := next((one for one in found if one.stem in _whole()), None)) is not None:
        return listed
    for one in found:
        if one.ending and one.stem in whole:
            return one._replace(stem=whole[one.stem])
    counts, short, nouns = paradigms(), _short(), classes("kazakh/words")["noun"]
    known = [
        (counts.get(one.stem, 2), one.cut, one)
        for one in found
        if (counts.get(one.stem, 0) > 1 or one.stem in nouns)
        and (len(one.stem) > 2 or one.stem in short)
    ]
    if known:
        return max(known, key=lambda k: (k[0], -k[1]))[2]
    if (rest := last_part(low)) != low and (inner := analysis(rest)).stem in counts:
        first = low[: -len(rest)]  # «автобензині», «киберқылмысы»
        return Analysis(first + inner.stem, inner.ending, len(first) + inner.cut)
    for one in reversed(found):
        if (
            one.ending
            and not _cuts_stem(one)
            and (len(one.stem) >= _SHORTEST or (one.stem in counts and len(one.stem) > 2))
        ):
            return one
    return found[0]


def lemma(low: str) -> str:
    """The lemma of a folded noun."""
    return analysis(low).stem


@lru_cache(maxsize=50_000)
def without_case(word: str) -> str:
    """A noun without the ending of its case: «облысында» → «облысы», «Қазақстандағы» → «Қазақстан»."""
    found = analysis(word.lower())
    match = ENDING.fullmatch(found.ending) if found.ending else None
    if match is None:
        return word
    kept = max(match.end(name) for name in ("plural", "own"))
    return word[: found.cut + max(kept, 0)].removesuffix("-")


@cache
def paradigms() -> dict[str, int]:
    """How many forms of a stem the news have, of those that have two and more."""
    text = files("svodka.language.kazakh").joinpath("paradigms.tsv").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in text.splitlines())
    return {stem: int(count) for stem, count in lines}


@cache
def elided() -> Mapping[str, str]:
    """What is left of nouns before an ending, and the nouns: «халқ-ы», «халық»."""
    return {form: entry.text("whole") for entry in load("kazakh/elisions") for form in entry.forms}


@cache
def _whole() -> frozenset[str]:
    """Nouns that end like a form of a shorter word, or are too short to be told by their endings: «алтын»."""
    return classes("kazakh/words")["whole"]


@cache
def _short() -> frozenset[str]:
    """Nouns of two letters."""
    listed = classes("kazakh/words")
    return listed["short"] | {word for word in listed["noun"] if len(word) == 2}
