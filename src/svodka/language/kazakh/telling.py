"""Whether a short text is Kazakh by its words, where its letters leave that open."""

from __future__ import annotations

import re
from functools import cache

from svodka.language.lexicon import classes

_WORD = re.compile(r"[^\W\d_]+")
_SHARE = 6
"""One of so many words tells it."""
_VERB = re.compile(
    r"(?:[ыу][лн]ады|[лнр]еді|алды|улды|ы[лнр]ды|[іү][лнр]ді|[ей]лді|ейді|ілген|ыпты|іпті|кеді"
    r"|[дт]ады|[бп]айды|[лнрктй][бмп]ады|ппады)$"
)
"""How verbs of news end, and no word of its neighbours: «салынды», «өртенді», «жіберілген», «арзандады»."""
_NOUN = re.compile(r"(?:[лдт]ар(?:ын(?:ан|да)?|дан|да)|[лдт]ер(?:ден|де)|[ыіс]ында|[ыіс]?ынан)$")
"""How nouns with a case end, and no Russian word: «аудандарда», «шахтасынан»."""
_OWN = re.compile(r"[әғқңөұүһі]")
"""Letters of Kazakh and of its kin, whose nouns end alike: beside them nouns tell nothing."""
_CASE = re.compile(r"([А-Я][а-яё]+)(?:[дт][ае]|[дтн][ае]н)$")
"""A name that says where or whence, unlike any in Russian: «Алматыда», «Тараздан»."""
_AFTER_NUMBER = re.compile(r"(?<!№ )(?<![\d№.,:–-])(?:\d*[05-9]|\d*1[1-4])\s+([а-я]+)\b(?!-)")
"""The word behind a number that Russian follows with a genitive: «40 тонна»."""


@cache
def _words(name: str) -> frozenset[str]:
    return classes("kazakh/telling")[name]


def in_kazakh_words(text: str) -> bool:
    """«300 мектеп жоспарланып отыр»: whether the words of a short text are those of Kazakh news.

    A name is no word («Адам Смит», «имам Сатыбалды») unless it has a case («Таразда 9 жоба»); where there
    are little words of Russian, it is quoted.
    """
    found = _WORD.findall(text.lower() if text.isupper() else text)
    if not found or not _words("russian").isdisjoint(map(str.lower, found)):
        return False
    nouns = _OWN.search(text.lower()) is None
    known = sum(_known(word) or (nouns and _with_case(word)) for word in found)
    if nouns:
        known += sum(word in _words("behind a number") for word in _AFTER_NUMBER.findall(text))
    return _SHARE * known >= len(found)


def _known(word: str) -> bool:
    """«болды», «Биыл», «тіркелді»: whether a word is one of Kazakh news, or a verb of it."""
    return (
        word in _words("anywhere")
        or word[:1].lower() + word[1:] in _words("first")
        or (word.islower() and _VERB.search(word) is not None)
    )


def _with_case(word: str) -> bool:
    """«Атырауда», «аудандарда»: whether a word has a case that no Russian one has."""
    if _NOUN.search(word):
        return True
    name = _CASE.match(word)
    return name is not None and name[1].lower() in _words("name")
