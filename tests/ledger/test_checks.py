"""Checks: what all of them say, findings that are put aside, the command, the other engine."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from misfits import EVERYTHING, change, held, in_duckdb
from spreadsheets import sheets
from svodka.cli import main
from svodka.errors import LedgerError
from svodka.ledger import Ledger, findings
from svodka.ledger.checks import Hit, checks, run
from svodka.ledger.sql import Connection
from told import add, kept


def test_a_spreadsheet_of_findings_has_a_row_a_claim(tmp_path: Path) -> None:
    with kept(tmp_path, held("402"), held("390", publisher="Б")):
        out = tmp_path / "findings.xlsx"
        assert main(["check", "--ledger", str(tmp_path / "told.db"), "--output", str(out)]) == 0
    header, *rows = sheets(out)["check"]
    assert sorted(row[header.index("words")] for row in rows) == ["390", "402"]
    assert all(row[header.index("words")] in row[header.index("quote")] for row in rows)
    assert len({row[header.index("id")] for row in rows}) == 1


def test_every_check_says_what_it_is_for() -> None:
    for check in checks():
        assert check.title
        assert "{suspect.words}" in check.why
        assert "-- " in check.sql.split("SELECT", 1)[0]


def test_a_dismissed_finding_stays_dismissed(tmp_path: Path) -> None:
    with kept(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б")) as ledger:
        assert ledger.check() == 1
        (one,) = ledger.findings()
        ledger.dismiss(one.id, "опечатка газеты", "И. Иванова")
        assert list(ledger.findings()) == []
        add(ledger, [held("77", ("2024-03-01", "2024-03-31"))])
        assert ledger.check() == 0
        (aside,) = ledger.findings(dismissed=True)
        assert (aside.id, aside.dismissed, aside.dismissed_by) == (
            one.id,
            "опечатка газеты",
            "И. Иванова",
        )
        ledger.restore(one.id)
        assert [back.id for back in ledger.findings()] == [one.id]


def test_a_finding_keeps_the_day_it_was_found(tmp_path: Path) -> None:
    with kept(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б")) as ledger:
        ledger.check()
        before = next(ledger.findings()).found
        ledger.check()
        assert next(ledger.findings()).found == before


def test_dismissing_wants_a_reason_and_a_finding(tmp_path: Path) -> None:
    with kept(tmp_path, held("3026")) as ledger:
        with pytest.raises(LedgerError, match="say why"):
            ledger.dismiss("000000000000", " ", "И.")
        with pytest.raises(LedgerError, match="no finding 000000000000"):
            ledger.dismiss("000000000000", "так", "И.")
        with pytest.raises(LedgerError, match="no check 'odd'"):
            list(ledger.findings(name="odd"))


def test_a_sentence_of_three_figures_is_printed_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept(tmp_path, change("25 %", "700", "650")).close()
    assert main(["check", "--ledger", str(tmp_path / "told.db")]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    assert shown.count("Число краж снизилось на 25 %: с 700 до 650.") == 1


def test_the_command_shows_quotes_and_puts_aside(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б")).close()
    at = ["--ledger", str(tmp_path / "told.db")]
    assert main(["check", *at]) == 0
    shown = capsys.readouterr()
    assert "Contradiction" in shown.out
    assert "задержали 3206 нарушителей" in " ".join(shown.out.split())
    assert shown.err == "svodka: 1 finding\n"
    main(["check", *at, "--kept", "--format", "jsonl"])
    one = json.loads(capsys.readouterr().out)
    assert [quoted["words"] for quoted in one["claims"]] == ["3206", "3026"]
    assert main(["check", *at, "--dismiss", one["id"]]) == 2
    assert "say why" in capsys.readouterr().err
    assert main(["check", *at, "--dismiss", one["id"], "--reason", "опечатка", "--who", "И."]) == 0
    capsys.readouterr()
    main(["check", *at, "--format", "csv", "--all"])
    assert "опечатка" in capsys.readouterr().out
    main(["check", *at])
    assert capsys.readouterr().err == "svodka: 0 findings\n"


def test_what_was_found_is_shown_without_writing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A ledger that may not be written could not be opened, though nothing was to be written."""
    with kept(tmp_path, held("3026", publisher="А"), held("3206", publisher="Б")) as ledger:
        ledger.check()
    path = tmp_path / "told.db"
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA journal_mode = DELETE")  # who opens it to write turns it back
    before = path.read_bytes()
    assert main(["check", "--ledger", str(path), "--kept"]) == 0
    assert path.read_bytes() == before
    assert "Contradiction" in capsys.readouterr().out


def test_checks_find_the_same_in_duckdb_over_parquet(tmp_path: Path) -> None:
    assert in_duckdb(tmp_path, *EVERYTHING) == {check.name for check in checks()}


def test_checks_leave_nothing_behind(tmp_path: Path) -> None:
    with kept(tmp_path, *EVERYTHING) as ledger:
        before = ledger.connection.execute("SELECT name FROM sqlite_temp_schema").fetchall()
        assert list(run(ledger.connection))
        left = ledger.connection.execute("SELECT name FROM sqlite_temp_schema").fetchall()
    assert left == before


def test_what_goes_while_checks_run_is_in_no_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with kept(tmp_path, held("412", publisher="А"), held("312", publisher="Б")) as ledger:
        looked = findings.told

        def slow(connection: Connection, hits: Iterable[Hit]) -> Iterator[findings.Told]:
            yield from looked(connection, hits)
            with Ledger(ledger.path) as other:
                other.reject(next(other.claims()).id, "A. B.")

        monkeypatch.setattr(findings, "told", slow)
        ledger.check()
        assert list(ledger.findings()) == []
