"""How the cost of an archive grows with its documents and falls with its processes.

    python bench/bulk.py [--documents N …] [--workers N …] [--engine local ray] [--runs N] [--part-size N]

Archives are made of the corpus beside the checkout, else of the examples, with other numbers, names and words
(archives.py), so that caches see fresh input. Each run is `svodka bulk` in a process of its own; those of
one size take turns, and medians are shown: seconds by the clock and of processors (the start of processes
included), documents a second from the first finished part to the last, the memory of the largest process in
each quarter of the run, and the size of the dataset. Then what each kind of run is to the first.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from archives import texts

EVERY = 0.5
"""Seconds between two looks at the memory."""


@dataclass(frozen=True)
class Run:
    """What a run took. ``memory`` are megabytes of the largest process in each quarter of its time."""

    seconds: float
    processors: float
    steady: float
    memory: tuple[int, ...]
    size: int


def run(source: Path, output: Path, workers: int, engine: str, part_size: int) -> Run:
    """One run over an archive, and what it took."""
    command = [sys.executable, "-m", "svodka", "bulk", str(source), str(output)]
    command += ["--engine", engine, "--workers", str(workers), "--part-size", str(part_size)]
    before, begun = os.times(), time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seen: list[int] = []
    while process.poll() is None:
        seen.append(largest(process.pid))
        time.sleep(EVERY)
    seconds, after = time.monotonic() - begun, os.times()
    assert process.returncode in (0, 1), process.returncode
    worked = (
        after.children_user + after.children_system - before.children_user - before.children_system
    )
    parts = sorted(output.glob("*/part.json"), key=lambda path: path.stat().st_mtime)
    apart = parts[-1].stat().st_mtime - parts[0].stat().st_mtime
    notes = [json.loads(path.read_text(encoding="utf-8")) for path in parts[1:]]
    steady = sum(note["documents"] + note["failures"] for note in notes) / (apart or 1.0)
    quarter = max(1, len(seen) // 4)
    memory = tuple(
        max(seen[at : at + quarter]) >> 20 for at in range(0, 4 * quarter, quarter) if seen[at:]
    )
    size = sum(path.stat().st_size for path in output.glob("*/*.parquet"))
    shutil.rmtree(output)
    return Run(seconds, worked, steady, memory, size)


def largest(parent: int) -> int:
    """Bytes of the largest process of those that descend from one; 0 where the system has no /proc."""
    parents: dict[int, int] = {}
    held: dict[int, int] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(entry.name)] = int(fields[1])
        held[int(entry.name)] = int(fields[21]) * os.sysconf("SC_PAGESIZE")
    mine = {parent}
    while more := {pid for pid, above in parents.items() if above in mine} - mine:
        mine |= more
    return max((held.get(pid, 0) for pid in mine), default=0)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--documents", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--engine", nargs="+", default=["local"])
    parser.add_argument("--runs", type=int, default=1, help="of each kind, in turns")
    parser.add_argument("--part-size", type=int, default=250)
    options = parser.parse_args()
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    names = "documents  engine  workers  seconds  processors  documents/s  MB by quarters"
    print(f"{names:88}KB a document", flush=True)
    kinds = list(product(options.engine, options.workers))
    with tempfile.TemporaryDirectory() as place:
        for count in options.documents:
            source = Path(place) / f"{count}.jsonl"
            with source.open("w", encoding="utf-8") as out:
                out.writelines(texts(count))
            done: dict[tuple[str, int], list[Run]] = defaultdict(list)
            for turn, (engine, workers) in product(range(options.runs), kinds):
                output = Path(place) / f"{turn}"
                done[engine, workers].append(
                    run(source, output, workers, engine, options.part_size)
                )
            for (engine, workers), runs in done.items():
                show(count, engine, workers, runs)
            first = done[kinds[0]]
            for kind in kinds[1:]:
                ratio = median(done[kind], "steady") / median(first, "steady")
                over = "{} with {} over {} with {}".format(*kind, *kinds[0])
                print(f"{count:9}  {over}: {ratio:.2f} times the documents/s", flush=True)
            source.unlink()


def show(count: int, engine: str, workers: int, runs: list[Run]) -> None:
    last = runs[-1]
    print(f"{count:9}  {engine:6}  {workers:7}  {median(runs, 'seconds'):7.1f}"
          f"  {median(runs, 'processors'):10.1f}  {median(runs, 'steady'):11.1f}"
          f"  {', '.join(map(str, last.memory)):22} {last.size / count / 1024:6.2f}", flush=True)  # fmt: skip


def median(runs: list[Run], what: str) -> float:
    return statistics.median(getattr(one, what) for one in runs)


if __name__ == "__main__":
    main()
