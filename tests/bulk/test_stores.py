"""Stores elsewhere, as sources and as output of bulk: the same documents and rows as in a folder."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import fake_reader
from archive import ENVIRONMENT, PROGRAM, Here, ended, ids, news, rows, started
from svodka.bulk import driver
from svodka.bulk.bucket import Bucket
from svodka.bulk.parts import Asked, plan
from svodka.bulk.rows import TABLES
from svodka.errors import SourceError, SvodkaError
from svodka.model import Document
from svodka.sources import load

fsspec = pytest.importorskip("fsspec")
parquet = pytest.importorskip("pyarrow.parquet")


@pytest.fixture
def memory() -> Iterator[Any]:
    """A store in memory, empty."""
    store = fsspec.filesystem("memory")
    store.store.clear()
    store.pseudo_dirs[:] = [""]
    yield store
    store.store.clear()
    store.pseudo_dirs[:] = [""]


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "svodka.reader", fake_reader.module())


def line(text: str, **more: str) -> bytes:
    return json.dumps({"text": text} | more, ensure_ascii=False).encode() + b"\n"


def texts(*sources: str) -> list[str]:
    found = list(load(sources))
    assert [one for one in found if isinstance(one, SourceError)] == []
    return [one.text for one in found if isinstance(one, Document)]


def failure(source: str) -> str:
    (error,) = load([source])
    assert isinstance(error, SourceError)
    assert error.address is not None
    return str(error)


# ---- sources


def test_an_object_is_read_like_a_file(memory: Any) -> None:
    memory.pipe("/news/a.jsonl.gz", gzip.compress(line("Один.") + line("Два.")))
    memory.pipe("/news/b.txt", "Три.\n".encode("cp1251"))
    assert texts("memory://news/a.jsonl.gz", "memory://news/b.txt") == ["Один.", "Два.", "Три.\n"]
    (first, _) = load(["memory://news/a.jsonl.gz"])
    assert isinstance(first, Document)
    assert first.source == "memory:///news/a.jsonl.gz"


def test_parquet_is_wound_in_a_store(memory: Any) -> None:
    import pyarrow

    packed = io.BytesIO()
    parquet.write_table(pyarrow.table({"text": ["Один.", "Два."]}), packed)
    memory.pipe("/a.parquet", packed.getvalue())
    assert texts("memory://a.parquet") == ["Один.", "Два."]


def test_a_pattern_and_a_folder_mean_what_is_in_them(memory: Any) -> None:
    for name in ("2020/a.txt", "2020/b.txt", "2021/c.txt", "2021/.d.txt", "2021/e.png"):
        memory.pipe(f"/news/{name}", name.encode())
    assert texts("memory://news/*/[ac].txt") == ["2020/a.txt", "2021/c.txt"]
    assert texts("memory://news") == ["2020/a.txt", "2020/b.txt", "2021/c.txt"]


def test_what_is_not_there_says_so(memory: Any) -> None:
    memory.pipe("/news/e.png", b"-")
    assert "memory://gone.txt: no such object or bucket" in failure("memory://gone.txt").replace(
        "///", "//"
    )
    assert "nothing matches" in failure("memory://news/*.txt")
    assert "no objects that svodka reads there" in failure("memory://news")


def test_a_store_that_fails_is_one_failure(memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(Exception):
        """As those of botocore, which descend from nothing in common."""

    def broken(*_: object, **__: object) -> None:
        raise Broken("connection\nreset")

    memory.pipe("/a.txt", b"-")
    monkeypatch.setattr(type(memory), "open", broken)
    said = failure("memory://a.txt")
    assert "the store does not answer (Broken: connection reset); check address, keys" in said
    monkeypatch.undo()
    monkeypatch.setattr("fsspec.implementations.memory.MemoryFile.read", broken)
    assert "cannot be read (Broken: connection reset)" in failure("memory://a.txt")


def test_keys_that_are_wrong_are_named(memory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def locked(*_: object, **__: object) -> None:
        raise PermissionError("Forbidden")

    monkeypatch.setattr(type(memory), "isdir", locked)
    assert "lets nobody in there (Forbidden); check its keys" in failure("memory://a.txt")


def test_without_what_reads_the_store_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "s3fs", None)
    assert "pip install 'svodka[s3]'" in failure("s3://bucket/a.txt")
    for name in ("fsspec", "fsspec.core"):
        monkeypatch.setitem(sys.modules, name, None)
    assert "pip install 'svodka[s3]'" in failure("s3://bucket/a.txt")


def test_files_are_not_named_by_addresses() -> None:
    assert "not a web address" in failure("file:///etc/hostname")
    assert "only http and https" in failure("what://is/this")


# ---- parts


def test_a_part_of_objects_is_called_by_what_the_store_says_of_them(memory: Any) -> None:
    memory.pipe("/crawl/a.warc", b"WARC/1.0\r\n\r\n")
    (before,) = plan(["memory://crawl/*.warc"], Asked())
    assert before.files == ("memory:///crawl/a.warc",)
    assert [one.name for one in plan(["memory://crawl/*.warc"], Asked())] == [before.name]
    memory.pipe("/crawl/a.warc", b"WARC/1.0\r\nWARC-Type: other\r\n\r\n")
    assert [one.name for one in plan(["memory://crawl/*.warc"], Asked())] != [before.name]


# ---- output


def run(source: object, output: str | Path, size: int = 10) -> list[driver.Step]:
    return list(driver.run([str(source)], output, Here(), Asked(), size))


def stored(store: Any, root: str, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for path in store.glob(f"{root}/*/{table}.parquet"):
        found += parquet.read_table(io.BytesIO(store.cat_file(path))).to_pylist()
    return sorted(found, key=lambda row: json.dumps(row, default=str, sort_keys=True))


def test_a_store_holds_the_rows_of_a_folder(memory: Any, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", 25)
    run(source, tmp_path / "out")
    assert [step.known for step in run(source, "memory://out")] == [False] * 3
    for table in TABLES:
        assert stored(memory, "/out", table) == rows(tmp_path / "out", table)
    assert [step.known for step in run(source, "memory://out")] == [True] * 3
    assert sum(step.documents for step in run(source, "memory://out")) == 25


def test_a_half_written_part_is_none(memory: Any, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", 25)
    run(source, "memory://out")
    whole = {table: stored(memory, "/out", table) for table in TABLES}
    first = sorted(memory.glob("/out/*/part.json"))[0]
    memory.rm_file(first)
    other = f"{'0' * 32}"
    memory.pipe(f"/out/{other}/claims.parquet", b"half")
    assert sorted(step.known for step in run(source, "memory://out")) == [False, True, True]
    assert {table: stored(memory, "/out", table) for table in TABLES} == whole


def test_parts_that_the_sources_do_not_give_any_more_go(memory: Any, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", 15)
    run(source, "memory://out")
    news(source, 18)
    assert [step.known for step in run(source, "memory://out")] == [True, False]
    assert sorted(row["id"] for row in stored(memory, "/out", "documents")) == ids(18)


def test_word_of_a_careful_reading(memory: Any) -> None:
    bucket = Bucket("memory://out")
    assert bucket.marked("a") is None
    bucket.mark("a", 7)
    assert bucket.marked("a") == 7
    assert bucket.marked("a") is None


def test_a_store_that_takes_nothing_ends_the_run(
    memory: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise RuntimeError("quota exceeded")

    monkeypatch.setattr(type(memory), "put_file", full)
    with pytest.raises(SvodkaError, match=r"memory://out: cannot be written \(.*quota exceeded"):
        run(news(tmp_path / "news.jsonl", 5), "memory://out")
    monkeypatch.setattr(type(memory), "pipe_file", full)
    with pytest.raises(SvodkaError, match="quota exceeded"):
        run(news(tmp_path / "news.jsonl", 5), "memory://out")


def test_processes_write_to_a_store(tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", 20, n3="смерть 7", n11="ошибка 8")
    output = tmp_path / "out"
    code, out, said = ended(source, f"file://{output}", "--part-size", 5, "--workers", 2)
    assert code == 1, said
    assert out.startswith("18 documents, 36 claims, 2 failures; 4 parts")
    reasons = {row["document"]: row["reason"] for row in rows(output, "failures")}
    assert "ended the process" in reasons["n3"]
    assert list((output / ".unfinished").iterdir()) == []


# ---- a real server of an object store


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A server on this machine that speaks as S3 does, with the bucket ``press``."""
    pytest.importorskip("s3fs")
    moto = pytest.importorskip("moto.server")
    made = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    made.start()
    _, port = made.get_host_and_port()
    keys = {
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    for name, value in (keys | {"AWS_ENDPOINT_URL": f"http://127.0.0.1:{port}"}).items():
        monkeypatch.setenv(name, value)
        monkeypatch.setitem(ENVIRONMENT, name, value)  # of the processes
    fsspec.config.conf.clear()
    store = fsspec.filesystem("s3", skip_instance_cache=True)
    if not store.exists("press"):  # another test has made it
        store.mkdir("press")
    yield store
    made.stop()


def test_an_archive_in_s3_becomes_a_dataset_in_s3(server: Any, tmp_path: Path) -> None:
    source = news(tmp_path / "news.jsonl", 40, "медленно")
    server.put_file(str(source), "press/news/2024.jsonl")
    here = subprocess.run([*PROGRAM, "bulk", str(source), str(tmp_path / "out"), "--part-size", "4"],
                          env=ENVIRONMENT, capture_output=True, text=True, check=True)  # fmt: skip
    assert here.stdout.startswith("40 documents")
    asked = ("s3://press/news/*.jsonl", "s3://press/out", "--part-size", 4, "--workers", 1)
    process = started(*asked)
    until = time.monotonic() + 60
    while len(server.glob("press/out/*/part.json")) < 2:
        assert time.monotonic() < until
        time.sleep(0.05)
        server.invalidate_cache()
    process.send_signal(signal.SIGKILL)
    process.communicate()
    code, out, said = ended(*asked)
    assert code == 0, said
    assert "10 parts, of which" in out
    assert ", of which 0 were there" not in out
    server.invalidate_cache()
    assert sorted(row["id"] for row in stored(server, "press/out", "documents")) == ids(40)


def test_an_s3_that_is_not_there_says_so(
    server: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "no such object or bucket" in failure("s3://nowhere/a.jsonl")
    code, _, said = ended(news(tmp_path / "news.jsonl", 1), "s3://nowhere/out")
    assert code == 2
    assert "s3://nowhere/out" in said
    assert os.environ["AWS_ENDPOINT_URL"] not in said
