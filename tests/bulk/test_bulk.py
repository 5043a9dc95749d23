"""Archives: a dataset of parts that are whole or not there, whatever dies, and the same by every engine."""

from __future__ import annotations

import datetime as dt
import errno
import gzip
import json
import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import by_hand
import fake_reader
from archive import ENVIRONMENT, Here, Naming, ended, ids, news, rows, started
from svodka.bulk import driver
from svodka.bulk.dataset import Folder, cannot_write
from svodka.bulk.parts import Asked, plan
from svodka.bulk.rows import TABLES
from svodka.bulk.slices import Kept, fill
from svodka.bulk.worker import Task
from svodka.bulk.worker import read as read_part
from svodka.cli import main
from svodka.cores import THREADS, one_core_each
from svodka.errors import SvodkaError
from svodka.export.arrow import schema
from svodka.ledger import Ledger, version
from svodka.model import Document, Period, text_id

parquet = pytest.importorskip("pyarrow.parquet")

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())


def run(*sources: Path, output: Path, size: int = 10) -> list[driver.Step]:
    return list(driver.run(map(str, sources), output, Here(), Asked(), size))


def read(output: Path) -> list[str]:
    """The documents that were read, one as often as it stands there."""
    return sorted(row["id"] for row in rows(output, "documents"))


def wait_for_parts(output: Path, count: int) -> None:
    until = time.monotonic() + 30
    while len(list(output.glob("*/part.json"))) < count:
        assert time.monotonic() < until
        time.sleep(0.01)


def workers_of(process: subprocess.Popen[str]) -> list[int]:
    """The processes that read for a driver, as Linux lists them."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                stat = (entry / "stat").read_text()
                command = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if int(stat.rpartition(")")[2].split()[1]) == process.pid and b"spawn_main" in command:
                found.append(int(entry.name))
    return found


# ---- parts


def names(sources: Iterable[Path], size: int = 10, **asked: Any) -> list[str]:
    return [part.name for part in plan(map(str, sources), Asked(**asked), size)]


def test_a_part_is_called_by_what_it_holds(tmp_path: Path) -> None:
    path = news(tmp_path / "news.jsonl", 25)
    before = names([path])
    assert len(set(before)) == 3
    assert names([path]) == before
    news(path, 25, n12="Другое: 5.")
    assert [one == other for one, other in zip(before, names([path]), strict=True)] == [
        True,
        False,
        True,
    ]


def test_a_part_is_another_where_something_else_is_asked(tmp_path: Path) -> None:
    path = news(tmp_path / "news.jsonl", 5)
    assert names([path], language="ru") != names([path])


def test_pages_are_opened_by_the_workers(tmp_path: Path) -> None:
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(f"Задержаны {n} человек.", encoding="utf-8")
    (one,) = plan([str(tmp_path)], Asked())
    assert len(one.files) == 3
    assert one.items == ()
    assert len(list(one.documents(Asked()))) == 3


def test_parts_of_files_are_others_where_something_else_opens_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "a.html"
    page.write_text("<p>Задержаны 5 человек.</p>", encoding="utf-8")
    table = news(tmp_path / "b.jsonl", 5)
    before = names([page]), names([table])
    monkeypatch.setattr("svodka.bulk.parts.opener_version", lambda: "newer")
    assert names([page]) != before[0]
    assert names([table]) == before[1]


@pytest.mark.parametrize("other", ["trafilatura", "pypdfium2"])
def test_what_opens_files_is_another_with_another_library(
    other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = version.opener_version.__wrapped__()
    installed = version._installed
    monkeypatch.setattr(
        version, "_installed", lambda name: None if name == other else installed(name)
    )
    assert version.opener_version.__wrapped__() != before


def test_what_is_not_there_is_a_failure_of_its_part(tmp_path: Path) -> None:
    (one,) = plan([str(tmp_path / "*.jsonl")], Asked())
    assert one.items[0].reason.startswith("nothing matches")  # type: ignore[union-attr]


# ---- runs in processes of their own


def test_a_killed_driver_loses_nothing_and_the_next_repeats_nothing(tmp_path: Path) -> None:
    source, output = news(tmp_path / "news.jsonl", 40, "медленно"), tmp_path / "out"
    process = started(source, output, "--part-size", 4, "--workers", 1)
    wait_for_parts(output, 2)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    whole = {path.parent.name: path.stat().st_mtime_ns for path in output.glob("*/part.json")}
    assert 2 <= len(whole) < 10
    code, out, said = ended(source, output, "--part-size", 4, "--workers", 1)
    assert code == 0, said
    assert f"10 parts, of which {len(whole)} were there" in out
    assert read(output) == ids(40)
    after = {path.parent.name: path.stat().st_mtime_ns for path in output.glob("*/part.json")}
    assert {name: after[name] for name in whole} == whole
    assert os.listdir(output / ".unfinished") == ["lock"]


def test_a_part_whose_process_died_before_it_said_so_is_counted(tmp_path: Path) -> None:
    """A summary said 20 documents where 30 were in the dataset."""
    (tmp_path / "out" / ".unfinished").mkdir(parents=True)
    source = news(tmp_path / "news.jsonl", 10)
    (part,) = plan([str(source)], Asked())
    task = Task(part, Folder(tmp_path / "out"), Asked())
    assert read_part(task, fake_reader.Reader()) == read_part(task, fake_reader.Reader())


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the worker in /proc")
def test_a_killed_worker_costs_its_part_one_more_attempt(tmp_path: Path) -> None:
    source, output = news(tmp_path / "news.jsonl", 30, "медленно"), tmp_path / "out"
    process = started(source, output, "--part-size", 10, "--workers", 1)
    wait_for_parts(output, 1)
    (worker,) = workers_of(process)
    os.kill(worker, signal.SIGKILL)
    out, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    assert out.startswith("30 documents, 60 claims, 0 failures")
    assert read(output) == ids(30)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc here")
def test_a_worker_is_born_with_one_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set later it has no effect: numpy is imported before the worker's first line."""
    for name in THREADS:
        monkeypatch.delenv(name, raising=False)
    source, output = news(tmp_path / "news.jsonl", 30, "медленно"), tmp_path / "out"
    process = started(source, output, "--part-size", 10, "--workers", 1)
    wait_for_parts(output, 1)
    (worker,) = workers_of(process)
    born_with = Path(f"/proc/{worker}/environ").read_text(encoding="utf-8").split("\0")
    _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    assert {f"{name}=1" for name in THREADS} <= set(born_with)


