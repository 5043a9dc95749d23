"""Units beside an English number: which one, halves behind it, a smaller unit that belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from svodka.language.english.quantities.numbers import money
from svodka.language.english.quantities.numbers.composing import ARTICLES, PLUS, word_at
from svodka.language.english.quantities.numbers.fitting import fits
from svodka.language.english.quantities.numbers.left_out import out_of, short_rest
from svodka.language.english.quantities.numbers.reading import read_number
from svodka.language.english.quantities.numbers.short_units import (
    inches_or_stones,
    is_no_unit,
    marks_inches,
    weighed_or_blown,
)
from svodka.language.english.quantities.numbers.surroundings import around
from svodka.language.english.quantities.numbers.weights import weight
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS, MINUS
from svodka.language.quantities.degrees import DEGREES
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.phrases import Phrases
from svodka.language.quantities.units import JOINED, Unit, Units, of_two

NO_SIGN = frozenset(
    [",", "(", ")", "-", "–", "—", ":", ";", "of", "and", "to", "the", "a", "than", "in"]
)
"""What often stands before a number and is no sign of money."""
VAGUELY = frozenset(["money", "measure", "duration"])
"""Kinds of units that come in «thousands of»."""


@dataclass(slots=True)  # not frozen: made by the ten thousand, thrice as quick
class Measured:
    """A number with its unit, up to the mark ``last``; the value is in that unit."""

    number: Number
    unit: Unit | None
    last: int
    why: tuple[str, ...] = ()


@cache
def units() -> Units:
    """The units and currencies of English."""
    return Units("english", lemmas)


@cache
def bounds(side: str) -> Phrases:
    """The words that bound a number, before or after it."""
    return Phrases("english/bounds", "side", side)


@cache
def particles(name: str) -> frozenset[str]:
    """Verbs of one class whose «up» or «over» bounds nothing."""
    return classes("english/particles")[name]


def sign_before(sequence: Sequence[Mark], first: int) -> tuple[str, int] | None:
    """The money of a sign before a number, and the sign's first mark."""
    before = sequence[first - 1] if first else None
    if before is None or (before.low in NO_SIGN and not _of_land(sequence, first)):
        return None
    if before.kind == "sign" or before.text.isupper():
        if (found := units().sign_before(sequence, first)) is not None:
            if sequence[found[1]].text != "A" or not sequence[found[1] + 1].gap:
                return found
            alone = units().sign_before(sequence[first - 1 : first], 1)  # «*A $5 million* grant»
            return (alone[0], first - 1) if alone is not None else None
    return money.sign_before(sequence, first)


def _of_land(sequence: Sequence[Mark], first: int) -> bool:
    """«a fine of *$A*40»: whether a letter between a sign and its number says whose dollar it is."""
    letter, sign = sequence[first - 1], sequence[first - 2] if first > 1 else None
    close = not letter.gap and not sequence[first].gap
    return close and letter.text == "A" and sign is not None and sign.text == "$"


def measured(sequence: Sequence[Mark], number: Number) -> Measured:
    """A number with its unit and what belongs to it: «a metre and a half», «eight years and six months»."""
    unit = unit_of(sequence, number)
    if unit is None:
        return Measured(number, out_of(sequence, number, read_number, unit_of), number.last)
    plain = Measured(number, unit, unit.last)
    if number.is_range or number.vague or number.category == "part":
        return plain
    half = half_behind(sequence, unit.last + 1)
    if half and unit.kind != "percent" and number.low < 1000:
        more = replace(number, low=number.low + half, high=number.high + half)
        return Measured(more, unit, unit.last + 3, ("number.and-a-half",))
    return _smaller_unit(sequence, plain, unit) or plain


def below_zero(sequence: Sequence[Mark], number: Number) -> Number:
    """«USD *-0.7* billion»: a number with a minus between it and its money."""
    at = number.first - 1
    if low_at(sequence, at) not in MINUS or sequence[number.first].gap or number.style != "digits":
        return number
    if units().sign_before(sequence, at) is None:
        return number
    return replace(number, first=at, low=-number.low, high=-number.high)


