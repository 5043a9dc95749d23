"""Furniture of a page: lines and cells that tell a reader of the page something, and nothing of the news.

A line that is told to be one by its first words («Читайте также: 5 способов …», "Share this: Facebook 12"),
the number of a page, a line of contents, a footnote, and the bare numbers in the cells of a row, whose
columns are named in another line.
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
_CONTENTS = re.compile(r"[^\n]{1,200}?(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{1,4}\s*\Z")
_NOTE = re.compile(r"\s*(\d{1,2})[ \t]+[^\W\d_]")
_NOTED = 20_000
"""Characters before a footnote among which its mark is looked for."""
_TO_WORDS = r"[^\w\n]{0,6}"


@cache
def _openings(code: str) -> re.Pattern[str]:
    """What a line of furniture begins with: words of the lexicon, and where they ask for it a colon."""
    folder = language(code).folder
    alone: list[str] = []
    with_colon: list[str] = []
    for entry in load(f"{folder}/furniture"):
        if not entry.flag("paging"):
            (alone if entry.flag("alone") else with_colon).extend(map(re.escape, entry.forms))
    return re.compile(
        rf"{_TO_WORDS}(?:(?:{'|'.join(alone)})\b|(?:{'|'.join(with_colon)})\s?:)", re.IGNORECASE
    )


def is_furniture(text: str, start: int, end: int, code: str) -> bool:
    """Whether the paragraph ``text[start:end]`` is a line of the page."""
    return (
        _openings(code).match(text, start, end) is not None
        or _paging(code).match(text, start, end) is not None
        or _CONTENTS.match(text, start, end) is not None
        or _is_note(text, start, end)
    )


@cache
def _paging(code: str) -> re.Pattern[str]:
    """A line that is the number of its page: «Страница 1 из 3», "Page 1 of 3", «3-бет», «- 2 -»."""
    entries = load(f"{language(code).folder}/furniture")
    words = "|".join(re.escape(form) for e in entries if e.flag("paging") for form in e.forms)
    number, rest = r"\d{1,4}", rf"[\s,./–-]{{1,3}}(?:\w{{1,8}}\s)?\d{{1,4}}(?:\s?(?:{words}))?"
    first = rf"(?:{words})\b\.?\s?{number}|{number}\s?-?(?:{words})\b"
    alone = rf"\s*([–—-])\s?{number}\s?\1\s*\Z"
    return re.compile(rf"{alone}|[\s–-]*(?:{first})(?:{rest})?[\s–-]*\Z", re.IGNORECASE)


def _is_note(text: str, start: int, end: int) -> bool:
    """Whether a line is a footnote: «1 Без учёта патронов» below «1 250 патронов1»."""
    found = _NOTE.match(text, start, end)
    if found is None or not text[found.end() - 1].isupper():
        return False
    mark = re.compile(rf"[^\W\d_][.,;»”\"]?{found[1]}(?![\w%])")
    return mark.search(text, max(0, start - _NOTED), start) is not None


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
