"""Multipliers and units that a label says of the numbers behind it: «Выручка (млн руб.): 120».

«Введено жилья, тыс. кв. м: 512,4», «Ремонт дорог (км): 2024 — 120, 2025 — 145». A number that is read without
them is a thousand times too small, and of nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.units import ONE
from svodka.language.russian.numerals import words
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.elision import may_take
from svodka.language.russian.quantities.numeral import Numeral
from svodka.language.russian.quantities.units import unit_at
from svodka.model import Kind

LONGEST = 6
"""Marks of a multiplier with its unit."""
ROW = 5
"""Marks between two numbers of a row whose items are years."""


@dataclass(frozen=True, slots=True)
class _Told:
    scale: Decimal
    symbol: str
    kind: Kind


def lend_label_units(sequence: Sequence[Mark], found: Sequence[Draft]) -> None:
    """Multiplier and unit of a label, for the numbers behind its colon or dash."""
    told: _Told | None = None
    last = 0
    for draft in found:
        c = draft.candidate
        before = low_at(sequence, c.first - 1)
        if before == ":" or before in DASHES:
            label = _label(sequence, c.first - 2, c.numeral)
            in_row = told is not None and before in DASHES and c.first - last <= ROW
            told = label or (told if in_row else None)
            if told is not None and not draft.rejected and may_take(draft):
                _take(draft, told)
        elif not draft.rejected or c.first - last > ROW:
            told = None
        last = c.last


def _take(draft: Draft, told: _Told) -> None:
    draft.low, draft.high = draft.low * told.scale, draft.high * told.scale
    draft.symbol, draft.kind = told.symbol, told.kind
    scale = draft.candidate.numeral.scale * told.scale
    draft.candidate = replace(
        draft.candidate, numeral=replace(draft.candidate.numeral, scale=scale)
    )
    draft.why += ["share.multiplier"] if told.scale != 1 else []
    draft.why += ["share.unit"] if told.symbol != "1" else []


def _label(sequence: Sequence[Mark], end: int, numeral: Numeral) -> _Told | None:
    """What is told right before a colon or dash, which stands behind the mark ``end``."""
    closing = low_at(sequence, end) == ")"
    opening = "(" if closing else ","
    for first in range(end - 1, max(0, end - 1 - LONGEST), -1):
        if low_at(sequence, first) == opening:
            return _told(sequence, first + 1, end - closing, numeral)
    return None


def _told(sequence: Sequence[Mark], first: int, last: int, numeral: Numeral) -> _Told | None:
    """«(тыс. чел.)», «(в млн рублей)», «, км»: a multiplier, a unit or both, and nothing else."""
    at = first + (low_at(sequence, first) == "в")
    scale, word = ONE, words().get(low_at(sequence, at))
    if word is not None and word.category == "multiplier" and at <= last:
        scale, at = word.value, at + 1
        at += low_at(sequence, at) == "."
    unit = unit_at(sequence, at, numeral) if at <= last else None
    if unit is not None and unit.last <= last and _ends(sequence, unit.last + 1, last):
        return _Told(scale * unit.scale, unit.symbol, unit.kind)
    at += low_at(sequence, at) in classes("russian/fillers")["classifier"]
    return _Told(scale, "1", "count") if scale > 1 and _ends(sequence, at, last) else None


def _ends(sequence: Sequence[Mark], at: int, last: int) -> bool:
    """Whether nothing but a full stop of a shortened word stands up to the last mark."""
    return at > last or (at == last and low_at(sequence, at) == ".")
