"""Lists below a line that introduces them: the paragraph that ends in a colon, and its items."""

from __future__ import annotations

from svodka.language.analysis import BULLETS, Outline
from svodka.language.lexicon import classes, folded

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
    line = folded(outline.text[start:end])
    return intro > 0 and line.startswith(tuple(classes("russian/parts")["of_them"]))
