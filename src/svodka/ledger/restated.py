"""Claims of one line that agree: one figure, restated by each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any


@dataclass(slots=True)
class Figure:
    """Claims of one period that agree, while they are gathered; what is said most exactly comes first."""

    rows: list[dict[str, Any]]
    least: float
    most: float
    disputed: bool = False


def figures(rows: Iterable[dict[str, Any]]) -> Iterator[Figure]:
    """Rows of one line, in the order of periods, as figures: agreeing claims of a period are one."""
    for _, same in groupby(enumerate(rows), _period):
        yield from _agreeing([row for _, row in same])


def _period(numbered: tuple[int, dict[str, Any]]) -> tuple[Any, ...]:
    """The period of a row; where it is not known, only one statement in two languages is about the same."""
    place, row = numbered
    unknown = row["grain"] in ("none", "open")
    alone = row["statement"] if "statement" in row else -1 - place
    return row["first_day"], row["last_day"], alone if unknown else 0


def _agreeing(rows: Sequence[dict[str, Any]]) -> list[Figure]:
    """Rows of one period as figures; what one report alone states is no dispute: it knows of both."""
    figures: list[Figure] = []
    for row in rows:
        for figure in figures:
            if row["least"] <= figure.most and figure.least <= row["most"]:
                figure.rows.append(row)
                figure.least = max(figure.least, row["least"])
                figure.most = min(figure.most, row["most"])
                break
        else:
            figures.append(Figure([row], row["least"], row["most"]))
    disputed = len(figures) > 1 and len({row["origin"] for row in rows}) > 1
    for figure in figures:
        figure.disputed = disputed
    return figures
