"""`svodka add` and `svodka retry`: what they write, where the ledger is, how they end."""

from __future__ import annotations

import json
import sqlite3
import sys
from pathlib import Path

import pytest

import fake_reader
from svodka.cli import main

TEXT = "Задержаны 42 человека, изъято 54 гранаты."


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SVODKA_LEDGER", raising=False)


@pytest.fixture
def source(tmp_path: Path) -> str:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_adding_ends_with_a_summary(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["add", source]) == 0
    assert capsys.readouterr() == ("1 new with 2 claims, 0 known, 0 reprints, 0 failed\n", "")
    assert main(["add", source]) == 0
    assert capsys.readouterr().out == "0 new with 0 claims, 1 known, 0 reprints, 0 failed\n"


def test_failures_are_a_table_on_stderr_and_retried(
    source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "b.txt"
    assert main(["add", source, str(missing)]) == 1
    out, err = capsys.readouterr()
    assert out.endswith(", 1 failed\n")
    assert "b.txt" in err
    assert "no such file; check the path" in err
    assert main(["retry"]) == 1
    missing.write_text("Изъято 7 тонн.", encoding="utf-8")
    capsys.readouterr()
    assert main(["retry"]) == 0
    assert capsys.readouterr() == ("1 new with 1 claim, 0 known, 0 reprints, 0 failed\n", "")


def test_jsonl_is_a_line_a_document(source: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["add", source, "no.txt", "--format", "jsonl"]) == 1
    one, two = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert (one["what"], one["claims"], one["address"]) == ("new", 2, source)
    assert (two["what"], two["reason"]) == ("failed", "no such file; check the path")


def test_the_ledger_is_the_one_named_else_of_the_environment_else_here(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["add", source])
    monkeypatch.setenv("SVODKA_LEDGER", str(tmp_path / "b.db"))
    main(["add", source])
    main(["add", source, "--ledger", str(tmp_path / "c.db")])
    assert sorted(path.name for path in tmp_path.glob("*.db")) == ["b.db", "c.db", "svodka.db"]


def test_published_and_language_replace_what_the_source_says(
    source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["add", source, "--published", "2022-07-05", "--language", "ru"]) == 0
    connection = sqlite3.connect(tmp_path / "svodka.db")
    found = connection.execute("SELECT published, language FROM document").fetchall()
    connection.close()
    assert found == [("2022-07-05", "ru")]
    assert main(["add", source, "--language", "tlh"]) == 2
    assert "'tlh' is not read" in capsys.readouterr().err


def test_a_bad_ledger_is_one_line_and_wrong_usage(
    source: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (["add", source, "--ledger", source], ["retry", "--ledger", "none.db"]):
        assert main(arguments) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith("svodka: ")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == TEXT
    assert not (tmp_path / "none.db").exists()


def test_adding_nothing_makes_a_ledger(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["add"]) == 0
    assert capsys.readouterr().out == "0 new with 0 claims, 0 known, 0 reprints, 0 failed\n"
    assert (tmp_path / "svodka.db").exists()


def test_after_an_upgrade_adding_nothing_says_what_is_to_be_read_again(
    source: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["add", source])
    assert main(["add"]) == 0
    assert capsys.readouterr().err == ""
    with sqlite3.connect("svodka.db") as connection:
        connection.execute("UPDATE document SET reader = '0.0.1-older'")
    connection.close()
    main(["add"])
    assert capsys.readouterr().err == (
        "svodka: 1 document read by another svodka; `svodka reread` brings up to date\n"
    )


def test_an_export_of_nothing_and_no_such_indicator_are_told(
    source: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["add"]) == 0
    capsys.readouterr()
    assert main(["export", "--format", "jsonl"]) == 0
    empty = "svodka: the ledger has no claims; `svodka add` reads documents into it\n"
    assert capsys.readouterr() == ("", empty)
    assert main(["indicators"]) == 0
    assert capsys.readouterr().err == "svodka: there are no indicators yet\n"
    assert main(["add", source, "--published", "2026-02-02"]) == 0
    capsys.readouterr()
    assert main(["export", "--format", "jsonl", "--since", "2026-02-03"]) == 0
    told = "svodka: no claims of these days; ask without --since or --until\n"
    assert capsys.readouterr() == ("", told)
    assert main(["indicators", "самолёт"]) == 0
    told = "svodka: no indicator has these words; `svodka indicators` lists all\n"
    assert capsys.readouterr().err == told
    assert main(["export", "--format", "jsonl"]) == 0
    assert capsys.readouterr().err == ""


def test_indicators_of_a_narrow_terminal_keep_their_days_and_words_whole(
    source: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["add", source]) == 0
    capsys.readouterr()
    assert main(["indicators", "--width", "60"]) == 0
    head, *rows = capsys.readouterr().out.splitlines()
    assert head.split("  ")[1] == "indicator, unit of"
    assert all(len(row.rstrip()) <= 60 for row in rows)
    assert any(row.split()[0].isdecimal() for row in rows)
