"""Numbers that posts write with pictures: digits on keys («1️⃣2️⃣ пожаров»), arrows for signs («(⬇️ 7,5%)»).

Every character keeps its place, so that no offset changes.
"""

from __future__ import annotations

import re

KEY = "\ufdd0"
"""Stands for the key around a digit of a number: it is no character, and no text has it."""
_PLAIN = "\u20e3"
_TEN = "\U0001f51f"
_DIGIT = rf"\d\ufe0f?{_PLAIN}"
_KEYS = re.compile(rf"(?:{_DIGIT})+(?:[.,](?:{_DIGIT})+|[ \xa0](?:{_DIGIT}){{3}}(?!\d))*|{_TEN}")
"""A number on keys, with its thousands and decimals; ten is on one key."""
_BEGINS = re.compile(r"[^\w\n]*\Z")
"""What stands before the number of an item."""
UP, DOWN = "↑⬆▲⤴↗\U0001f53a\U0001f4c8", "↓⬇▼⤵↘\U0001f53b\U0001f4c9"
"""Arrows that tell a growth, and a decrease."""
_BRACKETED = re.compile(rf"\(([{UP}{DOWN}]\ufe0f?[ \xa0]?)(?=\d)")
"""An arrow that opens brackets with a number, as a sign would."""
_NOTHING = "\u2060"
"""A word joiner, which no reading sees."""


def with_plain_signs(text: str) -> str:
    """The text with what stands for a digit or sign of a number as such.

    The number of an item is none: one that begins its line and has one digit or a neighbour («1️⃣1️⃣», «1️⃣2️⃣»),
    one of one digit that has a neighbour («Итоги: 1️⃣ … 2️⃣ …»). Its key stays.

    >>> with_plain_signs("Рост (⬆️ 7,5%)").replace(_NOTHING, "")
    'Рост (+7,5%)'
    >>> with_plain_signs("Сбито 1\\u20e32\\u20e3 дронов").replace(KEY, "")
    'Сбито 12 дронов'
    """
    if _PLAIN in text:
        text = _with_digits(text)
    if "(" in text:
        text = _BRACKETED.sub(_sign, text)
    return text


def _with_digits(text: str) -> str:
    runs = list(_KEYS.finditer(text))
    values = [_value(match[0]) for match in runs]
    known = set(values)
    at, kept = 0, []
    for match, value in zip(runs, values, strict=True):
        beside = not known.isdisjoint((value - 1, value + 1))
        if _is_number(text, match, beside):
            kept += [text[at : match.start()], match[0].replace(_PLAIN, KEY)]
            at = match.end()
    return "".join((*kept, text[at:]))


def _value(keys: str) -> int:
    """The digits on keys as one number, which tells it from others."""
    return 10 if keys == _TEN else int("".join(filter(str.isdecimal, keys))[:18])


def _is_number(text: str, match: re.Match[str], beside: bool) -> bool:
    """Whether keys show a number, not that of an item; ``beside``: whether the text has its neighbour."""
    keys, start, end = match[0], *match.span()
    if keys == _TEN or keys[0] == "0":
        return False
    if text[end : end + 1].isdecimal() or text[start - 1 : start].isdecimal():
        return True  # «1️⃣2» is not 2
    several = keys.count(_PLAIN) > 1
    if _BEGINS.match(text, text.rfind("\n", 0, start) + 1, start):
        return several and not beside
    return several or not beside


def _sign(match: re.Match[str]) -> str:
    """A sign in the place of an arrow."""
    arrow = match[1]
    return "(" + ("+" if arrow[0] in UP else "−").ljust(len(arrow), _NOTHING)
