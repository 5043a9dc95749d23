"""Lines that were broken at a width: what a teleprinter or a mail program wrote in columns is one paragraph.

    The board of the Karsun mill said on Friday
    that it had sold 40 tonnes of flour.

A text of the web has a paragraph in each line, and then some line is longer than any column.
"""

from __future__ import annotations

import re
from itertools import pairwise

COLUMN = 100
"""Characters of the longest line that a text in columns has."""
LEAST = 40
"""Characters of the shortest line that goes on in the next: a shorter one is a title or a row of a list."""
PROOF = 2
"""How many lines go on in small letters where full lines before capitals and digits go on as well."""
JOINER = "\u2060"
"""Stands for a break between the groups of a number, and is read as nothing."""
_LINE = re.compile(r"[^\n]+")
_BROKEN_WORD = re.compile(r"[^\W\d_]-[ \t]*\r?\n(?=[a-zа-яёәғқңөұүһі])")
_BROKEN_NUMBER = re.compile(r"(?<![\d.,])\d{1,3},\r?\n\d{3}(?![\d,.]\d|\d)")

_BROKEN_AMOUNT = re.compile(
    r"\.(?:(?<=\d[ \u00a0]кв\.)|(?<=\d[ \u00a0](?:тыс|млн|куб)\.)|(?<=\d[ \u00a0](?:млрд|трлн)\.))"
    r"[ \t]*(?:\r?\n[ \t]*){1,3}(?=[а-яё]+\b(?!\s*[—–:-]))"
)
"""«40 тыс.» at the end of a line, and small letters in the next that open no row of a list.

From its stop on, for which one look passes over letters.
"""
_BROKEN_MILLION = re.compile(
    r"(?<=\d)(?<!\b(?:19|20)\d\d)[ \t]*\r?\n(?=(?:million|billion|trillion|crore)\b)"
)
"""«3.4» at the end of a line and «million» in the next, in any text; behind a year it may be another row."""
_IN_MILLIONS = ("illion", "crore")
"""What each of its words has."""


def unwrapped(text: str) -> str:
    """The text with a space for every break inside a paragraph: no position changes.

    A word that is broken by a hyphen proves a column as well as a line that goes on in small letters; a
    number that is broken behind its comma is one number; and «40 тыс.» goes on in any text, which some sites
    break behind every stop, as does «3.4» before «million».
    """
    if "\n" not in text:
        return text
    text = _BROKEN_AMOUNT.sub(lambda match: re.sub(r"[\r\n]", " ", match[0]), text)
    if any(part in text for part in _IN_MILLIONS):
        text = _BROKEN_MILLION.sub(lambda match: re.sub(r"[\r\n]", " ", match[0]), text)
    lines = [(match.start(), match.end()) for match in _LINE.finditer(text)]
    column = max((end - start for start, end in lines), default=0)
    if not LEAST <= column <= COLUMN:
        return text
    breaks = [(one, two) for one, two in pairwise(lines) if _goes_on(text, one, two)]
    small = {one for one, two in breaks if text[two[0]].islower()}
    proof = len(small)
    if breaks and proof < PROOF:
        proof += len(_BROKEN_WORD.findall(text))
    if proof >= PROOF:  # the first line may be a title
        small |= {one for one, two in breaks if one[0] and _is_full(text, one, two, column)}
    letters = list(text)
    for _, end in small:
        number = _BROKEN_NUMBER.match(text, _word_before(text, end))
        letters[end] = JOINER if number else " "
        if letters[end - 1] == "\r":
            letters[end - 1] = letters[end]
    return "".join(letters)


def _goes_on(text: str, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Whether a line may go on in the next: it is long, and no blank line and no indent stand between.

    A word that is broken by a hyphen is none of ours: what joins its halves comes later.
    """
    line = text[one[0] : one[1]].strip()
    close = two[0] == one[1] + 1 and not text[two[0]].isspace()
    return close and len(line) >= LEAST and not line.endswith("-")


def _word_before(text: str, end: int) -> int:
    """Where the last word before a break begins."""
    return text.rfind(" ", 0, end) + 1


def _is_full(text: str, one: tuple[int, int], two: tuple[int, int], column: int) -> bool:
    """Whether the first word of the next line has no room in a line."""
    word = text[two[0] : two[1]].split(maxsplit=1)[0]
    return len(text[one[0] : one[1]].rstrip()) + 1 + len(word) > column
