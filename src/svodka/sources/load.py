"""Any source to documents: files, folders, patterns, addresses of the web and of stores, ``-`` for stdin."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from svodka.errors import SourceError, reason
from svodka.model import Document
from svodka.sources import folders, stores, streams
from svodka.sources.forms import suffix_of
from svodka.sources.loaded import Loaded

if TYPE_CHECKING:
    from svodka.sources.visitor import Visitor

STDIN = "-"
NAMELESS = "an empty name is no source; check the variable or the quotes that it came from"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_BUFFER = 1 << 17


def load(
    sources: Iterable[str], *, text_column: str | None = None
) -> Iterator[Document | SourceError]:
    """The documents of the sources, in order; what cannot be read gives an error in its place.

    Nothing is raised and nothing stops the others. No more than one document is held: lines, rows and
    records are read one by one. ``text_column`` names the column of text of tables.
    """
    for item in loaded(sources, text_column=text_column):
        yield item if isinstance(item, SourceError) else item.document


def loaded(
    sources: Iterable[str],
    *,
    text_column: str | None = None,
    visitor: Visitor | None = None,
    politely: bool = False,
) -> Iterator[Loaded | SourceError]:
    """As :func:`load`, each document with the bytes it was read from; every error has its address.

    ``visitor`` fetches the pages that feeds and sitemaps lead to, and the addresses themselves where they
    are to be visited ``politely``.
    """
    asked = streams.Asked(text_column, visitor, politely)
    for source in sources:
        yield from _guarded(source, _source(source, asked))


def _source(name: str, asked: streams.Asked) -> Iterator[Loaded | SourceError]:
    if not name:
        raise SourceError(NAMELESS)
    if _SCHEME.match(name) and stores.is_store(name):
        for address in stores.listed(name):
            yield from _guarded(address, _object(address, asked))
    elif _SCHEME.match(name):
        from svodka.sources import web

        yield from web.documents(name, asked)
    elif name == STDIN:
        yield from streams.documents(sys.stdin.buffer, "standard input", asked)
    elif folders.is_pattern(name):
        for path in folders.matching(name):
            yield from _guarded(path, _file(path, asked))
    elif _is_folder(name):
        for path in folders.inside(name):
            yield from _guarded(path, _file(path, asked))
    else:
        yield from _file(name, asked)


def _guarded(address: str, items: Iterator[Loaded | SourceError]) -> Iterator[Loaded | SourceError]:
    """The items, errors with their address; an error that ends them is one of them."""
    try:
        for item in items:
            if isinstance(item, SourceError):
                item.address = item.address or address
            yield item
    except SourceError as error:
        error.address = error.address or address
        yield error
    except OSError as error:
        said = f"{address}: cannot be read ({reason(error)}); check the path and rights"
        failed = SourceError(said)
        failed.address = address
        yield failed


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):  # a NUL in the name
        return False


def _file(name: str, asked: streams.Asked) -> Iterator[Loaded | SourceError]:
    try:
        stream = open(name, "rb", buffering=_BUFFER)  # noqa: SIM115  (closed below)
    except FileNotFoundError:
        raise SourceError(f"{name}: no such file; check the path") from None
    except IsADirectoryError:  # of a folder: others are sources themselves
        raise SourceError(f"{name}: a folder that cannot be listed; check its rights") from None
    except ValueError as error:  # a NUL in the name
        raise SourceError(f"{name}: not a file name ({error}); check the path") from None
    with stream:
        yield from streams.documents(stream, name, asked, suffix=suffix_of(name))


def _object(address: str, asked: streams.Asked) -> Iterator[Loaded | SourceError]:
    with stores.opened(address) as stream:
        yield from streams.documents(stream, address, asked, suffix=suffix_of(address))
