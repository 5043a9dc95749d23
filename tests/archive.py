"""Archives read by the command line in a process of its own, and by an engine without processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import fake_reader
from svodka.bulk.worker import Report, Task
from svodka.bulk.worker import read as read_part
from svodka.model import Document, claim_id

parquet = pytest.importorskip("pyarrow.parquet")

ROOT = Path(__file__).parent.parent
PROGRAM = [sys.executable, str(ROOT / "tests" / "bulk_program.py")]

ENVIRONMENT = os.environ | {
    "PYTHONPATH": os.pathsep.join(
        [str(ROOT / "src"), str(ROOT / "tests"), os.environ.get("PYTHONPATH", "")]
    )
}


def news(path: Path, count: int, words: str = "", **others: str) -> Path:
    """Documents of two figures each; ``others`` replaces the text of some by their number."""
    texts = [f"Сводка {n}: задержаны {n + 20} человек. {words}" for n in range(count)]
    for place, text in others.items():
        texts[int(place.removeprefix("n"))] = text
    lines = [json.dumps({"id": f"n{n}", "text": text}) + "\n" for n, text in enumerate(texts)]
    path.write_text("".join(lines), encoding="utf-8")
    return path


def started(*arguments: object, **options: Any) -> subprocess.Popen[str]:
    command = [*PROGRAM, "bulk", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                            env=ENVIRONMENT, **options)  # fmt: skip


def ended(*arguments: object, **options: Any) -> tuple[int, str, str]:
    process = started(*arguments, **options)
    out, said = process.communicate(timeout=60)
    return process.returncode, out, said


class Here:
    """An engine without processes, for what no death matters to."""

    capacity = 1

    def __init__(self, reader: Any = None) -> None:
        self._reader = reader or fake_reader.Reader()
        self._given: list[Task] = []

    def submit(self, task: Task) -> None:
        self._given.append(task)

    def finished(self) -> Iterator[tuple[Task, Report | None]]:
        task = self._given.pop()
        yield task, read_part(task, self._reader)


def rows(output: Path, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for path in output.glob(f"*/{table}.parquet"):
        found += parquet.read_table(path).to_pylist()
    return sorted(found, key=lambda row: json.dumps(row, default=str, sort_keys=True))


def ids(count: int) -> list[str]:
    return sorted(f"n{n}" for n in range(count))


class Naming(fake_reader.Reader):
    """Calls the claims made by hand as the reader would, by their document."""

    def read_many(self, documents: Iterable[Document]) -> Iterator[fake_reader.Result]:
        for result in super().read_many(documents):
            own = {c.id: claim_id(result.document.id, c.quantity) for c in result.claims}
            named = [
                replace(
                    c, id=own[c.id], document=result.document.id, part_of=own.get(c.part_of or "")
                )
                for c in result.claims
            ]
            yield replace(result, claims=tuple(named))
