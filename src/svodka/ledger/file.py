"""The file of a ledger: made, recognised, migrated, and what is wrong with it said in one line."""

from __future__ import annotations

import re
import shlex
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from urllib.parse import quote

from svodka.errors import LedgerError
from svodka.ledger.sql import queries

APPLICATION = 0x53564F44
"""``PRAGMA application_id`` of a ledger: the letters SVOD."""

VERSION = 10
"""``PRAGMA user_version`` of a ledger that this svodka makes, and the newest that it reads."""

WAIT = 30.0
"""Seconds to wait for another process that writes: it holds the file for one batch at a time."""

HOME = resources.files("svodka.ledger")

_ADDED = re.compile(r"^ALTER TABLE (?P<table>\w+) ADD COLUMN (?P<column>\w+)", re.MULTILINE)


def opened(
    path: Path, *, readonly: bool = False, create: bool = True, wait: float = WAIT
) -> sqlite3.Connection:
    """A connection to a ledger, made or migrated where need be. Raises :class:`LedgerError`."""
    with reported(path):
        if (readonly or not create) and not path.exists():
            raise LedgerError(f"{path}: no such ledger; make one with `{_adding(path)}`")
        if path.name == ":memory:":
            raise LedgerError(f"{path}: a ledger is a file; give it a path")
        if path.is_dir():
            raise LedgerError(f"{path}: cannot be opened; check the path, which is a folder")
        connection = _to_read(path, wait) if readonly else _connection(path, "rwc", wait)
        try:
            if not readonly:
                _prepare(connection, path)
            connection.execute(queries("review")["corrected"])
        except BaseException:
            connection.close()
            raise
        return connection


def _adding(path: Path) -> str:
    """The command that makes a ledger, or brings it up to date, as a shell takes it."""
    return f"svodka add --ledger {shlex.quote(str(path))}"


def _connection(path: Path, mode: str, wait: float) -> sqlite3.Connection:
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(address, timeout=wait, isolation_level=None, uri=True)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _to_read(path: Path, wait: float) -> sqlite3.Connection:
    connection = _connection(path, "ro", wait)
    try:
        try:
            _version(connection, path)
        except sqlite3.OperationalError:
            # A folder that cannot be written has no room for the index of the journal. Where there
            # is no journal either, nobody writes, and the file can be read as it stands.
            journal = path.with_name(path.name + "-wal")
            if journal.exists() and journal.stat().st_size:
                raise
            connection.close()
            connection = _connection(path, "ro&immutable=1", wait)
        if (version := _version(connection, path)) < VERSION:
            what = (
                "made by an older svodka; bring it up to date"
                if version
                else "empty; make a ledger of it"
            )
            raise LedgerError(f"{path}: {what} with `{_adding(path)}`")
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a ledger, 0 for an empty file; raises :class:`LedgerError` for anything else."""
    # In one statement, so of one moment: another process may be making the ledger.
    ((application, version, tables),) = connection.execute(
        "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)"
        " FROM pragma_application_id, pragma_user_version"
    )
    if application != APPLICATION:
        if tables or application:
            raise LedgerError(f"{path}: a database of another program; name another file")
        return 0
    if version > VERSION:
        raise LedgerError(
            f"{path}: made by a newer svodka (ledger version {version}, this one reads {VERSION});"
            " upgrade svodka"
        )
    return int(version)


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    if _version(connection, path) == VERSION:
        ((journal,),) = connection.execute("PRAGMA journal_mode")
        if journal == "wal":
            connection.execute("PRAGMA synchronous = FULL")
            return
    _to_wal(connection)
    # What is acknowledged must outlast a loss of power, and a batch is one commit.
    connection.execute("PRAGMA synchronous = FULL")
    with writing(connection):
        version = _version(connection, path)  # another process may have been quicker
        if version == 0:
            _run(connection, HOME / "schema.sql", VERSION)
        else:
            migrate(connection, version, VERSION, HOME / "migrations")


def _to_wal(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on; two that do so at once are told to wait, not made to."""
    until = time.monotonic() + WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)


def migrate(connection: sqlite3.Connection, version: int, to: int, folder: Traversable) -> None:
    """Lead a ledger from one version to another by the numbered scripts of a folder.

    To be called inside a transaction: a migration that fails leaves the ledger as it was.
    """
    for number in range(version + 1, to + 1):
        _run(connection, folder / f"{number:04}.sql", number)


def _run(connection: sqlite3.Connection, script: Traversable, version: int) -> None:
    """Run a script inside the transaction at hand (``executescript`` would end it)."""
    statement = ""
    for piece in script.read_text(encoding="utf-8").split(";"):
        statement += piece + ";"
        # Not at a semicolon inside a comment, a string or a trigger.
        if sqlite3.complete_statement(statement) and piece.strip():
            if not _there(connection, statement):
                connection.execute(statement)
            statement = ""
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute(f"PRAGMA user_version = {version}")


def _there(connection: sqlite3.Connection, statement: str) -> bool:
    """Whether a statement adds a column that is there: a version grew while nothing was released."""
    added = _ADDED.search(statement)
    if added is None:
        return False
    rows = connection.execute("SELECT name FROM pragma_table_info(?)", (added["table"],))
    return (added["column"],) in rows.fetchall()


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction that writes: all of it or nothing, and nobody else writes meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        _journal_is_there(connection)
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk ends the transaction by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _journal_is_there(connection: sqlite3.Connection) -> None:
    """Raise :class:`LedgerError` where ``svodka.db-wal`` was deleted while the ledger is open.

    SQLite writes on into the deleted file: nobody else sees what it holds, and a kill loses it.
    """
    ((journal,),) = connection.execute("PRAGMA journal_mode")
    ((_, _, path),) = connection.execute("PRAGMA database_list").fetchmany(1)
    if journal == "wal" and path and not Path(f"{path}-wal").exists():
        raise LedgerError(
            f"{path}: its journal {Path(path).name}-wal was deleted while it is open; what was added before"
            " is kept as svodka ends, leave the journal alone and begin again"
        )


@contextmanager
def attempting(connection: sqlite3.Connection) -> Iterator[None]:
    """A part of a transaction that can fail alone: what it wrote is undone, the rest goes on."""
    connection.execute("SAVEPOINT attempt")
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK TO attempt")
            connection.execute("RELEASE attempt")
        raise
    connection.execute("RELEASE attempt")


_REASONS = {
    sqlite3.SQLITE_BUSY: "in use by another program; try again when it is done",
    sqlite3.SQLITE_LOCKED: "in use by another program; try again when it is done",
    sqlite3.SQLITE_READONLY: "cannot be written; check the rights of the file and of its folder",
    sqlite3.SQLITE_PERM: "cannot be opened; check the rights of the file and of its folder",
    sqlite3.SQLITE_AUTH: "cannot be opened; check the rights of the file and of its folder",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened; check the path and the rights of its folder",
    sqlite3.SQLITE_NOTADB: "not a ledger; name another file",
    sqlite3.SQLITE_CORRUPT: "damaged; go back to a copy, or save what can be read with"
    " `sqlite3 FILE .recover`",
    sqlite3.SQLITE_FULL: "the disk is full; what was added before is kept, make room and add again",
    sqlite3.SQLITE_IOERR: "the disk failed or is full; what was added before is kept, check it and"
    " add again",
}


@contextmanager
def reported(path: Path) -> Iterator[None]:
    """What SQLite says of the file, as a :class:`LedgerError`: one line and what to do."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _REASONS:
            raise
        raise LedgerError(f"{path}: {_REASONS[code]}") from error
