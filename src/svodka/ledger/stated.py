"""A number that is searched for, in the other words that it is stated in: «220 тысяч» of "220000"."""

from __future__ import annotations

import sqlite3

from svodka.ledger.sql import queries

DIGITS = 15
"""Digits of a number that the columns of a ledger hold without rounding."""

MOST = 200
"""Figures that a number is looked for by."""


def figures(connection: sqlite3.Connection, number: str) -> list[tuple[str, str]]:
    """The figures of a number that do not write it out, each with the language of its text.

    None for other words: only digits are looked for.
    """
    if not (number.isascii() and number.isdecimal()) or len(number) > DIGITS:
        return []
    values = {"number": float(number), "digits": number, "most": MOST}
    return connection.execute(queries("search")["stated"], values).fetchall()
