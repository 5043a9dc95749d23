"""Lists below a line that introduces them: the paragraph that ends in a colon, and its items."""

from __future__ import annotations

from functools import cache

from svodka.language.analysis import Outline
from svodka.language.lexicon import load

BULLETS = frozenset("•·▪◦—–-*")
"""What an item of a list may begin with."""
_ITEMS = 40
"""How many paragraphs a list may have."""


def introduction(outline: Outline, item: int) -> int:
    """The paragraph, ending in a colon, whose list paragraph ``item`` belongs to; -1 if none.

    A list whose items begin with bullets ends with the last of them.
    """
    text = outline.text
    for at in range(item - 1, max(-1, item - 1 - _ITEMS), -1):
        start, end = outline.paragraphs[at]
        if text[end - 1] == ":":
            return at
        if text[start] in BULLETS:
            if text[outline.paragraphs[item][0]] not in BULLETS:
                return -1
        elif text[end - 1] not in ";,":
            return -1
    return -1


def goes_on(outline: Outline, intro: int) -> bool:
    """Whether a line only goes on about what stands before it: «Из них сбито:» below «Сбиты 25 дронов»."""
    start, end = outline.paragraphs[intro]
    line = outline.text[start:end].casefold()
    return intro > 0 and any(line.startswith(words) for words in _of_them())


@cache
def _of_them() -> tuple[str, ...]:
    """The words that mean a whole."""
    entries = (e for e in load("russian/parts") if e.text("class") == "of_them")
    return tuple(form for entry in entries for form in entry.forms)
