"""Crowds: sentences with so many figures that they are no sentences but tables or noise.

Every figure of a sentence is a candidate beside every other, so that the time of choosing grows in the
square of their number; and a tree over the cells of a table says nothing about who counted what.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from svodka.language.analysis import Outline
from svodka.reading.quantities.figures import Figure, Rejection, Scan

CROWD = 32
"""Figures of one sentence; of 1,565 sentences with figures in 368 articles the fullest holds 13."""


def legible(outline: Outline, found: Scan) -> Scan:
    """The scan without the figures of crowded sentences, which become rejections."""
    if len(found.figures) <= CROWD:
        return found
    held: dict[int, list[Figure]] = defaultdict(list)
    for figure in found.figures:
        sentence = outline.sentence_at(figure.quantity.start)
        held[sentence.index if sentence else -1].append(figure)
    crowded = [figure for figures in held.values() if len(figures) > CROWD for figure in figures]
    if not crowded:
        return found
    left_out = {figure.quantity.start for figure in crowded}
    rejected = [*found.rejected, *map(_rejection, crowded)]
    return replace(
        found,
        figures=tuple(f for f in found.figures if f.quantity.start not in left_out),
        rejected=tuple(sorted(rejected, key=lambda r: r.span.start)),
    )


def _rejection(figure: Figure) -> Rejection:
    reason = f"One of more than {CROWD} figures between two full stops: a table, no sentence."
    return Rejection(figure.number, "exclusion.crowd", reason)
