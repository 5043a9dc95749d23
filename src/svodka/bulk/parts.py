"""An archive cut into parts: what is read in one go, written in one go, and never read twice.

The name of a part is a digest of what it holds, of who reads it, of its columns and of what was asked: the
same documents have the same part in every run, on every machine. Tables (JSON Lines, CSV, spreadsheets,
Parquet, feeds, stdin) are cut by documents while the driver goes through them; WARC archives, pages and
texts are opened by the workers, for whom taking an article out of its page is a third of the work; their
parts are called by what opens them, too, for nobody has seen their texts yet.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from svodka.bulk.rows import TABLES
from svodka.errors import SourceError
from svodka.ledger.failures import parts as item_and_reason
from svodka.ledger.version import opener_version, reader_version
from svodka.model import Document
from svodka.sources import STDIN, folders, loaded, stores
from svodka.sources.forms import PAGES, SUFFIXES, Form, suffix_of

SIZE = 2000
"""Documents of a part: some tens of seconds of reading, which is what a killed worker loses."""

_OPENED_BY_WORKERS: frozenset[Form] = PAGES | {"warc"}
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of every document of an archive; it replaces what the sources say themselves."""

    published: dt.date | None = None
    language: str | None = None
    text_column: str | None = None

    def told(self, document: Document) -> Document:
        """The document with what was asked."""
        return replace(
            document,
            published=self.published or document.published,
            language=self.language or document.language,
        )


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be read: where, which item of it, and why."""

    address: str
    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of an archive: documents with their addresses, or files that the worker opens."""

    name: str
    sources: tuple[str, ...]
    items: tuple[tuple[str, Document] | Failure, ...] = ()
    files: tuple[str, ...] = ()

    def documents(self, asked: Asked) -> Iterator[tuple[str, Document] | Failure]:
        """What is to be read, each document with its address, in the same order at every call."""
        yield from self.items
        for item in loaded(self.files, text_column=asked.text_column):
            yield _told(item.address or "", item, asked)


def plan(sources: Iterable[str], asked: Asked, size: int = SIZE) -> Iterator[Part]:
    """The parts of an archive in their order; nothing is raised, what cannot be read is in them."""
    together: list[str] = []
    for source in sources:
        for address in files_of(source):
            if isinstance(address, Failure):
                yield _of_items((source,), (address,), asked)
            elif (form := form_of_file(address)) == "warc":
                yield _of_files((address,), asked)
            elif form in _OPENED_BY_WORKERS:
                together.append(address)
                if len(together) == size:
                    yield _of_files(tuple(together), asked)
                    together = []
            else:
                yield from _cut(address, asked, size)
    if together:
        yield _of_files(tuple(together), asked)


def files_of(source: str) -> Iterator[str | Failure]:
    """The files of a folder or pattern, here or in a store; any other source as it is."""
    try:
        if stores.is_store(source):
            yield from stores.listed(source)
            return
        if source != STDIN and "://" not in source:
            if folders.is_pattern(source):
                yield from folders.matching(source)
                return
            if Path(source).is_dir():
                yield from folders.inside(source)
                return
    except (SourceError, OSError, ValueError) as error:
        yield Failure(source, "", " ".join(str(error).removeprefix(f"{source}: ").split()))
        return
    yield source


def form_of_file(address: str) -> Form | None:
    """The form of a file by its name; ``None`` for what is no file, or is known by its content only."""
    if stores.is_store(address):
        return SUFFIXES.get(suffix_of(address).lower())
    if address == STDIN or "://" in address or not Path(address).is_file():
        return None
    return SUFFIXES.get(suffix_of(address).lower())


def _cut(address: str, asked: Asked, size: int) -> Iterator[Part]:
    waiting = (
        _told(item.address or address, item, asked)
        for item in loaded([address], text_column=asked.text_column)
    )
    while some := tuple(islice(waiting, size)):
        yield _of_items((address,), some, asked)


def _told(address: str, item: object, asked: Asked) -> tuple[str, Document] | Failure:
    if isinstance(item, SourceError):
        return Failure(address, *item_and_reason(item))
    document: Document = item.document  # type: ignore[attr-defined]
    return address, asked.told(document)


def _of_items(
    sources: tuple[str, ...], items: tuple[tuple[str, Document] | Failure, ...], asked: Asked
) -> Part:
    digest = _begun(asked)
    for item in items:
        digest.update(repr(item).encode("utf-8", "surrogatepass"))
    return Part(digest.hexdigest()[:32], sources, items=items)


def _of_files(files: tuple[str, ...], asked: Asked) -> Part:
    digest = _begun(asked)
    digest.update(opener_version().encode())
    for name in files:
        digest.update(repr(name).encode("utf-8", "surrogatepass"))
        try:
            if stores.is_store(name):
                digest.update(stores.version(name).encode())
                continue
            with open(name, "rb") as stream:
                while piece := stream.read(_CHUNK):
                    digest.update(piece)
        except (OSError, SourceError) as error:
            # The worker meets it again, and it is noted as a failure then.
            digest.update(repr(error).encode())
    return Part(digest.hexdigest()[:32], files, files=files)


def _begun(asked: Asked) -> hashlib._Hash:
    return hashlib.sha256(repr((reader_version(), TABLES, asked)).encode())
