"""The ledger of claims: one file, the questions that it answers, and what is put into it."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from svodka.ledger.adding import add
from svodka.ledger.failures import Failure, failures, forget
from svodka.ledger.file import opened, reported, writing
from svodka.ledger.intake import Intake, Sources
from svodka.ledger.records import unpacked
from svodka.ledger.storing import now
from svodka.ledger.summary import Outcome, Summary
from svodka.model import Claim

if TYPE_CHECKING:
    from svodka.reader import Reader

DEFAULT = "svodka.db"


class Ledger:
    """The ledger in a file, made if there is none; ``with Ledger(path) as ledger: …`` closes it.

    ``readonly`` neither makes nor changes a file; ``create=False`` does not make one. Raises
    :class:`~svodka.errors.LedgerError` for a file that is no ledger, of a newer svodka, locked, damaged,
    or not to be written.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] = DEFAULT,
        *,
        readonly: bool = False,
        create: bool = True,
    ) -> None:
        self.path = Path(path)
        self.connection: sqlite3.Connection = opened(self.path, readonly=readonly, create=create)

    def add(self, sources: Sources, **options: Any) -> Summary:
        """Add files, folders, patterns, addresses or documents. Adding twice changes nothing.

        ``options`` are those of :meth:`adding`.
        """
        return Summary.of(self.adding(sources, **options))

    def adding(
        self,
        sources: Sources,
        *,
        reader: Reader | None = None,
        published: dt.date | None = None,
        language: str | None = None,
        text_column: str | None = None,
    ) -> Iterator[Outcome]:
        """As :meth:`add`, a step at a time: each outcome comes once it is stored for good.

        ``published`` and ``language`` replace what the sources say; ``text_column`` is that of tables.
        Raises :class:`~svodka.errors.LedgerError` where the file cannot be written, and
        :class:`~svodka.errors.LanguageError` for a ``language`` that svodka does not read.
        """
        intake = Intake(sources, published, language, text_column)
        if reader is None:
            from svodka.reader import Reader

            reader = Reader(language)
        begun = now()
        with reported(self.path):
            yield from add(self.connection, intake, reader)
            with writing(self.connection):
                forget(self.connection, intake.passed, begun)

    def retry(self, **options: Any) -> Summary:
        """Try again what could not be read; ``options`` are those of :meth:`adding`."""
        return Summary.of(self.retrying(**options))

    def retrying(self, **options: Any) -> Iterator[Outcome]:
        """As :meth:`retry`, a step at a time."""
        yield from self.adding(sorted({f.address for f in self.failures()}), **options)

    def failures(self) -> list[Failure]:
        """What could not be read so far."""
        with reported(self.path):
            return list(failures(self.connection))

    def claims(self) -> Iterator[Claim]:
        """Every claim, in the order of documents."""
        with reported(self.path):
            for (record,) in self.connection.execute(
                "SELECT record FROM claim ORDER BY document, quantity_start"
            ):
                yield unpacked(record)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
