"""Who says a figure: the statements around it as rows of a choice, the narrator among them.

Each candidate is a statement (or what might be one) with one of its likely speakers; "none" is the
narrator. Statements and their chances come from :mod:`svodka.reading.statements.reader`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from svodka.model import Speaker
from svodka.reading.choice.chooser import Group
from svodka.reading.claims.features import SiteFeatures
from svodka.reading.claims.slots import figure_vector
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


def source_group(shared: SiteFeatures, candidates: Sequence[Source]) -> Group[Source]:
    """The group of a figure's source; "none" (the narrator) last."""
    site = shared.site
    quantity = site.quantity
    best = max((c.statement.confidence for c in candidates), default=0.0)
    kept = float(any(c.statement.kept for c in candidates))
    count = len({(c.statement.start, c.statement.end, c.statement.mode) for c in candidates})
    context = [*shared.values, best, kept, float(count)]
    figure = figure_vector(site)
    rows, names = [], []
    for c in candidates:
        s = c.statement
        shorter = sum(
            d.rank == 0 and d.statement.end - d.statement.start < s.end - s.start
            for d in candidates
        )
        rows.append(
            [
                *context, 0.0, s.confidence, float(s.kept), float(s.mode == "direct"),
                *(float(s.template == t) for t in _TEMPLATES), c.chance, float(c.rank),
                float(c.speaker is None), float(s.cue is not None), float(len(s.speakers)),
                float(quantity.start - s.start), float(s.end - quantity.end), float(shorter),
                float(s.sentence - site.sentence.index),
                float(s.end - s.start), s.confidence * c.chance,
                float(c.speaker is not None and bool(c.speaker.role)),
            ]
        )  # fmt: skip
        cue = s.cue.text.lower() if s.cue else "-"
        names.append((f"{s.template} {s.mode}", cue))
    rows.append([*context, 1.0, *(0.0 for _ in range(18))])
    names.append((f"none {count}", f"none {kept}"))
    blank = np.zeros((len(rows), len(figure)), np.float32)
    return Group(tuple(candidates), np.array(rows, np.float32), tuple(names), blank, figure, None)
