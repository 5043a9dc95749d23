"""Nothing is lost: killed additions, a full disk, two who add at once, readers while adding."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import fake_reader
import killing
from svodka.errors import LedgerError
from svodka.ledger import Ledger

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, str(Path(fake_reader.__file__))]
KILLS = int(os.environ.get("SVODKA_KILLS", "12"))
"""How often an addition is killed; `bench/ledger.py` does it hundreds of times."""


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())


def started(source: Path, ledger: Path, **options: object) -> subprocess.Popen[bytes]:
    """`svodka add` in a process of its own, with the reader of digits."""
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])
    }
    return subprocess.Popen(  # type: ignore[call-overload,no-any-return]
        [*PROGRAM, "add", str(source), "--ledger", str(ledger)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        **options,
    )


def documents(ledger: Path) -> int:
    connection = sqlite3.connect(ledger)
    ((found,),) = connection.execute("SELECT count(*) FROM document")
    connection.close()
    return int(found)


def test_killed_additions_lose_nothing_and_repeat_nothing(tmp_path: Path) -> None:
    source, ledger = tmp_path / "news.jsonl", tmp_path / "svodka.db"
    expected = killing.write_documents(source, 200)
    tally = killing.kill_often(PROGRAM, source, expected, ledger, KILLS, seed=3)
    assert tally.kills >= KILLS
    assert tally.faults == 0


@pytest.mark.parametrize("size", [40_000, 300_000, 900_000])
def test_a_full_disk_keeps_what_was_acknowledged_and_the_next_addition_completes_it(
    tmp_path: Path, size: int
) -> None:
    source, ledger = tmp_path / "news.jsonl", tmp_path / "svodka.db"
    expected = killing.write_documents(source, 300)

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    process = started(source, ledger, preexec_fn=limit)
    _, said = process.communicate()
    assert process.returncode == 2
    (line,) = said.decode().splitlines()
    assert line.startswith(f"svodka: {ledger}: the disk")
    assert killing.faults(ledger, set(), expected, killing.CLAIMS) == []
    again = started(source, ledger)
    again.communicate()
    assert again.returncode == 0
    assert documents(ledger) == 300


def test_a_ledger_that_may_not_grow_says_so_and_goes_on_when_it_may(tmp_path: Path) -> None:
    source = tmp_path / "news.jsonl"
    killing.write_documents(source, 100)
    acknowledged = []
    with Ledger(tmp_path / "svodka.db") as ledger:
        ((pages,),) = ledger.connection.execute("PRAGMA page_count")
        ledger.connection.execute(f"PRAGMA max_page_count = {pages + 8}")
        adding = ledger.adding(str(source))
        with pytest.raises(LedgerError, match="the disk is full"):
            acknowledged.extend(adding)
        ledger.connection.execute("PRAGMA max_page_count = 100000")
        kept = {name for (name,) in ledger.connection.execute("SELECT id FROM document")}
        assert {outcome.document for outcome in acknowledged} == kept
        assert ledger.add(str(source)).known == len(kept)
        assert documents(ledger.path) == 100


def test_two_additions_at_once_store_every_document_once(tmp_path: Path) -> None:
    source, ledger = tmp_path / "news.jsonl", tmp_path / "svodka.db"
    expected = killing.write_documents(source, 150)
    both = [started(source, ledger), started(source, ledger)]
    said = [process.communicate() for process in both]
    assert [process.returncode for process in both] == [0, 0], said
    new = sum(int(out.split()[0]) for out, _ in said)
    assert new == 150
    assert killing.faults(ledger, expected, expected, killing.CLAIMS) == []


def test_readers_see_whole_documents_while_others_are_added(tmp_path: Path) -> None:
    source, ledger = tmp_path / "news.jsonl", tmp_path / "svodka.db"
    killing.write_documents(source, 200)
    Ledger(ledger).close()
    process = started(source, ledger)
    seen = set()
    with Ledger(ledger, readonly=True) as reading:
        while process.poll() is None:
            ((stored, claims),) = reading.connection.execute(
                "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM claim)"
            )
            assert claims == killing.CLAIMS * stored
            seen.add(stored)
    _, said = process.communicate()
    assert (process.returncode, said) == (0, b"")
    assert len(seen) > 1
