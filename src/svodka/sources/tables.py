"""Tables with a column of text: which column is which, and a row as a document."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.dates import published

Columns = Mapping[str, int]
"""For each field of a document that a table has, the place of its column."""


def columns(header: Sequence[str], text: str | None = None) -> Columns:
    """The columns of a table with this header; ``text`` names that of the text.

    Raises :class:`SourceError` (without the name of the table) where there is no column of text.
    """
    found = named(header, text)
    if "text" not in found:
        raise SourceError(f"no column of text; name it with --text-column; {_shown(header)}")
    return found


def named(header: Sequence[str], text: str | None = None) -> Columns:
    """The columns that have a name of a field, or are named ``text``, which has to be there."""
    found: dict[str, int] = {}
    places: dict[str, int] = {}
    for place, name in enumerate(header):
        places.setdefault(_plain(name), place)
    for field, names in _names().items():
        known = [places[name] for name in names if name in places]
        if known:
            found[field] = known[0]
    if text is not None:
        if _plain(text) not in places:
            raise SourceError(f"no column {text!r}; {_shown(header)}")
        found = {field: place for field, place in found.items() if place != places[_plain(text)]}
        found["text"] = places[_plain(text)]
    return found


def document(cells: Mapping[str, Any], name: str) -> Document:
    """A row as a document, given its cells by field; raises :class:`SourceError` for a bad one."""
    text = cells.get("text")
    if not isinstance(text, str) or not text.strip():
        raise SourceError("its text is empty; fill it in, or leave the row out")
    return Document(
        text=text.replace("\r\n", "\n").replace("\r", "\n"),
        id=_words(cells.get("id")) or "",
        published=_published(cells.get("published")),
        title=_words(cells.get("title")),
        publisher=_words(cells.get("publisher")),
        language=_words(cells.get("language")),
        source=_words(cells.get("source")) or name,
    )


def address_of(found: Document) -> str | None:
    """The web address of a row's document, where its source is one."""
    source = found.source or ""
    return source if source.startswith(("http://", "https://")) else None


@cache
def _names() -> dict[str, list[str]]:
    text = files("svodka.sources").joinpath("columns.toml").read_text(encoding="utf-8")
    listed: dict[str, list[str]] = tomllib.loads(text)
    return listed


def _plain(name: str) -> str:
    return " ".join(name.replace("_", " ").casefold().split())


def _shown(header: Sequence[str]) -> str:
    names = ", ".join(" ".join(name.split())[:30] for name in header[:12])
    return f"its columns are: {names}{', …' if len(header) > 12 else ''}"


def _words(value: object) -> str | None:
    return str(value).strip() or None if value is not None else None


def _published(value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    words = _words(value)
    return published(words) if words else None
