"""A linked dataset that is asked like a ledger: the same questions, the same SQL, by DuckDB over Parquet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self, Unpack

from svodka.bulk.dialect import Duck, at_work, connected
from svodka.bulk.link import LINKED, TABLES, note_of, parts_of
from svodka.errors import SvodkaError
from svodka.ledger import indicators
from svodka.ledger.checks import run, titles_of
from svodka.ledger.findings import Finding, shown, told
from svodka.ledger.indicators import Indicator
from svodka.ledger.meant import meant
from svodka.ledger.seen import now
from svodka.ledger.series import Series, SeriesOptions, same_told, series_of
from svodka.ledger.version import linker_version


class Archive:
    """A dataset after `svodka link`; ``with Archive(path) as archive: …`` closes it.

    ``memory`` bounds what DuckDB takes (``4GB``). Raises :class:`SvodkaError` where the dataset is not
    linked, or parts were read since, or the ledger's code has changed since.
    """

    def __init__(self, path: Path, *, memory: str | None = None) -> None:
        self.path = path
        note = note_of(path)
        what = ""
        if note is None:
            parts_of(path)
            what = "not linked yet"
        elif note["parts"] != parts_of(path):
            what = "its parts are others than those that were linked"
        elif note["linker"] != linker_version():
            what = "linked by another svodka"
        if what:
            raise SvodkaError(f"{path}: {what}; run `svodka link {path}`")
        self._duck = connected()
        if memory is not None:
            self._duck.execute(f"SET memory_limit = '{memory}'")
        with at_work(path):
            for table in TABLES:
                file = str(path / LINKED / f"{table}.parquet")
                self._duck.read_parquet(file).create_view(f"linked_{table}")
                self._duck.execute(f"CREATE VIEW {table} AS FROM linked_{table}")
        self._duck.execute("CREATE TABLE concepts (name TEXT, text TEXT)")
        # Nobody corrects a dataset.
        self._duck.execute("CREATE TABLE corrected (claim BIGINT, id TEXT)")
        self.connection = Duck(self._duck)

    def indicators(self, query: str = "") -> Iterator[Indicator]:
        """As :meth:`svodka.ledger.Ledger.indicators`."""
        yield from indicators.indicators(self.connection, query)

    def series(self, query: str | int, **options: Unpack[SeriesOptions]) -> Series:
        """As :meth:`svodka.ledger.Ledger.series`."""
        found, narrowing = meant(self.connection, str(query))
        number = found[0].number
        # The claims of an indicator lie together: the others are not looked at.
        with at_work(self.path):
            twins = same_told(self.connection, number)
            told = sorted({number, *(one.indicator for one in twins)})
            those = f"WHERE indicator IN ({', '.join(map(str, told))})"
            tables = ("claim",) if len(told) == 1 else ("claim", "point")
            with self._only(**dict.fromkeys(tables, those)):
                return series_of(self.connection, found, twins, narrowing, **options)

    def findings(self, *, name: str = "", limit: int = -1) -> Iterator[Finding]:
        """What the checks find now, the surest first: of the check ``name``, at most ``limit``.

        Nothing is kept, and nothing can be put aside: that is for a ledger.
        """
        titles_of(name)
        with at_work(self.path):
            hits = [hit for hit in run(self.connection) if name in ("", hit.check.name)]
        self._duck.execute("CREATE OR REPLACE TEMP TABLE told (number BIGINT)")
        numbers = sorted({number for hit in hits for number in hit.claims})
        self._duck.execute("INSERT INTO told SELECT unnest($numbers)", {"numbers": numbers})
        with self._only(
            claim="SEMI JOIN told USING (number)",
            point="SEMI JOIN told ON told.number = linked_point.claim",
            document="SEMI JOIN claim ON claim.document = linked_document.number",
        ):
            ordered = {one.id: one for one in told(self.connection, hits)}
            found = sorted(ordered.values(), key=lambda one: -one.sure)
            for one in found[: limit if limit >= 0 else None]:
                yield shown(self.connection, one, now())

    @contextmanager
    def _only(self, **which: str) -> Iterator[None]:
        """Some rows of tables in place of all, for a time."""
        try:
            for table, those in which.items():
                self._duck.execute(f"CREATE TEMP TABLE {table} AS FROM linked_{table} {those}")
            yield
        finally:
            for table in which:
                self._duck.execute(f"DROP TABLE IF EXISTS temp.{table}")

    def close(self) -> None:
        """Close the files."""
        self._duck.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
