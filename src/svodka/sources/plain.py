"""Plain text to documents, with or without front matter.

Front matter is a block of ``key: value`` lines between two lines of ``---`` at the very start::

    ---
    title: Итоги полугодия
    published: 2022-07-05
    ---
    С начала года изъято 54 гранаты.

The document's text, and so its offsets, begin after it. Line ends become ``\\n``. Keys go by the names of
columns.toml (``date: 2022-07-05``); lists and what is indented belong to the key above them.
"""

from __future__ import annotations

import datetime as dt
import re

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.dates import published
from svodka.sources.encoding import decode
from svodka.sources.tables import named

SCANNED = "pages without text, as of a scanned PDF; recognise their text first"
_BLOCK = re.compile(
    r"---[ \t]*\n((?:[ \t]*\n|[ \t]+\S[^\n]*\n|(?:#|- )[^\n]*\n|[\w-]+:[^\n]*\n)*+)---[ \t]*(?:\n|\Z)"
)
_BEGUN = re.compile(r"---[ \t]*\n(?:id|title|published|date|publisher|language|source):")


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
        lines = [line.partition(":") for line in block.group(1).splitlines() if line[:1].isalnum()]
        places = named([key for key, _, _ in lines])
        fields = {name: lines[at][2].strip().strip("\"'") for name, at in places.items()}
    elif _BEGUN.match(text):
        what = 'front matter with another line than "key: value" before the "---" that ends it'
        raise SourceError(f"{what}; mend that line, or write the missing ---")
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
