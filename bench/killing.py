"""Kill `svodka add` at random moments, and see that nothing acknowledged is lost and nothing is twice."""

from __future__ import annotations

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from svodka.model import text_id

CLAIMS = 3
"""Figures of each document of :func:`write_documents`, as a reader of digits counts them."""


def write_documents(path: Path, count: int) -> set[str]:
    """Write so many documents of three figures to a file of JSON Lines; their ids."""
    texts = [
        f"Сводка номер {n}. Задержаны {n + 20} человек, изъято {3 * n + 100} патронов."
        for n in range(count)
    ]
    path.write_text(
        "".join(json.dumps({"id": f"n{i}", "text": text}) + "\n" for i, text in enumerate(texts)),
        encoding="utf-8",
    )
    return {text_id(text) for text in texts}


@dataclass(frozen=True)
class Killed:
    """One run: the ids that it had acknowledged when it ended, and whether it ended by itself."""

    acknowledged: set[str]
    finished: bool


def kill_once(program: Sequence[str], source: Path, ledger: Path, after: float) -> Killed:
    """Run `add` and kill it ``after`` so many seconds."""
    command = [*program, "add", str(source), "--ledger", str(ledger), "--format", "jsonl"]
    search = os.pathsep.join(p for p in sys.path if p)
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": search},
    )
    lines: list[bytes] = []
    assert process.stdout is not None
    taking = threading.Thread(target=lambda: lines.extend(process.stdout or ()))
    taking.start()
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    process.wait()
    taking.join()
    process.stdout.close()
    said = process.stderr.read() if process.stderr else b""
    if process.stderr:
        process.stderr.close()
    assert process.returncode in (0, -signal.SIGKILL), said.decode()
    whole = [line for line in lines if line.endswith(b"\n")]
    found = {json.loads(line)["document"] for line in whole}
    return Killed(found, process.returncode == 0)


def faults(
    ledger: Path, acknowledged: set[str], expected: set[str], claims: int | None
) -> list[str]:
    """What is wrong with a ledger after a kill: nothing, one hopes."""
    if not ledger.exists():
        return ["no file"] if acknowledged else []
    connection = sqlite3.connect(ledger)
    found = []
    if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        found.append("integrity_check")
    if connection.execute("PRAGMA foreign_key_check").fetchall():
        found.append("foreign_key_check")
    ((tables,),) = connection.execute("SELECT count(*) FROM sqlite_schema")
    if not tables:
        connection.close()
        return [*found, "no tables"] if acknowledged else found
    ids = [name for (name,) in connection.execute("SELECT id FROM document")]
    if len(ids) != len(set(ids)):
        found.append("a document twice")
    if lost := acknowledged - set(ids):
        found.append(f"{len(lost)} acknowledged documents lost")
    if set(ids) - expected:
        found.append("documents from nowhere")
    ((publications,),) = connection.execute("SELECT count(*) FROM publication")
    if publications != len(ids):
        found.append(f"{publications} publications of {len(ids)} documents")
    ((stored,),) = connection.execute("SELECT count(*) FROM claim")
    if claims is not None and stored != claims * len(ids):
        found.append(f"{stored} claims of {len(ids)} documents")
    connection.close()
    return found


def remove(ledger: Path) -> None:
    """Remove a ledger with its journal."""
    for suffix in ("", "-wal", "-shm"):
        Path(f"{ledger}{suffix}").unlink(missing_ok=True)


@dataclass
class Tally:
    """Kills, those that struck in the middle of writing, and the faults that they left."""

    kills: int = 0
    midway: int = 0
    completed: int = 0
    faults: int = 0


def kill_often(
    program: Sequence[str],
    source: Path,
    expected: set[str],
    ledger: Path,
    kills: int,
    claims: int | None = CLAIMS,
    seed: int = 0,
) -> Tally:
    """Kill so many runs at random moments, one ledger going on from kill to kill until it is complete.

    A complete ledger is checked to hold all, and the next run starts anew. Moments are drawn evenly over
    the time that a whole run takes.
    """
    chance = random.Random(seed)
    begun = time.monotonic()
    whole = kill_once(program, source, ledger, 600)
    took = time.monotonic() - begun
    tally = Tally()
    report(tally, faults(ledger, whole.acknowledged, expected, claims))
    remove(ledger)
    acknowledged: set[str] = set()
    while tally.kills < kills:
        run = kill_once(program, source, ledger, chance.uniform(0, took))
        acknowledged |= run.acknowledged
        tally.kills += not run.finished
        tally.midway += not run.finished and bool(run.acknowledged)
        report(tally, faults(ledger, acknowledged, expected, claims))
        if run.finished:
            complete(tally, acknowledged, expected)
            remove(ledger)
            acknowledged = set()
    last = kill_once(program, source, ledger, 600)
    acknowledged |= last.acknowledged
    report(tally, faults(ledger, acknowledged, expected, claims))
    complete(tally, acknowledged, expected)
    return tally


def complete(tally: Tally, acknowledged: set[str], expected: set[str]) -> None:
    """A run that ended by itself must have acknowledged everything, now or before."""
    tally.completed += 1
    if acknowledged != expected:
        report(tally, [f"{len(expected - acknowledged)} documents missing after a whole run"])


def report(tally: Tally, found: list[str]) -> None:
    """Count and print faults."""
    tally.faults += len(found)
    for fault in found:
        print(f"kill {tally.kills}: {fault}")
