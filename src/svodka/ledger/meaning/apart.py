"""Claims of one indicator apart by who and where: what a series draws as one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from svodka.ledger.meaning.circumstances import without_hour

SOME_REGION = "\0"
"""What stands for a place that is not named, where others are."""

LONG = ("year", "running", "half", "quarter", "month")
"""Periods of which figures are totals, and not of one incident."""

Tie = tuple[str, Any]


def by_who_and_where(rows: Sequence[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Rows apart by who and where; one that leaves them unsaid goes with the only one who is named.

    It does so where something ties the two (:func:`_tied`): «погибли 58 человек» of one report and «погибли
    300 человек» of another may be of two countries. «В области» is a place that is not named, and not the
    country or region that others name.
    """
    for slot in ("actor", "place"):
        apart: dict[str, list[dict[str, Any]]] = {}
        some = any(row[slot] for row in rows)
        for row in rows:
            unnamed = some and slot == "place" and row["wide"] < 0
            apart.setdefault(SOME_REGION if unnamed else _named(row, slot), []).append(row)
        if len(apart.keys() - {""}) > 1:
            for name in sorted(apart):
                yield from by_who_and_where(apart[name])
            return
    yield from _tied(rows)


def _named(row: dict[str, Any], slot: str) -> str:
    """Who or where; a place left unsaid is the country, if that is known."""
    if slot == "place" and not row["place"] and row["wide"] == 0:
        return str(row["country"])
    return str(row[slot])


def _tied(rows: Sequence[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Rows apart that have nobody, no place, no speaker and no report in common."""
    root: dict[Tie, Tie] = {}

    def top(tie: Tie) -> Tie:
        while root.setdefault(tie, tie) != tie:
            root[tie] = tie = root[root[tie]]
        return tie

    for row in rows:
        for tie in _ties(row):
            root[top(tie)] = top(("report", row["origin"]))
    apart: dict[Tie, list[dict[str, Any]]] = {}
    for row in rows:
        apart.setdefault(top(("report", row["origin"])), []).append(row)
    yield from apart.values()


def _ties(row: dict[str, Any]) -> Iterator[Tie]:
    """What rows of a line have in common: who acts or speaks (institutions tell of themselves) and where.

    «208 случаев» of one report and of another have nothing in common.
    """
    where = _named(row, "place")
    if row["vague"]:
        return
    if row["event"] and not row["cause"]:
        # What people came to harm in is not said: of two incidents, unless a place tells of a month or more.
        if row["place"] and row["grain"] in LONG:
            yield ("where", where)
        return
    yield from (("who", row[slot]) for slot in ("sole_actor", "sole_speaker") if row[slot])
    if where:
        yield ("where", where)


def by_hour(rows: Sequence[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Rows of a line apart by the hour, of the days that are told at two; an hour alone tells nothing apart.

    «Курс на 11:00 составил 447 тенге», «на 15:30 — 449»; the rate at 12:00 of one day and at 15:30 of the
    next are of one line.
    """
    hours: dict[Any, set[str]] = {}
    for row in rows:
        hours.setdefault((row["first_day"], row["last_day"]), set()).add(row["narrowing"])
    apart: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        said, plain = row["narrowing"], without_hour(row["narrowing"])
        two = len(hours[row["first_day"], row["last_day"]]) > 1
        apart.setdefault(said if two else plain, []).append(
            row if two else row | {"narrowing": plain}
        )
    yield from apart.values()