def test_the_environment_is_as_it_was_after_starting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(THREADS[0], "3")
    monkeypatch.delenv(THREADS[1], raising=False)
    with one_core_each():
        assert {os.environ[name] for name in THREADS} == {"1"}
    assert os.environ[THREADS[0]] == "3"
    assert THREADS[1] not in os.environ


def test_a_document_that_kills_is_named_and_the_rest_is_read(tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", 20, n3="смерть 7", n11="ошибка 8")
    output = tmp_path / "out"
    code, out, said = ended(source, output, "--workers", 1)
    assert code == 1, said
    assert out.startswith("18 documents, 36 claims, 2 failures")
    reasons = {row["document"]: row["reason"] for row in rows(output, "failures")}
    assert set(reasons) == {"n3", "n11"}
    assert "ended the process" in reasons["n3"]
    assert f"{source}, document n11: {reasons['n11']}" in said
    assert "ZeroDivisionError" in reasons["n11"]
    assert read(output) == sorted(set(ids(20)) - {"n3", "n11"})


def test_a_full_disk_keeps_finished_parts(tmp_path: Path) -> None:
    source, output = news(tmp_path / "news.jsonl", 20), tmp_path / "out"
    long = "".join(random.Random(1).choices("абвгдежзиклмнопрстуфхцч", k=400_000))
    with source.open("a", encoding="utf-8") as out:
        out.write(json.dumps({"id": "long", "text": long}) + "\n")

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    arguments = (source, output, "--part-size", 10, "--workers", 1)
    code, _, said = ended(*arguments, preexec_fn=limit)
    assert code == 2
    assert said.startswith(f"svodka: {output}: cannot be written (")
    assert read(output) == ids(20)
    assert [step.known for step in run(source, output=output)] == [True, True, False]
    assert read(output) == sorted([*ids(20), "long"])


def test_a_part_that_was_copied_by_half_is_read_again(tmp_path: Path) -> None:
    source, output = news(tmp_path / "news.jsonl", 10), tmp_path / "out"
    run(source, output=output)
    (note,) = output.glob("*/part.json")
    note.unlink()
    (output / ".unfinished" / "left").mkdir()
    assert [step.known for step in run(source, output=output)] == [False]
    assert read(output) == ids(10)
    assert os.listdir(output / ".unfinished") == ["lock"]


@pytest.mark.parametrize("text", ["", "{", "[]", "{}"])
def test_a_damaged_note_says_which(tmp_path: Path, text: str) -> None:
    source, output = news(tmp_path / "news.jsonl", 10), tmp_path / "out"
    run(source, output=output)
    (note,) = output.glob("*/part.json")
    note.write_text(text, encoding="utf-8")
    with pytest.raises(SvodkaError, match=f"{note}: damaged; remove the folder"):
        run(source, output=output)


def test_what_a_worker_wrote_elsewhere_is_not_called_read(tmp_path: Path) -> None:
    """Two thousand documents were said to be read, and no dataset was there."""

    class Elsewhere(Here):
        def submit(self, task: Task) -> None:
            (tmp_path / "disk" / ".unfinished").mkdir(parents=True)
            super().submit(replace(task, output=Folder(tmp_path / "disk")))

        def finished(self) -> Iterator[tuple[Task, Any]]:
            for task, report in super().finished():
                yield replace(task, output=Folder(tmp_path / "out")), report

    source = str(news(tmp_path / "news.jsonl", 3))
    with pytest.raises(SvodkaError, match="name a place that all workers share"):
        list(driver.run([source], tmp_path / "out", Elsewhere(), Asked()))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["news", ""], "an empty name is no folder"),
        (["news", "o", "--address", "auto"], "--engine ray"),
    ],
)
def test_arguments_that_would_be_passed_over_are_errors(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with suppress(SystemExit):
        assert main(["bulk", *arguments]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_that_may_not_be_written_needs_no_room(number: int) -> None:
    said = str(cannot_write("out", OSError(number, os.strerror(number))))
    assert said == (
        f"out: cannot be written ({os.strerror(number)}); give a folder that may be written, "
        "or the right to write there"
    )


# ---- the dataset


def test_an_archive_becomes_a_dataset_and_a_second_run_reads_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, output = news(tmp_path / "news.jsonl", 30), tmp_path / "out"
    packed = tmp_path / "more.jsonl.gz"
    packed.write_bytes(gzip.compress(b'{"id": "z", "text": "5"}\n{broken\n'))
    assert sum(step.claims for step in run(source, packed, output=output)) == 61
    (failed,) = rows(output, "failures")
    assert (failed["address"], failed["item"]) == (str(packed), "line 2")
    assert main(["bulk", str(source), str(packed), str(output), "--part-size", "10"]) == 1
    said = "31 documents, 61 claims, 1 failure; 4 parts, of which 4 were there"
    assert capsys.readouterr().out.startswith(said)
    assert read(output) == sorted([*ids(30), "z"])


def test_the_page_of_an_archive_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    text = "Im Dorf Waldau wurden gestern 8 alte Linden gepflanzt, so der Bürgermeister am Abend."
    block = f"<html lang='de'><body><article><p>{text}</p></article></body></html>".encode()
    head = (
        "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://zarechye.example/n/8\r\n"
        f"Content-Type: text/html; charset=utf-8\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    source, output = tmp_path / "crawl.warc", tmp_path / "out"
    source.write_bytes(head.encode() + block + b"\r\n\r\n")
    run(source, output=output)
    (failed,) = rows(output, "failures")
    assert (failed["address"], failed["item"]) == (str(source), "https://zarechye.example/n/8")


def test_parts_have_the_rights_of_the_umask(tmp_path: Path) -> None:
    """A dataset that one made for others could be read by nobody else."""
    before = os.umask(0o022)
    try:
        run(news(tmp_path / "news.jsonl", 5), output=tmp_path / "out")
    finally:
        os.umask(before)
    (part,) = (note.parent for note in (tmp_path / "out").glob("*/part.json"))
    assert part.stat().st_mode & 0o777 == 0o755


def test_every_table_has_its_schema_in_every_part(tmp_path: Path) -> None:
    output = tmp_path / "out"
    run(news(tmp_path / "news.jsonl", 15), output=output)
    for table, columns in TABLES.items():
        found = [parquet.read_schema(path) for path in output.glob(f"*/{table}.parquet")]
        assert len(found) == 2
        assert all(one.equals(schema(columns)) for one in found)


def test_parts_that_the_sources_do_not_give_any_more_go(tmp_path: Path) -> None:
    source, other = news(tmp_path / "news.jsonl", 15), tmp_path / "other.jsonl"
    output = tmp_path / "out"
    other.write_text('{"id": "z", "text": "5"}\n', encoding="utf-8")
    run(other, output=output)
    run(source, output=output)
    news(source, 18)
    assert [step.known for step in run(source, output=output)] == [True, False]
    assert read(output) == sorted([*ids(18), "z"])


def test_statements_are_kept_with_their_speakers(tmp_path: Path) -> None:
    output = tmp_path / "out"
    source = tmp_path / "told.jsonl"
    source.write_text(json.dumps({"id": "told", "text": by_hand.TEXT}), encoding="utf-8")
    run(source, output=output)
    names_ = [s.speaker.name if s.speaker else None for s in by_hand.STATEMENTS]
    assert {row["speaker_name"] for row in rows(output, "statements")} == set(names_)
    assert len(rows(output, "statements")) == len(names_)
    assert {row["document"] for row in rows(output, "claims")} == {"told"}


def test_one_run_at_a_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from svodka.bulk.dataset import Folder

    source, output = news(tmp_path / "news.jsonl", 1), tmp_path / "out"
    with Folder(output).held():
        assert main(["bulk", str(source), str(output)]) == 2
    assert "another run writes there" in capsys.readouterr().err


# ---- a slice into a ledger


def test_a_ledger_from_a_dataset_is_that_of_its_sources(tmp_path: Path) -> None:
    source = tmp_path / "told.jsonl"
    story = {"id": "told", "text": by_hand.TEXT, "published": "2022-07-05"}
    source.write_text(json.dumps(story) + '\n{"text": "Задержаны 5 человек."}', encoding="utf-8")
    list(driver.run([str(source)], tmp_path / "out", Here(Naming()), Asked()))
    tables = ("document", "claim", "statement", "point", "indicator", "sentence", "publication")
    held_ = []
    for name in ("read", "filled"):
        with Ledger(tmp_path / name) as ledger:
            if name == "read":
                ledger.add(str(source), reader=Naming())
            else:
                assert (
                    main(["ledger", "--from", str(tmp_path / "out"), "--ledger", str(ledger.path)])
                    == 0
                )
                assert {outcome.what for outcome in fill(ledger, tmp_path / "out")} == {"known"}
            held_.append({table: content(ledger, table) for table in tables})
    assert held_[0]["claim"]
    assert held_[1] == held_[0]


class OfTheDay(Naming):
    """Every figure is of the day on which it was published."""

    def read_many(self, documents: Iterable[Document]) -> Iterator[fake_reader.Result]:
        for result in super().read_many(documents):
            day = result.document.published
            period = Period(result.document.text[:8], 0, 8, day, day)
            yield replace(result, claims=tuple(replace(c, period=period) for c in result.claims))


def test_texts_of_one_id_and_one_text_of_two_days_have_their_own_claims(tmp_path: Path) -> None:
    texts = ("За сутки задержаны 42 человека.", "За сутки задержаны 17 человек.")
    stories = [
        {"id": "1", "text": text, "published": day}
        for day in ("2022-01-05", "2022-03-05")
        for text in texts
    ]
    source = tmp_path / "news.jsonl"
    source.write_text("\n".join(map(json.dumps, stories)), encoding="utf-8")
    list(driver.run([str(source)], tmp_path / "out", Here(OfTheDay()), Asked()))
    (name,) = (note.parent for note in (tmp_path / "out").glob("*/part.json"))
    for since, day in ((None, dt.date(2022, 1, 5)), (dt.date(2022, 2, 1), dt.date(2022, 3, 5))):
        kept = Kept(name, since)
        asked = [replace(one, id=text_id(one.text)) for one in kept.documents]
        for document, result in zip(asked[:2], kept.read_many(asked[:2]), strict=True):
            (claim,) = result.claims
            assert claim.quantity.text in document.text
            assert claim.period is not None
            assert claim.period.to_date == day


def test_a_dataset_that_is_not_there_makes_no_ledger(tmp_path: Path) -> None:
    ledger = tmp_path / "news.db"
    assert main(["ledger", "--from", str(tmp_path / "none"), "--ledger", str(ledger)]) == 2
    assert not ledger.exists()


@pytest.mark.parametrize("inside", ["", "dataset"])
def test_a_dataset_is_not_written_where_it_would_be_read(tmp_path: Path, inside: str) -> None:
    news(tmp_path / "news.jsonl", 2)
    with pytest.raises(SvodkaError, match="of which it would become a source"):
        run(tmp_path, output=tmp_path / inside)
    assert [found.name for found in tmp_path.iterdir()] == ["news.jsonl"]


@pytest.mark.parametrize(
    ("pattern", "read"),
    [("*", True), ("**", True), ("**/*.parquet", True), ("*.jsonl", False), ("**/*.jsonl", False)],
)
def test_nor_where_a_pattern_would_find_it(tmp_path: Path, pattern: str, *, read: bool) -> None:
    news(tmp_path / "news.jsonl", 2)
    source = tmp_path / pattern
    if read:
        with pytest.raises(SvodkaError, match="of which it would become a source"):
            run(source, output=tmp_path / "dataset")
    else:
        assert len(run(source, output=tmp_path / "dataset")) == 1


@pytest.mark.parametrize("table", ["documents", "claims", "statements"])
@pytest.mark.parametrize("gone", [True, False])
def test_a_damaged_part_says_which(tmp_path: Path, table: str, *, gone: bool) -> None:
    run(news(tmp_path / "news.jsonl", 2), output=tmp_path / "out")
    (file,) = (tmp_path / "out").glob(f"*/{table}.parquet")
    file.unlink() if gone else file.write_bytes(file.read_bytes()[:-9])
    with pytest.raises(SvodkaError, match=f"{table}.parquet: damaged or not there"):
        Kept(file.parent)


def test_a_part_of_an_older_svodka_says_so(tmp_path: Path) -> None:
    run(news(tmp_path / "news.jsonl", 2), output=tmp_path / "out")
    (claims,) = (tmp_path / "out").glob("*/claims.parquet")
    parquet.write_table(parquet.read_table(claims).drop_columns(["text_id"]), claims)
    with pytest.raises(SvodkaError, match="written by an older svodka; run `svodka bulk` again"):
        Kept(claims.parent)


def content(ledger: Ledger, table: str) -> list[dict[str, Any]]:
    """What a table holds, but for moments and where the bytes came from."""
    cursor = ledger.connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2, 3")  # noqa: S608
    names_ = [column[0] for column in cursor.description]
    left_out = {"added", "fetched", "media_type", "original", "address", "time", "seen"}
    found = [dict(zip(names_, cells, strict=True)) for cells in cursor]
    return [{k: v for k, v in cells.items() if k not in left_out} for cells in found]


def test_a_slice_is_what_was_published_in_its_days(tmp_path: Path) -> None:
    source = tmp_path / "news.jsonl"
    days = ("2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01", None)
    stories = [{"text": f"Задержаны {n} человек.", "published": day} for n, day in enumerate(days)]
    source.write_text("\n".join(map(json.dumps, stories)), encoding="utf-8")
    run(source, output=tmp_path / "out")
    with Ledger(tmp_path / "slice.db") as ledger:
        list(fill(ledger, tmp_path / "out", dt.date(2022, 1, 1), dt.date(2022, 12, 31)))
        found = ledger.connection.execute("SELECT published FROM document ORDER BY 1").fetchall()
    assert found == [("2022-01-01",), ("2022-12-31",)]


# ---- engines


def test_ray_gives_the_same_rows(tmp_path: Path) -> None:
    pytest.importorskip("ray")
    # With the reader itself: a cluster starts its processes in its own way.
    bulletins = sorted(str(path) for path in (ROOT / "examples").glob("20*.md"))[:6]
    source = news(tmp_path / "news.jsonl", 8)
    outputs = []
    for engine in ("local", "ray"):
        outputs.append(tmp_path / engine)
        program = [sys.executable, "-m", "svodka", "bulk", *bulletins, str(source)]
        options = ["--engine", engine, "--part-size", "3", "--workers", "2"]
        subprocess.run([*program, str(outputs[-1]), *options], env=ENVIRONMENT, check=True)
    assert len(read(outputs[0])) == 14
    assert len(rows(outputs[0], "claims")) > 14
    for table in TABLES:
        assert rows(outputs[1], table) == rows(outputs[0], table)


def test_the_cluster_file_of_the_page_is_one(tmp_path: Path) -> None:
    util = pytest.importorskip("ray.autoscaler._private.util")
    import yaml

    page = (ROOT / "docs" / "scaling.md").read_text(encoding="utf-8")
    (cluster,) = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    util.validate_config(util.prepare_config(yaml.safe_load(cluster)))
