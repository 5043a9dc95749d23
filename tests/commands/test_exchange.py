"""``svodka watch`` and ``svodka export``: claims into a ledger by themselves, and out of it."""

from __future__ import annotations

import csv
import errno
import gc
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import by_hand
import fake_reader
from newsroom import Newsroom, article, newsroom, rss
from svodka.cli import main
from svodka.cli.formats import FILES, FORMATS, STREAMED
from svodka.export import jsonl
from svodka.ledger import Ledger
from svodka.watching.watcher import BATCH

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())
    monkeypatch.delenv("SVODKA_LEDGER", raising=False)


def run(*arguments: object) -> int:
    try:
        return main([str(one) for one in arguments])
    except SystemExit as ended:
        return int(ended.code or 0)


# ---- watch


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
    with newsroom() as made:
        made.routes = {f"/{name}": article(f"Номер {name}") for name in "ab"}
        made.routes["/rss"] = rss(made.base, "a", "b")
        yield made


@pytest.fixture
def config(room: Newsroom, tmp_path: Path) -> Path:
    path = tmp_path / "watch.toml"
    lines = f'ledger = "news.db"\ndelay = "0 s"\n[[source]]\nurl = "{room.base}/rss"\n'
    path.write_text(lines, encoding="utf-8")
    return path


