"""Amounts told in two units: «5 рублей 20 копеек», «1 год 6 месяцев», «год и восемь месяцев»."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from svodka.language.quantities.units import JOINED, Unit, of_two
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.money import default_of
from svodka.language.russian.quantities.numeral import Numeral, continues
from svodka.language.russian.quantities.numerals import read_numeral
from svodka.language.russian.quantities.ranges import is_one
from svodka.language.russian.quantities.surroundings import contexts
from svodka.language.russian.quantities.units import unit_at

ONE = Decimal(1)
YEAR = Decimal(12)
"""Months of a year."""
CENT = Decimal("0.01")
HUNDRED = 100
RUB = "RUB"


def sum_up(draft: Draft) -> None:
    """«5 рублей 20 копеек», «5 р. 20 к.», «1 год 6 месяцев», «1 ч. 9 мин. 16,7 с»: parts of one amount."""
    exact = draft.low, draft.symbol
    for _ in range(2):
        c = draft.candidate
        if c.unit is None or draft.low != draft.high:
            return
        at = c.unit.last + 1
        at += c.low(at) in ("и", ".")
        if at >= len(c.marks) or (other := read_numeral(c.marks, at)) is None or other.vague:
            return
        minor = unit_at(c.marks, other.last + 1, other) or _kopecks(draft, other)
        if minor is None or other.scale != 1 or other.suffix:
            return
        joined = JOINED.get((exact[1] if exact[1] == "min" else c.unit.symbol, minor.symbol))
        if draft.kind == "money" and joined is None:
            same = minor.symbol in (draft.symbol, default_of(draft.symbol))
            if not same or minor.scale >= c.unit.scale or c.unit.scale != 1:
                return
            total, symbol = draft.low + other.low * minor.scale, minor.symbol
        else:
            if joined is None:
                return
            major = exact[0] if exact[1] == "min" else draft.low
            total, symbol = _of_two(joined, major, other.low)
            exact = (major * joined[1] + other.low * joined[2], joined[0])
            if minor.kind == "measure":
                draft.kind = "measure"
        draft.low = draft.high = total
        draft.symbol = symbol
        draft.why.append("number.two-parts")
        draft.candidate = replace(
            c, unit=replace(minor, symbol=symbol, first=c.unit.first), last=max(c.last, minor.last)
        )


def _kopecks(draft: Draft, minor: Numeral) -> Unit | None:
    """«5 р. 20 [к.]»: a letter that is a unit behind roubles alone."""
    c, at = draft.candidate, minor.last + 1
    if draft.symbol != RUB or minor.low >= HUNDRED or c.low(at) not in contexts("kopecks"):
        return None
    return Unit(at, at + (c.low(at + 1) == "." and continues(c.marks, at + 2)), RUB, "money", CENT)


def _of_two(
    joined: tuple[str, Decimal, Decimal], major: Decimal, minor: Decimal
) -> tuple[Decimal, str]:
    """The sum of two parts and its unit: hours with minutes in hours."""
    total = of_two(joined, major, minor)
    if joined[0] == "min":
        return (total / 60).quantize(Decimal("0.0001")).normalize(), "h"
    return total, joined[0]


def add_one(draft: Draft) -> None:
    """«год и восемь месяцев»: one of the major unit stands before without its number."""
    c = draft.candidate
    at = c.numeral.first - 2
    if c.unit is None or at < 0 or c.near != "и" or c.first != c.numeral.first:
        return
    if c.numeral.scale != 1 or draft.low != draft.high or not is_one(c.low(at)):
        return
    major = unit_at(c.marks, at, replace(c.numeral, first=at, last=at, low=ONE, high=ONE))
    joined = JOINED.get((major.symbol, c.unit.symbol)) if major and major.last == at else None
    if major is None or joined is None or c.low(at - 1) in ("в", "каждый"):
        return
    total, symbol = _of_two(joined, ONE, draft.low)
    draft.low = draft.high = total
    draft.symbol = symbol
    draft.why.append("number.two-parts")
    draft.candidate = replace(c, unit=replace(c.unit, symbol=symbol), first=at)


def join_terms(found: list[Draft]) -> None:
    """«От двух лет и десяти месяцев до трёх лет»: the ends of one range, where either is of two parts."""
    for left, right in list(pairwise(found)):
        start, end = _behind(left, "от"), _behind(right, "до")
        parts = "number.two-parts" in (*left.why, *right.why)
        if not parts or start < 0 or end != left.candidate.last + 1:
            continue
        units = {left.symbol, right.symbol}
        if left.rejected or right.rejected or not units <= {"a", "mo"}:
            continue
        low, high = (d.low * YEAR if d.symbol != "mo" else d.low for d in (left, right))
        if low < high:
            left.low, left.high, left.symbol, left.relation = low, high, "mo", "range"
            left.candidate = replace(left.candidate, first=start, last=right.candidate.last)
            found.remove(right)


def _behind(draft: Draft, word: str) -> int:
    """Where a word stands that a figure begins with or stands behind; -1 where none does."""
    at = draft.candidate.first
    return next((i for i in (at, at - 1) if draft.candidate.low(i) == word), -1)
