"""How quickly a ledger of a million claims answers.

    python bench/large_ledger.py [--claims N] [--ledger FILE] [--runs N]

Real claims (of the examples and, where it lies beside, of the corpus) are repeated over years, regions and
publishers: periods move by whole years, figures grow and fall from year to year, and one in a thousand is
off, so that checks have something to find. Then: medians of series, search and a page of findings, and of
storing a document that was read, one of the copies of a new report; the time of a full check, and the peak
of memory. FILE is kept for the next run.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
import platform
import random
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import shared
from speed import megabytes
from svodka.errors import SvodkaError
from svodka.ledger import Ledger
from svodka.ledger.meaning.words import lemmas
from svodka.model import Document
from svodka.reader import Reader, Result
from triples import Press

YEARS = range(-20, 10)
PUBLISHERS = 6
DENSE = 120
"""Documents of the corpus that are taken: those with most claims for their length."""
OFF = 1000
"""One figure in so many differs from its reprints."""
BATCH = 20_000


@dataclass
class Base:
    """The rows of the real claims, by table, and what the index holds of each sentence."""

    documents: list[dict[str, Any]]
    claims: list[dict[str, Any]]
    points: dict[int, dict[str, Any]]
    sentences: list[dict[str, Any]]


def main() -> None:
    options = arguments()
    with tempfile.TemporaryDirectory() as folder:
        path = options.ledger or Path(folder) / "large.db"
        if not path.exists():
            begun = time.perf_counter()
            fill(path, options.claims)
            print(f"made in {time.perf_counter() - begun:.0f} s")
        report(path, options.runs)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--claims", type=int, default=1_000_000)
    parser.add_argument("--ledger", type=Path)
    parser.add_argument("--runs", type=int, default=200, help="queries of each kind")
    return parser.parse_args()


# ---- a large ledger


def fill(path: Path, many: int) -> None:
    """A ledger of so many claims at least."""
    with Ledger(path) as ledger:
        examples = [
            str(shared.ROOT / "examples" / part) for part in ("20*.md", "en/*.md", "kk/*.md")
        ]
        ledger.add([*examples, *dense_corpus(path.parent)])
        connection = ledger.connection
        base = read_base(connection)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        copies = -(-many // len(base.claims)) - 1
        for copy, (year, region, publisher) in enumerate(ways(copies), 1):
            repeat(connection, base, copy, year, region, publisher)
        connection.execute("COMMIT")
        connection.execute("INSERT INTO sentence_words (sentence_words) VALUES ('optimize')")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def dense_corpus(folder: Path) -> list[str]:
    """A file of the corpus' documents that hold most claims for their length, if there is a corpus."""
    place = shared.folder()
    if place is None:
        return []
    records = shared.lines(place / "corpus" / "news_ru.jsonl")
    results = Reader().read_many(
        Document(r["text"], published=dt.date(2020, 1, 1)) for r in records
    )
    counted = sorted(results, key=lambda r: -len(r.claims) / len(r.document.text))[:DENSE]
    out = folder / "dense.jsonl"
    rows = [
        {"text": r.document.text, "published": "2020-01-01", "publisher": "Газета"} for r in counted
    ]
    out.write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8"
    )
    return [str(out)]


def ways(copies: int) -> Iterator[tuple[int, int, int]]:
    """Year, region and publisher of each copy; the same figure comes from several publishers."""
    region = 0
    while True:
        for year in YEARS:
            for publisher in range(PUBLISHERS):
                if copies == 0:
                    return
                yield year, region, publisher
                copies -= 1
        region += 1


