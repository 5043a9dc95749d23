"""Where a change began, in an item or beside its amount, no word of change there: «на 5 (с 10 до 15)»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.pictured import DOWN, UP
from svodka.language.punctuation import DASHES, LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.change_words import (
    REACH,
    STOPS,
    behind_bracket,
    comparatives,
    is_share,
)

BESIDE = LONG_DASHES | {"(", ","}
"""What may stand between the amount of a change and its ends."""
UNIT = 5
"""Marks of a multiplier and a unit behind a number."""
_YEAR = 4
"""Digits of a year."""


def of_item(sequence: Sequence[Mark], start: int) -> bool:
    """«Доходы выросли с 2 до 3 млн, расходы — [с] 4 до 5», «угоны — на 5 ([с] 10 до 15)», «⬆️ [с] 7 до 9».

    Brackets that hold the two ends of a share and no more: «к мэру ([с] 14 до 17 процентов)».
    """
    before = sequence[start - 1] if start else None
    if before is not None and before.low in UP + DOWN:
        return True
    if before is not None and before.low == ":":
        return _behind_comparison(sequence, start - 1)
    if before is None or before.low != "(":
        return before is not None and before.low in DASHES and before.gap
    closed = behind_bracket(sequence, start - 1) - 1
    if closed - start <= UNIT + 1 and is_share(sequence[closed - 1]):
        return True
    if is_year(sequence, start + 3):  # «угоны ([с] 4 в 2024 году до 9 в 2025)»
        return True
    near = sequence[max(0, start - 1 - UNIT) : start - 1]
    return any(on.low == "на" and number.kind == "number" for on, number in pairwise(near))


def _behind_comparison(sequence: Sequence[Mark], colon: int) -> bool:
    """«Зерна на 20% больше, чем в мае: [с] 30 до 41 тонны»: the ends of the change told before the colon."""
    told = sequence[max(0, colon - REACH) : colon]
    stops = [at for at, mark in enumerate(told) if mark.low in STOPS and mark.gap]
    told = told[stops[-1] + 1 :] if stops else told
    return any(is_share(share) and behind.low in comparatives() for share, behind in pairwise(told))


def is_year(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a mark is the year of «в 2024 году»."""
    year = sequence[at].text if at < len(sequence) else ""
    return year.isdecimal() and len(year) == _YEAR and sequence[at - 1].low == "в"


def beside_share(sequence: Sequence[Mark], start: int) -> bool:
    """«41,3% ([с] 346 до 489)», «+40%, [с] 22 до 31», «вдвое чаще ([с] 40 до 80)»: ends beside an amount."""
    at = start - 1
    if sequence[at].low == "есть" and sequence[at - 1].low == "то":  # «на 5%, то есть с 3 до 2»
        at -= 2
    while at > 0 and sequence[at].low in BESIDE:
        at -= 1
    if 0 < at < start - 1 and sequence[at].low in comparatives():
        at -= 1
    if at in (start - 1, 0):
        return False
    return is_share(sequence[at])
