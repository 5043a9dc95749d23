"""A linked dataset: the same rows and the same answers as the ledger of its documents."""

from __future__ import annotations

import errno
import json
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

import fake_reader
from archive import Here, Naming
from misfits import EVERYTHING, held
from svodka.bulk import driver
from svodka.bulk.archive import Archive
from svodka.bulk.dialect import connected
from svodka.bulk.link import Linked, link
from svodka.bulk.parts import Asked
from svodka.bulk.slices import fill
from svodka.cli import main
from svodka.errors import SvodkaError
from svodka.ledger import Ledger
from svodka.ledger.findings import Finding
from svodka.ledger.series import Series
from told import Teller, Told

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

ROOT = Path(__file__).parents[2]
LEFT_OUT = {
    "document": {"added", "reader", "text"},
    "claim": {"statement", "record", "verdict", "as_read"},
    "point": {"sentence"},
    "indicator": {"merged"},
}
"""Columns that a dataset has elsewhere, or not at all."""


@dataclass(frozen=True)
class Both:
    """The same documents twice: as a linked dataset, and as a ledger."""

    output: Path
    ledger: Path


def dataset(folder: Path, stories: Sequence[Told], size: int = 7) -> Path:
    """A dataset of documents with the claims that were told."""
    rows = [
        {
            "text": one.document.text,
            "published": one.document.published.isoformat() if one.document.published else None,
            "publisher": one.document.publisher,
            "title": one.document.title,
            "language": one.document.language,
        }
        for one in stories
    ]
    return archived(folder, rows, Teller(stories), size)


def archived(folder: Path, rows: Sequence[dict[str, Any]], reader: Any, size: int = 7) -> Path:
    source, output = folder / "news.jsonl", folder / "dataset"
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows]
    source.write_text("".join(lines), encoding="utf-8")
    list(driver.run([str(source)], output, Here(reader), Asked(), size))
    return output


def linked(output: Path, workers: int = 1) -> Linked:
    *_, last = link(output, workers)
    assert isinstance(last, Linked)
    return last


def both(folder: Path, output: Path) -> Both:
    linked(output)
    with Ledger(folder / "news.db") as ledger:
        assert not [one.reason for one in fill(ledger, output) if one.what == "failed"]
    return Both(output, folder / "news.db")


def chance_news(seed: int, many: int = 150) -> Iterator[dict[str, Any]]:
    """News that are reprinted word for word, reworded, cut, and retold in other words by their figures."""
    chance = random.Random(seed)
    words = [
        "".join(chance.choices("абвгдежзиклмнопрстуфхцчшэюя", k=chance.randint(3, 9)))
        for _ in range(400)
    ]

    def some(count: int) -> str:
        return " ".join(chance.choices(words, k=count))

    told: list[dict[str, Any]] = []
    for number in range(many):
        how = chance.choice(("new", "new", "verbatim", "reworded", "figures", "sentence"))
        before = chance.choice(told) if told else None
        if before is None or how == "new":
            figures = [
                chance.choice([chance.randint(2, 99), chance.randint(100, 99_999)])
                for _ in range(4)
            ]
            text = (
                ". ".join(f"{some(7)} {figure} {some(6)}" for figure in figures) + f". № {some(2)}"
            )
        elif how == "verbatim":
            text = before["text"]
        elif how == "reworded":
            kept = [
                w if w.isdigit() or chance.random() > 0.1 else some(1)
                for w in before["text"].split(" ")
            ]
            text = " ".join(kept[chance.randrange(8) :])
        elif how == "figures":
            text = ". ".join(
                f"{some(9)} {w} {some(4)}" for w in before["text"].split(" ") if w.isdigit()
            )
        else:
            text = f"{some(12)}. {before['text'].split('. ')[0]}. {some(8)}"
        day = chance.choice(
            [None, *(f"2024-{1 + chance.randrange(2):02}-{d:02}" for d in range(1, 27))]
        )
        if how in ("verbatim", "figures") and before is not None and chance.random() < 0.7:
            day = before["published"]
        told.append({"id": f"n{number}", "text": text, "published": day, "language": "ru",
                     "publisher": chance.choice(["А", "Б", None])})  # fmt: skip
    return iter(told)


@pytest.fixture(scope="module")
def of_everything(tmp_path_factory: pytest.TempPathFactory) -> Both:
    """What has something to find for every check."""
    folder = tmp_path_factory.mktemp("everything")
    return both(folder, dataset(folder, EVERYTHING))


@pytest.fixture(scope="module")
def of_examples(tmp_path_factory: pytest.TempPathFactory) -> Both:
    """The example bulletins as they are read."""
    from svodka.reader import Reader

    folder = tmp_path_factory.mktemp("examples")
    output = folder / "dataset"
    list(driver.run([str(ROOT / "examples")], output, Here(Reader()), Asked(), 9))
    return both(folder, output)


def rows(connection: Any, table: str, names: Sequence[str] = ()) -> list[dict[str, Any]]:
    cursor = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608
    found = [column[0] for column in cursor.description]
    kept = [dict(zip(found, cells, strict=True)) for cells in cursor.fetchall()]
    if not names:
        return [{k: v for k, v in row.items() if k not in LEFT_OUT[table]} for row in kept]
    return sorted(
        ({k: row[k] for k in names} for row in kept),
        key=lambda row: str(next(iter(row.values()))).zfill(9),
    )


