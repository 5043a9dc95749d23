"""Numbers in digits: grouped («45,00,000», «2'000'000»), with halves, multipliers and a smaller rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.english.quantities.candidates import closed, contexts
from svodka.language.english.quantities.numbers import money
from svodka.language.english.quantities.numbers.composing import (
    abbreviated,
    composed,
    half_more,
    hyphen,
    larger,
    plus_inside,
    times,
    with_dozen,
    word_at,
)
from svodka.language.english.quantities.numbers.mixed import read_fraction, read_mixed
from svodka.language.quantities.marks import Mark, digits, low_at
from svodka.language.quantities.number import Number

HALVES = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
GROUPS = re.compile(
    r"\d{1,2}(?:,\d\d)+,\d{3}(?:\.\d+)?|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?|\d{1,3},\d{3}\.\d+"
)
"""Groups that the marks do not hold together: lakhs and crores, Swiss apostrophes, cents."""
LAKH = Decimal(100_000)
PIECES = frozenset(",.'’")
OPENING = frozenset('($£€“"-')
"""What may stand right before a point without a whole number."""


def read_digits(sequence: Sequence[Mark], first: int) -> Number:
    """The number in digits at a mark, with its multipliers."""
    if (half := HALVES.get(sequence[first].low)) is not None:  # «a *½* kilo»
        return Number(first, first, half, half, why=("number.fraction",))
    grouping = _grouped(sequence, first)
    if grouping is not None:
        return _multiplied(sequence, first, grouping)
    if (parted := _parted(sequence, first)) is not None:
        return _multiplied(sequence, first, parted)
    if (mixed := read_mixed(sequence, first)) is not None:
        return _multiplied(sequence, first, mixed)
    if low_at(sequence, first + 1) == "/" and (part := read_fraction(sequence, first)) is not None:
        return part
    mark = sequence[first]
    if _pointed(sequence, first):
        value = Decimal(f".{mark.text}")
        pointed = _multiplied(sequence, first, Number(first, first, value, value))
        return replace(pointed, first=first - 1)
    value, unsure = digits(mark.text)
    grouped = unsure and "," in mark.text
    if grouped:
        value *= 1000
    grouped = grouped or mark.text.count(",") > 1 or len(mark.text.split()) > 1
    return _multiplied(sequence, first, Number(first, first, value, value, grouped=grouped))


def _pointed(sequence: Sequence[Mark], first: int) -> bool:
    """«rose *.5* percent», «a *.38* revolver»: a point before the digits, and nothing before the point."""
    at = first - 1
    if low_at(sequence, at) != "." or sequence[first].gap or not sequence[first].text.isdecimal():
        return False
    return sequence[at].gap or not at or low_at(sequence, at - 1) in OPENING


def _multiplied(sequence: Sequence[Mark], first: int, number: Number) -> Number:
    value, grouped = number.low, number.grouped
    after = low_at(sequence, number.last + 1)
    if after in HALVES and not value % 1:
        value += HALVES[after]
        number = replace(number, last=number.last + 1, low=value, high=value)
    start = number.last + plus_inside(sequence, number.last)
    longer = composed(sequence, start + 1, (number.low, start))
    if longer is not None and longer.last > start:
        longer = replace(longer, first=first, grouped=grouped)
        return abbreviated(sequence, half_more(sequence, with_rest(sequence, longer)))
    more = _plural(sequence, larger(sequence, number))
    if more.last > number.last:
        return more
    return with_dozen(sequence, number) or half_more(sequence, number)


def _grouped(sequence: Sequence[Mark], first: int) -> Number | None:
    """«45,00,000», «1,23,45,678», «2'000'000»."""
    last = first
    while (
        last + 2 < len(sequence)
        and sequence[last + 1].low in PIECES
        and not sequence[last + 1].gap
        and sequence[last + 2].kind == "number"
        and not sequence[last + 2].gap
    ):
        last += 2
    if last == first and sequence[first].text.count(",") < 2:
        return None
    text = "".join(mark.text for mark in sequence[first : last + 1])
    if not GROUPS.fullmatch(text):
        return None
    value = Decimal(re.sub("[,'’]", "", text))
    return Number(first, last, value, value, grouped=True)


def _parted(sequence: Sequence[Mark], first: int) -> Number | None:
    """«10, 000 suspects»: thousands that a blank parts from their comma."""
    last = first + 2
    if last >= len(sequence) or sequence[first + 1].text != "," or sequence[first + 1].gap:
        return None
    if sequence[last].text != "000" or not sequence[last].gap:
        return None
    if not re.fullmatch(r"[1-9]\d{0,2}", sequence[first].text):
        return None
    value = Decimal(sequence[first].text) * 1000
    return Number(first, last, value, value, grouped=True)


def _plural(sequence: Sequence[Mark], number: Number) -> Number:
    """«3.5 millions»: only a decimal is sure to be multiplied, «On May 5 thousands marched»."""
    word = word_at(sequence, number.last + 1)
    if word is None or word.category != "vague" or word.value < 1000 or not number.low % 1:
        return number
    return times(number, word)


def with_rest(sequence: Sequence[Mark], number: Number) -> Number:
    """«13 billion 200 million», «5 thousand 300»: the second number goes on the first."""
    at = number.last + 1
    joined = low_at(sequence, at) == "and" and low_at(sequence, number.first - 1) != "between"
    rest = _number_at(sequence, at + joined)
    if rest is None or hyphen(sequence, rest.last + 1) or number.low % number.scale:
        return number
    if (
        joined
        and rest.scale > 1
        and money.signed(sequence, number.first)
        and _counts(sequence, rest)
    ):
        return number
    value, last = number.low + rest.low, rest.last
    if number.scale == LAKH < rest.scale and not joined and rest.low < number.low * rest.scale:
        value = number.low * rest.scale + rest.low  # «3 lakh 1200 crore»
    elif not _goes_on(number, rest, joined):
        return number
    if joined and rest.scale == 1000 and low_at(sequence, last + 1) == "and":
        units = _number_at(sequence, last + 2)
        if units is not None and _is_small(units):  # «14 million and 940 thousand *and 31*»
            value, last = value + units.low, units.last
    return replace(number, last=last, low=value, high=value)


def _counts(sequence: Sequence[Mark], rest: Number) -> bool:
    """«$30 billion and 2 million *tonnes*»: whether what stands right behind a number is no money."""
    at = rest.last + 1
    if at >= len(sequence) or sequence[at].kind != "word" or money.word_at(sequence, at):
        return False
    low = sequence[at].low
    return low in contexts("several") or (low.endswith("s") and low not in closed())


def _number_at(sequence: Sequence[Mark], at: int) -> Number | None:
    """The number in digits that begins at a mark behind a blank."""
    if at >= len(sequence) or sequence[at].kind != "number" or not sequence[at].gap:
        return None
    return read_digits(sequence, at)


def _goes_on(number: Number, rest: Number, joined: bool) -> bool:
    """Whether a number is the smaller rest of one with a multiplier: hundreds of a thousand, and so on.

    Behind «and» only with a multiplier of its own: «5 thousand and 300 sheep» may be two herds.
    """
    if rest.low >= number.scale:
        return False
    hundreds = number.scale == 1000 and _is_small(rest) and not joined
    return hundreds or 1 < rest.scale < number.scale


def _is_small(number: Number) -> bool:
    """Whether a number is a whole one below a thousand, without a multiplier."""
    return (
        number.scale == 1
        and number.first == number.last
        and number.low < 1000
        and not number.low % 1
    )
