"""From the sources of a command to results: what fails is reported and counted, the rest is read."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from svodka import garbage
from svodka.cli.exits import ALL_READ, SOME_FAILED
from svodka.cli.lines import counted, report
from svodka.cli.progress import Progress
from svodka.errors import SourceError, SvodkaError
from svodka.model import Document
from svodka.reading.periods.undated import undated
from svodka.sources import load
from svodka.sources.ids import Ids

if TYPE_CHECKING:
    from svodka.reader import Result


class Reading:
    """The sources of one command. :meth:`results` reads them; then :attr:`code` is the exit code.

    Raises :class:`svodka.errors.LanguageError` for a ``--language`` that svodka does not read, and
    :class:`SvodkaError` for an ``--output`` that is a source, before any output is opened.
    """

    def __init__(self, options: argparse.Namespace, *, statements: bool = True) -> None:
        from svodka.reader import Reader

        source = options.source
        self._sources: list[str] = [source] if isinstance(source, str) else source
        self._published = options.published
        self._language: str | None = options.language
        self._text_column: str | None = options.text_column
        self._reader = Reader(self._language, statements=statements)
        self._to_file = options.output is not None
        _spared(self._sources, options.output)
        self._ids = Ids()
        self._read = 0
        self._failed = 0
        self.undated = 0
        """Claims whose period has no days, for their document has no published date."""

    def results(self) -> Iterator[Result]:
        """The results of the documents that could be read, in the order of the sources."""
        garbage.look_seldom()
        with Progress(self._to_file) as progress:
            for result in self._reader.read_many(self._documents()):
                if result.error is not None:
                    self._fail(f"{_name(result.document)}: {result.error}")
                    continue
                garbage.pass_over_what_is_there()
                self._read += 1
                self.undated += undated(result.document, result.claims)
                progress.advance(len(result.claims))
                yield result
        if self._failed and self._read + self._failed > 1:
            report(f"{self._failed} of {self._read + self._failed} documents could not be read")
        if self._ids.renamed:
            one = self._ids.renamed == 1
            have, new = ("has", "now is") if one else ("have", "got ids of their own, such as")
            what = f"{counted(self._ids.renamed, 'document')} {have} the id of another text"
            report(f"{what} and {new} {self._ids.last!r}")

    @property
    def code(self) -> int:
        """The exit code of what was read so far."""
        return SOME_FAILED if self._failed else ALL_READ

    def _documents(self) -> Iterator[Document]:
        for item in load(self._sources, text_column=self._text_column):
            if isinstance(item, SourceError):
                self._fail(str(item))
                continue
            document = replace(
                item,
                published=self._published or item.published,
                language=self._language or item.language,
            )
            yield self._ids.told_apart(document)

    def _fail(self, message: str) -> None:
        self._failed += 1
        report(message)


def _spared(sources: list[str], output: str | None) -> None:
    """Raise :class:`SvodkaError` where writing the output would take the place of what is to be read."""
    for source in sources if output is not None else ():
        with suppress(OSError, ValueError):  # not there, or no name of a file
            if os.path.isfile(source) and os.path.samefile(source, output or ""):
                raise SvodkaError(
                    f"{output}: a source, which is not written over; name another file"
                )


def _name(document: Document) -> str:
    """What to call a document in a message: its source, and its id where the source holds several."""
    source = document.source or "document"
    named = source.endswith((f"/{document.id}", f" {document.id}")) or source == document.id
    return source if named else f"{source}, document {document.id[:40]}"
