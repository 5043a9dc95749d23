"""The ledger of claims: one file, the questions that it answers, and what is put into it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from svodka.errors import SourceError
from svodka.ledger.adding import Item, Outcome, add
from svodka.ledger.file import opened, reported
from svodka.ledger.records import unpacked
from svodka.model import Claim, Document
from svodka.sources.loaded import Loaded

if TYPE_CHECKING:
    from svodka.reader import Reader

DEFAULT = "svodka.db"


class Ledger:
    """The ledger in a file, made if there is none; ``with Ledger(path) as ledger: …`` closes it.

    ``readonly`` neither makes nor changes a file. Raises :class:`~svodka.errors.LedgerError` for a file
    that is no ledger, of a newer svodka, locked, damaged, or not to be written.
    """

    def __init__(self, path: str | os.PathLike[str] = DEFAULT, *, readonly: bool = False) -> None:
        self.path = Path(path)
        self.connection: sqlite3.Connection = opened(self.path, readonly=readonly)

    def add(
        self, sources: str | Document | Loaded | Iterable[str | Item], reader: Reader | None = None
    ) -> Iterator[Outcome]:
        """Add files, folders, patterns, addresses or documents; what became of each, once it is stored.

        Adding twice changes nothing. The work is done as the outcomes are taken.
        """
        from svodka.reader import Reader

        items = _items([sources] if isinstance(sources, str | Document | Loaded) else sources)
        with reported(self.path):
            yield from add(self.connection, items, reader or Reader())

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


def _items(sources: Iterable[str | Item]) -> Iterator[Item]:
    from svodka.sources.load import loaded

    for source in sources:
        if isinstance(source, str):
            yield from loaded([source])
        elif isinstance(source, Document | Loaded | SourceError):
            yield source
        else:
            raise TypeError(f"{type(source).__name__} is no source")
