"""Reading one part: what a worker does, whoever started it."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from svodka import garbage
from svodka.bulk.parts import Asked, Failure, Part
from svodka.errors import SvodkaError, broke_off

if TYPE_CHECKING:
    from svodka.bulk.dataset import Dataset
    from svodka.bulk.rows import Row
    from svodka.model import Document
    from svodka.reader import Reader

BATCH = 32
"""Documents read and written together."""

KILLER = "reading it ended the process, twice; report it with the text"


@dataclass(frozen=True, slots=True)
class Task:
    """A part to read, and how.

    ``careful`` reads document by document and leaves word of each before it begins, so that one that kills
    the process is known; ``passed_over`` are those that did so, by their place in the part.
    """

    part: Part
    output: Dataset
    asked: Asked
    careful: bool = False
    passed_over: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a part: the rows of each table, or ``fault`` where its output cannot be written."""

    name: str
    counts: dict[str, int] = field(default_factory=dict)
    fault: str | None = None


def prepare() -> None:
    """To be called in a new process before anything else."""
    if parent := multiprocessing.parent_process():
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()
    garbage.look_seldom()


def _end_with(parent: int) -> None:
    """End where the process that started this one was killed: nobody else would ever tell it to."""
    wait([parent])
    os._exit(1)


def new_reader(asked: Asked) -> Reader:
    """The reader of a process."""
    from svodka.reader import Reader

    return Reader(asked.language, explained=False)


def read(task: Task, reader: Reader) -> Report:
    """Read a part and write it. Nothing is raised for what a document brings about."""
    from svodka.bulk.dataset import cannot_write
    from svodka.bulk.rows import TABLES
    from svodka.ledger.version import reader_version

    note = {"reader": reader_version()}
    try:
        if task.output.finished(task.part.name):
            # a process that finished it has died before it could say so
            there = dict(task.output.notes())[task.part.name]
            return Report(task.part.name, {name: there[name] for name in TABLES})
        with task.output.writing(task.part, note) as out:
            for some in _rows(task, reader):
                garbage.pass_over_what_is_there()
                out.write(some)
    except OSError as error:
        return Report(task.part.name, fault=str(cannot_write(task.output, error)))
    return Report(task.part.name, dict(out.counts))


def _rows(task: Task, reader: Reader) -> Iterator[list[Row]]:
    from svodka.bulk import rows

    waiting = enumerate(task.part.documents(task.asked))
    while batch := list(islice(waiting, 1 if task.careful else BATCH)):
        made: list[Row] = []
        documents = []
        for place, item in batch:
            if isinstance(item, Failure):
                made.append(rows.failure(item.address, item.item, None, item.reason))
            elif place in task.passed_over:
                made.append(rows.failure(item[0], _item(*item), item[1].id, KILLER))
            else:
                documents.append(item)
        if task.careful and documents:
            task.output.mark(task.part.name, batch[0][0])
        made += _read(documents, reader)
        yield made


def _read(documents: Sequence[tuple[str, object]], reader: Reader) -> Iterator[Row]:
    from svodka.bulk import rows
    from svodka.ledger.careful import read_carefully

    results = read_carefully([document for _, document in documents], reader)  # type: ignore[misc]
    for (address, _), result in zip(documents, results, strict=True):
        error = result.error
        if error is None:
            try:
                yield from list(rows.rows(address, result))
                continue
            except Exception as fault:
                error = SvodkaError(broke_off("writing", fault))
        yield rows.failure(address, _item(address, result.document), result.document.id, str(error))


def _item(address: str, document: Document) -> str:
    """Which document of an archive: the page of a WARC file by its own address."""
    return "" if document.source in (None, address) else document.source
