"""Items of a list, line below line: «кіріс – 12 млрд теңге;» and below it «шығыс – 13 млрд;».

An item that leaves out its currency has that of the item above it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.kazakh.quantities.ends import scale_of
from svodka.language.kazakh.quantities.heads_counted import of_heads
from svodka.language.kazakh.quantities.multipliers import MILLION
from svodka.language.punctuation import DASHES
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at, marks

LINES = 8
"""Items above one that may leave out their currency, too."""
LONGEST = 200
"""Characters of an item."""
ENDS = frozenset({"", ",", ";", ".", "("})


def lent_from_above(
    text: str,
    sequence: Sequence[Mark],
    found: list[Found],
    find: Callable[[Sequence[Mark]], list[Found]],
) -> list[Found]:
    """The figures of a line, in which millions without a currency have that of the line above."""
    if not any(_is_bare_item(sequence, one) for one in found):
        return found
    symbol = _currency_above(text, sequence[0].start, find)
    if symbol is None:
        return found
    return [
        replace(one, symbol=symbol, kind="money", why=(*one.why, "share.money"))
        if _is_bare_item(sequence, one)
        else one
        for one in found
    ]


def _is_bare_item(sequence: Sequence[Mark], one: Found) -> bool:
    """Whether a figure is millions of nothing, behind a dash."""
    if one.rejected or one.kind != "count" or one.symbol != "1":
        return False
    if low_at(sequence, one.first - 1) not in DASHES or of_heads(sequence, one):
        return False
    large = (scale_of(one) or Decimal(0)) >= MILLION
    return large and low_at(sequence, one.last + 1) in ENDS


def _currency_above(
    text: str, start: int, find: Callable[[Sequence[Mark]], list[Found]]
) -> str | None:
    """The currency of the nearest item above that has one; only items of millions stand between."""
    end = text.rfind("\n", 0, start)
    for _ in range(LINES):
        if end <= 0:
            return None
        begin = text.rfind("\n", 0, end) + 1
        if end - begin > LONGEST:
            return None
        above = marks(text, begin, end)
        large = [one for one in find(above) if not one.rejected and scale_of(one) is not None]
        if not large or low_at(above, large[0].first - 1) not in DASHES:
            return None
        if large[0].kind == "money":
            return large[0].symbol
        if not _is_bare_item(above, large[0]):
            return None
        end = begin - 1
    return None