def minus_at(sequence: Sequence[Mark], start: int, number: Number, unit: Unit | None) -> int | None:
    """The mark of a minus: «minus 40 degrees», « -2.5 percent», not a dash of a list or a range."""
    at = start - 1
    mark = sequence[at] if at >= 0 else None
    if mark is None or number.vague:
        return None
    if number.is_range:
        return at if _freezes(sequence, start, unit) else None
    if mark.low == "minus" and low_at(sequence, at - 1) in ("or", "/"):
        return None  # «plus or minus 3 percent» says how far
    if mark.low in ("minus", "negative"):
        return at
    signed = mark.low in MINUS and mark.gap and not sequence[start].gap
    below = unit is not None and unit.symbol in ("Cel", "[degF]", "%", "m")
    below = below or low_at(sequence, at - 1) in around("below-zero")
    counts = low_at(sequence, at - 1).endswith("s")  # «40 votes -1.5 percent»: a dash
    after_number = at > 0 and sequence[at - 1 - (counts and at > 1)].kind == "number"
    return at if signed and below and not after_number and number.style == "digits" else None


def _freezes(sequence: Sequence[Mark], start: int, unit: Unit | None) -> bool:
    """«Lows of *-2* to 3 °C»: whether a range of degrees begins below zero."""
    minus = sequence[start - 1]
    signed = minus.low in MINUS and minus.gap and not sequence[start].gap
    behind = sequence[start - 2].kind == "word" if start > 1 else True
    to = low_at(sequence, start + 1) == "to"
    return signed and behind and to and unit is not None and unit.symbol in DEGREES


def old_end(sequence: Sequence[Mark], last: int, unit: Unit | None) -> int:
    """The last mark of an age with its «-old»: «a 22-year-old student»."""
    if unit is None or unit.kind != "duration" or low_at(sequence, last + 1) not in HYPHENS:
        return last
    joined = low_at(sequence, last + 2) in ("old", "olds") and not sequence[last + 2].gap
    return last + 2 if joined else last


def half_behind(sequence: Sequence[Mark], at: int) -> Decimal | None:
    """«… and a half» behind a unit."""
    if low_at(sequence, at) != "and" or low_at(sequence, at + 1) != "a":
        return None
    word = word_at(sequence, at + 2)
    if word is None or low_at(sequence, at + 2) not in ("half", "quarter"):
        return None
    if word_at(sequence, at + 3) is not None:
        return None  # «two years and a half million»
    of = low_at(sequence, at + 3) == "of" and low_at(sequence, at + 4) in (*ARTICLES, "the", "all")
    return None if of else word.value  # «two years and a half of the price»


def _smaller_unit(sequence: Sequence[Mark], major: Measured, unit: Unit) -> Measured | None:
    """«eight years and six months», «two hours 40 minutes»: one amount in two units."""
    at = unit.last + 1
    at += low_at(sequence, at) == "and"
    other, minor = short_rest(sequence, unit) or (None, None)
    if other is None:
        other = read_number(sequence, at) if at < len(sequence) and at > 0 else None
        if other is None or other.is_range or other.vague or other.category == "part":
            return None
        minor = unit_of(sequence, other)
    joined = JOINED.get((unit.symbol, minor.symbol)) if minor else None
    if minor is None or joined is None or unit.scale != 1 or minor.scale != 1:
        return None
    rest = _smaller_unit(sequence, Measured(other, minor, minor.last), minor)
    whole = JOINED.get((unit.symbol, rest.unit.symbol)) if rest and rest.unit else None
    if rest is not None and rest.unit is not None and whole is not None:
        joined = whole  # «3 tons 96 kg *611 g*», «2 hours 21 minutes *40 seconds*»
        other, minor = rest.number, replace(rest.unit, last=rest.last)
    value = of_two(joined, major.number.low, other.low)
    number = replace(major.number, low=value, high=value)
    return Measured(number, replace(unit, symbol=joined[0]), minor.last, ("unit.joined",))


