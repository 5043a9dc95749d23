"""Dates as sources write them."""

from __future__ import annotations

import datetime as dt
import re

from svodka.errors import SourceError

_EARLIEST = dt.date(1990, 1, 1)  # pages about the past show older dates; none was published then
_GREENWICH = re.compile(r":\d\d(?:\.\d+)?\s*(?:Z|GMT|UTC?|[+-]00:?00)", re.I)
_YEAR_FIRST = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[ ,T].*)?")
_IN_ADDRESS = re.compile(r"://[^/?#]+/(?:[^?#]*/)?((?:19|20)\d\d/[01]\d/[0-3]\d)/")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})г?\.?(?:[ ,T].*)?")


def day(words: str) -> dt.date | None:
    """The day that ``2022-07-05T10:00:00+06:00``, ``2022/07/05`` or ``05.07.2022 10:00`` names.

    It is the day where the time was written down: no time zone is applied.
    """
    words = words.strip()
    try:
        return dt.datetime.fromisoformat(words).date()
    except ValueError:
        pass
    try:
        if found := _DOTTED.fullmatch(words):
            return dt.date(int(found[3]), int(found[2]), int(found[1]))
        if found := _YEAR_FIRST.fullmatch(words):
            return dt.date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    return None


def address_day(url: str | None) -> dt.date | None:
    """The day in an address, which the newsroom counts: ``https://zarechye.example/2022/07/05/pozhar/``."""
    found = _IN_ADDRESS.search(url or "")
    return likely(day(found[1])) if found else None


def of_greenwich(words: str) -> bool:
    """Whether a time is of the clock of Greenwich: ``Mon, 04 Jul 2022 21:00:00 +0000``."""
    return _GREENWICH.search(words) is not None


def likely(found: dt.date | None) -> dt.date | None:
    """The date that a page or feed carries, unless it cannot be one of publication: 1970, next month."""
    # A day ahead is a time zone; more is the date of an event.
    latest = dt.date.today() + dt.timedelta(days=1)
    return found if found and _EARLIEST <= found <= latest else None


def published(words: str) -> dt.date:
    """The day in a field called "published"; raises :class:`SourceError` where it is none."""
    if (found := day(words)) is None:
        raise SourceError(f'"published" is {words[:40]}, not a date; write it as YYYY-MM-DD')
    return found
