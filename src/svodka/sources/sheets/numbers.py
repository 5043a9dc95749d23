"""Numbers of spreadsheets, and which of them are days: those whose format shows one."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal, InvalidOperation

_WHOLE = 10**15
"""Above it no spreadsheet keeps every digit."""
_LAST = 2_958_465  # 31 December 9999
_FIRST = 61  # 1 March 1900: before it, Excel counts a day that never was
_BEGINS = dt.date(1899, 12, 30)
_BEGINS_1904 = dt.date(1904, 1, 1)
_BUILT_IN = frozenset(map(str, (*range(14, 18), 22, *range(27, 32), 36, *range(50, 59))))
"""Formats without a code of their own that show a day (ECMA-376, 18.8.30)."""
_NO_LETTERS = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?')
"""Parts of a code that are words, space, colours or countries."""


def number(words: str) -> int | Decimal | None:
    """What the file writes as ``17``, ``17.5`` or ``1E+17``; none for what is no number."""
    try:
        found = Decimal(words)
    except InvalidOperation:
        return None
    if not found.is_finite():
        return None
    return int(found) if abs(found) < _WHOLE and found == found.to_integral_value() else found


def day(found: int | Decimal, *, since_1904: bool = False) -> dt.date | None:
    """The day that a number stands for in Excel, whatever its hour; none where it is no day of a calendar."""
    if since_1904:
        return _BEGINS_1904 + dt.timedelta(int(found)) if 0 < found < _LAST - 1_462 else None
    return _BEGINS + dt.timedelta(int(found)) if _FIRST <= found <= _LAST else None


def shows_a_day(name: str, code: str | None) -> bool:
    """Whether a format shows a number as a day: «dd/mm/yyyy», «[$-419]d mmmm yyyy», and no hour alone."""
    if code is None:
        return name in _BUILT_IN
    letters = _NO_LETTERS.sub("", code).split(";")[0].lower()
    if "general" in letters:
        return False
    return any(sign in letters for sign in "dy") or ("mmm" in letters)
