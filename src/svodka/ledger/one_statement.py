"""Rows of a series that are one statement in several languages: of one indicator, one who and one where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any

Row = dict[str, Any]
_WHAT = ("line", "narrowing", "cause", "level", "event", "vague")
"""What all have as the first of them that has the indicator by its own words."""
_WHO_AND_WHERE = (
    ("actor", "sole_actor"), ("place", "wide", "country"), ("speaker", "sole_speaker"),
)  # fmt: skip
"""What all have as the first of them that tells it."""


def as_one(own: Sequence[Row], more: Sequence[Row], pairs: Iterable[tuple[int, int]]) -> list[Row]:
    """The rows of an indicator, and ``more`` of others, in their order, told alike where they are twins.

    ``pairs`` are claims that are one statement. A row of ``more`` that is a twin of none of ``own`` is left
    out. Each of several gets ``statement``, the claim that stands for all.
    """
    root = {row["claim"]: row["claim"] for row in (*own, *more)}
    for one, other in pairs:
        if one in root and other in root:
            first, second = sorted((_top(root, one), _top(root, other)))
            root[second] = first
    leads: dict[int, Row] = {}
    for row in own:
        leads.setdefault(_top(root, row["claim"]), row)
    groups: dict[int, list[Row]] = {top: [] for top in leads}
    for row in (*own, *more):
        groups.get(_top(root, row["claim"]), []).append(row)
    told = [
        (_order(row, leads[top]), row)
        for top, group in groups.items()
        for row in _alike(group, leads[top])
    ]
    return [row for _, row in sorted(told, key=itemgetter(0))]


def _alike(group: list[Row], lead: Row) -> Iterator[Row]:
    if len(group) == 1:
        yield from group
        return
    shared = {name: lead[name] for name in _WHAT} | {"statement": lead["claim"]}
    for first, *rest in _WHO_AND_WHERE:
        teller = next((row for row in (lead, *group) if row[first]), lead)
        shared |= {name: teller[name] for name in (first, *rest)}
    for row in group:
        yield row | shared


def _order(row: Row, lead: Row) -> tuple[Any, ...]:
    """The order of series.sql; where no days are known, those that are one statement side by side."""
    days = [(day is not None, day or 0) for day in (row["first_day"], row["last_day"])]
    first = row if row["first_day"] is not None else lead
    return *days, row["line"], *_exactness(first), *_exactness(row)


def _exactness(row: Row) -> tuple[float, int, int]:
    return row["most"] - row["least"], row["published"] or 0, row["claim"]


def _top(root: dict[int, int], claim: int) -> int:
    while root[claim] != claim:
        root[claim] = claim = root[root[claim]]
    return claim
