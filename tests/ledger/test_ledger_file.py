"""The file of a ledger: what it is known by, how it grows older, and what is said of a bad one."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

import fake_reader
from svodka.errors import LedgerError
from svodka.ledger import Ledger, file
from svodka.model import Document


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())


def version(path: Path) -> tuple[int, int]:
    connection = sqlite3.connect(path)
    ((application,),) = connection.execute("PRAGMA application_id")
    ((user,),) = connection.execute("PRAGMA user_version")
    connection.close()
    return application, user


def test_a_ledger_is_known_by_its_header(tmp_path: Path) -> None:
    Ledger(tmp_path / "a.db").close()
    assert version(tmp_path / "a.db") == (0x53564F44, file.VERSION)


def test_a_ledger_has_strict_tables_foreign_keys_and_a_write_ahead_log(tmp_path: Path) -> None:
    with Ledger(tmp_path / "a.db") as ledger:
        loose = ledger.connection.execute(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND NOT strict"
            " AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
        assert loose == []
        assert ledger.connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert ledger.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_an_empty_file_becomes_a_ledger(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    with Ledger(tmp_path / "a.db") as ledger:
        assert list(ledger.claims()) == []


def test_a_ledger_that_another_makes_while_it_is_looked_at_is_a_ledger(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, connect = tmp_path / "a.db", file._connection

    def watched(path: Path, mode: str, wait: float) -> sqlite3.Connection:
        connection = connect(path, mode, wait)

        def other_is_quicker(statement: str) -> None:
            if "user_version" in statement:
                connection.set_trace_callback(None)
                monkeypatch.setattr(file, "_connection", connect)
                Ledger(path).close()

        connection.set_trace_callback(other_is_quicker)
        return connection

    monkeypatch.setattr(file, "_connection", watched)
    Ledger(path).close()
    assert version(path) == (0x53564F44, file.VERSION)


@pytest.mark.parametrize("readonly", [True, False])
def test_a_folder_is_no_ledger(tmp_path: Path, readonly: bool) -> None:
    """Of the disk it was said that it failed."""
    with pytest.raises(LedgerError, match="cannot be opened; check the path"):
        Ledger(tmp_path, readonly=readonly)


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_text("Изъято 5 тонн.\n" * 100, encoding="utf-8")
    kept = path.read_bytes()
    with pytest.raises(LedgerError, match=r"a\.db: not a ledger; name another file"):
        Ledger(path)
    assert path.read_bytes() == kept


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE document (a)")
    other.commit()
    other.close()
    with pytest.raises(LedgerError, match="a database of another program"):
        Ledger(path)
    assert version(path) == (0, 0)


def test_a_newer_ledger_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Ledger(path) as ledger:
        ledger.connection.execute("PRAGMA user_version = 99")
    for readonly in (False, True):
        with pytest.raises(LedgerError, match="made by a newer svodka"):
            Ledger(path, readonly=readonly)
    assert version(path)[1] == 99


def test_a_ledger_in_memory_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(LedgerError, match="a ledger is a file"):
        Ledger(":memory:")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_a_missing_folder_and_a_missing_ledger_are_told(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be opened; check the path"):
        Ledger(tmp_path)
    with pytest.raises(LedgerError, match="cannot be opened; check the path"):
        Ledger(tmp_path / "no" / "a.db")
    with pytest.raises(LedgerError, match="no such ledger; make one with `svodka add"):
        Ledger(tmp_path / "a.db", readonly=True)


def test_a_command_that_a_message_names_can_be_pasted(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"`svodka add --ledger '[^']*/my news\.db'`"):
        Ledger(tmp_path / "my news.db", readonly=True)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_ledger_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Ledger(path).close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(LedgerError, match=r"a\.db: damaged"), Ledger(path) as ledger:
        list(ledger.claims())


def test_a_ledger_that_another_program_holds_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.db"
    Ledger(path).close()
    monkeypatch.setattr(file, "WAIT", 0.05)
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    connection = file.opened(path, wait=0.05)
    with (
        pytest.raises(LedgerError, match="in use by another program; try again"),
        file.reported(path),
        file.writing(connection),
    ):
        pass
    connection.close()
    holder.close()


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser writes everywhere")
def test_a_ledger_that_must_not_be_written_is_told_and_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Ledger(path).close()
    path.chmod(stat.S_IRUSR)
    with (
        pytest.raises(LedgerError, match="cannot be written; check the rights"),
        Ledger(path) as ledger,
    ):
        ledger.add(Document("Изъято 5 тонн."))
    with Ledger(path, readonly=True) as ledger:
        assert list(ledger.claims()) == []


def test_a_connection_that_only_reads_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    Ledger(path).close()
    with (
        Ledger(path, readonly=True) as ledger,
        pytest.raises(LedgerError, match="cannot be written; check the rights"),
    ):
        ledger.add(Document("Изъято 5 тонн."))


# ---- migrations


OLD = "CREATE TABLE note (word TEXT NOT NULL) STRICT; -- as of version 1\nINSERT INTO note VALUES ('пять');"
STEPS = {
    "0002.sql": "-- A number; of words that are none, 0.\n"
    "ALTER TABLE note ADD COLUMN number INTEGER NOT NULL DEFAULT 0;\n",
    "0003.sql": "CREATE TRIGGER grown AFTER INSERT ON note BEGIN UPDATE note SET number = 1; END;\n"
    "UPDATE note SET number = 5 WHERE word = 'пять';\n",
}


def old_ledger(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript(
        f"{OLD} PRAGMA application_id = {file.APPLICATION}; PRAGMA user_version = 1;"
    )
    return connection


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    folder.mkdir()
    for name, script in STEPS.items():
        (folder / name).write_text(script, encoding="utf-8")
    return folder


def test_numbered_migrations_lead_an_older_ledger_to_a_newer_version(
    tmp_path: Path, steps: Path
) -> None:
    connection = old_ledger(tmp_path / "a.db")
    with file.writing(connection):
        file.migrate(connection, 1, 3, steps)
    assert connection.execute("SELECT word, number FROM note").fetchall() == [("пять", 5)]
    connection.close()
    assert version(tmp_path / "a.db") == (file.APPLICATION, 3)


def test_a_migration_that_fails_leaves_the_ledger_as_it_was(tmp_path: Path, steps: Path) -> None:
    (steps / "0003.sql").write_text("UPDATE nothing SET a = 1;", encoding="utf-8")
    connection = old_ledger(tmp_path / "a.db")
    with pytest.raises(sqlite3.OperationalError), file.writing(connection):
        file.migrate(connection, 1, 3, steps)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(note)")]
    connection.close()
    assert columns == ["word"]
    assert version(tmp_path / "a.db")[1] == 1


def test_an_older_ledger_is_migrated_when_it_is_opened(
    tmp_path: Path, steps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.db"
    old_ledger(path).close()
    monkeypatch.setattr(file, "HOME", tmp_path)
    monkeypatch.setattr(file, "VERSION", 3)
    with pytest.raises(LedgerError, match="made by an older svodka"):
        file.opened(path, readonly=True)
    file.opened(path).close()
    assert version(path)[1] == 3


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.touch()
    with pytest.raises(LedgerError, match="empty; make a ledger of it with `svodka add"):
        file.opened(path, readonly=True)


def test_an_early_ledger_of_version_3_gets_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Ledger(path):
        pass
    with closing(sqlite3.connect(path)) as early:
        for name in ("country", "sole_actor", "sole_speaker", "vague"):
            early.execute(f"ALTER TABLE point DROP COLUMN {name}")
        for name in ("published", "language", "text_column"):
            early.execute(f"ALTER TABLE failure DROP COLUMN {name}")
        early.executescript("DROP TABLE last_check; PRAGMA user_version = 3;")
    with Ledger(path) as ledger:
        ledger.check()
        assert list(ledger.findings()) == []


def test_an_early_ledger_of_version_7_gets_what_it_lacks(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with Ledger(path):
        pass
    with closing(sqlite3.connect(path)) as early:
        for name in ("bare", "extreme", "extreme_since", "unread"):
            early.execute(f"ALTER TABLE point DROP COLUMN {name}")
        early.executescript("DROP TABLE twin; PRAGMA user_version = 7;")
    with Ledger(path) as ledger:
        ledger.add(Document("Изъято 5 тонн."))
        (one,) = ledger.indicators()
        assert list(ledger.series(str(one.number)).points())


def test_every_version_has_its_migration() -> None:
    names = sorted(p.name for p in (Path(file.__file__).parent / "migrations").glob("*.sql"))
    assert names == [f"{number:04}.sql" for number in range(2, file.VERSION + 1)]


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be deleted there")
def test_a_ledger_whose_journal_was_deleted_takes_no_more_and_keeps_what_it_has(
    tmp_path: Path,
) -> None:
    """It went on writing into the deleted file: others saw nothing of it, and a kill lost it."""
    path = tmp_path / "a.db"
    with Ledger(path) as ledger:
        ledger.add([Document("Изъято 5 тонн рыбы.", id="1")])
        (tmp_path / "a.db-wal").unlink()
        with pytest.raises(LedgerError, match="-wal was deleted while it is open"):
            ledger.add([Document("Изъято 6 тонн рыбы.", id="2")])
    with Ledger(path) as ledger:
        assert ledger.connection.execute("SELECT count(*) FROM document").fetchone() == (1,)


def test_a_ledger_behind_a_link_has_its_journal_beside_the_file(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    (tmp_path / "a.db").symlink_to(tmp_path / "far" / "b.db")
    with Ledger(tmp_path / "a.db") as ledger:
        ledger.add([Document("Изъято 5 тонн рыбы.", id="1")])
        assert (tmp_path / "far" / "b.db-wal").exists()
