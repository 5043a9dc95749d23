"""How quickly a dataset of ten million claims answers, and with how much memory.

    python bench/large_archive.py [--claims N] [--dataset FOLDER] [--runs N] [--memory SIZE]

The examples and, where it lies beside, the corpus are read and linked as `svodka bulk` and `svodka link` do.
DuckDB then repeats the linked tables over years, regions and publishers, as large_ledger.py does in a ledger:
periods move by whole years, figures grow and fall from year to year, and one in a thousand is off. Then:
medians of series, the time of each check, and the peak of memory. FOLDER is kept for the next run.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb

from archives import read_news
from speed import megabytes
from svodka.bulk.archive import Archive
from svodka.bulk.link import LINKED, TABLES
from svodka.ledger.checks import checks, prepare
from svodka.ledger.meaning.catalogue import catalogue

MADE = """
CREATE TABLE copy AS
SELECT n AS copy, (n // 6) % 30 - 20 AS year, n // 180 AS region, n % 6 AS paper,
       CAST(365 * year + floor(year / 4) AS BIGINT) AS days,
       0.8 + 0.4 * (hash(year, region) % 1000) / 1000 AS grown
FROM range({copies}) AS copies(n);

CREATE MACRO grows(number, factor) AS
  CASE WHEN abs(number) < 10 OR abs(number) >= 1e290 THEN number ELSE round(number * factor) END;
CREATE MACRO moved(day, year) AS
  CASE WHEN day IS NULL THEN NULL
       ELSE printf('%04d', CAST(day[1:4] AS INT) + year)
            || CASE day[5:] WHEN '-02-29' THEN '-02-28' ELSE day[5:] END
  END;
CREATE MACRO off(claim, copy) AS CASE WHEN hash(claim, copy) % 1000 = 0 THEN 1.3 ELSE 1.0 END;
"""

ROWS = {
    "document": """
SELECT * REPLACE (
  number + copy * {documents} AS number, md5(copy || id) || md5(id || copy) AS id,
  'Газета ' || (region * 6 + paper) AS publisher, moved(published, year) AS published,
  number + copy * {documents} AS origin)
FROM base_document, copy ORDER BY number""",
    "claim": """
SELECT * EXCLUDE (factor) REPLACE (
  number + copy * {claims} AS number, md5(copy || id)[:16] AS id, document + copy * {documents} AS document,
  document + copy * {documents} AS origin, part_of + copy * {claims} AS part_of,
  grows(low, factor) AS low, grows(high, factor) AS high,
  moved(period_from, year) AS period_from, moved(period_to, year) AS period_to)
FROM (SELECT *, grown * off(number, copy) AS factor FROM base_claim, copy)
ORDER BY indicator, number""",
    "point": """
SELECT * EXCLUDE (factor) REPLACE (
  claim + copy * {claims} AS claim, document + copy * {documents} AS document,
  whole + copy * {claims} AS whole, restates + copy * {claims} AS restates,
  CASE WHEN region > 0 THEN 'область ' || region ELSE place END AS place,
  CASE WHEN region > 0 THEN 0 ELSE wide END AS wide, 'Газета ' || (region * 6 + paper) AS publisher,
  published + days AS published, first_day + days AS first_day, last_day + days AS last_day,
  base_first + days AS base_first, base_last + days AS base_last, extreme_since + days AS extreme_since,
  grows(value, factor) AS value, grows(stated, factor) AS stated, grows(least, factor) AS least,
  grows(most, factor) AS most)
FROM (SELECT *, grown * off(claim, copy) AS factor FROM base_point, copy)
ORDER BY indicator, line, first_day, last_day, claim""",
    "indicator": "SELECT * FROM base_indicator ORDER BY number",
    "twin": """
SELECT claim + copy * {claims} AS claim, other + copy * {claims} AS other
FROM base_twin, copy ORDER BY claim, other""",
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=10_000_000)
    parser.add_argument("--dataset", type=Path)
    parser.add_argument("--runs", type=int, default=50, help="series of each kind")
    parser.add_argument("--memory", help="what DuckDB may take, such as 4GB")
    parser.add_argument("--asking", choices=[*ASKED], help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.asking:  # in a process of its own, for its memory
        ASKED[options.asking](options)
        return
    with tempfile.TemporaryDirectory() as folder:
        options.dataset = options.dataset or Path(folder) / "dataset"
        if not options.dataset.exists():
            begun = time.perf_counter()
            fill(options.dataset, options.claims)
            print(f"made in {time.perf_counter() - begun:.0f} s", flush=True)
        print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
              f"DuckDB {duckdb.__version__}", flush=True)  # fmt: skip
        for asking in ASKED:
            again = [__file__, "--dataset", str(options.dataset), "--runs", str(options.runs)]
            again += ["--memory", options.memory] if options.memory else []
            subprocess.run([sys.executable, *again, "--asking", asking], check=True)


# ---- a large dataset


def fill(output: Path, many: int) -> None:
    """A linked dataset of so many claims at least."""
    read_news(output)
    done = subprocess.run([sys.executable, "-m", "svodka", "link", str(output)], check=False)
    assert done.returncode == 0
    base = output / "base"
    (output / LINKED).rename(base)
    (output / LINKED).mkdir()
    shutil.copy(base / "link.json", output / LINKED)
    duck = duckdb.connect()
    duck.execute(f"SET temp_directory = '{output / 'spill'}'")
    duck.execute("SET memory_limit = '6GB'")
    duck.execute("SET preserve_insertion_order = false")
    for table in TABLES:
        duck.read_parquet(str(base / f"{table}.parquet")).create_view(f"base_{table}")
    counts = {name: count(duck, f"base_{name}") for name in ("document", "claim")}
    duck.execute(MADE.format(copies=-(-many // counts["claim"])))
    for table, rows in ROWS.items():
        asked = rows.format(documents=counts["document"], claims=counts["claim"])
        columns = ", ".join(f'"{name}"' for name in duck.table(f"base_{table}").columns)
        file = output / LINKED / f"{table}.parquet"
        duck.execute(
            f"COPY (SELECT {columns} FROM ({asked})) TO '{file}' (FORMAT parquet, COMPRESSION zstd)"  # noqa: S608
        )
    shutil.rmtree(base)
    shutil.rmtree(output / "spill", ignore_errors=True)


def count(duck: Any, table: str) -> int:
    ((found,),) = duck.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608
    return int(found)


# ---- its answers


def ask_series(options: argparse.Namespace) -> None:
    drawn = random.Random(1)
    with opened(options) as archive:
        size = sum(path.stat().st_size for path in (options.dataset / LINKED).iterdir())
        duck = archive.connection
        begun = time.perf_counter()
        listed = list(archive.indicators())
        seconds = time.perf_counter() - begun
        print(f"{count(duck, 'claim'):,} claims of {count(duck, 'document'):,} documents, "
              f"{len(listed):,} indicators, {size / 2**30:.1f} GiB")  # fmt: skip
        print(f"all indicators listed in {seconds:.1f} s")
        named = [one for one in listed if one.action and one.counted]
        weights = [one.claims for one in named]
        by_claims = [str(o.number) for o in drawn.choices(named, weights, k=options.runs)]
        by_words = [
            o.title.replace(":", " ") for o in drawn.choices(named, weights, k=options.runs)
        ]
        any_one = [str(one.number) for one in drawn.choices(listed, k=options.runs)]
        for name, queries_, more in (
            ("a series, by claims", by_claims, {}),
            ("the same by its words", by_words, {}),
            ("a series of any indicator", any_one, {}),
            ("a series, years only", by_claims, {"by": "year"}),
        ):
            measure(
                name,
                queries_,
                lambda query, more=more: list(archive.series(query, **more).points()),
            )
        largest = max(listed, key=lambda one: one.claims)
        measure(f"the largest, of {largest.claims:,} claims", [str(largest.number)],
                lambda query: list(archive.series(query).points()))  # fmt: skip
        print(f"peak of memory: {peak():.0f} MB", flush=True)


def ask_checks(options: argparse.Namespace) -> None:
    with opened(options) as archive:
        duck = archive.connection
        prepare(duck, catalogue())
        for check in checks():
            begun, before = time.perf_counter(), time.process_time()
            found = len(duck.execute(check.sql).fetchall())
            print(f"{check.name + ':':20}{time.perf_counter() - begun:7.1f} s"
                  f"{time.process_time() - before:9.1f} s of processors{found:10,} found"
                  f"{peak():8.0f} MB so far", flush=True)  # fmt: skip


def ask_findings(options: argparse.Namespace) -> None:
    with opened(options) as archive:
        begun = time.perf_counter()
        found = len(list(archive.findings(limit=20)))
        print(f"`svodka check --limit 20`: {found} findings in {time.perf_counter() - begun:.0f} s, "
              f"peak of memory {peak():.0f} MB", flush=True)  # fmt: skip


ASKED: dict[str, Callable[[argparse.Namespace], None]] = {
    "series": ask_series,
    "checks": ask_checks,
    "findings": ask_findings,
}


def opened(options: argparse.Namespace) -> Archive:
    return Archive(options.dataset, memory=options.memory)


def measure(name: str, asked: list[str], answer: Callable[[str], list[Any]]) -> None:
    times, worked, sizes = [], [], []
    for one in asked:
        begun, before = time.perf_counter(), time.process_time()
        sizes.append(len(answer(one)))
        times.append(time.perf_counter() - begun)
        worked.append(time.process_time() - before)
    ordered = sorted(times)
    print(f"{name + ':':38}{statistics.median(times):6.2f} s median"
          f"{ordered[int(len(ordered) * 0.95)]:7.2f} s at 95 %"
          f"{statistics.median(worked):7.2f} s of processors  ({statistics.mean(sizes):.0f} points)",
          flush=True)  # fmt: skip


def peak() -> float:
    """Megabytes of this program at its largest; what the one that started it took is none of it."""
    status = Path("/proc/self/status")
    if not status.exists():
        return megabytes(resource.getrusage(resource.RUSAGE_SELF))
    (found,) = re.findall(r"^VmHWM:\s*(\d+) kB$", status.read_text(), re.MULTILINE)
    return int(found) / 1024


if __name__ == "__main__":
    main()
