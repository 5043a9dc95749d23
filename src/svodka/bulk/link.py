"""Linking a dataset: its parts to the tables of one ledger, as Parquet files that DuckDB asks.

Each part is derived alone (derive.py), by processes; what is there already is not derived again. Then the
whole is numbered (link.sql), origins are found (kin.py), and ``OUTPUT/linked`` is written and moved into its
place as one.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from svodka.bulk import kin
from svodka.bulk.dataset import Folder, begun, cannot_write
from svodka.bulk.derive import DERIVED, derive, derived
from svodka.bulk.dialect import at_work, connected, quoted
from svodka.bulk.worker import prepare
from svodka.cores import one_core_each
from svodka.errors import SvodkaError
from svodka.ledger.sql import queries
from svodka.ledger.version import linker_version

LINKED = "linked"
TABLES = ("document", "claim", "point", "indicator", "twin")
_NOTE = "link.json"


@dataclass(frozen=True, slots=True)
class Linked:
    """What a linked dataset holds; ``retold`` documents have their origin in another one."""

    documents: int
    claims: int
    indicators: int
    retold: int


def parts_of(output: Path) -> list[str]:
    """The parts of a dataset. Raises :class:`SvodkaError` where there is none."""
    found = [name for name, _ in Folder(output).notes()]
    if not found:
        raise SvodkaError(f"{output}: no dataset; make one with `svodka bulk SOURCE {output}`")
    return found


def note_of(output: Path) -> dict[str, Any] | None:
    """What is noted of the linked tables: the parts in them, by which ledger; ``None`` if there are none."""
    try:
        found: dict[str, Any] = json.loads((output / LINKED / _NOTE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return found


def link(output: Path, workers: int = 1, memory: str | None = None) -> Iterator[int | Linked]:
    """Link a dataset; yields how many parts are left to derive, each time it changes, and then the outcome.

    ``memory`` bounds what DuckDB takes (``4GB``; else four fifths of the machine's); beyond it sorts on
    the disk. Raises :class:`SvodkaError` where there is no dataset, or the disk or ``memory`` is full.
    """
    parts = parts_of(output)
    with Folder(output).held():
        _forget(output, parts)
        yield from _derived(output, parts, workers)
        folder = begun(output, "linked")
        duck = connected()
        try:
            with at_work(output):
                found = _linked(duck, output, folder, parts, workers, memory)
            yield found
        except OSError as error:
            raise cannot_write(output, error) from None
        finally:
            duck.close()
            shutil.rmtree(folder, ignore_errors=True)


def _forget(output: Path, parts: list[str]) -> None:
    """Remove what was derived of parts that are gone, or by another ledger."""
    kept = {derived(output, part).name for part in parts}
    if (output / DERIVED).is_dir():
        for entry in (output / DERIVED).iterdir():
            if entry.name not in kept:
                shutil.rmtree(entry, ignore_errors=True)


def _derived(output: Path, parts: list[str], workers: int) -> Iterator[int]:
    missing = [part for part in parts if not derived(output, part).is_dir()]
    if not missing:
        return
    yield len(missing)
    try:
        yield from (
            _one_by_one(output, missing) if workers == 1 else _by_many(output, missing, workers)
        )
    except OSError as error:
        raise cannot_write(output, error) from None


def _one_by_one(output: Path, missing: list[str]) -> Iterator[int]:
    for left, part in enumerate(missing, 1 - len(missing)):
        derive(output, part)
        yield -left


def _by_many(output: Path, missing: list[str], workers: int) -> Iterator[int]:
    pool = ProcessPoolExecutor(
        workers, mp_context=multiprocessing.get_context("spawn"), initializer=prepare
    )
    try:
        with pool:
            with one_core_each():
                running = [pool.submit(derive, output, part) for part in missing]
            for left, one in enumerate(as_completed(running), 1 - len(missing)):
                one.result()
                yield -left
    except BrokenProcessPool:
        what = "a process that derives died; see what ends it (memory?), and run it again"
        raise SvodkaError(f"{output}: {what}") from None
    finally:
        pool.shutdown(cancel_futures=True)


def _linked(
    duck: Any, output: Path, folder: Path, parts: list[str], workers: int, memory: str | None
) -> Linked:
    sql = queries("link", "svodka.bulk")
    scratch = folder / "scratch"
    made = folder / LINKED
    scratch.mkdir()
    made.mkdir()
    duck.execute(f"SET temp_directory = '{quoted(scratch / 'spill')}'")
    duck.execute(f"SET threads = {int(workers)}")
    duck.execute("SET preserve_insertion_order = false")
    if memory is not None:
        duck.execute(f"SET memory_limit = '{memory}'")
    for table in ("document", "claim", "point"):
        files = [str(derived(output, part) / f"{table}.parquet") for part in parts]
        duck.read_parquet(files).create_view(f"seen_{table}")
    duck.execute(sql["document"])
    duck.execute(sql["indicator"])
    texts = [str(output / part / "documents.parquet") for part in parts]
    documents, claims, twins = kin.find(duck, texts, scratch)
    twins.rename(made / "twin.parquet")
    duck.execute(sql["document_origins"], {"file": str(documents)})
    files_of = {table: quoted(made / f"{table}.parquet") for table in TABLES}
    for table in ("document", "indicator", "point"):
        duck.execute(sql[f"write_{table}"].format(file=files_of[table]))
    more = {"points": files_of["point"], "origins": quoted(claims)}
    duck.execute(sql["write_claim"].format(file=files_of["claim"], **more))
    counts = duck.execute(
        "SELECT count(*), coalesce(sum(claims), 0), count(*) FILTER (origin <> number) FROM document"
    ).fetchone()
    ((indicators,),) = duck.execute("SELECT count(*) FROM indicator").fetchall()
    found = Linked(int(counts[0]), int(counts[1]), int(indicators), int(counts[2]))
    note = {"parts": parts, "linker": linker_version()}
    (made / _NOTE).write_text(json.dumps(note), encoding="utf-8")
    _moved(made, output / LINKED, folder / "gone")
    return found


def _moved(made: Path, place: Path, gone: Path) -> None:
    """Put a folder in the place of another. Between the two steps there is none: a run that ends there is
    made good by the next.
    """
    for file in made.iterdir():
        with open(file, "rb") as stream:
            os.fsync(stream.fileno())
    if place.exists():
        place.rename(gone)
    made.rename(place)
