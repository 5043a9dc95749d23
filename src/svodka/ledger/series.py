"""A series: the claims of one indicator over time, those that agree as one restated figure, in lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypedDict, Unpack

from svodka.errors import LedgerError
from svodka.ledger.asking import checked_words
from svodka.ledger.days import date, day_number
from svodka.ledger.indicators import Indicator
from svodka.ledger.lines import Line, SeriesPoint, lines
from svodka.ledger.meaning.concepts import Catalogue
from svodka.ledger.meaning.facets import named, narrowed_to
from svodka.ledger.meaning.grains import Grain
from svodka.ledger.meant import WHO_AND_WHERE, meant
from svodka.ledger.one_statement import as_one
from svodka.ledger.own_concepts import concepts
from svodka.ledger.records import dumps
from svodka.ledger.respelling import respelt
from svodka.ledger.sql import Connection, queries
from svodka.model import checked_day

GRAINS: dict[str, Grain] = {
    name: name for name in ("day", "week", "month", "quarter", "year", "running")
}
"""What ``by`` may ask for; ``running`` is what counts from 1 January on, by the end of March too."""


@dataclass(frozen=True, slots=True)
class Series:
    """An indicator over time; ``others`` are indicators that the query may have meant as well."""

    indicator: Indicator
    lines: tuple[Line, ...]
    others: tuple[Indicator, ...] = ()

    def points(self) -> Iterator[SeriesPoint]:
        """The points of all lines."""
        for line in self.lines:
            yield from line.points


class Twin(NamedTuple):
    """A claim, another that is the same statement in another language, the indicator that the other is of."""

    claim: int
    other: int
    indicator: int


class SeriesOptions(TypedDict, total=False):
    """What a series may be narrowed to."""

    by: str
    actor: str
    place: str
    since: dt.date | None
    until: dt.date | None


def series(connection: Connection, query: str, **options: Unpack[SeriesOptions]) -> Series:
    """The series of the indicator that a query means; raises :class:`LedgerError` where none is known."""
    found, narrowing = meant(connection, query)
    return series_of(
        connection, found, same_told(connection, found[0].number), narrowing, **options
    )


def series_of(
    connection: Connection,
    found: Sequence[Indicator],
    twins: Sequence[Twin],
    narrowing: str = "",
    *,
    by: str = "",
    actor: str = "",
    place: str = "",
    since: dt.date | None = None,
    until: dt.date | None = None,
) -> Series:
    """The series of the first of the indicators that a query may mean, with its :func:`same_told`.

    ``by`` is one of :data:`GRAINS`; ``actor``, ``place`` and ``narrowing`` are words in any form. A period
    reaches into the days from ``since`` to ``until``.
    """
    if by and by not in GRAINS:
        raise LedgerError(f"{by!r} is no kind of period; one of {', '.join(GRAINS)}")
    checked_words(actor=actor, place=place)
    words_of = concepts(connection)
    running = by == "running"
    grain = "" if running else GRAINS.get(by, "")
    rows = _rows(connection, found[0].number, twins, grain, since, until)
    told = list(from_january(rows) if running else rows)
    narrowed = list(filter(narrowed_to(narrowing, words_of), told))
    if told and not narrowed and not (by or since or until):  # then another time may be told so
        mended = respelt(connection, narrowing, words_of)
        advice = f"did you mean {mended!r}?" if mended else f"leave that out; {WHO_AND_WHERE}"
        raise LedgerError(f"{found[0].title!r} is never told with {narrowing!r}; {advice}")
    kept = [row for row in narrowed if _asked(row, actor, place, words_of)]
    return Series(found[0], tuple(lines(kept, words_of)), tuple(found[1:]))


def same_told(connection: Connection, indicator: int) -> list[Twin]:
    """The claims of an indicator that copies in other languages tell as well."""
    asked = {"indicator": indicator}
    return [Twin(*row) for row in connection.execute(queries("series")["twins"], asked).fetchall()]


def _rows(
    connection: Connection,
    indicator: int,
    twins: Sequence[Twin],
    grain: str,
    since: dt.date | None,
    until: dt.date | None,
) -> Iterator[dict[str, Any]]:
    asked = {}
    for name, given in (("since", since), ("until", until)):
        day = checked_day(given, name)
        asked[name] = day_number(day)
    sql = queries("series")
    cursor = connection.execute(sql["series"], {"indicator": indicator, "grain": grain, **asked})
    told = _told(connection, cursor)
    if not twins:
        yield from told
        return
    own = list(told)
    others = sorted({one.other for one in twins if one.indicator != indicator})
    more = rows_of(connection, others, grain=grain, **asked) if others else []
    yield from as_one(own, more, [(one.claim, one.other) for one in twins])


def from_january(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The rows that count from 1 January on; January and the first quarter bound the totals after them."""
    for row in rows:
        first = date(row["first_day"])
        begins = first is not None and (first.month, first.day) == (1, 1)
        if row["grain"] == "running" or (begins and row["grain"] in ("month", "quarter")):
            yield row | {"grain": "running"}


def _told(connection: Connection, cursor: Any) -> Iterator[dict[str, Any]]:
    """The rows of a query by the names of its columns, and whether somebody ``corrected`` the figure."""
    names = [column[0] for column in cursor.description]
    rows = cursor.fetchall()
    corrected = {id_ for (id_,) in connection.execute("SELECT id FROM corrected").fetchall()}
    for row in rows:
        cells = dict(zip(names, row, strict=True))
        yield cells | {"corrected": cells["id"] in corrected}


def _asked(row: dict[str, Any], actor: str, place: str, catalogue: Catalogue) -> bool:
    return named(row, "actor", actor, catalogue) and named(row, "place", place, catalogue)


def rows_of(
    connection: Connection,
    claims: Sequence[int],
    *,
    grain: str = "",
    since: int | None = None,
    until: int | None = None,
) -> list[dict[str, Any]]:
    """The rows of some claims, by their numbers, as :func:`lines` takes them."""
    sql = queries("series")["series"].replace(
        "p.indicator = $indicator", "p.claim IN (SELECT value FROM json_each($claims))"
    )
    asked = {"claims": dumps(claims), "grain": grain, "since": since, "until": until}
    cursor = connection.execute(sql, asked)
    return list(_told(connection, cursor))
