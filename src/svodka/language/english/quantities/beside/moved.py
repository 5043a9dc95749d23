"""How much a figure moved, told behind in a bare number: «140 tonnes, *up 12* on May», «4 weeks, down 0.6».

It is in the unit of the figure before. Where that has a multiplier which it may share or not, or is a share,
it is given up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.english.quantities.beside.sharing import lost, scale_of
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Change

_MOVES: dict[str, Change] = {"up": "increase", "down": "decrease"}
_OPENS = frozenset([",", "(", ";", "–", "—"])
"""What stands before «up»."""
_BEING = frozenset(["is", "was", "are", "were"])
_CLOSES = frozenset(["from", "on", "since", "compared", "against", "year", ",", ".", ";", ")", ""])
"""What stands behind a number that counts nothing of its own."""
_LENDING = frozenset(["money", "measure", "duration"])
_LARGE = 1000
_THING = 3
"""How many words of what is measured may stand between: «140 tonnes *of wheat*, up 12»."""


def moved(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures of a paragraph, bare amounts of a move with their change and the unit of what moved."""
    out = list(found)
    for at, one in enumerate(found):
        word = low_at(sequence, one.first - 1)
        if word not in _MOVES or one.rejected or one.kind != "count" or one.symbol != "1":
            continue
        opener = low_at(sequence, one.first - 2)
        ends = low_at(sequence, one.last + 1) in _CLOSES and one.last == one.number[1]
        if not ends or opener not in _OPENS | _BEING:
            continue
        made = replace(one, change=_MOVES[word]) if one.change is None else one
        out[at] = made
        if at and opener in _OPENS and _beside(sequence, found[at - 1], one):
            out[at] = _in_unit(found[at - 1], made)
    return out


def _beside(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """Whether nothing but «of wheat» stands between a figure and the comma before «up»."""
    between = sequence[left.last + 1 : right.first - 2]
    of = not between or between[0].low in ("of", "in")
    return not left.rejected and of and len(between) <= _THING and right.low <= left.low


def _in_unit(left: Found, right: Found) -> Found:
    if left.kind == "percent":
        return lost(right)  # «54%, up 3 on 2020»: points or per cent
    multiplied = scale_of(left) >= _LARGE and scale_of(right) == 1
    if multiplied and (left.kind in _LENDING or right.low % 1):
        return lost(right)  # «$40 million, up 3», «7.6 million, down 0.1»
    if left.kind not in _LENDING or multiplied:
        return right
    why = (*right.why, "share.unit")
    return replace(right, symbol=left.symbol, kind=left.kind, why=why)
