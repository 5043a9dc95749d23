"""Checks: each file here is one, plain SQL with what it reports in the comments at its head.

``-- title:`` names it. ``-- why:`` is the sentence that people are shown, with ``{suspect.words}`` for the
figure that does not fit, ``{other.words}`` for the first it was held against, their ``period``,
``first_day``, ``last_day`` and ``published``, who ``told`` it and when, and any other column of the result;
``-- why-many:`` is for more than one other. ``-- explains:`` ``suspect`` or ``all`` says that this is the
likely cause of whatever else those claims do not fit, which is then not reported.

The result has the columns ``suspect``, the number of a claim, and ``others``, numbers with commas between.
``{same_who_and_where}``, ``{same_incident}``, ``{same_page}``, ``{two_pages}``, ``{one_source}``,
``{states_both}``, ``{same_teller}``, ``{told_alike}`` and ``{as_sure}`` stand for the conditions of those
names in compared.sql.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from svodka.errors import LedgerError
from svodka.ledger.meaning.catalogue import catalogue
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.facets import answering
from svodka.ledger.sql import Connection, queries

HEAD = re.compile(r"^-- ([a-z-]+): (.+)$", re.MULTILINE)
BATCH = 500
TABLES = ("answering", "explained", "rewritten", "compared", "outdated")
"""What the checks ask beside the ledger's own tables."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check: the name of its file, its title, its sentences, and its SQL."""

    name: str
    title: str
    why: str
    why_many: str
    explains: str
    sql: str


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check reports: the claim that does not fit, those it was held against, its other columns."""

    check: Check
    suspect: int
    others: tuple[int, ...]
    columns: dict[str, Any]

    @property
    def claims(self) -> tuple[int, ...]:
        """The numbers of all its claims, the suspect first."""
        return (self.suspect, *self.others)

    @property
    def explained(self) -> tuple[int, ...]:
        """The claims whose other findings this one explains."""
        return {"": (), "suspect": (self.suspect,), "all": self.claims}[self.check.explains]


@cache
def checks() -> tuple[Check, ...]:
    """Every check, those that explain others first, then by name."""
    folder = resources.files("svodka.ledger.checks")
    found = [
        _check(entry.name.removesuffix(".sql"), entry.read_text(encoding="utf-8"))
        for entry in folder.iterdir()
        if entry.name.endswith(".sql")
    ]
    return tuple(sorted(found, key=lambda check: (not check.explains, check.name)))


def titles_of(name: str = "") -> dict[str, str]:
    """The title of every check by its name. Raises :class:`LedgerError` where ``name`` is none of them."""
    titles = {one.name: one.title for one in checks()}
    if name and name not in titles:
        raise LedgerError(f"no check {name!r}; one of {', '.join(sorted(titles))}")
    return titles


def _check(name: str, text: str) -> Check:
    head: dict[str, str] = dict(HEAD.findall(text))
    sql = text
    for shared in (
        "two_pages",
        "same_who_and_where",
        "same_page",
        "one_source",
        "states_both",
        "same_incident",
        "same_teller",
        "as_sure",
        "told_alike",
    ):
        sql = sql.replace(f"{{{shared}}}", f"({queries('compared')[shared].strip()})")
    return Check(
        name,
        title=head["title"],
        why=head["why"],
        why_many=head.get("why-many", head["why"]),
        explains=head.get("explains", ""),
        sql=sql,
    )


def prepare(connection: Connection, known: Catalogue) -> None:
    """Make what the checks' SQL asks: who answers for all, what is explained (nothing yet), pages
    rewritten, claims compared and outdated. ``known`` has the institutions.
    """
    sql = queries("compared")
    clear(connection)
    first, *others, last = TABLES
    connection.execute(sql[first])
    actors = sorted(answering(known))
    _insert(connection, first, ["'{}'".format(one.replace("'", "''")) for one in actors])
    # What is outdated is looked for by the indexes of what is compared.
    for name in (*others, "by_claim", "by_line", "by_document", "by_subject", last):
        connection.execute(sql[name])


def clear(connection: Connection) -> None:
    """Take away what :func:`prepare` made."""
    for table in TABLES:
        connection.execute(f"DROP TABLE IF EXISTS temp.{table}")


def run(
    connection: Connection,
    dismissed: Callable[[Hit], bool] = lambda hit: False,
    known: Catalogue | None = None,
) -> Iterator[Hit]:
    """What every check finds, in the order of :func:`checks`, on tables point, claim and document.

    ``dismissed`` says of what would explain other findings that a person put it aside: it explains none.
    ``known`` is the catalogue that placed the claims, the package's where none is given.
    """
    prepare(connection, known or catalogue())
    for check in checks():
        hits = list(_hits(connection, check))
        explained = [
            n for hit in hits if hit.explained and not dismissed(hit) for n in hit.explained
        ]
        yield from hits
        _insert(connection, "explained", [str(int(number)) for number in explained])
        if explained:
            connection.execute(queries("compared")["leave_out"])
    clear(connection)


def _insert(connection: Connection, table: str, values: list[str]) -> None:
    """Put values, as SQL writes them, into a table of one column."""
    for start in range(0, len(values), BATCH):
        rows = ", ".join(f"({value})" for value in values[start : start + BATCH])
        connection.execute(f"INSERT INTO {table} VALUES {rows}")  # noqa: S608


def _hits(connection: Connection, check: Check) -> Iterator[Hit]:
    cursor = connection.execute(check.sql)
    names = [column[0] for column in cursor.description]
    for row in cursor.fetchall():
        columns = dict(zip(names, row, strict=True))
        others = sorted(int(number) for number in str(columns.pop("others")).split(","))
        yield Hit(check, int(columns.pop("suspect")), tuple(others), columns)
