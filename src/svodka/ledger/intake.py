"""From sources to the items that are added, and which addresses were gone through to their end."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from svodka.errors import SourceError
from svodka.model import Document
from svodka.sources import NAMELESS, STDIN
from svodka.sources.loaded import Loaded

Item = Loaded | Document | SourceError
Source = str | os.PathLike[str] | Item
Sources = Source | Iterable[Source]

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


@dataclass(frozen=True, slots=True)
class Told:
    """What was said of sources when they were added, and holds when one that failed is tried again.

    ``published`` and ``language`` replace what the sources say; ``text_column`` is that of tables.
    """

    published: dt.date | None = None
    language: str | None = None
    text_column: str | None = None


@dataclass(slots=True)
class Intake:
    """The items of sources: files, folders, patterns, addresses; or documents that a program has.

    ``politely`` asks robots.txt before an address, which nobody names now. ``passed`` are the addresses
    that were gone through, known when all items were taken.
    """

    sources: Sources
    told: Told = Told()
    politely: bool = False
    passed: set[str] = field(default_factory=set)

    def __iter__(self) -> Iterator[Item]:
        one = isinstance(self.sources, str | os.PathLike | Document | Loaded | SourceError)
        many: Iterable[Source] = [self.sources] if one else self.sources  # type: ignore[list-item, assignment]
        for source in many:
            if isinstance(source, str | os.PathLike):
                yield from self._from(located(os.fspath(source)))
            elif isinstance(source, Document | Loaded | SourceError):
                yield self._as_told(source)
            else:
                raise TypeError(f"{type(source).__name__} is no source; give a path or a Document")

    def _from(self, source: str) -> Iterator[Item]:
        from svodka.sources.load import loaded

        column = self.told.text_column
        for item in loaded([source], text_column=column, politely=self.politely):
            if address := item.address:
                self.passed.add(address)
            yield self._as_told(item)
        self.passed.add(source)

    def _as_told(self, item: Item) -> Item:
        told = self.told
        if isinstance(item, SourceError) or not (told.published or told.language):
            return item
        document = item if isinstance(item, Document) else item.document
        made = replace(
            document,
            published=told.published or document.published,
            language=told.language or document.language,
        )
        return made if isinstance(item, Document) else replace(item, document=made)


def located(source: str) -> str:
    """A source by a name that holds in every folder: the same file is the same source from anywhere.

    Raises :class:`SourceError` for an empty name, which would be the folder at hand.
    """
    if not source:
        raise SourceError(NAMELESS)
    if source == STDIN or _SCHEME.match(source):
        return source
    return os.path.abspath(source)  # not resolved: a pattern keeps its stars, a link its name
