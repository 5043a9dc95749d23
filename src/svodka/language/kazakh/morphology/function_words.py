"""The function words of Kazakh by their use: «және» joins two, «тарапынан» stands behind who did it."""

from __future__ import annotations

from functools import cache

from svodka.language.lexicon import of_classes


@cache
def function_words(*uses: str) -> frozenset[str]:
    """The words of some uses; raises ``KeyError`` for a use that the lexicon does not have."""
    return of_classes("kazakh/function_words", *uses, key="use")


@cache
def function_beginnings(use: str) -> tuple[str, ...]:
    """The same as :meth:`str.startswith` takes them."""
    return tuple(function_words(use))
