"""What English offers to the reading of quantities: a gate, and the figures of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from svodka.language.english.quantities.beside.bases import unbound
from svodka.language.english.quantities.beside.change_ends import ended
from svodka.language.english.quantities.beside.eliding import elided
from svodka.language.english.quantities.beside.moved import moved
from svodka.language.english.quantities.beside.moved_too import moved_too
from svodka.language.english.quantities.beside.points import pointed
from svodka.language.english.quantities.beside.repeated_units import spanned
from svodka.language.english.quantities.beside.sharing import shared
from svodka.language.english.quantities.bounds.articles import article_number
from svodka.language.english.quantities.bounds.ranges import between, read_range
from svodka.language.english.quantities.bounds.rules import bound_before, bound_behind, relation_of
from svodka.language.english.quantities.candidates import Candidate
from svodka.language.english.quantities.change.rules import change_of
from svodka.language.english.quantities.doubts import doubt_of
from svodka.language.english.quantities.exclusions.persons import age_limit
from svodka.language.english.quantities.exclusions.rules import exclusion
from svodka.language.english.quantities.magnitudes import magnitude
from svodka.language.english.quantities.numbers import settling
from svodka.language.english.quantities.numbers.composing import ARTICLES, PLUS
from svodka.language.english.quantities.numbers.digits import HALVES
from svodka.language.english.quantities.numbers.measures import (
    Measured,
    below_zero,
    measured,
    minus_at,
    old_end,
    sign_before,
)
from svodka.language.english.quantities.numbers.reading import read_number
from svodka.language.english.quantities.numbers.said_again import said_again
from svodka.language.english.quantities.ratios.every import every_part, ordinals
from svodka.language.english.quantities.ratios.factors import (
    factor_end,
    multiple,
    multiplied,
    to_multiply,
)
from svodka.language.english.quantities.ratios.shares import read_ratio
from svodka.language.quantities.degrees import DEGREES, degrees
from svodka.language.quantities.found import Found
from svodka.language.quantities.frost import MIRRORED
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import number_words
from svodka.model import Kind

GATE = re.compile(
    r"[\d½¼¾]|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\w+teen|twent|"
    r"thirt|fort|fift|sixt|sevent|eight|ninet|hundred|thousand|million|billion|(?:quad|t)rillion|dozen|score|half|"
    r"third|quarter|lakh|crore|fifth|tenth|several|few|couple|pair|both|twice|thrice|"
    r"every \w+(?:nd|th) |(?:double|triple|quadruple) (?:the|that|what|its|their|his|her|our|last|those)\b|"
    r"(?:doubl|tripl|trebl|quadrupl|halv)ed\b|(?:to|[wc]?ould|will|may|might|must|can|shall|should) "
    r"(?:double|triple|treble|quadruple|halve)\b|"
    r"(?:than|least|most|over|under|about|nearly|almost|within|to|for|by|lasts?|lasted|takes?|took|taken) "
    r"an? (?:year|month|week|day|hour|minute|fortnight|decade|centur|milli|centi|kilo|met|mile|inch|gram|"
    r"ton|litre|liter|gallon|hectare|acre|barrel|ounce))"
)
"""A paragraph that has no match in lower case holds no number; words that begin like one cost only time."""
HUNDRED = Decimal(100)


settled = settling.settled
"""What the whole text says of the currencies of its figures."""


def find(sequence: Sequence[Mark]) -> list[Found]:
    """Every number of a paragraph, in order, as a quantity or as a rejection."""
    out: list[Found] = []
    done = -1
    words = _openers()
    for index, mark in enumerate(sequence):
        if index <= done:
            continue
        if mark.kind in ("date", "clock", "code"):
            out.append(Found(index, index, (index, index), rejected=f"exclusion.{mark.kind}",
                             reason="A date, a time or a code."))  # fmt: skip
            continue
        if mark.kind == "word":
            if mark.low not in words:
                continue
        elif mark.kind != "number":
            continue
        number = read_number(sequence, index)
        if number is None and mark.low in ARTICLES:
            number = article_number(sequence, index)
        elif number is None and mark.kind == "word":
            number = (
                every_part(sequence, index)
                or multiple(sequence, index)
                or multiplied(sequence, index)
                or to_multiply(sequence, index)
            )
        if number is not None:
            found = _found(sequence, said_again(sequence, number))
            out.append(found)
            done = max(found.last, found.number[1])
    if any(one.symbol in DEGREES for one in out):
        out = degrees(sequence, out)
    whole = elided(sequence, shared(sequence, spanned(sequence, out)))
    return unbound(
        sequence, ended(sequence, moved_too(sequence, pointed(sequence, moved(sequence, whole))))
    )


@cache
def _openers() -> frozenset[str]:
    """The words that a number can begin with."""
    return frozenset((*number_words("english"), *ARTICLES, *ordinals(), *HALVES))


def _found(sequence: Sequence[Mark], number: Number) -> Found:
    number = read_range(sequence, read_ratio(sequence, number))
    number = below_zero(sequence, number)
    sign = sign_before(sequence, number.first)
    number, opener = between(sequence, number, sign)
    whole = measured(sequence, number)
    if sign is not None and whole.unit is not None:
        whole = Measured(number, None, number.last)
    number, unit, last = whole.number, whole.unit, whole.last
    start = opener if opener is not None else sign[1] if sign else number.first
    plain = start == number.first or (sign is not None and start == sign[1] and number.low > 0)
    minus = minus_at(sequence, start, number, unit) if plain else None
    if minus is not None:
        high = number.high if number.is_range else -number.high  # «-2 to 3 °C»
        start, number = minus, replace(number, low=-number.low, high=high)
    after = bound_behind(sequence, number, last)
    before = None if opener is not None else bound_before(sequence, start, last, unit)
    first = before.first if before else start
    # «20 houses *or fewer*» bounds from behind the noun
    beside = after is not None and (after.first <= last + 1 or after.form in PLUS)
    last = max(last, after.last if after and beside else last, old_end(sequence, last, unit))
    c = Candidate(sequence, first, last, number, unit, before or after, sign is not None)
    place = (number.first, number.last)
    if (out := exclusion(c)) is not None:
        return Found(first, last, place, rejected=out[0], reason=out[1])
    symbol, kind, scale = _measure(c, sign[0] if sign else None)
    low, high = sorted((number.low * scale, number.high * scale))
    if kind == "percent" and unit is None:
        low, high = (v.quantize(Decimal("0.01")) for v in (low, high))
    if kind == "factor" and unit is None:
        last = max(last, factor_end(c) or last)
    relation = relation_of(c, kind)
    if scale < 0:
        relation = MIRRORED.get(relation, relation)  # «more than 40 degrees below zero»
    doubt, likely = doubt_of(c, kind)
    why = [*number.why, *whole.why]
    if symbol != "1":
        why.append(f"unit.{symbol}")
    if scale != 1 and unit is not None:
        why.append(f"scale.{scale}")
    if relation != "exact":
        why.append(f"bound.{relation}")
    change = change_of(sequence, first, last, kind)
    if change:
        why.append(f"change.{change}")
    return Found(
        first, last, place, low, high, symbol, kind, relation, change, doubt, likely, tuple(why)
    )


def _measure(c: Candidate, sign: str | None) -> tuple[str, Kind, Decimal]:
    one = Decimal(1)
    if c.unit is not None:
        return c.unit.symbol, c.unit.kind, c.unit.scale
    if sign is not None:
        return sign, "money", one
    if c.number.category == "ratio" or (c.number.category == "part" and c.number.scale == 1):
        return "%", "percent", HUNDRED
    if magnitude(c):
        return "1", "other", one
    if age_limit(c):
        return "a", "duration", one
    if factor_end(c) is not None:
        return "x", "factor", one
    return "1", "count", one
