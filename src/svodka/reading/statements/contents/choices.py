"""Choices before they are laid out as rows: what candidates share, what each has, where its vectors stand.

Reading weighs those of many documents in one product; training takes them one by one, as groups.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from svodka.reading.choice.chooser import ROWS, Chooser, Group, TreeChooser
from svodka.reading.choice.key_columns import columns_of
from svodka.reading.choice.network import Rows
from svodka.reading.choice.ranker import group_softmax
from svodka.reading.choice.table import Table

Option = TypeVar("Option")


class OneHot(dict[Any, list[float]]):
    """For each of some names the numbers that tell it apart: 1 at its place, 0 elsewhere."""

    def __init__(self, names: Sequence[Any]) -> None:
        places = range(len(names))
        super().__init__({name: [float(i == at) for i in places] for at, name in enumerate(names)})
        self.none = [0.0] * len(names)

    def __missing__(self, name: object) -> list[float]:
        return self.none


@dataclass(slots=True)
class Choice(Generic[Option]):
    """Candidates of one decision, with "none" as the last that can be chosen.

    The numbers of a candidate are ``shared`` and those of ``values``; ``none`` are the numbers of
    "none", all of them. ``heads``, ``cue`` and ``beside`` are rows of ``table``, the vectors of the
    document, whose row 0 is blank.
    """

    options: Sequence[Option]
    shared: list[float]
    values: Sequence[list[float]] | Rows
    none: list[float]
    keys: Sequence[tuple[str, ...]]
    heads: Sequence[int]
    cue: int
    beside: int
    table: Rows

    def group(self) -> Group[Option]:
        """The choice as rows by itself."""
        sizes = np.array([len(self.values) + 1])
        return Group(
            tuple(self.options),
            _numbers([self], sizes, sizes),
            (*self.keys, _no_key(self)),
            self.table[[*self.heads, 0]],
            self.table[self.cue],
            self.table[self.beside],
        )


def weigh(choices: Sequence[Choice[Any]], chooser: Chooser | TreeChooser) -> list[list[float]]:
    """For each choice the chances of its options and, last, of none of them."""
    out: list[list[float]] = []
    for some in _portions(choices):
        out += _weigh(some, chooser)
    return out


def _portions(choices: Sequence[Choice[Any]]) -> Iterator[Sequence[Choice[Any]]]:
    """The choices in their order, in portions of about :data:`ROWS` candidates."""
    first = rows = 0
    for place, choice in enumerate(choices):
        rows += len(choice.values) + 1
        if rows >= ROWS:
            yield choices[first : place + 1]
            first, rows = place + 1, 0
    if first < len(choices):
        yield choices[first:]


def _weigh(choices: Sequence[Choice[Any]], chooser: Chooser | TreeChooser) -> list[list[float]]:
    sizes = np.array([len(choice.values) + 1 for choice in choices])
    ends = np.cumsum(sizes)
    numbers = _numbers(choices, sizes, ends)
    keys = [key for choice in choices for key in (*choice.keys, _no_key(choice))]
    if isinstance(chooser, TreeChooser):
        rows = np.concatenate((numbers, chooser.priors.values(keys)), axis=1)
        chances = group_softmax(chooser.ranker.scores(rows), sizes).tolist()
    else:
        table = Table(
            sizes,
            np.empty((len(choices), 0), np.float32),
            np.ascontiguousarray(numbers.T),
            columns_of(keys),
            _vectors(choices, [[*choice.heads, 0] for choice in choices], sizes),
            _vectors(choices, [[choice.cue] for choice in choices]),
            _vectors(choices, [[choice.beside] for choice in choices]),
        )
        chances = chooser.weigh(table).tolist()
    starts = (ends - sizes).tolist()
    return [chances[start:end] for start, end in zip(starts, ends.tolist(), strict=True)]


def _no_key(choice: Choice[Any]) -> tuple[str, ...]:
    return ("none",) * len(choice.keys[0]) if choice.keys else ("none",)


def _numbers(
    choices: Sequence[Choice[Any]], sizes: NDArray[np.int64], ends: NDArray[np.int64]
) -> Rows:
    """The numbers of all candidates, with what they share written once a choice."""
    shared, width = len(choices[0].shared), len(choices[0].none)
    out: Rows = np.empty((int(ends[-1]), width), np.float32)
    if shared:
        out[:, :shared] = np.repeat(
            np.array([choice.shared for choice in choices], np.float32), sizes, axis=0
        )
    filled = np.ones(len(out), bool)
    filled[ends - 1] = False
    made = [choice.values for choice in choices if len(choice.values)]
    if made and isinstance(made[0], np.ndarray):
        out[filled, shared:] = np.concatenate(made)
    elif made:
        out[filled, shared:] = [row for values in made for row in values]
    out[ends - 1] = [choice.none for choice in choices]
    return out


def _vectors(
    choices: Sequence[Choice[Any]], rows: list[list[int]], sizes: NDArray[np.int64] | None = None
) -> Rows:
    """The vectors at these rows of each choice's table, all below each other."""
    total = int(sizes.sum()) if sizes is not None else len(choices)
    out: Rows = np.empty((total, choices[0].table.shape[1]), np.float32)
    start = place = 0
    for _, mates in groupby(choices, key=lambda choice: id(choice.table)):
        some = list(mates)
        at = [row for own in rows[place : place + len(some)] for row in own]
        np.take(some[0].table, at, axis=0, out=out[start : start + len(at)])
        start, place = start + len(at), place + len(some)
    return out
