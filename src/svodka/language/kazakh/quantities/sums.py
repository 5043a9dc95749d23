"""Sums of money whose currency only a neighbour tells: «кірісі 6 трлн болды, шығысы 7 трлн теңге болды»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.kazakh.quantities.candidates import given
from svodka.language.kazakh.quantities.change_words import change_stem
from svodka.language.kazakh.quantities.ends import scale_of
from svodka.language.kazakh.quantities.heads_counted import is_sum
from svodka.language.punctuation import DASHES
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

BILLION = Decimal(10**9)


def in_money(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures, with the currency of their paragraph for billions that come to what is money."""
    if not any(_lacks_currency(one) for one in found):
        return found
    paid = {one.symbol for one in found if one.kind == "money" and not one.rejected}
    if len(paid) != 1:
        return found
    symbol = paid.pop()
    return [
        replace(one, symbol=symbol, kind="money", why=(*one.why, "share.unit"))
        if _lacks_currency(one) and _is_told(sequence, one)
        else one
        for one in found
    ]


def _lacks_currency(one: Found) -> bool:
    counts = one.kind == "count" and one.symbol == "1" and not (one.rejected or one.doubt)
    return counts and one.low >= BILLION and (scale_of(one) or 0) >= 1000


def _is_told(sequence: Sequence[Mark], one: Found) -> bool:
    """«Кірісі – 6 трлн.», «қарызы 6 млрд болды»: behind what is money, and before what counts nothing."""
    behind = low_at(sequence, one.last + 1)
    counts = behind not in ("", ".", ",", ";", ")", "!", "?")
    if counts and change_stem(behind) is None:
        counts = not behind.startswith(("бол", *given()))
    at = one.first - 1
    at -= low_at(sequence, at) in DASHES
    return not counts and is_sum(low_at(sequence, at))


__all__ = ["in_money"]
