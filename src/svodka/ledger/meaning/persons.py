"""Which word of a person's name is the surname: the last, but in «Ахметов Б.», «Ахметов Берик Серикович».

Official papers tell the surname first. That is seen by an initial or a patronymic behind it, or by the
ending of a surname where the other word has none; what may be either («Ким Юрий») is read as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from svodka.language.lexicon import folded
from svodka.language.russian.dictionary import parses
from svodka.ledger.meaning.words import CYRILLIC, Word

SURNAME = re.compile(r".{2,}[оеё]ва?")
"""Endings that no first name but a known one has: «Лев», «Яков»."""
OTHERS = re.compile(r".{2,}(?:[иы]на?|ск(?:ий|ая)|енко)")
"""Endings of surnames that foreign first names have as well: «Мартин», "Edwin"."""
PATRONYMIC = re.compile(r".{2,}(?:[оеё]вич|ьич|[оеё]вна|ична|[ұу]лы|[қк]ызы|огл[иы]|угл[иы])")
"""Endings of the name after the father in three languages: «Серикович», «Серікұлы», «Серик оглы»."""
SHORT = 2
"""Letters at most of an initial: «Дж.»."""


def surname_last(found: Sequence[Word], said: str) -> list[Word]:
    """The words of the name ``said`` with the surname behind the others, which keep their order."""
    initials = [word for word in found if _is_initial(word, said)]
    full = [word for word in found if word not in initials]
    if not full:
        return list(found)
    surname = full[0] if _is_first(full) else full[-1]
    return [*(word for word in found if word is not surname), surname]


def _is_initial(word: Word, said: str) -> bool:
    dotted = said[word.end : word.end + 1] == "." and len(word.text) <= SHORT
    return word.text[0].isupper() and (dotted or len(word.text) == 1)


def _is_first(full: Sequence[Word]) -> bool:
    """Whether the first of the words that are no initials is the surname."""
    first, *others = map(folded, (word.text for word in full))
    if not others or not CYRILLIC.search(first):
        return False
    if len(others) > 1:
        return _is_patronymic(others[-1]) and not _is_patronymic(others[-2])
    given = others[0]
    if SURNAME.fullmatch(given) or OTHERS.fullmatch(given) or _is(first, "Name"):
        return False
    if SURNAME.fullmatch(first):
        return True
    return bool(OTHERS.fullmatch(first)) and _is(first, "Surn") and _is(given, "Name")


def _is_patronymic(word: str) -> bool:
    return PATRONYMIC.fullmatch(word) is not None or _is(word, "Patr")


def _is(word: str, tag: str) -> bool:
    """Whether the dictionary of Russian has a name as one of a kind: «лев» is a first name."""
    return any(
        tag in reading.tag and reading.is_known and folded(reading.normal_form) == word
        for reading in parses(word)
    )
