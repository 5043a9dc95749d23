"""Who says a figure: the statements around it as rows of a choice, the narrator among them.

Each candidate is a statement (or what might be one) with one of its likely speakers; "none" is the
narrator. Statements and their chances come from :mod:`svodka.reading.statements.reader`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from svodka.model import Speaker
from svodka.reading.choice.key_columns import columns_of
from svodka.reading.choice.table import Table
from svodka.reading.claims.choosing.board import Board
from svodka.reading.statements.reader import StatementCandidate
from svodka.reading.syntax.sites import Site

_TEMPLATES = ("quotation", "earlier", "next")
_SPEAKERS = 3


@dataclass(frozen=True, slots=True)
class Source:
    """A statement that may govern a figure, with one of its speakers (``None``: unnamed)."""

    statement: StatementCandidate
    speaker: Speaker | None
    chance: float
    rank: int


def sources(site: Site, statements: Sequence[StatementCandidate]) -> list[Source]:
    """Statements that hold the figure, each with its likeliest speakers."""
    start, end = site.quantity.start, site.quantity.end
    out = []
    for s in statements:
        if s.start <= start and end <= s.end + 1:
            for rank, (speaker, chance) in enumerate(s.speakers[:_SPEAKERS]):
                out.append(Source(s, speaker, chance, rank))
    return out


def source_table(board: Board, candidates: Sequence[Sequence[Source]]) -> Table:
    """The table of the figures' sources; "none" (the narrator) last."""
    shared, rows, keys = [], [], []
    for figure, found in zip(board.figures, candidates, strict=True):
        best = max((c.statement.confidence for c in found), default=0.0)
        kept = float(any(c.statement.kept for c in found))
        count = len({(c.statement.start, c.statement.end, c.statement.mode) for c in found})
        shared.append([*figure.values, best, kept, float(count)])
        lengths = sorted(c.statement.end - c.statement.start for c in found if c.rank == 0)
        for c in found:
            rows.append(_values(figure.site, c, lengths))
            s = c.statement
            keys.append((f"{s.template} {s.mode}", s.cue.text.lower() if s.cue else "-"))
        rows.append(_NONE)
        keys.append((f"none {count}", f"none {kept}"))
    return Table(
        np.array([len(found) + 1 for found in candidates], int),
        np.array(shared, np.float32),
        np.ascontiguousarray(np.array(rows, np.float32).T),
        columns_of(keys),
        np.zeros((len(rows), board.vectors.shape[1]), np.float32),
        board.vectors,
        None,
    )


def _values(site: Site, c: Source, lengths: Sequence[int]) -> list[float]:
    """A statement beside a figure; ``lengths`` are those of all that hold it, in order."""
    s, quantity = c.statement, site.quantity
    return [
        0.0, s.confidence, float(s.kept), float(s.mode == "direct"),
        *(float(s.template == t) for t in _TEMPLATES), c.chance, float(c.rank),
        float(c.speaker is None), float(s.cue is not None), float(len(s.speakers)),
        float(quantity.start - s.start), float(s.end - quantity.end),
        float(bisect_left(lengths, s.end - s.start)), float(s.sentence - site.sentence.index),
        float(s.end - s.start), s.confidence * c.chance,
        float(c.speaker is not None and bool(c.speaker.role)),
    ]  # fmt: skip


_NONE = [1.0, *(0.0 for _ in range(18))]
