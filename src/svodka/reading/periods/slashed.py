"""Dates in figures with slashes in a language whose lands order them otherwise: «1/12/2021», «3/14/2024».

A date that can be read in both orders is read as another of its text that can be read in one; alone it has
no days. «25/12/2021» and «7/7/2010» can mean one day only.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from svodka.reading.periods.calendar import UNKNOWN, Interval
from svodka.reading.periods.in_figures import day_of
from svodka.reading.periods.rules import Found, Reference, resolver

_MONTHS = 12
_DATES = re.compile(r"(?<![\d/])(\d{1,2})/ ?(\d{1,2})/ ?(?:\d{4}|\d\d)(?![\d/])")


@resolver("numeric-slashed")
def _slashed(found: Found, reference: Reference) -> Interval | None:
    """«On *3/14/2024* it closed 40 shops»: the day, or none where two are meant as well as each other."""
    days = _days(found, "n")
    if not days:
        return None
    return Interval(days[0], days[0]) if len(days) == 1 else UNKNOWN


@resolver("numeric-slashed-range")
def _slashed_range(found: Found, reference: Reference) -> Interval | None:
    """«From *7/13/2010 through 7/15/2010*»: its days where both ends are sure."""
    first, last = _days(found, "n1"), _days(found, "n2")
    if not first or not last:
        return None
    if len(first) > 1 or len(last) > 1:
        return UNKNOWN
    return Interval(first[0], last[0]) if first[0] <= last[0] else None


def _days(found: Found, name: str) -> list[dt.date]:
    """The days that a date in figures can mean in its text."""
    text = found.text(name)
    day = day_of(text)
    parts = text.split("/")
    if len(parts) < 3 or not parts[0].strip().isdigit():
        return [day] if day else []
    swapped = day_of("/".join((parts[1].strip(), parts[0].strip(), parts[2].strip())))
    first = _month_first(found.words.text)
    if day is None or swapped is None or day == swapped or first is None:
        return [*dict.fromkeys(one for one in (day, swapped) if one is not None)]
    return [swapped if first else day]


@lru_cache(maxsize=4)
def _month_first(text: str) -> bool | None:
    """Whether the dates of a text have the month first, by those that can be read in one order alone."""
    found = {int(a) <= _MONTHS for a, b in _DATES.findall(text) if max(int(a), int(b)) > _MONTHS}
    return found.pop() if len(found) == 1 else None
