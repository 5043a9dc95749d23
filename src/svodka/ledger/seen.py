"""A document as it was seen in one place: what the ledger notes of it before and beside reading."""

from __future__ import annotations

import datetime as dt
import hashlib
import zlib
from dataclasses import dataclass, replace
from typing import Any

from svodka.model import Document, text_id
from svodka.sources.encoding import sound
from svodka.sources.loaded import Loaded


@dataclass(frozen=True, slots=True)
class Seen:
    """A document under the SHA-256 of its text, and where and how it was had.

    ``source`` is the address or file it was read from, ``name`` the id that its source gives it; both are
    empty where none is known. ``address`` is what to name in order to read it again.
    """

    document: Document
    source: str
    name: str
    address: str
    raw: bytes | None = None
    media_type: str | None = None
    fetched: dt.datetime | None = None

    @property
    def id(self) -> str:
        """The id of the document: the SHA-256 of its text."""
        return self.document.id

    def publication(self) -> dict[str, Any]:
        """The columns of this publication, but for its document and its original."""
        document = self.document
        return {
            "source": self.source,
            "name": self.name,
            "address": self.address,
            "title": document.title,
            "publisher": document.publisher,
            "published": document.published.isoformat() if document.published else None,
            "fetched": moment(self.fetched) if self.fetched else None,
            "media_type": self.media_type,
        }

    def original(self) -> dict[str, Any] | None:
        """The columns of the bytes that it was read from, packed."""
        if self.raw is None:
            return None
        digest = hashlib.sha256(self.raw).hexdigest()
        return {"id": digest, "length": len(self.raw), "packed": zlib.compress(self.raw)}


def seen(item: Loaded | Document) -> Seen:
    """A document from a source, or one that a program has."""
    document = item if isinstance(item, Document) else item.document
    text = sound(document.text)
    name = "" if document.id == text_id(document.text) else sound(document.id)
    source = sound(document.source or "")
    known = replace(
        document,
        text=text,
        id=text_id(text),
        title=sound(document.title) if document.title else None,
        publisher=sound(document.publisher) if document.publisher else None,
    )
    if isinstance(item, Document):
        return Seen(known, source, name, source)
    return Seen(
        known,
        item.url or source,
        name,
        sound(item.address),
        item.raw,
        item.media_type,
        item.fetched,
    )


def moment(time: dt.datetime, unit: str = "seconds") -> str:
    """A moment as the ledger writes it: in UTC, to the second or the microsecond."""
    return time.astimezone(dt.UTC).isoformat(timespec=unit).replace("+00:00", "Z")


def now() -> str:
    """The moment of writing, to the microsecond: moments are compared as text."""
    return moment(dt.datetime.now(dt.UTC), "microseconds")