def read_base(connection: sqlite3.Connection) -> Base:
    connection.row_factory = sqlite3.Row
    tables = {
        name: [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1")]  # noqa: S608
        for name in ("document", "claim", "point", "sentence")
    }
    connection.row_factory = None
    texts = {row["number"]: row["text"] for row in tables["document"]}
    for row in tables["sentence"]:
        row["words"] = " ".join(lemmas(texts[row["document"]][row["start"] : row["end"]]))
    points = {row["claim"]: row for row in tables["point"]}
    return Base(tables["document"], tables["claim"], points, tables["sentence"])


def repeat(
    connection: sqlite3.Connection, base: Base, copy: int, year: int, region: int, publisher: int
) -> None:
    """One more copy of every row, of another year, region and publisher."""
    drawn = random.Random(f"{year} {region}")
    grown = 0.8 + 0.4 * drawn.random()
    chance = random.Random(copy)
    documents, claims = len(base.documents), len(base.claims)
    sentences = max(row["number"] for row in base.sentences)
    paper = f"Газета {region * PUBLISHERS + publisher}"
    place = f"область {region}" if region else ""
    insert(connection, "document", (
        row | {
            "number": row["number"] + copy * documents,
            "id": hashlib.sha256(f"{copy} {row['id']}".encode()).hexdigest(),
            "publisher": paper,
            "published": moved(row["published"], year),
            "origin": row["origin"] + copy * documents,
        }
        for row in base.documents
    ))  # fmt: skip
    rows, points = [], []
    for row in base.claims:
        off = 1.3 if chance.randrange(OFF) == 0 else 1.0
        factor = grown * off
        number = row["number"] + copy * claims
        rows.append(row | {
            "number": number,
            "id": f"{row['number']:06x}{copy:010x}",
            "document": row["document"] + copy * documents,
            "origin": row["origin"] + copy * documents,
            "statement": None,
            "part_of": row["part_of"] + copy * claims if row["part_of"] else None,
            "low": scaled(row["low"], factor),
            "high": scaled(row["high"], factor),
            "period_from": moved(row["period_from"], year),
            "period_to": moved(row["period_to"], year),
        })  # fmt: skip
        point = base.points[row["number"]]
        days = 365 * year + year // 4
        points.append(point | {
            "claim": number,
            "document": row["document"] + copy * documents,
            "sentence": point["sentence"] + copy * sentences,
            "whole": point["whole"] + copy * claims if point["whole"] else None,
            "place": place or point["place"],
            "wide": 0 if place else point["wide"],
            "publisher": paper,
            "published": point["published"] + days if point["published"] else None,
            **{
                name: point[name] + days if point[name] is not None else None
                for name in ("first_day", "last_day", "base_first", "base_last", "extreme_since")
            },
            **{name: scaled(point[name], factor) for name in ("value", "stated", "least", "most")},
        })  # fmt: skip
    insert(connection, "claim", rows)
    insert(connection, "sentence", (
        {
            "number": row["number"] + copy * sentences,
            "document": row["document"] + copy * documents,
            "start": row["start"],
            "end": row["end"],
        }
        for row in base.sentences
    ))  # fmt: skip
    insert(connection, "point", points)
    connection.executemany(
        "INSERT INTO sentence_words (rowid, words, around) VALUES (?, ?, ?)",
        [
            (row["number"] + copy * sentences, row["words"], f"{paper} {place}")
            for row in base.sentences
        ],
    )


def insert(connection: sqlite3.Connection, table: str, rows: Any) -> None:
    rows = list(rows)
    names = ", ".join(f'"{name}"' for name in rows[0])
    marks = ", ".join("?" * len(rows[0]))
    connection.executemany(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608
        [tuple(row.values()) for row in rows],
    )


def scaled(number: float | None, factor: float) -> float | None:
    return (
        None
        if number is None
        else number
        if abs(number) < 10
        else float(round(number * factor))
        if abs(number) < 1e290
        else number
    )


def moved(day: str | None, years: int) -> str | None:
    if day is None:
        return None
    year, rest = int(day[:4]) + years, day[4:]
    return f"{year:04}{'-02-28' if rest == '-02-29' else rest}"


# ---- its answers


def report(path: Path, runs: int) -> None:
    drawn = random.Random(1)
    with Ledger(path) as ledger:
        ((claims,),) = ledger.connection.execute("SELECT count(*) FROM claim")
        listed = list(ledger.indicators())
        print(
            f"{platform.machine()}, Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
        )
        print(
            f"{claims:,} claims, {len(listed):,} indicators, {path.stat().st_size / 2**30:.1f} GiB"
        )
        print(f"memory before: {peak():.0f} MB")
        begun = time.perf_counter()
        findings = ledger.check()
        print(
            f"full check: {time.perf_counter() - begun:.1f} s, {findings:,} findings, peak {peak():.0f} MB"
        )
        named = [f"{one.action} {one.counted}" for one in listed if one.action and one.counted]
        weights = [one.claims for one in listed if one.action and one.counted]
        titles = {f"{one.action} {one.counted}": one.title.replace(":", " ") for one in listed}
        queries = [titles[name] for name in drawn.choices(named, weights, k=runs)]
        measure("series, by claims", queries, lambda words: list(ledger.series(words).points()))
        numbers = [str(one.number) for one in drawn.choices(listed, k=runs)]
        measure(
            "series, any indicator", numbers, lambda number: list(ledger.series(number).points())
        )
        measure("series, one year", queries, lambda words: list(
            ledger.series(words, since=dt.date(2024, 1, 1), by="year").points()))  # fmt: skip
        said = vocabulary(ledger, drawn)
        measure(
            "search, one word",
            [drawn.choice(said) for _ in range(runs)],
            lambda w: list(ledger.search(w)),
        )
        pairs = [f"{drawn.choice(said)} {drawn.choice(said)}" for _ in range(runs)]
        measure("search, two words", pairs, lambda w: list(ledger.search(w)))
        measure("search, with facets", [drawn.choice(said) for _ in range(runs)], lambda w: list(
            ledger.search(w, publisher="Газета 7", since=dt.date(2015, 1, 1))))  # fmt: skip
        measure("search, facets alone", ["КНБ", "пограничники", "полиция"] * (runs // 3), lambda who: list(
            ledger.search(actor=who)))  # fmt: skip
        pages = [20 * drawn.randrange(max(1, findings // 20)) for _ in range(runs)]
        measure("a page of findings", pages, lambda at: list(ledger.findings(limit=20, offset=at)))
        waiting = new_copies(ledger, runs)
        measure("storing a copy", [one.document for one in waiting], lambda document: [
            ledger.add(document, reader=Read(waiting))])  # type: ignore[arg-type]  # fmt: skip
        print(f"peak of memory: {peak():.0f} MB")


class Read:
    """Stands where the reader does, and gives what was read before."""

    def __init__(self, results: Iterable[Result]) -> None:
        self.results = {one.document.text: one for one in results}

    def read_many(self, documents: Iterable[Document]) -> Iterator[Result]:
        for document in documents:
            result = self.results[document.text]
            claims = (replace(one, document=document.id) for one in result.claims)
            yield replace(result, document=document, claims=tuple(claims))


def new_copies(ledger: Ledger, count: int) -> list[Result]:
    """Copies of made-up reports that are not in the ledger yet, as read; copies of one after another."""
    ((seed,),) = ledger.connection.execute("SELECT count(*) FROM document")
    chance = random.Random(seed)
    made = [c.document for r in Press(seed).reports(count // 3 + 1) for c in r.copies(chance)]
    return list(Reader(statements=False).read_many(made[:count]))


def vocabulary(ledger: Ledger, drawn: random.Random) -> list[str]:
    """Words of sentences with claims, as often as they are said."""
    rows = ledger.connection.execute(
        'SELECT substr(d.text, s.start + 1, s."end" - s.start) FROM sentence AS s'
        " JOIN document AS d ON d.number = s.document WHERE s.number < 600"
    )
    said = [word for (text,) in rows for word in text.split() if word.isalpha() and len(word) > 4]
    drawn.shuffle(said)
    return said


def measure(name: str, asked: list[Any], answer: Callable[[Any], list[Any]]) -> None:
    times, worked, sizes = [], [], []
    for one in asked:
        begun, before = time.perf_counter(), time.process_time()
        try:
            sizes.append(len(answer(one)))
        except SvodkaError as error:
            print(f"  {name}: {one!r}: {error}", file=sys.stderr)
            continue
        times.append((time.perf_counter() - begun) * 1000)
        worked.append((time.process_time() - before) * 1000)
    ordered = sorted(times)
    print(
        f"{name + ':':24}{statistics.median(times):8.1f} ms median"
        f"{ordered[int(len(ordered) * 0.95)]:9.1f} ms at 95 %"
        f"{statistics.median(worked):9.1f} ms of the processor  ({statistics.mean(sizes):.0f} answers)"
    )


def peak() -> float:
    return megabytes(resource.getrusage(resource.RUSAGE_SELF))


if __name__ == "__main__":
    main()