def assert_same_tables(found: Both) -> None:
    with Ledger(found.ledger) as ledger, Archive(found.output) as archive:
        for table in ("document", "indicator", "claim", "point"):
            here = rows(ledger.connection, table)
            key = next(iter(here[0]))
            there = rows(archive.connection, table, list(here[0]))
            assert there == sorted(here, key=lambda row: str(row[key]).zfill(9)), table
            assert [[*map(type, row.values())] for row in there] == [
                [*map(type, row.values())] for row in here
            ], table


# ---- the same rows


def test_the_tables_are_those_of_the_ledger(of_everything: Both, of_examples: Both) -> None:
    assert_same_tables(of_everything)
    assert_same_tables(of_examples)


@pytest.mark.parametrize("seed", range(4))
def test_origins_are_those_of_the_ledger(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())
    output = archived(tmp_path, list(chance_news(seed)), Naming())
    found = both(tmp_path, output)
    with Ledger(found.ledger) as ledger:
        retold = ledger.connection.execute(
            "SELECT origin_by, count(*) FROM document GROUP BY 1 ORDER BY 1"
        ).fetchall()
    assert {by for by, _ in retold} == {"own", "text", "claims"}
    assert_same_tables(found)


def test_processes_link_as_one_does(of_examples: Both, tmp_path: Path) -> None:
    import shutil

    again = tmp_path / "dataset"
    shutil.copytree(of_examples.output, again, ignore=shutil.ignore_patterns(".derived", "linked"))
    linked(again, 2)
    with Archive(of_examples.output) as one, Archive(again) as other:
        for table in ("document", "indicator", "claim", "point"):
            names = list(rows(one.connection, table)[0])
            assert rows(other.connection, table, names) == rows(one.connection, table, names)


# ---- the same answers


@pytest.mark.parametrize("which", ["of_everything", "of_examples"])
def test_every_series_is_that_of_the_ledger(which: str, request: pytest.FixtureRequest) -> None:
    found: Both = request.getfixturevalue(which)
    with Ledger(found.ledger) as ledger, Archive(found.output) as archive:
        listed = list(ledger.indicators())
        assert list(archive.indicators()) == listed
        assert listed
        for one in listed:
            query = one.title.replace(":", " ")
            for asked in (query, str(one.number)):
                assert series_of(archive, asked) == series_of(ledger, asked)


def series_of(asked: Ledger | Archive, query: str) -> Series | str:
    try:
        return asked.series(query)
    except SvodkaError as error:
        return str(error)


def test_a_series_is_narrowed_as_in_the_ledger(of_everything: Both) -> None:
    asked = ("нарушители", {"by": "month", "actor": "пограничник"})
    with Ledger(of_everything.ledger) as ledger, Archive(of_everything.output) as archive:
        here = ledger.series(asked[0], **asked[1])
        assert list(here.points())
        assert archive.series(asked[0], **asked[1]) == here
        with pytest.raises(SvodkaError, match="no kind of period"):
            archive.series("нарушители", by="decade")


def test_every_finding_is_that_of_the_ledger(of_everything: Both) -> None:
    with Ledger(of_everything.ledger) as ledger, Archive(of_everything.output) as archive:
        ledger.check()
        here = [without_moment(one) for one in ledger.findings()]
        there = [without_moment(one) for one in archive.findings()]
        assert sorted(there, key=repr) == sorted(here, key=repr)
        assert [one.confidence for one in there] == [one.confidence for one in here]
        only = here[0].check
        some = [without_moment(one) for one in archive.findings(name=only, limit=1)]
        assert [one.check for one in some] == [only]
        with pytest.raises(SvodkaError, match="no check"):
            list(archive.findings(name="nothing"))
        # Afterwards all claims are there again.
        assert len(list(archive.findings())) == len(here)


def without_moment(one: Finding) -> Finding:
    return replace(one, found="")


