"""Claims in one line, for tests that read like the sentences they are about.

    {action Изъято} [почти 700|approx 700] единиц {counted оружия}, [54] {counted гранаты}

A figure stands in square brackets: its words, then after a bar what is not plain from the words: the
relation (exact if not said), the value (the words if not said; ``low..high`` for a range) and the unit (``1``
if not said). A slot stands in braces: its name and its words. A slot before the first figure belongs to all
figures, one after a figure to that figure; with a star, ``{*actor полиция}``, to all wherever it stands.
What is not marked is not compared; ``{-actor}`` says that a figure has none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from svodka.model import Claim

RELATIONS = (
    "exact", "approx", "more_than", "at_least", "less_than", "at_most", "range", "vague",
)  # fmt: skip
PART = re.compile(r"\[([^]|]+)(?:\|([^]]*))?\]|\{([*-]?)(\w+) ?([^}]*)\}")


@dataclass
class Figure:
    """What a line expects of one claim."""

    words: str
    start: int
    relation: str = "exact"
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = "1"
    slots: dict[str, str | None] = field(default_factory=dict)


def _figure(words: str, start: int, notes: str) -> Figure:
    figure = Figure(words, start)
    value = words
    for note in notes.split():
        if note in RELATIONS:
            figure.relation = note
        elif re.fullmatch(r"[\d.]+", note):
            value = note
        else:
            figure.unit = note
    low, _, high = value.partition("..")
    ends = [Decimal(end.replace(",", ".").replace(" ", "")) for end in (low, high or low)]
    figure.low = None if figure.relation in ("less_than", "at_most") else ends[0]
    figure.high = None if figure.relation in ("more_than", "at_least", "vague") else ends[1]
    return figure


def parse(line: str) -> tuple[str, list[Figure]]:
    """The plain text of a line and the figures it expects, in their order."""
    text, figures, place = "", [], 0
    common: dict[str, str | None] = {}
    for part in PART.finditer(line):
        text += line[place : part.start()]
        place = part.end()
        words, notes, sign, slot, filler = part.groups()
        if words is not None:
            figures.append(_figure(words, len(text), notes or ""))
            text += words
            continue
        wanted = None if sign == "-" else filler
        (figures[-1].slots if figures and sign != "*" else common)[slot] = wanted
        text += filler
    text += line[place:]
    for figure in figures:
        figure.slots = common | figure.slots
    return text, figures


def _filled(claim: Claim, slot: str) -> str | None:
    filler = getattr(claim, slot)
    return filler if filler is None or isinstance(filler, str) else filler.text


def differences(claims: Sequence[Claim], figures: Sequence[Figure]) -> list[str]:
    """Where claims are not what a line expects; empty where they are."""
    out = []
    by_start = {claim.quantity.start: claim for claim in claims}
    for figure in figures:
        claim = by_start.pop(figure.start, None)
        if claim is None:
            out.append(f"{figure.words!r} is no claim")
            continue
        quantity = claim.quantity
        for what in ("relation", "low", "high", "unit"):
            got, want = getattr(quantity, what), getattr(figure, what)
            if got != want:
                out.append(f"{figure.words!r}: {what} is {got}, not {want}")
        if quantity.text != figure.words:
            out.append(f"{figure.words!r} is read as {quantity.text!r}")
        for slot, wanted in figure.slots.items():
            if _filled(claim, slot) != wanted:
                out.append(f"{figure.words!r}: {slot} is {_filled(claim, slot)!r}, not {wanted!r}")
    out += [f"{claim.quantity.text!r} is a claim" for claim in by_start.values()]
    return out
