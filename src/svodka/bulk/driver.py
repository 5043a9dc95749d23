"""The run over an archive: parts to workers, deaths to second attempts, and what became of it all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Protocol

from svodka.bulk.bucket import Bucket
from svodka.bulk.dataset import Dataset, Folder, cannot_write
from svodka.bulk.parts import SIZE, Asked, Part, plan
from svodka.bulk.rows import TABLES
from svodka.bulk.worker import Report, Task
from svodka.errors import SvodkaError
from svodka.sources import folders

ATTEMPTS = 3
"""Deaths before a careful reading has begun a document, after which a part is given up."""


class Engine(Protocol):
    """Who reads the parts."""

    capacity: int

    def submit(self, task: Task) -> None:
        """Take a task; never more than ``capacity`` at once."""

    def finished(self) -> Iterator[tuple[Task, Report | None]]:
        """What has ended since the last call, at least one; ``None`` for a process that died."""


@dataclass(frozen=True, slots=True)
class Step:
    """One part that is done: in this run, or before it."""

    part: str
    documents: int = 0
    claims: int = 0
    statements: int = 0
    failures: int = 0
    known: bool = False


@dataclass(slots=True)
class _Deaths:
    """Where the processes that read one part died."""

    unknown: int = 0
    at: dict[int, int] = field(default_factory=dict)


def run(
    sources: Iterable[str], output: str | Path, engine: Engine, asked: Asked, size: int = SIZE
) -> Iterator[Step]:
    """Read an archive into a dataset (a folder, or the address of a store), a part a step.

    Parts that are there are passed over; those of an earlier run over the same sources which their content
    no longer gives are removed at the end. Raises :class:`SvodkaError` where the output cannot be written
    (what is finished is kept), and where it is in a folder of the sources, or their patterns would find it.
    """
    dataset = _dataset(output)
    sources = list(sources)
    _apart(sources, dataset)
    with dataset.held(), _reported(dataset):
        before = dict(dataset.notes())
        planned: set[str] = set()
        addresses: set[str] = set()
        deaths: dict[str, _Deaths] = {}
        running = 0
        for part in plan(sources, asked, size):
            addresses.update(part.sources)
            if part.name in planned:
                continue  # the same documents once more
            planned.add(part.name)
            if dataset.finished(part.name):
                yield _step(part.name, before.get(part.name, {}), known=True)
                continue
            while running >= engine.capacity:
                for step in _taken(engine, deaths):
                    running -= 1
                    yield step
            engine.submit(Task(part, dataset, asked))
            running += 1
        while running:
            for step in _taken(engine, deaths):
                running -= 1
                yield step
        for name, note in before.items():
            if name not in planned and addresses.issuperset(note["sources"]):
                dataset.remove(name)


def _dataset(output: str | Path) -> Dataset:
    if isinstance(output, str) and "://" in output:
        return Bucket(output.rstrip("/"))
    return Folder(Path(output))


def _apart(sources: Iterable[str], dataset: Dataset) -> None:
    """Raise :class:`SvodkaError` where the next run would read what this one writes."""
    if not isinstance(dataset, Folder):
        return
    place = dataset.path.resolve()
    written = [place / "part" / "claims.parquet", place, *place.parents]
    for source in sources:
        named = Path(source).absolute()
        if folders.is_pattern(source):
            inside = any(fnmatch(str(path), str(named)) for path in written)
        else:
            inside = "://" not in source and place.is_relative_to(named.resolve())
        if inside:
            what = f"in {source}, of which it would become a source"
            raise SvodkaError(f"{dataset}: {what}; name a folder elsewhere")


@contextmanager
def _reported(dataset: Dataset) -> Iterator[None]:
    """What a disk or store raises in the driver, as a :class:`SvodkaError`."""
    try:
        yield
    except OSError as error:
        raise cannot_write(dataset, error) from None


def _taken(engine: Engine, deaths: dict[str, _Deaths]) -> Iterator[Step]:
    """The parts that ended; one whose process died is given out again."""
    for task, report in engine.finished():
        if report is None:
            engine.submit(_again(task, deaths.setdefault(task.part.name, _Deaths())))
        elif report.fault is not None:
            raise SvodkaError(report.fault)
        else:
            if task.careful:
                task.output.marked(task.part.name)
            if not _is_seen(task.output, report.name):
                what = "what a worker wrote there is not to be seen from here"
                raise SvodkaError(f"{task.output}: {what}; name a place that all workers share")
            yield _step(report.name, report.counts)


def _is_seen(output: Dataset, part: str) -> bool:
    """Whether a part is there; what holds it is listed, too, as a folder of a network may answer late."""
    return output.finished(part) or part in dict(output.notes())


def _again(task: Task, died: _Deaths) -> Task:
    """The task for another attempt: carefully, and past a document that has killed two processes."""
    place = task.output.marked(task.part.name)
    if place is None:
        died.unknown += 1
        if died.unknown >= ATTEMPTS:
            what = f"the process that reads {_title(task.part)} died {ATTEMPTS} times"
            raise SvodkaError(f"{what}; see what ends it (memory?), and run it again")
        return replace(task, careful=True)
    died.at[place] = died.at.get(place, 0) + 1
    killers = frozenset(at for at, times in died.at.items() if times >= 2)
    return replace(task, careful=True, passed_over=killers)


def _title(part: Part) -> str:
    return f"{part.sources[0]} (part {part.name[:8]})"


def _step(name: str, counts: dict[str, int], *, known: bool = False) -> Step:
    rows = {table: int(counts.get(table, 0)) for table in TABLES}
    return Step(name, **rows, known=known)
