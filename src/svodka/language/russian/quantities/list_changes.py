"""Items of a list that change as the line above it says: «Стало меньше преступлений: / — краж — на 8%»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.analysis import BULLETS
from svodka.language.punctuation import DASHES
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, marks
from svodka.language.russian.quantities.change_words import change_word, comparatives
from svodka.model import Change

ITEMS = 40
"""How many lines a list may have."""
LEAD = 400
"""Characters of the line above it."""
CLASSES: dict[str | None, Change] = {"increase": "increase", "decrease": "decrease"}


def listed(text: str, sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures of an item, the first of which changes as the line above says: «— краж — на [8%]»."""
    if not found or sequence[0].text not in BULLETS:
        return found
    first, *others = found
    dash, by = sequence[max(0, first.first - 2) : max(0, first.first - 2) + 2]
    so_much = dash.low in DASHES or first.symbol == "%"  # «— на [26%] угонов», «— угонов на [26%]»
    told = first.change is None and not first.rejected and by.low == "на" and so_much
    change = CLASSES.get(_said_above(text, sequence[0].start)) if told else None
    if change is None:
        return found
    return [replace(first, change=change, why=(*first.why, f"change.{change}")), *others]


def _said_above(text: str, item: int) -> str | None:
    """The class of the word of change in the line that introduces the list of an item."""
    end = item
    for _ in range(ITEMS):
        while end > 0 and text[end - 1].isspace():
            end -= 1
        start = text.rfind("\n", max(0, end - LEAD), end) + 1
        if text.endswith(":", start, end):
            line = marks(text, start, end - 1)
            told = comparatives().get(line[-1].low) if line else None  # «Стало меньше:»
            return told or change_word(line, len(line))
        if not end or text[start] not in BULLETS:
            return None
        end = start
    return None
