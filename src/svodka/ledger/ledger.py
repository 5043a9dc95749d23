"""The ledger of claims: one file, the questions that it answers, and what is put into it."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypedDict, Unpack

from svodka.ledger import documents
from svodka.ledger.failures import Failure, alike, failures, forget
from svodka.ledger.file import WAIT, opened, reported, writing
from svodka.ledger.intake import Intake, Sources, Told
from svodka.ledger.questions import Questions
from svodka.ledger.records import unpacked
from svodka.ledger.seen import now
from svodka.ledger.summary import Outcome, Summary
from svodka.model import Claim, Document

if TYPE_CHECKING:
    from svodka.ledger.removing import Removal
    from svodka.ledger.rereading import Reread
    from svodka.ledger.review import Correction
    from svodka.reader import Reader

DEFAULT = "svodka.db"


class AddOptions(TypedDict, total=False):
    """How sources are read when they are added."""

    reader: Reader | None
    published: dt.date | None
    language: str | None
    text_column: str | None


class Ledger(Questions):
    """The ledger in a file, made if there is none; ``with Ledger(path) as ledger: …`` closes it.

    ``readonly`` neither makes nor changes a file; ``create=False`` does not make one; ``wait`` is how many
    seconds another process that writes is waited for. Raises
    :class:`~svodka.errors.LedgerError` for a file that is no ledger, of a newer svodka, locked, damaged,
    or not to be written.
    """

    def __init__(
        self,
        path: str | os.PathLike[str] = DEFAULT,
        *,
        readonly: bool = False,
        create: bool = True,
        wait: float = WAIT,
    ) -> None:
        self.path = Path(path)
        self.connection: sqlite3.Connection = opened(
            self.path, readonly=readonly, create=create, wait=wait
        )

    def add(self, sources: Sources, **options: Unpack[AddOptions]) -> Summary:
        """Add files, folders, patterns, addresses or documents. Adding twice changes nothing.

        Returns how many were new, known, reprints or failed, and why some failed. The options are those of
        :meth:`adding`.
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

        yield from self._adding(Intake(sources, Told(published, language, text_column)), reader)

    def _adding(self, intake: Intake, reader: Reader | None) -> Iterator[Outcome]:
        from svodka.ledger.adding import add

        told = intake.told
        if reader is None:
            from svodka.reader import Reader

            reader = Reader(told.language, explained=False)
        begun = now()
        with reported(self.path):
            yield from add(self.connection, intake, reader, told)
            with writing(self.connection):
                forget(self.connection, intake.passed, begun)

    def retry(self, **options: Unpack[AddOptions]) -> Summary:
        """Try again what could not be read, with what was told of each when it was added.

        The options are those of :meth:`adding`; one that is given replaces what was told. Addresses are
        visited as :meth:`adding` visits what feeds lead to: nobody names them now, so robots.txt is obeyed.
        """
        return Summary.of(self.retrying(**options))

    def retrying(self, **options: Unpack[AddOptions]) -> Iterator[Outcome]:
        """As :meth:`retry`, a step at a time."""
        for told, addresses in alike(self.failures()).items():
            now_told = Told(
                published=options.get("published") or told.published,
                language=options.get("language") or told.language,
                text_column=options.get("text_column") or told.text_column,
            )
            intake = Intake(addresses, now_told, politely=True)
            yield from self._adding(intake, options.get("reader"))

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

    def claim(self, name: str) -> Claim:
        """The claim of an id. Raises :class:`~svodka.errors.ReviewError` where there is none."""
        from svodka.ledger import review

        with reported(self.path):
            return review.found(self.connection, name)

    def document(self, name: str) -> Document:
        """The document of an id (the SHA-256 of its text), as it went in."""
        with reported(self.path):
            return documents.document(self.connection, name)

    def accept(self, claim: str, who: str) -> Claim:
        """Say that a claim is right as it stands, and return it; a rejected one comes back."""
        from svodka.ledger import review

        with reported(self.path):
            return review.accept(self.connection, claim, who)

    def reject(self, claim: str, who: str) -> Claim:
        """Say that a claim is none, and return it: it leaves the ledger and stays out."""
        from svodka.ledger import review

        with reported(self.path):
            return review.reject(self.connection, claim, who)

    def correct(self, claim: str, who: str, /, **slots: str | None) -> Claim:
        """Say what slots should be: ``correct(id, "A. B.", actor="КНБ", low="4610", place=None)``.

        Returns the claim as it is then. Words are looked for in the document, nearest to the figure;
        ``"120:131"`` names characters.
        Raises :class:`~svodka.errors.ReviewError` for what cannot be found or is of another kind.
        """
        from svodka.ledger import review

        with reported(self.path):
            return review.correct(self.connection, claim, slots, who)

    def doubtful(self, below: float = 1.01) -> Iterator[Claim]:
        """The claims that nobody has judged, least sure first, of a confidence under ``below``."""
        from svodka.ledger import review

        with reported(self.path):
            yield from review.doubtful(self.connection, below)

    def corrections(self, claim: str | None = None) -> Iterator[Correction]:
        """The audit trail: all that was said, or all of one claim, in its order."""
        from svodka.ledger import review

        with reported(self.path):
            yield from review.trail(self.connection, claim)

    def remove(self, name: str, who: str) -> list[str]:
        """Take out documents that were added by mistake, by an id or a source; their ids.

        Raises :class:`~svodka.errors.LedgerError` where nothing is called so, or it is removed already.
        """
        from svodka.ledger import removing

        with reported(self.path):
            return removing.remove(self.connection, name, who)

    def put_back(self, name: str, *, reader: Reader | None = None) -> list[str]:
        """Put back what was removed under a name; the ids. Raises what :meth:`remove` raises."""
        if reader is None:
            from svodka.reader import Reader

            reader = Reader(explained=False)
        from svodka.ledger import removing

        with reported(self.path):
            return removing.restore(self.connection, name, reader)

    def removals(self) -> list[Removal]:
        """What is removed, by whom and when."""
        from svodka.ledger import removing

        with reported(self.path):
            return list(removing.removals(self.connection))

    def reread(self, *, reader: Reader | None = None, every: bool = False) -> Iterator[Reread]:
        """Read again what another reader has read, or ``every`` document; corrections hold.

        The work is done as the outcomes are taken, each once it is stored for good.
        """
        if reader is None:
            from svodka.reader import Reader

            reader = Reader(explained=False)
        from svodka.ledger.rereading import reread

        with reported(self.path):
            yield from reread(self.connection, reader, every=every)

    def older(self) -> int:
        """How many documents :meth:`reread` would read again: another svodka has read or placed them."""
        from svodka.ledger import rereading

        with reported(self.path):
            return rereading.older(self.connection)

    def close(self) -> None:
        """Close the file."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
