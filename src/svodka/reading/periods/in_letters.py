"""Parts of a year as companies write them: «3К 2026», «4К25», «1П 2026», «Q3 2026», «H1 2026», «9М26».

The letter is a capital that its number touches, so that «на 3 к 2026 году» is none; a year in two digits
touches them.
"""

from __future__ import annotations

from svodka.reading.periods import calendar
from svodka.reading.periods.calendar import Interval
from svodka.reading.periods.rules import Found, Reference, resolver

_CENTURY = 2000
_QUARTERS, _HALVES, _MONTHS = 4, 2, 12
_QUARTER, _HALF = 3, 6
"""Months of a quarter, and of a half-year."""


@resolver("in-letters")
def _in_letters(found: Found, reference: Reference) -> Interval | None:
    """The quarter, half or months of a year; ``None`` where the words only look like one."""
    year = _year(found)
    if year is None or not _is_one_word(found):
        return None
    whole = _months(found, year)
    part = found.number("p")
    return calendar.third(whole, part) if whole is not None and part is not None else whole


def _months(found: Found, year: int) -> Interval | None:
    if (quarter := found.number("q")) is not None:
        last = _QUARTER * quarter
        return calendar.months(year, last - 2, last) if quarter <= _QUARTERS else None
    if (half := found.number("h")) is not None:
        last = _HALF * half
        return calendar.months(year, last - 5, last) if half <= _HALVES else None
    months = found.number("n")
    return calendar.months(year, 1, months) if months is not None and months <= _MONTHS else None


def _is_one_word(found: Found) -> bool:
    """Whether the letter is a capital, or of an abbreviation, and touches its number."""
    text = found.text("l")
    letters = "".join(filter(str.isalpha, text))
    return " " not in text and "\u00a0" not in text and (letters.isupper() or len(letters) > 1)


def _year(found: Found) -> int | None:
    """The year in four digits; in two where nothing stands before them: «4К[25]»."""
    year = found.number("y")
    if year is None or year >= _CENTURY // 2:
        return year
    at, digits = found.match.start("y"), found.text("y")
    touches = found.words.ends[at - 1] == found.words.starts[at]
    return _CENTURY + year if touches and len(digits) == len("25") else None