def test_what_is_watched_is_in_the_ledger(
    config: Path, room: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("watch", config, "--once") == 0
    out = capsys.readouterr().out
    assert f"{room.base}/rss: 2 new with 2 claims, 0 known, 0 reprints, 0 failed" in out
    with Ledger(config.parent / "news.db", readonly=True) as ledger:
        assert len(list(ledger.claims())) == 2


def test_no_source_waits_for_a_long_one(
    config: Path, room: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [f"n{number}" for number in range(2 * BATCH)]
    room.routes |= {f"/{name}": article(f"Номер {name}") for name in names}
    room.routes["/long"] = rss(room.base, *names)
    lines = config.read_text(encoding="utf-8").replace("/rss", "/long")
    config.write_text(f'{lines}[[source]]\nurl = "{room.base}/rss"\n', encoding="utf-8")
    assert run("watch", config, "--once") == 0
    first, second = capsys.readouterr().out.splitlines()
    assert f"{room.base}/rss: 2 new" in first
    assert f"{room.base}/long: {len(names)} new" in second


def test_what_is_not_due_is_not_asked_for(config: Path, room: Newsroom) -> None:
    run("watch", config, "--once")
    room.seen.clear()
    assert run("watch", config, "--once") == 0
    assert room.paths == []


def test_a_failure_is_told_kept_and_over_when_it_does_not_come_again(
    config: Path, room: Newsroom, capsys: pytest.CaptureFixture[str]
) -> None:
    feed = room.routes.pop("/rss")
    assert run("watch", config, "--once") == 1
    assert f"svodka: {room.base}/rss: the server answered 404" in capsys.readouterr().err
    with Ledger(config.parent / "news.db", readonly=True) as ledger:
        assert [failure.address for failure in ledger.failures()] == [f"{room.base}/rss"]
    room.routes["/rss"] = feed
    due(config)
    assert run("watch", config, "--once") == 0
    with Ledger(config.parent / "news.db", readonly=True) as ledger:
        assert ledger.failures() == []


def due(config: Path) -> None:
    """As if all the time had passed."""
    with closing(sqlite3.connect(config.parent / "news.db.watch")) as state:
        if state.execute("SELECT 1 FROM sqlite_schema").fetchone():
            state.execute("UPDATE address SET due = 0")
        state.commit()


def test_the_memory_may_be_deleted(config: Path, room: Newsroom) -> None:
    run("watch", config, "--once")
    (config.parent / "news.db.watch").unlink()
    assert run("watch", config, "--once") == 0
    with Ledger(config.parent / "news.db", readonly=True) as ledger:
        assert len(list(ledger.claims())) == 2


def test_watching_goes_on_until_it_is_interrupted(config: Path, room: Newsroom) -> None:
    search = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    command = [sys.executable, str(fake_reader.__file__), "watch", str(config)]
    environment = os.environ | {"PYTHONPATH": search}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout
        assert b"2 new" in process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
    with Ledger(config.parent / "news.db", readonly=True) as ledger:
        assert len(list(ledger.claims())) == 2


@pytest.mark.parametrize("after", [0, 20])
def test_nothing_is_lost_or_doubled_when_watching_is_killed(
    config: Path, room: Newsroom, after: int
) -> None:
    names = [f"n{number}" for number in range(24)]
    room.routes |= {f"/{name}": article(f"Номер {name}") for name in names}
    room.routes["/rss"] = rss(room.base, *names)
    search = os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    command = [sys.executable, str(fake_reader.__file__), "watch", str(config)]
    with subprocess.Popen(command, env=os.environ | {"PYTHONPATH": search}) as process:
        while len(room.paths) < 2 + after and process.poll() is None:
            time.sleep(0.005)
        process.kill()
    due(config)
    assert run("watch", config, "--once") == 0
    with Ledger(config.parent / "news.db", readonly=True) as ledger:
        query = "SELECT count(*), count(DISTINCT source) FROM publication"
        assert ledger.connection.execute(query).fetchone() == (24, 24)
        assert ledger.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_wrong_configuration_is_wrong_usage(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("watch", tmp_path / "none.toml", "--once") == 2
    assert "no such file" in capsys.readouterr().err


# ---- export


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "news.jsonl"
    documents = [
        {"id": "made", "text": by_hand.TEXT, "published": "2022-07-05", "title": "Итоги"},
        {"id": "b", "text": "Изъято 5 гранат.", "published": "2022-07-06"},
        {"id": "c", "text": "Изъято 7 гранат."},
    ]
    path.write_text("".join(json.dumps(one) + "\n" for one in documents), encoding="utf-8")
    with Ledger(tmp_path / "news.db") as made:
        made.add(str(path))
    return tmp_path / "news.db"


@pytest.mark.parametrize("kind", FORMATS)
def test_every_format_is_written_to_a_file(ledger: Path, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"claims.{kind}"
    assert run("export", "--ledger", ledger, "--format", kind, "--output", path) == 0
    assert path.stat().st_size > 500


def test_an_export_to_a_full_disk_ends_in_one_line(
    ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The documents that were still to come ended with a traceback: the ledger was closed before them."""

    def full(found: Iterator[object], out: object) -> None:
        next(found)
        raise OSError(errno.ENOSPC, "No space left on device")

    traces: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda trace: traces.append(str(trace.exc_value)))
    monkeypatch.setattr(jsonl, "write", full)
    assert run("export", "--ledger", ledger, "--format", "jsonl") == 2
    gc.collect()
    assert traces == []


@pytest.mark.parametrize("kind", STREAMED)
def test_formats_of_text_are_written_to_stdout(
    ledger: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", "--ledger", ledger, "--format", kind) == 0
    assert "почти 700" in capsys.readouterr().out


@pytest.mark.parametrize("kind", FILES)
def test_a_file_needs_a_name(ledger: Path, kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("export", "--ledger", ledger, "--format", kind) == 2
    assert f"{kind} is a file, not a text; name it with --output" in capsys.readouterr().err


def test_the_suffix_chooses_the_format(ledger: Path, tmp_path: Path) -> None:
    for name, start in (("a.zip", b"PK"), ("a.sqlite", b"SQLite"), ("a.parquet", b"PAR1")):
        assert run("export", "--ledger", ledger, "--output", tmp_path / name) == 0
        assert (tmp_path / name).read_bytes().startswith(start)


def test_days_of_publication_choose_documents(
    ledger: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("export", "--ledger", ledger, "--format", "csv", "--since", "2022-07-06")
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [row["quantity"] for row in rows] == ["5"]
    run("export", "--ledger", ledger, "--format", "csv", "--until", "2022-07-05")
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert len(rows) == len(by_hand.CLAIMS)


def test_keys_of_an_exported_database_hold(ledger: Path, tmp_path: Path) -> None:
    run("export", "--ledger", ledger, "--output", tmp_path / "claims.sqlite")
    with closing(sqlite3.connect(tmp_path / "claims.sqlite")) as found:
        assert found.execute("PRAGMA foreign_key_check").fetchall() == []
        assert found.execute("SELECT count(*) FROM document").fetchone() == (3,)


def test_a_ledger_that_is_not_there_is_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("export", "--ledger", tmp_path / "none.db") == 2
    assert "no such ledger" in capsys.readouterr().err
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("kind", FORMATS)
def test_an_export_never_replaces_its_ledger(ledger: Path, kind: str) -> None:
    before = ledger.read_bytes()
    assert run("export", "--ledger", ledger, "--format", kind, "--output", ledger) == 2
    assert ledger.read_bytes() == before


def test_a_database_of_claims_never_replaces_a_ledger(
    ledger: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "news.jsonl"
    assert run("read", source, "--format", "sqlite", "--output", ledger) == 2
    assert "a ledger, which no output replaces" in capsys.readouterr().err
    with Ledger(ledger, readonly=True) as kept:
        assert list(kept.claims())


def test_read_writes_every_format_too(tmp_path: Path) -> None:
    source = tmp_path / "made.txt"
    source.write_text(by_hand.TEXT, encoding="utf-8")
    for kind in FILES:
        path = tmp_path / f"claims.{kind}"
        assert run("read", source, "--format", kind, "--output", path) == 0
        assert path.stat().st_size > 500


def test_the_column_of_text_is_named_on_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "news.csv"
    table.write_text("сообщение\nИзъято 5 гранат.\n", encoding="utf-8")
    assert run("read", table, "--text-column", "сообщение", "--format", "jsonl") == 0
    assert json.loads(capsys.readouterr().out)["quantity"]["text"] == "5"
