"""Whether a short text is Kazakh by its words, where its letters leave that open."""

from __future__ import annotations

import re
from functools import cache

from svodka.language.lexicon import classes

_WORD = re.compile(r"[^\W\d_]+")
_SHARE = 6
"""One of so many words tells it."""
_VERB = re.compile(
    r"(?:[ыу][лн]ады|[лнр]еді|алды|улды|ы[лнр]ды|[іү][лнр]ді|[ей]лді|ейді|ілген|ыпты|іпті|кеді)$"
)
"""How verbs of news end, and no word of its neighbours: «салынды», «өртенді», «жіберілген»."""


@cache
def _words(name: str) -> frozenset[str]:
    return classes("kazakh/telling")[name]


def in_kazakh_words(text: str) -> bool:
    """«300 мектеп жоспарланып отыр»: whether the words of a short text are those of Kazakh news.

    A name is no word («Адам Смит», «имам Сатыбалды»); where there are little words of Russian, it is quoted.
    """
    found = _WORD.findall(text.lower() if text.isupper() else text)
    known = sum(
        word in _words("anywhere")
        or word[:1].lower() + word[1:] in _words("first")
        or (word.islower() and _VERB.search(word) is not None)
        for word in found
    )
    return _SHARE * known >= len(found) > 0 and _words("russian").isdisjoint(map(str.lower, found))
