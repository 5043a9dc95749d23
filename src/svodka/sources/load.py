"""Any source to documents: a file, a web address, or ``-`` for standard input."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Literal

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import jsonl, plain

Form = Literal["jsonl", "html", "text"]

STDIN = "-"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_SUFFIXES: dict[str, Form] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".md": "text",
}
_MEDIA: dict[str, Form] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "text/markdown": "text",
    "application/jsonl": "jsonl",
    "application/x-ndjson": "jsonl",
}
_JSON_OBJECT = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*\"")
_HTML_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)


def load(sources: Iterable[str]) -> Iterator[Document | SourceError]:
    """The documents of the sources, in order; what cannot be read gives an error in its place.

    Nothing is raised and nothing stops the others. Files of JSON Lines are read line by line.
    """
    for source in sources:
        try:
            if _SCHEME.match(source):
                yield from _web(source)
            elif source == STDIN:
                yield from _stream(sys.stdin.buffer, "standard input", None)
            else:
                yield from _file(source)
        except SourceError as error:
            yield error


def form_of(head: bytes, suffix: str = "") -> Form:
    """What a source holds, by the suffix of its name, else by how it begins."""
    if known := _SUFFIXES.get(suffix.lower()):
        return known
    if _JSON_OBJECT.match(head):
        return "jsonl"
    return "html" if _HTML_START.match(head) else "text"


def _file(name: str) -> Iterator[Document | SourceError]:
    path = Path(name)
    try:
        if path.is_dir():
            raise SourceError(f"{name}: a directory; name the files in it")
        with path.open("rb") as stream:
            yield from _stream(stream, name, path.suffix)
    except FileNotFoundError:
        raise SourceError(f"{name}: no such file; check the path") from None
    except ValueError as error:  # a NUL in the name
        raise SourceError(f"{name}: not a file name ({error}); check the path") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SourceError(f"{name}: cannot be read ({reason}); check the path and rights") from None


def _stream(stream: BinaryIO, name: str, suffix: str | None) -> Iterator[Document | SourceError]:
    head = stream.peek(4096) if isinstance(stream, io.BufferedReader) else b""
    form = form_of(head, suffix or "")
    if form == "jsonl":
        yield from jsonl.documents(stream, name)
    else:
        yield _whole(stream.read(), name, form, None)


def _web(url: str) -> Iterator[Document | SourceError]:
    from svodka.sources.fetch import fetch

    page = fetch(url)
    suffix = Path(page.url.partition("?")[0]).suffix
    form = _MEDIA.get(page.media_type or "")
    if form is None:
        kind = page.media_type or ""
        if kind and kind.split("/")[0] not in ("text", "application"):
            raise SourceError(f"{url}: {kind}, not a page of text; svodka reads text and HTML")
        form = form_of(page.data[:4096], suffix)
    elif form == "text":
        # Servers call anything they do not know text/plain.
        form = form_of(page.data[:4096])
    if form == "jsonl":
        yield from jsonl.documents(page.data.splitlines(keepends=True), url)
    else:
        yield _whole(page.data, url, form, page.charset)


def _whole(data: bytes, name: str, form: Form, charset: str | None) -> Document:
    """One document that is read as a whole."""
    try:
        if form == "html":
            from svodka.sources.html import article

            return article(data, name, charset)
        return plain.document(data, name, charset)
    except SourceError as error:
        raise SourceError(f"{name}: {error}") from None
