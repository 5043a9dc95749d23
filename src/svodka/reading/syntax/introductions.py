"""Lists below a line that introduces them: the paragraph that ends in a colon, and its items."""

from __future__ import annotations

import re

from svodka.language.analysis import BULLETS, Outline
from svodka.language.lexicon import classes, folded

_ITEMS = 40
"""How many paragraphs a list may have."""
_ROW = re.compile(r"(?:\d{1,2}[.)]\s)?[^\W\d][^\d\n:]{1,60}?(?::|\s[—–-])\s?\d[^\n:]{0,30}")
"""A line of a bulletin: what it names, a colon or a dash, a number: «Погибло: 2», «1. Спасено — 3 чел.»."""
_ENDS = frozenset(".!?;,…")


def introduction(outline: Outline, item: int) -> int:
    """The paragraph, ending in a colon, whose list paragraph ``item`` belongs to; -1 if none.

    A list whose items begin with bullets ends with the last of them. Above the rows of a bulletin
    («Пожаров: 5») the line may lack its colon: «Сводка по области за сутки».
    """
    text = outline.text
    rows = _is_row(outline, item)
    for at in range(item - 1, max(-1, item - 1 - _ITEMS), -1):
        start, end = outline.paragraphs[at]
        if text[end - 1] == ":":
            return at
        if text[start] in BULLETS:
            if text[outline.paragraphs[item][0]] not in BULLETS:
                return -1
        elif rows and _is_row(outline, at):
            continue
        elif rows and text[end - 1] not in _ENDS and _are_rows(outline, at + 1):
            return at
        elif text[end - 1] not in ";,":
            return -1
    return -1


def _are_rows(outline: Outline, first: int) -> bool:
    """Whether a paragraph and the next are rows of a bulletin."""
    return first + 1 < len(outline.paragraphs) and all(_is_row(outline, first + k) for k in (0, 1))


def _is_row(outline: Outline, paragraph: int) -> bool:
    """Whether a paragraph is a row of a bulletin."""
    return _ROW.fullmatch(outline.text, *outline.paragraphs[paragraph]) is not None


def goes_on(outline: Outline, intro: int) -> bool:
    """Whether a line only goes on about what stands before it: «Из них сбито:» below «Сбиты 25 дронов»."""
    start, end = outline.paragraphs[intro]
    line = folded(outline.text[start:end])
    return intro > 0 and line.startswith(tuple(classes("russian/parts")["of_them"]))
