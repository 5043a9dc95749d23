"""A quoted sentence cut into pieces: the figures in it, and the words that were searched for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from svodka.export.segments import cut


class Piece(NamedTuple):
    """A piece of a sentence: the address that its figure leads to («» for none), whether it was asked for."""

    text: str
    to: str
    asked: bool


def cut_up(
    quote: str,
    figures: Sequence[tuple[int, int, str]],
    marks: Sequence[tuple[int, int]] = (),
) -> list[Piece]:
    """The pieces of a sentence; ``figures`` are (start, length, address), ``marks`` (start, end)."""
    spans = [(start, start + length) for start, length, _ in figures]
    pieces = []
    for stretch in cut([*spans, *marks], 0, len(quote)):
        over = [label for label in stretch.labels if label < len(spans)]
        pieces.append(
            Piece(
                quote[stretch.start : stretch.end],
                figures[over[-1]][2] if over else "",
                any(label >= len(spans) for label in stretch.labels),
            )
        )
    return pieces
