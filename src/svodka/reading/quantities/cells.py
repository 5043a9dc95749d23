"""Cells: a bare number in a row of a table is no figure, for its column is named in another line."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

BAR, TAB = "|", "\t"
WIDE = 40
"""Characters among which a cell ends that is padded with spaces."""
CELL = "exclusion.cell"
CELL_REASON = "A bare number in a cell of a row: what its column is stands in another line."


def without_cells(text: str, sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The findings of a paragraph, in which a bare number in a cell of a row is none.

    «| Север | 120 | 3 |», «Север | 120 | 3»; not «Погибли 3 | Ранены 5», «Север | 120 человек».
    """
    if not sequence:
        return found
    start, end = sequence[0].start, sequence[-1].end
    if BAR not in text[start:end] and TAB not in text[start:end]:
        return found
    return [_cell(one) if _fills_a_cell(text, sequence, one) else one for one in found]


def _fills_a_cell(text: str, sequence: Sequence[Mark], one: Found) -> bool:
    """Whether nothing but a number without unit stands between two bars or tabs, or behind the last."""
    if one.rejected or one.kind != "count":
        return False
    first = one.first - (low_at(sequence, one.first - 1) in ("+", "-", "−", "–"))
    start, end = sequence[first].start, sequence[one.last].end
    before, behind = (
        text[max(0, start - WIDE) : start].rstrip(" ")[-1:],
        text[end : end + WIDE].lstrip(" ")[:1],
    )
    return before in (BAR, TAB) and before != "" and behind in ("", "\n", "\r", BAR, TAB)


def _cell(one: Found) -> Found:
    return Found(one.first, one.last, one.number, rejected=CELL, reason=CELL_REASON)
