"""Plain text to documents, with or without front matter.

Front matter is a block of ``key: value`` lines between two lines of ``---`` at the very start::

    ---
    title: Итоги полугодия
    published: 2022-07-05
    ---
    С начала года изъято 54 гранаты.

The document's text, and so its offsets, begin after it. Line ends become ``\\n``.
"""

from __future__ import annotations

import datetime as dt
import re

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.dates import published
from svodka.sources.encoding import decode

SCANNED = "pages without text, as of a scanned PDF; recognise their text first"
_BLOCK = re.compile(r"---[ \t]*\n((?:[ \t]*\n|#[^\n]*\n|[\w-]+:[^\n]*\n)*)---[ \t]*(?:\n|\Z)")


def document(data: bytes, source: str, charset: str | None = None) -> Document:
    """The document in a text file; raises :class:`SourceError` (without the source's name)."""
    text = decode(data, charset).text
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\f" in text and not text.strip():
        # what pdftotext makes of scanned pages: a page end each
        raise SourceError(SCANNED)
    fields: dict[str, str] = {}
    if block := _BLOCK.match(text):
        text = text[block.end() :].lstrip("\n")
        for line in block.group(1).splitlines():
            key, colon, value = line.partition(":")
            if colon and not key.startswith("#"):
                fields[key.strip().lower()] = value.strip().strip("\"'")
    return Document(
        text=text,
        id=fields.get("id", ""),
        published=_published(fields.get("published")),
        title=fields.get("title") or None,
        publisher=fields.get("publisher") or None,
        language=fields.get("language") or None,
        # What was fetched is from where it was fetched, whatever it says.
        source=source if "://" in source else fields.get("source") or source,
    )


def _published(value: str | None) -> dt.date | None:
    if not value:
        return None
    try:
        return published(value)
    except SourceError as error:
        raise SourceError(f"front matter: {error}") from None