def test_the_commands_say_the_same(of_everything: Both, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (
        ["indicators"],
        ["series", "нарушители"],
        ["series", "нарушители", "--format", "csv"],
    ):
        said = []
        for which in (
            ["--ledger", str(of_everything.ledger)],
            ["--dataset", str(of_everything.output)],
        ):
            assert main([*command, *which]) == 0
            said.append(capsys.readouterr().out)
        assert said[0]
        assert said[1] == said[0]
    assert main(["check", "--dataset", str(of_everything.output), "--format", "jsonl"]) == 0
    shown = capsys.readouterr()
    assert f"{len(shown.out.splitlines())} findings" in shown.err


# ---- a dataset that grows


def test_only_new_parts_are_derived(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stories = [held(str(n), publisher=f"Газета {n}") for n in range(100, 120)]
    output = dataset(tmp_path, stories)
    assert main(["link", str(output), "--workers", "1"]) == 0
    assert capsys.readouterr().out.startswith("20 documents, 0 of them retold")
    before = {path: path.stat().st_mtime_ns for path in output.glob(".derived/*/claim.parquet")}
    assert len(before) == 3
    stories.append(held("512", publisher="Другая"))
    dataset(tmp_path, stories, 21)
    dataset(tmp_path, stories, 7)
    assert main(["indicators", "--dataset", str(output)]) == 2
    assert "run `svodka link" in capsys.readouterr().err
    assert main(["link", str(output), "--workers", "1"]) == 0
    assert capsys.readouterr().out.startswith("21 documents")
    assert main(["indicators", "--dataset", str(output)]) == 0
    after = {path: path.stat().st_mtime_ns for path in output.glob(".derived/*/claim.parquet")}
    assert sum(after.get(path) == moment for path, moment in before.items()) == 2


def test_what_another_ledger_linked_is_linked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = dataset(tmp_path, [held("402")])
    linked(output)
    for module in ("derive", "link", "archive"):
        monkeypatch.setattr(f"svodka.bulk.{module}.linker_version", lambda: "another")
    with pytest.raises(SvodkaError, match="linked by another svodka; run `svodka link"):
        Archive(output)
    linked(output)
    Archive(output).close()
    assert [path.suffix for path in (output / ".derived").iterdir()] == [".another"]


def test_a_dataset_that_is_not_linked_says_so(tmp_path: Path) -> None:
    output = dataset(tmp_path, [held("402")])
    with pytest.raises(SvodkaError, match="not linked yet; run `svodka link"):
        Archive(output)
    with pytest.raises(SvodkaError, match="no dataset; make one with `svodka bulk"):
        Archive(tmp_path / "nothing")
    with pytest.raises(SvodkaError, match="no dataset"):
        linked(tmp_path / "nothing")


def test_a_dataset_without_claims_has_no_answers(tmp_path: Path) -> None:
    folder = tmp_path / "it's {one}"
    folder.mkdir()
    output = archived(folder, [{"text": "Ничего."}], fake_reader.Reader())
    assert linked(output) == Linked(1, 0, 0, 0)
    with Archive(output) as archive:
        assert list(archive.indicators()) == []
        assert list(archive.findings()) == []


@pytest.mark.parametrize(
    "asked",
    [
        ["check", "--kept"],
        ["check", "--dismiss", "x"],
        ["indicators", "--merge", "1", "2"],
        ["indicators", "--no-concepts"],
    ],
    ids=" ".join,
)
def test_what_only_a_ledger_can(
    of_everything: Both, asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*asked, "--dataset", str(of_everything.output)]) == 2
    assert f"{asked[1]} is for a ledger" in capsys.readouterr().err


def test_a_ledger_and_a_dataset_are_not_asked_together(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--dataset", "dataset", "--ledger", "news.db"]) == 2
    assert "one is asked at a time" in capsys.readouterr().err


def test_without_duckdb_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = dataset(tmp_path, [held("402")])
    monkeypatch.setitem(sys.modules, "duckdb", None)
    assert main(["link", str(output)]) == 2
    assert "pip install 'svodka[archive]'" in capsys.readouterr().err


def test_what_memory_cannot_hold_goes_to_the_systems_folder() -> None:
    connection = connected()
    (place,) = connection.execute("SELECT current_setting('temp_directory')").fetchone()
    connection.close()
    assert Path(place) == Path(tempfile.gettempdir())


# ---- killed


KILLED = """
import multiprocessing, os, signal
from concurrent.futures import ProcessPoolExecutor
from svodka.bulk.worker import prepare
spawned = multiprocessing.get_context("spawn")
pool = ProcessPoolExecutor(1, mp_context=spawned, initializer=prepare)
print(pool.submit(os.getpid).result(), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_processes_end_with_the_one_that_started_them() -> None:
    program = [sys.executable, "-c", KILLED]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout
        worker = int(started.stdout.readline())
        ended, _, _ = select.select([started.stdout], [], [], 20.0)
        if not ended:  # its output is open as long as it is there
            os.kill(worker, signal.SIGKILL)
        assert ended


# ---- a disk, a memory or a file that does not suffice


def test_a_disk_that_is_full_while_parts_are_derived_names_the_dataset(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = dataset(tmp_path, [held("100")])

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("svodka.bulk.link.derive", full)
    assert main(["link", str(output), "--workers", "1"]) == 2
    assert f"{output}: cannot be written (No space left on device)" in capsys.readouterr().err


def test_too_little_memory_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = dataset(tmp_path, [held("100")])
    assert main(["link", str(output), "--workers", "1", "--memory", "1MB"]) == 2
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert said.startswith(f"svodka: {output}: Out of Memory Error")
    assert said.endswith("give more with --memory")


def test_a_linked_file_that_is_cut_short_is_linked_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = dataset(tmp_path, [held("100")])
    assert main(["link", str(output), "--workers", "1"]) == 0
    os.truncate(output / "linked" / "point.parquet", 100)
    assert main(["check", "--dataset", str(output)]) == 2
    assert f"run `svodka link {output}` again" in capsys.readouterr().err
    assert main(["link", str(output), "--workers", "1"]) == 0
    assert main(["check", "--dataset", str(output)]) == 0
