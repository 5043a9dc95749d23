"""Numbers that are searched for, however they are written: «220000», «220 000», "220,000", «220 тысяч»."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

from svodka.ledger.sql import queries

DIGITS = 15
"""Digits of a number that the columns of a ledger hold without rounding."""

MOST = 200
"""Figures that a number is looked for by."""
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


def in_words(connection: sqlite3.Connection, number: str) -> list[tuple[str, str]]:
    """The figures of a number that do not write it out («220 тысяч»), each with the language of its text.

    None for other words: only digits are looked for.
    """
    if not (number.isascii() and number.isdecimal()) or len(number) > DIGITS:
        return []
    values = {"number": float(number), "digits": number, "most": MOST}
    return connection.execute(queries("search")["stated"], values).fetchall()
