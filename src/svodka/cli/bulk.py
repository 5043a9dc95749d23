"""``svodka bulk SOURCE… OUTPUT``: an archive into a dataset."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, redirect_stdout
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from svodka.cli.exits import ALL_READ, SOME_FAILED
from svodka.cli.lines import counted, report
from svodka.errors import SvodkaError

if TYPE_CHECKING:
    from svodka.bulk.driver import Step

APART = 10.0
"""Seconds between two lines of progress where stderr is no terminal."""

TOLD = 5
"""Failures that are told on stderr."""


def run(options: argparse.Namespace) -> int:
    """Read the sources into the dataset and say what became of them; the exit code."""
    from svodka.bulk import driver
    from svodka.bulk.census import Census
    from svodka.bulk.parts import SIZE, Asked
    from svodka.export.arrow import schema
    from svodka.language.identify import language_of

    schema()  # raises where pyarrow is not installed
    if options.language is not None:
        language_of("", options.language)
    asked = Asked(options.published, options.language, options.text_column)
    census = Census(options.source)
    census.start()
    tally = _Tally(census)
    # Ray tells of processes that died on stdout.
    with redirect_stdout(sys.stderr), _engine(options, asked) as engine:
        size = options.part_size or SIZE
        for step in driver.run(options.source, options.into, engine, asked, size):
            tally.count(step)
    tally.close()
    sys.stdout.write(tally.summary() + "\n")
    if tally.failures:
        for line in islice(_failures(Path(options.into), tally.failed), TOLD):
            report(line)
        report(f"what failed, and why, stands in {options.into}/*/failures.parquet")
    return SOME_FAILED if tally.failures else ALL_READ


def cores() -> int:
    """The cores of this process: fewer than the machine's, where a container or taskset allows fewer."""
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else ()
    return len(allowed) or os.cpu_count() or 1  # macOS cannot tell


def _failures(output: Path, parts: Sequence[str]) -> Iterator[str]:
    """A line for each failure of parts of a dataset; none where it is no folder of this machine."""
    from pyarrow import parquet

    for file in (output / part / "failures.parquet" for part in parts):
        for row in parquet.read_table(file).to_pylist() if file.is_file() else ():
            named = f"document {row['document'][:40]}" if row["document"] else ""
            which = row["item"] or named
            yield f"{row['address']}{', ' if which else ''}{which}: {row['reason']}"


def _engine(options: argparse.Namespace, asked: Any) -> AbstractContextManager[Any]:
    workers = options.workers or cores()
    if options.engine == "ray":
        from svodka.bulk.cluster import Cluster

        return Cluster(workers, asked, options.address)
    if options.address is not None:
        raise SvodkaError("--address is of a cluster of Ray; give --engine ray too")
    from svodka.bulk.local import Local

    return Local(workers, asked)


class _Tally:
    """What was read so far, said on stderr as it grows."""

    def __init__(self, census: Any) -> None:
        self._census = census
        self._begun = self._said = time.monotonic()
        self._shown = False
        self.parts = self.known = self.documents = self.claims = self.failures = 0
        self._before = 0
        self.failed: list[str] = []

    def count(self, step: Step) -> None:
        """One more part."""
        self.parts += 1
        self.documents += step.documents
        self.claims += step.claims
        self.failures += step.failures
        if step.failures:
            self.failed.append(step.part)
        if step.known:
            self.known += 1
            self._before += step.documents + step.failures
        now = time.monotonic()
        if sys.stderr.isatty():
            self._shown = True
            sys.stderr.write(f"\r\x1b[K{self._line(now)}")
            sys.stderr.flush()
        elif now - self._said >= APART:
            self._said = now
            sys.stderr.write(f"svodka: {self._line(now)}\n")
            sys.stderr.flush()

    def close(self) -> None:
        """End the line of a terminal."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def summary(self) -> str:
        """What became of it all, in one line."""
        return (
            f"{counted(self.documents, 'document')}, {counted(self.claims, 'claim')}, "
            f"{counted(self.failures, 'failure')}; {counted(self.parts, 'part')}, "
            f"of which {self.known} were there; {self._rate():.0f} documents/s"
        )

    def _rate(self) -> float:
        read = self.documents + self.failures - self._before
        return read / max(time.monotonic() - self._begun, 0.001)

    def _line(self, now: float) -> str:
        rate = self._rate()
        left = "unknown"
        if self._census.documents is not None and rate:
            rest = max(0, self._census.documents - self.documents - self.failures)
            minutes, seconds = divmod(round(rest / rate), 60)
            left = f"{minutes}:{seconds:02}"
        return (
            f"{counted(self.documents, 'document')}, {rate:.0f}/s, {counted(self.claims, 'claim')}, "
            f"{counted(self.failures, 'failure')}, time left {left}"
        )
