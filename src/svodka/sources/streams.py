"""A stream of bytes to documents, by its form; what is packed is unpacked as it is read."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from svodka.errors import SourceError
from svodka.sources.bounded import whole
from svodka.sources.forms import HEAD, SUFFIXES, Form, form_of
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
        yield from _opened(buffered(source), name, asked, suffix, form, charset, base, public)
    except BROKEN as error:
        what = " ".join(str(error).split()) or type(error).__name__
        raise SourceError(f"{name}: its packed data is broken ({what}); pack it anew") from None


def _opened(
    stream: io.BufferedReader,
    name: str,
    asked: Asked,
    suffix: str,
    form: Form | None,
    charset: str | None,
    base: str | None,
    public: bool,
) -> Iterator[Loaded | SourceError]:
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
        form = "csv" if asked.text_column is not None or csv.is_table(head) else form
    if form == "jsonl":
        from svodka.sources import jsonl

        yield from _some(jsonl.documents(stream, name, asked.text_column), name)
    elif form == "telegram":
        from svodka.sources.telegram import export

        yield from _some(export.documents(stream, name), name)
    elif form == "csv":
        from svodka.sources import csv

        yield from _some(csv.documents(stream, name, asked.text_column), name)
    elif form == "sheets":
        from svodka.sources.sheets import documents as sheets

        rows = sheets.documents(_seekable(stream, name), name, asked.text_column)
        yield from _some(rows, name)
    elif form == "parquet":
        from svodka.sources import parquet

        rows = parquet.documents(_seekable(stream, name), name, asked.text_column)
        yield from _some(rows, name)
    elif form == "warc":
        from svodka.sources import archive

        found_pages = archive.documents(stream, head, name)
        # An archive may hold no pages, but robots.txt and pictures; a feed may have no entries today.
        yield from found_pages if head else _some(found_pages, name)
    elif form == "mail":
        from svodka.sources import mail

        yield from _some(mail.documents(stream, name), name)
    elif form == "feed":
        from svodka.sources import articles, feed

        found = feed.named_listing(_whole(stream, name), name, base, public=public)
        yield from articles.listed(found, asked.visitor)
        if found.broken_off:
            what = "breaks off in its last entry, which is not read"
            raise SourceError(f"{name}: {what}; save or fetch it anew")
    else:
        from svodka.sources.pages import documents as documents_of_page

        yield from documents_of_page(_whole(stream, name), name, form, charset=charset, url=base)


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
