"""CSV with a column of text to documents, row by row; the delimiter and the encoding are found out."""

from __future__ import annotations

import codecs
import csv
import io
import json
import re
from collections.abc import Iterator
from typing import Self

from svodka.errors import SourceError
from svodka.sources import tables
from svodka.sources.bounded import LIMIT, lines
from svodka.sources.encoding import SPACED, decode
from svodka.sources.loaded import Loaded, now

_DELIMITERS = ",;\t|"
_SAMPLE = 1 << 16
_SEP = re.compile(r'"?sep=([,;\t|])"?\r?\n', re.I)
_OPEN = "a quote that is not closed, so that all lines from here on stand in it; close or double it"


def documents(
    stream: io.BufferedReader, name: str, text_column: str | None = None, limit: int = LIMIT
) -> Iterator[Loaded | SourceError]:
    """The rows of the table ``name`` as documents; a broken row gives an error and reading goes on.

    The first row names the columns. Raises :class:`SourceError` where none of them is text.
    """
    sample = stream.peek(_SAMPLE)[:_SAMPLE]
    try:
        encoding = decode(sample).encoding
        if not sample.strip():
            raise SourceError("an empty table; its first row names the columns")
        # The process-wide bound of the module is 128 KiB: less than a long article.
        csv.field_size_limit(max(csv.field_size_limit(), limit))
        texts = _Row(_texts(stream, encoding, limit), limit)
        rows = csv.reader(texts, delimiter=_delimiter(sample, encoding))
        header = next(rows, [])
        if _told(sample, encoding):
            header = next(rows, [])
        places = tables.columns(header, text_column)
    except (SourceError, csv.Error) as error:
        raise SourceError(f"{name}: {error}") from None
    while True:
        texts.begin()
        begun = texts.number + 1
        try:
            row = next(rows)
            if texts.ended:
                raise SourceError(_OPEN)
            if not any(row):
                continue
            cells = {field: row[at] for field, at in places.items() if at < len(row)}
            found = tables.document(cells, name)
        except StopIteration:
            return
        except (SourceError, csv.Error) as error:
            line = begun if texts.ended else texts.number
            yield SourceError(f"{name}, line {line}: {error}")
            continue
        raw = json.dumps(dict(zip(header, row, strict=False)), ensure_ascii=False).encode()
        address = tables.address_of(found)
        yield Loaded(found, raw, "application/json", now(), name, address)


def is_table(head: bytes) -> bool:
    """Whether the first row names the text and another column of a document: «Дата;Текст»."""
    if not any(sign in head.split(b"\n", 1)[0] for sign in _DELIMITERS.encode()):
        return False
    try:
        encoding = decode(head).encoding
        first = head.decode(encoding, "replace").lstrip("\ufeff").splitlines()[:1]
        row = csv.reader(first, delimiter=_delimiter(head, encoding), strict=True)
        return len(tables.columns(next(row, []))) > 1
    except (SourceError, csv.Error):  # binary data, no column of text, an open quote
        return False


class _Row:
    """The lines of one row after the other, each row up to a limit.

    ``number`` is that of the last line. ``ended``: a row has asked for more lines than there are, as one in
    an open quote does.
    """

    def __init__(self, lines: Iterator[str | None], limit: int) -> None:
        self._lines = lines
        self._limit = limit
        self._length = 0
        self.number = 0
        self.ended = False

    def begin(self) -> None:
        """A row begins."""
        self._length = 0

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> str:
        try:
            line = next(self._lines)
        except StopIteration:
            self.ended = True
            raise
        self.number += 1
        self._length += len(line or "")
        if line is None or self._length > self._limit:
            what = f"a row longer than {self._limit / 2**20:g} MiB"
            raise SourceError(f"{what}; look for a quote that is not closed")
        return line


def _texts(stream: io.BufferedReader, encoding: str, limit: int) -> Iterator[str | None]:
    """The lines of the table as text, ``None`` for one that is too long."""
    decoder = codecs.getincrementaldecoder(encoding)(SPACED)
    if not encoding.startswith(("utf-16", "utf-32")):
        for line in lines(stream, limit):
            yield decoder.decode(line) if line is not None else None
        return
    # A line end is not one byte there, so it is decoded before it is cut into lines.
    left, too_long = "", False
    while chunk := stream.read(_SAMPLE):
        *whole, left = (left + decoder.decode(chunk)).split("\n")
        for text in whole:
            yield None if too_long else f"{text}\n"
            too_long = False
        if len(left) > limit:
            left, too_long = "", True
    yield None if too_long else left


def _told(sample: bytes, encoding: str) -> str:
    """The delimiter that a line above the first row tells: ``sep=;``, for Excel in any country."""
    found = _SEP.match(sample.decode(encoding, "replace").lstrip("\ufeff"))
    return found[1] if found else ""


def _delimiter(sample: bytes, encoding: str) -> str:
    """The sign that is told, else the one that the first line has most of, outside quotes."""
    if told := _told(sample, encoding):
        return told
    first = sample.decode(encoding, "replace").lstrip("\ufeff").split("\n", 1)[0]
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)
