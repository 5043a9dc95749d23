"""Numbers that are searched for: «1245», «1 245» and "1,245" are one, however its thousands stand apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

_GAP = "[ \u00a0\u2009\u202f,]"
_APART = re.compile(rf"(?<![\d.,])\d{{1,3}}(?:{_GAP}\d{{3}})+(?![\d])")


def together(query: str) -> str:
    """A query with the thousands of its numbers together: «изъято 1245» of «изъято 1 245»."""
    return _APART.sub(lambda number: re.sub(_GAP, "", number.group()), query)


def apart(word: str) -> str:
    """A number with its thousands apart, "1 245" of "1245"; empty for other words, and below a thousand."""
    if not (word.isascii() and word.isdecimal()) or len(word) < 4 or word[0] == "0":
        return ""
    return f"{int(word):,}".replace(",", " ")


def places(number: str, text: str) -> Iterator[tuple[int, int]]:
    """Where a number of :func:`apart` stands in a text with its thousands apart: start and end of each."""
    found = re.compile(rf"(?<!\d){number.replace(' ', _GAP)}(?!\d)")
    for match in found.finditer(text):
        yield match.span()
