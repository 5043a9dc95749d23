"""Plain text to documents, with or without front matter.

Front matter is a block of ``key: value`` lines between two lines of ``---`` at the very start::

    ---
    title: Итоги полугодия
    published: 2022-07-05
    ---
    С начала года изъято 54 гранаты.

The document's text, and so its offsets, begin after it. Line ends become ``\\n``. Keys go by the names of
columns.toml (``date: 2022-07-05``); lists and what is indented belong to the key above them (``title: >-``).
Between two lines of ``+++`` stands TOML.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Iterator

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.dates import published
from svodka.sources.encoding import decode
from svodka.sources.tables import named

SCANNED = "pages without text, as of a scanned PDF; recognise their text first"
_BLOCK = re.compile(
    r"---[ \t]*\n((?:[ \t]*\n|[ \t]+\S[^\n]*\n|(?:#|- )[^\n]*\n|[\w-]+:[^\n]*\n)*+)---[ \t]*(?:\n|\Z)"
)
_TOML = re.compile(r"\+\+\+[ \t]*\n(.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_BEGUN = re.compile(
    r"(?:---|\+\+\+)[ \t]*\n(?:id|title|published|date|publisher|language|source)(?::|[ \t]*=)"
)
_FOLDED = re.compile(r"^[>|][-+]?(?= |$)")


def document(data: bytes, source: str, charset: str | None = None) -> Document:
    """The document in a text file; raises :class:`SourceError` (without the source's name)."""
    text = decode(data, charset).text
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\f" in text and not text.strip():
        # what pdftotext makes of scanned pages: a page end each
        raise SourceError(SCANNED)
    block = _BLOCK.match(text) or _TOML.match(text)
    read = _toml if text.startswith("+") else _yaml
    held = dict(read(block.group(1))) if block else {}
    if block and (held or read is _yaml):
        text = text[block.end() :].lstrip("\n")
    elif _BEGUN.match(text):
        what = "that is not TOML" if read is _toml else 'with another line than "key: value"'
        mend = f"mend that, or write the missing {text[:3]}"
        raise SourceError(f'front matter {what} before the "{text[:3]}" that ends it; {mend}')
    fields = {name: list(held.values())[at] for name, at in named(list(held)).items()}
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


def _yaml(block: str) -> Iterator[tuple[str, str]]:
    """The keys of front matter and their values, each with the indented lines that go on with it."""
    found: list[tuple[str, str]] = []
    for line in block.splitlines():
        key, _, value = line.partition(":")
        if line[:1].isalnum():
            found.append((key, value.strip()))
        elif found and found[-1][1] and line[:1].isspace():
            key, value = found.pop()
            found.append((key, f"{value} {line.strip()}"))
    for key, value in found:
        yield key, _FOLDED.sub("", value).strip().strip("\"'")


def _toml(block: str) -> Iterator[tuple[str, str]]:
    """The same of TOML; nothing where it is none, as between lines of signs in a text."""
    try:
        found = tomllib.loads(block)
    except tomllib.TOMLDecodeError:
        return
    for key, value in found.items():
        if not isinstance(value, dict | list):
            yield key, str(value)


def _published(value: str | None) -> dt.date | None:
    if not value:
        return None
    try:
        return published(value)
    except SourceError as error:
        raise SourceError(f"front matter: {error}") from None
