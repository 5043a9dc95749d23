"""How long `svodka link` takes over an archive, and how many retellings it finds.

    python bench/reprints.py [--documents N] [--retold SHARE] [--reworded SHARE] [--workers N] [--memory SIZE]

The archive is made of real news (archives.py): each document has other numbers and a third of its other words
replaced; a share of the documents are retellings of others. A retelling is found where it has the origin of
what it retells; a document that nobody planted and that has the origin of another is joined wrongly.

Deriving makes what tells near-duplicates (bands of MinHash, passages) and the points of series, which take
longer. So the former is made alone too: with what follows deriving it is what near-duplicates cost.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import platform
import resource
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import pairwise
from pathlib import Path

import duckdb

from archives import REWORDED, Maker, Planted, archive, base
from speed import megabytes
from svodka.bulk.link import LINKED, link, parts_of
from svodka.bulk.slices import Kept
from svodka.bulk.worker import prepare
from svodka.cores import one_core_each
from svodka.ledger import minhash, origins
from svodka.ledger.seen import seen

BINS = (0.0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--retold", type=float, default=0.1, help="share of the documents")
    what = f"words replaced in a retelling, at most ({REWORDED[1]})"
    parser.add_argument("--reworded", type=float, default=REWORDED[1], help=what)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--memory", default="2GB", help="what DuckDB may take")
    parser.add_argument("--read", type=Path, help="keep what was read of the real news there")
    options = parser.parse_args()
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
          f"DuckDB {duckdb.__version__}", flush=True)  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        read = base(options.read or Path(folder) / "read")
        output = Path(folder) / "dataset"
        begun = time.perf_counter()
        maker = Maker(read, reworded=(REWORDED[0], options.reworded))
        planted = archive(output, maker, options.documents, options.retold)
        print(f"{options.documents:,} documents made of {len(read)} in {time.perf_counter() - begun:.0f} s, "
              f"{len(planted):,} of them retellings", flush=True)  # fmt: skip
        alone(output, options.workers)
        measure(output, options.workers, options.memory)
        report(output, planted)


def alone(output: Path, workers: int) -> None:
    """How long the bands and passages of all parts take, in processes of their own, and nothing else."""
    begun = time.perf_counter()
    before = _worked()
    context = multiprocessing.get_context("spawn")
    folders = [output / part for part in parts_of(output)]
    with one_core_each(), ProcessPoolExecutor(workers, context, prepare) as pool:
        many = sum(pool.map(told_apart, folders))
    print(f"bands and passages alone in {time.perf_counter() - begun:.0f} s, "
          f"{_worked() - before:.0f} s of processors: {many:,} numbers", flush=True)  # fmt: skip


def told_apart(folder: Path) -> int:
    """How many bands and passages a part has: each is made as deriving makes it, and thrown away."""
    kept = Kept(folder)
    many = 0
    for document in kept.documents:
        one = seen(document).document
        (result,) = kept.read_many([one])
        found = [origins.passage(one.text[slice(*claim.sentence)]) for claim in result.claims]
        many += len(minhash.bands(minhash.shingles(one.text))) + len(found)
    return many


def measure(output: Path, workers: int, memory: str) -> None:
    derived = begun = time.perf_counter()
    before = _worked()
    for step in link(output, workers, memory):
        if isinstance(step, int):
            derived = time.perf_counter()
            continue
        linked = time.perf_counter()
        print(f"derived in {derived - begun:.0f} s, linked in {linked - derived:.0f} s, "
              f"{_worked() - before:.0f} s of processors: {step}")  # fmt: skip
        who = (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF)
        largest = [megabytes(resource.getrusage(one)) for one in who]
        print("memory: {:.0f} MB a process, {:.0f} MB at the end".format(*largest), flush=True)


def _worked() -> float:
    """Seconds of processors so far, of this process and of those that have ended."""
    now = os.times()
    return now.user + now.system + now.children_user + now.children_system


def report(output: Path, planted: list[Planted]) -> None:
    duck = duckdb.connect()
    documents = str(output / LINKED / "document.parquet")
    rows = duck.read_parquet(documents).project("number, id, origin, claims").fetchall()
    origin = {name: first for _, name, first, _ in rows}
    claims = {name: many for _, name, _, many in rows}
    found = [one for one in planted if origin[one.retelling] == origin[one.original]]
    print(f"recall {len(found) / len(planted):.4f}: {len(found):,} of {len(planted):,} retellings")
    right = set(found)
    for low, high in pairwise(BINS):
        some = [one for one in planted if low <= one.reworded < high]
        if some:
            share = sum(one in right for one in some) / len(some)
            print(f"  {low:.0%} to {high:.0%} of the words replaced: {share:.4f} of {len(some):,}")
    for what, some in (
        ("without claims", [one for one in planted if not claims[one.retelling]]),
        ("with claims", [one for one in planted if claims[one.retelling]]),
    ):
        share = sum(one in right for one in some) / max(1, len(some))
        print(f"  {what}: {share:.4f} of {len(some):,}")
    numbers = {number: name for number, name, _, _ in rows}
    families = {one.retelling: one.original for one in planted}
    family = {name: families.get(name, name) for name in origin}
    wrong = sum(family[numbers[first]] != family[name] for name, first in origin.items())
    print(f"joined wrongly: {wrong:,} of {len(rows):,} documents", flush=True)


if __name__ == "__main__":
    main()
