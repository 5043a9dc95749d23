"""A document as it came from its source: with the bytes it was read from, for whoever keeps them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from svodka.model import Document


@dataclass(frozen=True, slots=True)
class Loaded:
    """A document, the bytes it was read from, and where and when they were had.

    ``raw`` is the page, file, record body or line as it stood (unpacked), ``media_type`` what they are.
    ``url`` is the web address of the document where one is known, after redirects. ``fetched`` is when
    the bytes were had, in UTC: the time in an archive's record, else now. ``address`` is the source to
    name in order to read the document again: the page itself, or the file or archive that holds it.
    """

    document: Document
    raw: bytes
    media_type: str
    fetched: dt.datetime
    address: str
    url: str | None = None


def now() -> dt.datetime:
    """The time of reading, to the second, in UTC."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)
