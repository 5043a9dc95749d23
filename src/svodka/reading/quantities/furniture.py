"""Furniture of a page: lines and cells that tell a reader of the page something, and nothing of the news.

A line that is told to be one by its first words («Читайте также: 5 способов …», "Share this: Facebook 12"),
and the bare numbers in the cells of a row, whose columns are named in another line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from svodka.language.languages import language
from svodka.language.lexicon import load
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

BAR, TAB = "|", "\t"
WIDE = 40
"""Characters among which a cell ends that is padded with spaces."""
CELL = "exclusion.cell"
CELL_REASON = "A bare number in a cell of a row: what its column is stands in another line."
LINE = "exclusion.furniture"
LINE_REASON = "A line of the page, such as links to other news and buttons for sharing."
_TO_WORDS = r"[^\w\n]{0,6}"


@cache
def _openings(code: str) -> re.Pattern[str]:
    """What a line of furniture begins with: words of the lexicon, and where they ask for it a colon."""
    folder = language(code).folder
    alone: list[str] = []
    with_colon: list[str] = []
    for entry in load(f"{folder}/furniture"):
        (alone if entry.flag("alone") else with_colon).extend(map(re.escape, entry.forms))
    return re.compile(
        rf"{_TO_WORDS}(?:(?:{'|'.join(alone)})\b|(?:{'|'.join(with_colon)})\s?:)", re.IGNORECASE
    )


def is_furniture(text: str, start: int, end: int, code: str) -> bool:
    """Whether the paragraph ``text[start:end]`` is a line of the page."""
    return _openings(code).match(text, start, end) is not None


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
