"""JSON Lines to documents: one object a line, ``text`` required, the rest optional.

``{"id": "7", "text": "…", "published": "2022-07-05", "title": …, "publisher": …, "language": …}``;
``id`` comes back as the claim's ``document``. A key may be called as a column of a table is, too.
"""

from __future__ import annotations

import codecs
import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources.bounded import LIMIT, Stream, lines
from svodka.sources.dates import day
from svodka.sources.encoding import sound
from svodka.sources.loaded import Loaded, now
from svodka.sources.tables import address_of, named

_SPREAD = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:\[\s*+\{?|\{)\s*+")
"""A first line that only opens a list or an object: JSON as programs write it for people."""

_ONE_LINE = "write each document on a line of its own (`jq -c '.[]'` does so of a list)"
_FORM = 'a document is {"text": "…"}'
_SHOWN = 5
"""Keys of a record without a text that are told."""
_HEAD = 8
"""Lines at the head of a feed of JSON, within which it says what it is."""
_JSON_FEED = "jsonfeed.org/version/"
_FEED = """a JSON Feed, which svodka does not read; name the site's RSS or Atom feed"""


def documents(
    stream: Stream, name: str, text_column: str | None = None, limit: int = LIMIT
) -> Iterator[Loaded | SourceError]:
    """The documents of a file called ``name``; a broken line gives an error and reading goes on.

    ``text_column`` is the key of the text. Raises :class:`SourceError` where a document stands on many lines.
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
                found = _document(json_line, name, text_column)
                address = address_of(found)
                yield Loaded(found, json_line, "application/json", now(), name, address)
        except SourceError as error:
            yield SourceError(f"{name}, line {number}: {error}")


def _spread(head: bytes) -> str:
    """What to say of JSON over many lines, by the lines below the first."""
    if _JSON_FEED.encode() in head.replace(b"\\/", b"/"):
        return _FEED
    return f"JSON over many lines; {_ONE_LINE}"


def _document(line: bytes, name: str, text_column: str | None) -> Document:
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
        raise SourceError(f"{what}; {_FORM}")
    keys = _keys(tuple(record), text_column)
    told = _told(record, keys)
    text = _string(told, "text")
    if text is None and _JSON_FEED in str(record.get("version")):
        raise SourceError(_FEED)
    if text is None:
        others = ", ".join([key[:30] for key in record if key not in keys.values()][:_SHOWN])
        named_so = f"name with --text-column the key that holds it ({others})"
        raise SourceError(f'no "text"; {named_so if others else _FORM}')
    return Document(
        text=text,
        id=_id(told),
        published=_published(told.get("published")),
        title=_string(told, "title"),
        publisher=_string(told, "publisher"),
        language=_string(told, "language") or None,
        source=_string(told, "source") or name,
    )


@lru_cache(maxsize=64)
def _keys(keys: tuple[str, ...], text: str | None) -> Mapping[str, str]:
    """For each field of a document the key that has it: «date» has the day of publication."""
    try:
        places = named(keys, text)
    except SourceError:  # a folder may hold tables beside the lines
        places = named(keys)
    return {field: keys[place] for field, place in places.items()}


def _told(record: dict[str, Any], keys: Mapping[str, str]) -> dict[str, Any]:
    """The fields of a document in a record; under another name than theirs only words and days are meant."""
    told = {
        field: record[key]
        for field, key in keys.items()
        if key == field or isinstance(record[key], str)
    }
    if keys.get("published") != "published" and not day(told.get("published", "")):
        told.pop("published", None)
    return told


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
