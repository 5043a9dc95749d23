"""The ledger's SQL in DuckDB: the same files, with what the two engines write differently."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from svodka.errors import SvodkaError

NULLS = "SET default_null_order = 'nulls_first_on_asc_last_on_desc'"
"""NULL is less than everything in SQLite, and DuckDB is told so."""

_QUOTE = "substr(d.text, c.sentence_start + 1, c.sentence_end - c.sentence_start)"
"""The sentence of a claim. A linked claim carries it: a dataset's texts are not gone through for a quote."""

_NAME = re.compile(r"(?<![:\w]):([a-z]\w*)")
_EACH = re.compile(r"json_each\(\$(\w+)\)")
_USED = re.compile(r"\$([a-z]\w*)")
_NONE: Mapping[str, Any] = MappingProxyType({})


@contextmanager
def at_work(dataset: Path) -> Iterator[None]:
    """What DuckDB meets while it works on a dataset as :class:`SvodkaError`: too little memory, a full disk,
    a file that is cut short."""
    import duckdb

    try:
        yield
    except duckdb.OutOfMemoryException as error:
        raise SvodkaError(f"{dataset}: {_line(error)}; give more with --memory") from None
    except (duckdb.IOException, duckdb.InvalidInputException) as error:
        again = f"make room, or remove {dataset}/.derived, and run `svodka link {dataset}` again"
        raise SvodkaError(f"{dataset}: {_line(error)}; {again}") from None


def _line(error: Exception) -> str:
    """What DuckDB says, without its advice: «Out of Memory Error: failed to allocate 16.0 MiB»."""
    return " ".join(str(error).partition("\n")[0].split())


def connected() -> Any:
    """A connection to a database in memory. Raises :class:`SvodkaError` where DuckDB is not installed."""
    try:
        import duckdb
    except ImportError:
        what = "archives are linked and asked with DuckDB, which is not installed"
        raise SvodkaError(f"{what}; run: pip install 'svodka[archive]'") from None
    connection = duckdb.connect()
    connection.execute(NULLS)
    # What memory cannot hold would by itself go to the folder that the program was started in.
    connection.execute(f"SET temp_directory = '{quoted(Path(tempfile.gettempdir()))}'")
    return connection


def quoted(path: Path) -> str:
    """A path inside the quotes of a query."""
    return str(path).replace("'", "''")


class Duck:
    """DuckDB's connection, for those who ask in the words of SQLite."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def execute(self, sql: str, parameters: Mapping[str, Any] = _NONE, /) -> Any:
        """Run one query; its cursor has ``description``, ``fetchone`` and ``fetchall``.

        No index is made: DuckDB hashes what it joins, and would be slower by one.
        """
        if sql.lstrip().startswith("CREATE INDEX"):
            return self.connection
        if not parameters:
            return self.connection.execute(sql.replace(_QUOTE, "c.quote"))
        asked, names, lists = translated(sql)
        values = {name: parameters[name] for name in names}
        for name in lists:
            values[name] = json.loads(values[name])
        return self.connection.execute(asked, values)


@lru_cache(64)
def translated(sql: str) -> tuple[str, frozenset[str], frozenset[str]]:
    """A query as DuckDB takes it, the names of its parameters, and those of them that are lists in JSON."""
    asked = _NAME.sub(r"$\1", sql.replace(_QUOTE, "c.quote"))
    lists = frozenset(_EACH.findall(asked))
    asked = _EACH.sub(r"(SELECT unnest(CAST($\1 AS BIGINT[])) AS value)", asked)
    return asked, frozenset(_USED.findall(asked)), lists
