"""Cells: a bare number in a row of a table is no figure, for its column is named in another line.

A row of such numbers is no sentence either: what stands below it goes on with what stood above the table.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

BAR, TAB = "|", "\t"
WIDE = 40
"""Characters among which a cell ends that is padded with spaces."""
CELL = "exclusion.cell"
_ROW = re.compile(r"^[^\n|\t]*[|\t][^\n]*", re.MULTILINE)
OF_ROWS = frozenset({CELL, "exclusion.row"})
"""Rules that reject the numbers of a row: with bars between, or with nothing between."""
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


def rows(text: str, cells: Sequence[int], figures: Sequence[int]) -> list[tuple[int, int]]:
    """The rows of tables: lines with cells and without figures, and the line of their heads right above.

    ``cells``, ``figures``: where the numbers of cells and the figures begin, in order. «| Район | 2024 |»
    above «| Север | 120 |».
    """
    if not cells:
        return []
    found: list[tuple[int, int]] = []
    above: tuple[int, int] | None = None
    for line in _ROW.finditer(text):
        start, end = line.span()
        stated = _any_in(figures, start, end)
        if not stated and _any_in(cells, start, end):
            if above and above[1] + 1 == start and _bars(text, *above) == _bars(text, start, end):
                found.append(above)
            found.append((start, end))
            above = None
        else:
            above = None if stated else (start, end)
    return found


def _any_in(places: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _bars(text: str, start: int, end: int) -> int:
    return text.count(BAR, start, end) + text.count(TAB, start, end)


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
