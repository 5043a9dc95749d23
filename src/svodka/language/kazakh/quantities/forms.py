"""Forms of Kazakh number words: a word with its ending, the ending behind a hyphen."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache

from svodka.language.kazakh.morphology.words import (
    ABLATIVE,
    DATIVE,
    ENDING,
    ORDINAL,
    features,
    split,
)
from svodka.language.lexicon import classes, load
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import NumberWord, compose, number_words
from svodka.language.remembered import remembered

DETACHED = frozenset([*DATIVE, *ABLATIVE, "ы", "і", "сы", "сі"])
"""Endings that no word looks like, which stand behind a space as well: «12% -ға»."""
CASED = frozenset([*DATIVE, *ABLATIVE])
HUNDREDS = ("даған", "деген", "таған", "теген", "лаған", "леген")


@cache
def other_words() -> frozenset[str]:
    """Words that look like a number or a unit with an ending and are others: «үшін» is «for»."""
    return frozenset(form for entry in load("kazakh/other_words") for form in entry.forms)


@cache
def _bounds_behind() -> frozenset[str]:
    """Words that bound the number before them, whose ending they need: «астам», «жуық»."""
    entries = (entry for entry in load("kazakh/bounds") if entry.text("case"))
    return frozenset(form for entry in entries for form in entry.forms)


@remembered(50_000)
def number_word(low: str) -> tuple[NumberWord, str] | None:
    """The number word and the ending of a form; ordinals have the category ``ordinal``."""
    words = number_words("kazakh")
    if low in words:
        return words[low], ""
    if low in other_words() or len(low) < 4:
        return None
    for cut in range(len(low) - 1, 1, -1):
        word = words.get(low[:cut])
        if word is None:
            continue
        ending = low[cut:]
        if ORDINAL.fullmatch(ending) or ending in ("нші", "ншы"):
            return NumberWord(word.value, "ordinal"), ending
        if word.category != "vague" and split(low, low[:cut]) is not None:
            if word.category == "one" or (len(low[:cut]) == 2 and features(ending) <= {"own"}):
                continue
            if word.category in ("unit", "ten") and "worth" in features(ending):
                continue  # «үштікті»: the first three
            return word, ending
    return None


def word_at(sequence: Sequence[Mark], index: int) -> tuple[NumberWord, str] | None:
    """The number word at a place with its ending."""
    if not 0 <= index < len(sequence) or sequence[index].kind != "word":
        return None
    return number_word(sequence[index].low)


def ending_after(sequence: Sequence[Mark], last: int) -> tuple[int, str] | None:
    """The ending behind a hyphen at a mark («85%-і», «1000-ға», also «85%і»): its last mark and its text."""
    dash, word = last + 1, last + 2
    if dash >= len(sequence):
        return None
    low = sequence[dash].low
    if not sequence[dash].gap and low_at(sequence, last) == "%":
        if sequence[dash].kind == "word" and ENDING.fullmatch(low):
            return dash, low
    if low in CASED and low_at(sequence, word) in _bounds_behind():
        return dash, low  # «500 ден астам»
    if word >= len(sequence) or low not in HYPHENS:
        return None
    low = sequence[word].low
    apart = sequence[dash].gap or sequence[word].gap
    if sequence[word].kind != "word" or (apart and low not in DETACHED):
        return None
    if low == "ақ":  # «4-ақ метр»: only four
        return word, ""
    if low in HUNDREDS:
        return word, low
    for collective in ("еу", "ау"):
        if low.startswith(collective) and ENDING.fullmatch(low[2:]):  # «2-еуі»: the two of them
            return word, low[2:]
    if low.startswith(TWO_OF) and ENDING.fullmatch(low[1:]):
        return word, low[1:]  # «6-уынан»
    return (word, low) if ENDING.fullmatch(low) or ORDINAL.fullmatch(low) else None


def composed(
    sequence: Sequence[Mark], first: int, start: tuple[Decimal, int] | None = None
) -> Number | None:
    """The longest number of words that begins at a mark, or goes on the digits of ``start``."""

    def look(at: int) -> NumberWord | None:
        found = word_at(sequence, at)
        if at > first or start is not None:
            if low_at(sequence, at + 1) in classes("kazakh/compounds")["once"]:
                return None  # «4 млн | бір реттік доза»
        if found is None and (at > first or start is not None):
            found = _worth(low_at(sequence, at))
        if found is None and at > first and start is None:
            found = tail_word(low_at(sequence, at), _is_ten(sequence, at - 1))
        if found is not None and found[0].category == "collective" and _goes_on(sequence, at - 1):
            return NumberWord(found[0].value, "unit")  # «он үшеуі»: thirteen of them
        return found[0] if found else None

    def ends(at: int) -> bool:
        return bool(ending_of(sequence, at))

    return compose(sequence, first, look, lambda at: 0, ends, start)


def goes_on(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a word stands here that may go on digits: «5 *миллион*», «50 *мыңдық*»."""
    return word_at(sequence, at) is not None or _worth(low_at(sequence, at)) is not None


def ending_of(sequence: Sequence[Mark], last: int) -> str:
    """The ending of the number word at a mark."""
    found = (
        word_at(sequence, last)
        or _worth(low_at(sequence, last))
        or tail_word(low_at(sequence, last), _is_ten(sequence, last - 1))
    )
    return found[1] if found else ""


CASES = frozenset(["dat", "abl", "acc", "gen", "loc"])
TWO_OF = ("уі", "уы")
"""How «two of them» and «six of them» go on behind figures: «2-уі», «6-уының»."""
TAILS = {"бір": "бір", "біреу": "бір", "үш": "үш", "жүз": "жүз"}
"""Stems whose forms with possession are words of their own, unless another number word stands before."""


@lru_cache(maxsize=10_000)
def tail_word(low: str, of_ten: bool = False) -> tuple[NumberWord, str] | None:
    """«Он бірі», «тоқсан үші», «екі жүзі»: the last word of a number, which alone is none.

    Behind a ten «бір» may have any case: «елу бірден астам»; alone «бірден» is «at once».
    """
    for stem, word in TAILS.items():
        ending = split(low, stem)
        if ending and ("own" in features(ending) or (of_ten and features(ending) & CASES)):
            return number_words("kazakh")[word], ending
    return None


def _is_ten(sequence: Sequence[Mark], at: int) -> bool:
    return _bare_of(sequence, at, ("ten",))


def _goes_on(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a ten or a hundred stands here that more may follow: «он», «жүз»."""
    return _bare_of(sequence, at, ("ten", "hundred"))


def _bare_of(sequence: Sequence[Mark], at: int, categories: tuple[str, ...]) -> bool:
    found = word_at(sequence, at)
    return found is not None and found[0].category in categories and not found[1]


@lru_cache(maxsize=10_000)
def _worth(low: str) -> tuple[NumberWord, str] | None:
    """«50 мыңдық жәрдемақы»: a multiplier made an adjective, which stands for nothing without its number."""
    if low not in other_words():
        return None
    for stem, word in number_words("kazakh").items():
        ending = split(low, stem) if word.category == "scale" else None
        if ending and "worth" in features(ending):
            return word, ending
    return None
