"""Dates as sources write them."""

from __future__ import annotations

import datetime as dt
import email.utils
import re

from svodka.errors import SourceError

_EARLIEST = dt.date(1990, 1, 1)  # pages about the past show older dates; none was published then
_GREENWICH = re.compile(r":\d\d(?:\.\d+)?\s*(?:Z|GMT|UTC?|[+-]00:?00)", re.I)
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?:[ ,T].*)?")


def day(words: str) -> dt.date | None:
    """The day that ``2022-07-05``, ``2022-07-05T10:00:00+06:00`` or ``05.07.2022 10:00`` names.

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
    except ValueError:
        pass
    return None


def mail_day(words: str) -> dt.date | None:
    """The day of a date in a feed: as :func:`day`, or ``Tue, 05 Jul 2022 10:00:00 +0600``."""
    if found := day(words):
        return found
    try:
        return email.utils.parsedate_to_datetime(words).date()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None


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
