"""Threads that hold a ledger open: each takes one job at a time, and gives it its own ledger.

Reading has several, each with a connection of its own that cannot write; what a job reads is as of one
moment, whatever is added meanwhile. Writing has one.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Iterable
from concurrent.futures import Future
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

from svodka.ledger import Ledger
from svodka.ledger.file import reported

T = TypeVar("T")
Job = tuple[Callable[[Ledger], Any], "Future[Any]"]


class Desk:
    """Runs jobs on a ledger in threads. ``close`` waits for those that are begun."""

    def __init__(self, path: Path, threads: int, *, readonly: bool) -> None:
        self._path, self._readonly = path, readonly
        self._closed = False
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._threads = [
            threading.Thread(target=self._work, name=f"svodka-desk-{n}", daemon=True)
            for n in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    async def do(self, job: Callable[[Ledger], T]) -> T:
        """What a job returns, or raises."""
        if self._closed:
            raise RuntimeError("the desk is closed")
        future: Future[T] = Future()
        self._jobs.put((job, future))
        return await asyncio.wrap_future(future)

    async def each(self, job: Callable[[Ledger], Iterable[T]]) -> AsyncGenerator[T, None]:
        """What a job yields, as it does; raises what it raises. A slow taker does not hold it up."""
        loop = asyncio.get_running_loop()
        made: asyncio.Queue[T | None] = asyncio.Queue()
        gone = False

        def handing(ledger: Ledger) -> None:
            for one in job(ledger):
                if gone:
                    return
                loop.call_soon_threadsafe(made.put_nowait, one)

        done = asyncio.ensure_future(self.do(handing))
        done.add_done_callback(lambda _: made.put_nowait(None))
        try:
            while (one := await made.get()) is not None:
                yield one
            await done
        finally:
            gone = True
            done.cancel()

    def close(self) -> None:
        """End the threads; jobs that wait are done before."""
        self._closed = True
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        ledger: Ledger | None = None
        opened: tuple[int, int] | None = None
        while (taken := self._jobs.get()) is not None:
            job, future = taken
            if not future.set_running_or_notify_cancel():
                continue  # whoever asked has gone
            try:
                if ledger is not None and _file(self._path) != opened:
                    ledger.close()
                    ledger = None
                if ledger is None:
                    ledger = Ledger(self._path, readonly=self._readonly, create=False)
                    opened = _file(self._path)
                future.set_result(self._done(job, ledger))
            except BaseException as error:  # whoever waits is told
                future.set_exception(error)
        if ledger is not None:
            ledger.close()

    def _done(self, job: Callable[[Ledger], T], ledger: Ledger) -> T:
        if not self._readonly:
            return job(ledger)
        with reported(self._path):
            ledger.connection.execute("BEGIN")
            try:
                return job(ledger)
            finally:
                ledger.connection.execute("ROLLBACK")


def _file(path: Path) -> tuple[int, int] | None:
    """Which file a path names, if any. What SQLite goes on writing to one that was deleted is lost."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
