"""Workers on this machine: processes of their own, so that one which dies takes nothing with it."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Self

from svodka.bulk.parts import Asked
from svodka.bulk.worker import Report, Task, new_reader, prepare, read
from svodka.cores import one_core_each


class Local:
    """So many processes, each with a reader; ``with Local(2, asked) as engine: …`` ends them."""

    def __init__(self, workers: int, asked: Asked) -> None:
        self.capacity = workers
        self._asked = asked
        self._context = multiprocessing.get_context("spawn")
        self._idle: list[tuple[SpawnProcess, Connection]] = []
        self._busy: dict[Connection, tuple[SpawnProcess, Task]] = {}

    def submit(self, task: Task) -> None:
        """Give a task to a process."""
        process, ours = self._idle.pop() if self._idle else self._started()
        self._busy[ours] = (process, task)
        with suppress(OSError):  # it has died while idle; reading from it says so
            ours.send(task)

    def finished(self) -> Iterator[tuple[Task, Report | None]]:
        """What has ended since, at least one; ``None`` where the process died."""
        for ours in _ready(self._busy):
            process, task = self._busy.pop(ours)
            report: Report | None
            try:
                report = ours.recv()
            except (EOFError, OSError):
                report = None
                process.kill()
                process.join()
                ours.close()
            else:
                self._idle.append((process, ours))
            yield task, report

    def _started(self) -> tuple[SpawnProcess, Connection]:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_serve, args=(theirs, self._asked), daemon=True)
        with one_core_each():
            process.start()
        theirs.close()
        return process, ours

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        busy = [(process, ours) for ours, (process, _) in self._busy.items()]
        for process, ours in [*self._idle, *busy]:
            ours.close()
            process.kill()
        for process, _ in [*self._idle, *busy]:
            process.join()


def _ready(connections: Iterable[Connection]) -> list[Connection]:
    return [one for one in wait(list(connections)) if isinstance(one, Connection)]


def _serve(theirs: Connection, asked: Asked) -> None:
    """The life of a process: tasks until the driver is gone."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the driver is told, and ends us
    prepare()
    reader = new_reader(asked)
    while True:
        try:
            task: Task = theirs.recv()
            theirs.send(read(task, reader))
        except (EOFError, OSError):
            return
