"""The figures that copies of a report in other languages share, so that each is found in the others' series.

No catalogue has every word of every language. Where two documents of one origin state the same figures in
the same order (:mod:`svodka.ledger.copies` weighs how far beyond chance), what one calls «подтоплено домов»
is what the other calls "homes flooded": one statement, whatever indicators their words give them. Neither
leaves its own series for it.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from svodka.ledger.copies import MOST, digits, language
from svodka.ledger.sql import queries

DOCUMENTS = 12
"""Documents in other languages that one is held against: the first, of which the rest are reprints."""

TELLING = 2
"""Digits, zeros aside, of a figure that is known again by itself; others only beside such a one."""

BESIDE = 2
"""How many figures off that is at most."""

ANYWHERE = 3
"""Digits of a figure that is known again wherever it stands, if each text states it once: «утонули 214 домов,
1 360 жителей вывезли», "1,360 residents were evacuated and 214 houses flooded"; one of fewer only near by."""


@dataclass(frozen=True, slots=True)
class Told:
    """A figure of a document; ``line`` is that of its point."""

    claim: int
    value: float
    unit: str
    dimension: str
    change: str
    digits: int
    line: int

    def agrees(self, other: Told) -> bool:
        """Whether both state one number, of one kind and in one direction."""
        mine = self.value, self.unit, self.dimension, self.change
        return mine == (other.value, other.unit, other.dimension, other.change)


def find(connection: sqlite3.Connection, document: int) -> None:
    """Note which claims of the copies of a document in other languages are its own.

    To be called once the document has its points and its origin.
    """
    sql = queries("twins")
    connection.execute(sql["forget"], {"document": document})
    spoken = language(connection, document)
    asked = {"document": document, "language": spoken, "most": DOCUMENTS}
    others = connection.execute(sql["others"], asked).fetchall() if spoken else []
    mine = _told(connection, document) if others else []
    for (other,) in others:
        pairs = [(one.claim, their.claim) for one, their in shared(mine, _told(connection, other))]
        connection.executemany(sql["twin"], pairs + [(their, one) for one, their in pairs])


def shared(mine: Sequence[Told], theirs: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """The figures that two documents share, in their order or told once in each."""
    found = _aligned(mine, theirs)
    telling = [mine[i].digits >= TELLING for i, _ in found]
    # whether a shared figure stands right before the next one in both
    beside = [
        max(then - first for first, then in zip(one, following, strict=True)) <= BESIDE
        for one, following in pairwise(found)
    ]
    for at, (i, j) in enumerate(found):
        before = at > 0 and beside[at - 1] and telling[at - 1]
        behind = at + 1 < len(found) and beside[at] and telling[at + 1]
        if telling[at] or before or behind:
            yield mine[i], theirs[j]
    yield from _in_another_order(mine, theirs, found)


def _in_another_order(
    mine: Sequence[Told], theirs: Sequence[Told], found: Sequence[tuple[int, int]]
) -> Iterator[tuple[Told, Told]]:
    """The telling figures that each text states once, at another place of the order."""
    taken = ({i for i, _ in found}, {j for _, j in found})
    once = [
        Counter((one.value, one.unit, one.dimension) for one in told) for told in (mine, theirs)
    ]
    for (i, one), (j, other) in product(enumerate(mine), enumerate(theirs)):
        if i in taken[0] or j in taken[1] or one.digits < TELLING or not one.agrees(other):
            continue
        key = one.value, one.unit, one.dimension
        near = one.digits >= ANYWHERE or abs(i - j) <= BESIDE
        if near and once[0][key] == once[1][key] == 1:
            yield one, other


def _aligned(mine: Sequence[Told], theirs: Sequence[Told]) -> list[tuple[int, int]]:
    """The places of the figures that agree in the order of both documents, by their weight."""
    best = [[0] * (len(theirs) + 1) for _ in range(len(mine) + 1)]
    for i in range(len(mine) - 1, -1, -1):
        for j in range(len(theirs) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1])
            if mine[i].agrees(theirs[j]):
                best[i][j] = max(best[i][j], best[i + 1][j + 1] + _weight(mine[i], theirs[j]))
    found: list[tuple[int, int]] = []
    i = j = 0
    while i < len(mine) and j < len(theirs):
        weight = _weight(mine[i], theirs[j]) if mine[i].agrees(theirs[j]) else 0
        if weight and best[i][j] == best[i + 1][j + 1] + weight:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _weight(one: Told, other: Told) -> int:
    """A figure that tells something weighs more, and one that is compared under one indicator already."""
    return 1 + 2 * (one.digits >= TELLING) + (one.line == other.line)


def _told(connection: sqlite3.Connection, document: int) -> list[Told]:
    rows = connection.execute(queries("twins")["told"], {"document": document, "most": MOST})
    return [
        Told(claim, value, unit, dimension, change, digits(stated), line)
        for claim, value, unit, dimension, change, stated, line in rows
    ]