def past_plus(sequence: Sequence[Mark], at: int) -> int:
    """«10 *plus* miles», «20*-plus* years», «40*-odd* men», «40 *or more* hectares»: the place behind it."""
    joined = at + 1 < len(sequence) and low_at(sequence, at) in HYPHENS and not sequence[at].gap
    if low_at(sequence, at + joined) in PLUS:
        return at + 1 + joined
    bound = bounds("after").at(sequence, at)
    return bound.last + 1 if bound is not None else at


def unit_of(sequence: Sequence[Mark], number: Number) -> Unit | None:
    """The unit behind a number, if there is one."""
    at = past_plus(sequence, number.last + 1)
    if number.vague and low_at(sequence, at) == "of":
        unit = money.unit_at(sequence, at + 1) or units().at(sequence, at + 1)
        return unit if unit and unit.kind in VAGUELY else None  # «millions *of dollars*»
    if number.category == "part":
        at += low_at(sequence, at) == "of" and low_at(sequence, at + 1) in ARTICLES
        at += low_at(sequence, at) in ARTICLES
        parts = classes("english/number_parts")
        if (
            low_at(sequence, at) in parts["point"]
            and low_at(sequence, number.last) in parts["tenth"]
        ):
            return Unit(at, at, "%", "percent")  # «slipped a *tenth of a point*»
        joined = low_at(sequence, at) in HYPHENS and not sequence[at].gap
        if low_at(sequence, at + joined) in parts["point"] and _of_rates(sequence):
            return Unit(at, at + joined, "%", "percent")  # «cut its rate by a *quarter-point*»
        if joined and (after := units().at(sequence, at + 1)) is not None:
            after = weight(sequence, number, after)
            amount = after.kind == "measure" and low_at(sequence, after.last + 1) == "of"
            return after if amount else None  # «a half-*pound* of tea», no «half-mile run»
    elif low_at(sequence, at) in HYPHENS and not sequence[at].gap and at + 1 < len(sequence):
        unit = units().at(sequence, at) or (
            units().at(sequence, at + 1) if not sequence[at + 1].gap else None
        )
        if unit is None or is_no_unit(sequence, number, unit):
            return None
        return weight(sequence, number, unit)
    elif number.style == "digits" and number.high < 1 and low_at(sequence, at) == "of":
        at += 1 + (low_at(sequence, at + 1) in ARTICLES)
        unit = units().at(sequence, at)  # «0.25 *of a percent*»
        return unit if unit is not None and unit.kind == "percent" else None
    if low_at(sequence, at) == '"':
        return Unit(at, at, "[in_i]", "measure") if marks_inches(sequence, at) else None
    country = money.unit_at(sequence, at)
    may_be = [country] if country else units().every(sequence, at)
    other = inches_or_stones(sequence, at, number) or _after_filler(sequence, at)
    found = (
        unit
        for unit in (*may_be, None if may_be else other)
        if unit and fits(sequence, number, unit)
    )
    unit = next(found, None)
    return weighed_or_blown(sequence, weight(sequence, number, unit)) if unit else None


def _of_rates(sequence: Sequence[Mark]) -> bool:
    """Whether a paragraph is about rates, whose points are percentage points."""
    rates = classes("english/number_parts")["rate"]
    return any(mark.low in rates for mark in sequence)


def _after_filler(sequence: Sequence[Mark], at: int) -> Unit | None:
    """«4 full days», «two more years», «40 gruelling kilometres», «40 net acres»."""
    word = low_at(sequence, at)
    if word not in around("filler") | around("felt") | around("counted-by"):
        return None
    unit = units().at(sequence, at + 1)
    if unit is not None and word in around("counted-by"):
        return replace(unit, first=at) if unit.kind == "measure" else None
    if unit is None or (unit.kind != "duration" and not (word in around("felt") and _is_way(unit))):
        return None
    return replace(unit, first=at)


def _is_way(unit: Unit) -> bool:
    """Whether a unit is one in which ways are told."""
    return unit.symbol in ("km", "m", "[mi_i]", "[nmi_i]")
