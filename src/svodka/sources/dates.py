"""Dates as sources write them."""

from __future__ import annotations

import datetime as dt
import email.utils
import re

from svodka.errors import SourceError

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


def published(words: str) -> dt.date:
    """The day in a field called "published"; raises :class:`SourceError` where it is none."""
    if (found := day(words)) is None:
        raise SourceError(f'"published" is {words[:40]}, not a date; write it as YYYY-MM-DD')
    return found
