"""Claims of one indicator apart by who and where: what a series draws as one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

SOME_REGION = "\0"
"""What stands for a place that is not named, where others are."""


def by_who_and_where(rows: Sequence[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Rows apart by who and where; one that names nobody goes with the only one who is named.

    «В области» is a place that is not named, and not the country or region that others name.
    """
    for slot in ("actor", "place"):
        apart: dict[str, list[dict[str, Any]]] = {}
        some = any(row[slot] for row in rows)
        for row in rows:
            unnamed = some and slot == "place" and row["wide"] < 0
            apart.setdefault(SOME_REGION if unnamed else row[slot], []).append(row)
        if len(apart.keys() - {""}) > 1:
            for name in sorted(apart):
                yield from by_who_and_where(apart[name])
            return
    yield list(rows)
