"""JSON Lines to documents: one object a line, ``text`` required, the rest optional.

``{"id": "7", "text": "…", "published": "2022-07-05", "title": …, "publisher": …, "language": …}``;
``id`` comes back as the claim's ``document``.
"""

from __future__ import annotations

import codecs
import datetime as dt
import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.bounded import LIMIT, Stream, lines
from svodka.sources.dates import day
from svodka.sources.encoding import sound
from svodka.sources.loaded import Loaded, now
from svodka.sources.tables import address_of

_SPREAD = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:\[\s*+\{?|\{)\s*+")
"""A first line that only opens a list or an object: JSON as programs write it for people."""

_ONE_LINE = "write each document on a line of its own (`jq -c '.[]'` does so of a list)"
_HEAD = 8
"""Lines at the head of a feed of JSON, within which it says what it is."""
_JSON_FEED = "jsonfeed.org/version/"
_FEED = """a JSON Feed, which svodka does not read; name the site's RSS or Atom feed"""


def documents(stream: Stream, name: str, limit: int = LIMIT) -> Iterator[Loaded | SourceError]:
    """The documents of a file called ``name``; a broken line gives an error and reading goes on.

    Raises :class:`SourceError` where one document stands on many lines.
    """
    found_lines = lines(stream, limit)
    for number, line in enumerate(found_lines, 1):
        if number == 1 and line is not None:
            if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                raise SourceError(f"{name}: JSON Lines in UTF-16; write them in UTF-8")
            if _SPREAD.fullmatch(line):
                head = b"".join(filter(None, islice(found_lines, _HEAD)))
                raise SourceError(f"{name}: {_spread(head)}")
        try:
            if line is None:
                what = f"longer than {limit / 2**20:g} MiB"
                raise SourceError(f"{what}; each line is one document")
            json_line = (line.removeprefix(codecs.BOM_UTF8) if number == 1 else line).strip()
            if json_line:
                found = _document(json_line, name)
                address = address_of(found)
                yield Loaded(found, json_line, "application/json", now(), name, address)
        except SourceError as error:
            yield SourceError(f"{name}, line {number}: {error}")


def _spread(head: bytes) -> str:
    """What to say of JSON over many lines, by the lines below the first."""
    if _JSON_FEED.encode() in head.replace(b"\\/", b"/"):
        return _FEED
    return f"JSON over many lines; {_ONE_LINE}"


def _document(line: bytes, name: str) -> Document:
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        what = f"not UTF-8 (byte {error.start + 1}); JSON Lines are written in UTF-8"
        raise SourceError(what) from None
    except json.JSONDecodeError as error:
        what = f"broken JSON at column {error.colno} ({error.msg}); each line is one JSON object"
        raise SourceError(what) from None
    except (ValueError, RecursionError):  # a number of thousands of digits, thousands of brackets
        raise SourceError("JSON that cannot be read; each line is one JSON object") from None
    if not isinstance(record, dict):
        what = (
            f"not an object but a list; {_ONE_LINE}"
            if isinstance(record, list)
            else "not an object"
        )
        raise SourceError(f'{what}; a document is {{"text": "…"}}')
    text = _string(record, "text")
    if text is None and _JSON_FEED in str(record.get("version")):
        raise SourceError(_FEED)
    if text is None:
        raise SourceError('no "text"; a document is {"text": "…"}')
    return Document(
        text=text,
        id=_id(record),
        published=_published(record.get("published")),
        title=_string(record, "title"),
        publisher=_string(record, "publisher"),
        language=_string(record, "language") or None,
        source=_string(record, "source") or name,
    )


def _string(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise SourceError(f'"{key}" is not a string; put it in quotes')
    return sound(value)


def _id(record: dict[str, Any]) -> str:
    value = record.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _string(record, "id") or ""


def _published(value: Any) -> dt.date | None:
    """A date, or the date of a date and time (``2022-07-05T10:00:00+06:00``)."""
    if value is None or value == "":
        return None
    if isinstance(value, str) and (found := day(value)):
        return found
    shown = json.dumps(value, ensure_ascii=False)[:40]
    raise SourceError(f'"published" is {shown}, not a date; write it as YYYY-MM-DD')
