"""Origins over a dataset: DuckDB finds who may have one, the ledger's own code decides.

A document can only have an origin elsewhere if it shares a band of its MinHash, telling figures or a
sentence with another. Those that do, a part of any archive, are put into a ledger that is thrown away
afterwards, in their order, with what :mod:`svodka.ledger.origins` looks at.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from svodka.bulk.dialect import quoted
from svodka.ledger import copies, origins, twins
from svodka.ledger.file import opened
from svodka.ledger.sql import queries

SLICE = 500_000
"""Documents whose bands are sorted at once, of all: 48 a document."""

BATCH = 2000
"""Documents of a transaction."""

Row = dict[str, Any]


def find(duck: Any, texts: list[str], scratch: Path) -> tuple[Path, Path, Path]:
    """Parquet files of the documents, and of the claims, whose origin is elsewhere, and of twins.

    ``duck`` has the tables of link.sql; ``texts`` are the files of documents of the dataset.
    """
    _active(duck)
    sql = queries("link", "svodka.bulk")
    files = {name: scratch / f"{name}.parquet" for name in ("seen", "texts", *_OF_A_DOCUMENT)}
    for name, path in files.items():
        asked = {"texts": texts} if name == "texts" else {}
        duck.execute(sql[name].format(file=quoted(path)), asked)
    connection = opened(scratch / "origins.db")
    try:
        for pragma in ("foreign_keys = OFF", "synchronous = OFF", "cache_size = -200000"):
            connection.execute(f"PRAGMA {pragma}")
        connection.executemany(
            "INSERT INTO indicator (number, action, counted, dimension, title) VALUES (?, ?, ?, ?, ?)",
            duck.execute("SELECT * FROM indicator").fetchall(),
        )
        _place(connection, files)
        return (
            _written(connection, _DOCUMENTS, scratch / "document_origins.parquet"),
            _written(connection, _CLAIMS, scratch / "claim_origins.parquet"),
            _written(connection, _TWINS, scratch / "twins.parquet", ("claim", "other")),
        )
    finally:
        connection.close()


_OF_A_DOCUMENT = ("stated", "placed")
"""Files with rows of the active documents."""

_DOCUMENTS = "SELECT number, origin, origin_by FROM document WHERE origin <> number"
_CLAIMS = "SELECT number, origin, '' AS origin_by FROM claim WHERE origin <> document"
_TWINS = "SELECT claim, other FROM twin ORDER BY claim, other"


def _active(duck: Any) -> None:
    """Note the documents that may have an origin elsewhere, or be one."""
    sql = queries("link", "svodka.bulk")
    duck.execute("CREATE TABLE active (number BIGINT)")
    ((many,),) = duck.execute("SELECT count(*) FROM document").fetchall()
    slices = many // SLICE + 1
    for one in range(slices):
        asked = {"days": origins.REPRINTED, "slice": one, "slices": slices}
        duck.execute(sql["alike"].format_map(asked))
    duck.execute(sql["figure"])
    values = [v for (v,) in duck.execute("SELECT DISTINCT value FROM figure").fetchall()]
    duck.execute("CREATE TABLE told (value DOUBLE, digits BIGINT)")
    telling = [(v, digits) for v in values if (digits := copies.digits(v)) > 1]
    _insert(duck, telling)
    duck.execute(sql["retold"].format(days=origins.DAYS, weight=origins.WEIGHT))
    duck.execute(sql["copied"].format(days=copies.DAYS, fewest=copies.FEWEST))
    duck.execute("DROP TABLE figure")
    duck.execute(sql["repeated"])
    duck.execute("CREATE OR REPLACE TABLE active AS SELECT DISTINCT number FROM active")


def _insert(duck: Any, telling: list[tuple[float, int]]) -> None:
    import pyarrow

    values, digits = zip(*telling, strict=True) if telling else ((), ())
    found = pyarrow.table(
        {
            "value": pyarrow.array(values, pyarrow.float64()),
            "digits": pyarrow.array(digits, pyarrow.int64()),
        }
    )
    duck.register("telling", found)
    duck.execute("INSERT INTO told SELECT value, digits FROM telling")
    duck.unregister("telling")


def _place(connection: sqlite3.Connection, files: dict[str, Path]) -> None:
    """Put the documents in as they were seen, one after the other, and see whom each retells."""
    texts = _rows(files["texts"])
    of = {name: _Grouped(files[name]) for name in _OF_A_DOCUMENT}
    newest = 0
    for place, seen in enumerate(_rows(files["seen"])):
        if place % BATCH == 0:
            if place:
                connection.execute("COMMIT")
            connection.execute("BEGIN")
        number = seen["number"]
        if number > newest:
            newest = number
            document = next(texts) | {"published": seen["published"]}
            _into(
                connection, "document", [document | {"origin": number, "added": "", "reader": ""}]
            )
            _publish(connection, seen)
            claims = [one | {"origin": number, "record": ""} for one in of["stated"].rows(number)]
            _into(connection, "claim", claims)
            _into(connection, "point", of["placed"].rows(number))
            origins.place(connection, number)
            twins.find(connection, number)
        else:
            _seen_again(connection, seen)
    if connection.in_transaction:
        connection.execute("COMMIT")


def _seen_again(connection: sqlite3.Connection, seen: Row) -> None:
    """A text in another place, as :mod:`svodka.ledger.adding` takes it."""
    number = seen["number"]
    ((published,),) = connection.execute(
        "SELECT published FROM document WHERE number = ?", (number,)
    )
    if published is None and seen["published"] is not None:
        connection.execute(
            "UPDATE document SET published = :published WHERE number = :number", seen
        )
        origins.place(connection, number)
        twins.find(connection, number)
    if _publish(connection, seen):
        origins.renew(connection, number)


def _publish(connection: sqlite3.Connection, seen: Row) -> bool:
    """Note where a text was seen; whether that is new."""
    there = (
        "SELECT 1 FROM publication WHERE document = :number AND source = :source AND name = :name"
    )
    if connection.execute(there, seen).fetchone() is not None:
        return False
    place = {name: seen[name] for name in ("source", "name", "published")}
    _into(connection, "publication", [place | {"document": seen["number"], "address": ""}])
    return True


def _into(connection: sqlite3.Connection, table: str, rows: list[Row]) -> None:
    if rows:
        connection.executemany(_insertion(table, tuple(rows[0])), rows)


@cache
def _insertion(table: str, names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join(f":{name}" for name in names)
    return f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608


def _rows(path: Path) -> Iterator[Row]:
    from pyarrow import parquet

    with parquet.ParquetFile(path) as table:
        for batch in table.iter_batches(BATCH):
            yield from batch.to_pylist()


class _Grouped:
    """The rows of a sorted file by the document that is asked for, in the order of numbers."""

    def __init__(self, path: Path) -> None:
        self._groups = groupby(_rows(path), key=itemgetter("document"))
        self._next: tuple[int, list[Row]] | None = self._taken()

    def rows(self, number: int) -> list[Row]:
        """The rows of a number; none where the file has none."""
        while self._next is not None and self._next[0] < number:
            self._next = self._taken()
        return self._next[1] if self._next is not None and self._next[0] == number else []

    def _taken(self) -> tuple[int, list[Row]] | None:
        found = next(self._groups, None)
        return None if found is None else (found[0], list(found[1]))


def _written(
    connection: sqlite3.Connection,
    query: str,
    path: Path,
    columns: tuple[str, ...] = ("number", "origin", "origin_by"),
) -> Path:
    import pyarrow
    from pyarrow import parquet

    kinds = {"origin_by": "string"}
    schema = pyarrow.schema([(name, kinds.get(name, "int64")) for name in columns])
    cursor = connection.execute(query)
    with parquet.ParquetWriter(path, schema) as out:
        while rows := cursor.fetchmany(100_000):
            cells = dict(zip(columns, map(list, zip(*rows, strict=True)), strict=True))
            out.write_table(pyarrow.table(cells, schema=schema))
    return path
