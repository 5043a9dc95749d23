"""A stream of bytes to documents, by its form; what is packed is unpacked as it is read."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, cast

from svodka.errors import SourceError, in_one_line
from svodka.sources.bounded import whole
from svodka.sources.forms import HEAD, SUFFIXES, Form, Page, form_of
from svodka.sources.loaded import Loaded
from svodka.sources.packing import BROKEN, beginning, buffered, packing_of, unpacked

if TYPE_CHECKING:
    from svodka.sources.visitor import Visitor


@dataclass(frozen=True, slots=True)
class Asked:
    """What a caller may say about its sources: the column of text, who visits pages, and whether nobody
    names them now, so that addresses are visited ``politely`` too."""

    text_column: str | None = None
    given_visitor: Visitor | None = field(default=None, repr=False)
    politely: bool = False

    @property
    def visitor(self) -> Visitor:
        """Who was given, else the one of this process."""
        from svodka.sources.visitor import shared

        return self.given_visitor or shared()


def documents(
    source: BinaryIO,
    name: str,
    asked: Asked,
    *,
    suffix: str = "",
    form: Form | None = None,
    charset: str | None = None,
    base: str | None = None,
    public: bool = False,
) -> Iterator[Loaded | SourceError]:
    """The documents in a stream called ``name``; the form by ``suffix`` or content if none is given.

    ``base`` is the address that a web page came from, ``public`` says that it is of the web at large.
    Raises :class:`SourceError`, which names it.
    """
    try:
        opened = _opened(buffered(source), name, asked.text_column, suffix, form)
        known = _Stream(*opened, name, asked, charset, base, public)
        yield from _READERS.get(known.form, _page)(known)
    except BROKEN as error:
        what = f"its packed data is broken ({in_one_line(error)})"
        raise SourceError(f"{name}: {what}; pack it anew") from None


@dataclass(frozen=True, slots=True)
class _Stream:
    """A stream that is unpacked, the form of what it holds, and what is known of where it came from."""

    content: io.BufferedReader
    form: Form
    name: str
    asked: Asked
    charset: str | None
    base: str | None
    public: bool


def _opened(
    stream: io.BufferedReader, name: str, column: str | None, suffix: str, form: Form | None
) -> tuple[io.BufferedReader, Form]:
    """The stream, unpacked, and its form; ``column`` holds the text, if a caller names one."""
    head = stream.peek(HEAD)[:HEAD]
    packing = packing_of(head)
    named = form or SUFFIXES.get(suffix.lower())
    begun = form_of(beginning(head, packing), suffix)
    form = form or begun
    if named == "pdf" and begun == "html":
        what = "a page, not a PDF file, as sites send where a file is missing"
        raise SourceError(f"{name}: {what}; fetch it anew, or name it .html to read the page")
    if packing and not (packing == "gzip" and form == "warc"):
        try:
            stream = unpacked(stream, packing)
        except SourceError as error:
            raise SourceError(f"{name}: {error}") from None
        head = stream.peek(HEAD)[:HEAD]
        if form == "text":
            form = form_of(head, suffix)
    if form == "text" and not named:
        from svodka.sources import csv

        # Who names a column means a table, also where nothing else says that it is one.
        form = "csv" if column is not None or csv.is_table(head) else form
    return stream, form


Documents = Iterator[Loaded | SourceError]


def _lines(stream: _Stream) -> Documents:
    from svodka.sources import jsonl

    found = jsonl.documents(stream.content, stream.name, stream.asked.text_column)
    return _some(found, stream.name)


def _telegram(stream: _Stream) -> Documents:
    from svodka.sources.telegram import export

    return _some(export.documents(stream.content, stream.name), stream.name)


def _table(stream: _Stream) -> Documents:
    from svodka.sources import csv

    rows = csv.documents(stream.content, stream.name, stream.asked.text_column)
    return _some(rows, stream.name)


def _sheets(stream: _Stream) -> Documents:
    from svodka.sources.sheets import documents as sheets

    content = _seekable(stream.content, stream.name)
    rows = sheets.documents(content, stream.name, stream.asked.text_column)
    return _some(rows, stream.name)


def _parquet(stream: _Stream) -> Documents:
    from svodka.sources import parquet

    content = _seekable(stream.content, stream.name)
    return _some(parquet.documents(content, stream.name, stream.asked.text_column), stream.name)


def _archive(stream: _Stream) -> Documents:
    from svodka.sources import archive

    head = stream.content.peek(HEAD)[:HEAD]
    found = archive.documents(stream.content, head, stream.name)
    # An archive may hold no pages, but robots.txt and pictures; a feed may have no entries today.
    return found if head else _some(found, stream.name)


def _mail(stream: _Stream) -> Documents:
    from svodka.sources import mail

    return _some(mail.documents(stream.content, stream.name), stream.name)


def _feed(stream: _Stream) -> Documents:
    from svodka.sources import articles, feed

    content, name = _whole(stream.content, stream.name), stream.name
    found = feed.named_listing(content, name, stream.base, public=stream.public)
    yield from articles.listed(found, stream.asked.visitor)
    if found.broken_off:
        what = "breaks off in its last entry, which is not read"
        raise SourceError(f"{name}: {what}; save or fetch it anew")


def _page(stream: _Stream) -> Documents:
    from svodka.sources.pages import documents as documents_of_page

    content, form = _whole(stream.content, stream.name), cast(Page, stream.form)
    return documents_of_page(content, stream.name, form, charset=stream.charset, url=stream.base)


_READERS: Mapping[Form, Callable[[_Stream], Documents]] = {
    "jsonl": _lines, "telegram": _telegram, "csv": _table, "sheets": _sheets, "parquet": _parquet,
    "warc": _archive, "mail": _mail, "feed": _feed,
}  # fmt: skip
"""Who reads a stream of each form; one of any other is a page or a document."""


def _some(items: Iterator[Loaded | SourceError], name: str) -> Iterator[Loaded | SourceError]:
    """The documents of lines or rows; that there are none is an error: what wrote the file broke off."""
    none = True
    for item in items:
        none = False
        yield item
    if none:
        raise SourceError(f"{name}: no documents in it; check what wrote it")


def _whole(stream: io.BufferedReader, name: str) -> bytes:
    try:
        return whole(stream)
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from None


def _seekable(stream: io.BufferedReader, name: str) -> BinaryIO:
    """Parquet and ZIP are read from their end: what cannot be wound forward is held, up to the limit."""
    return stream if stream.seekable() else io.BytesIO(_whole(stream, name))
