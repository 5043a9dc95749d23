"""What English offers to the reading of quantities: a gate, and the figures of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import cast

from svodka.language.english.quantities.candidates import Candidate, contexts, matches
from svodka.language.english.quantities import money
from svodka.language.english.quantities.change import bound_by_verb, change_of, change_word
from svodka.language.english.quantities.exclusions import exclusion
from svodka.language.english.quantities.numbers import (
    HYPHENS,
    low_at,
    read_number,
    read_range,
)
from svodka.language.english.quantities.sharing import shared
from svodka.language.english.words import lemmas
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.numberwords import Number, join_range
from svodka.language.quantities.phrases import Phrases
from svodka.language.quantities.units import Unit, Units
from svodka.model import Kind, Relation

GATE = re.compile(
    r"\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|\w+teen|twent|"
    r"thirt|fort|fift|sixt|sevent|eight|ninet|hundred|thousand|million|billion|trillion|dozen|score|half|"
    r"third|quarter|lakh|crore|fifth|tenth|several|few|couple|pair|both|twice|thrice)",
    re.IGNORECASE,
)
"""A paragraph without a match holds no number; words that begin like a number cost only time."""
HUNDRED = Decimal(100)


settled = money.settled
"""What the whole text says of the currencies of its figures."""


@cache
def _units() -> Units:
    return Units("english", lemmas)


@cache
def _bounds(side: str) -> Phrases:
    return Phrases("english/bounds", "side", side)


def find(sequence: Sequence[Mark]) -> list[Found]:
    """Every number of a paragraph, in order, as a quantity or as a rejection."""
    out: list[Found] = []
    done = -1
    for index, mark in enumerate(sequence):
        if index <= done:
            continue
        if mark.kind in ("date", "clock", "code"):
            out.append(Found(index, index, (index, index), rejected=f"exclusion.{mark.kind}",
                             reason="A date, a time or a code."))  # fmt: skip
            continue
        if mark.kind not in ("number", "word"):
            continue
        number = read_number(sequence, index)
        if number is not None:
            found = _found(sequence, number)
            out.append(found)
            done = max(found.last, found.number[1])
    return shared(sequence, out)


def _found(sequence: Sequence[Mark], number: Number) -> Found:
    number = read_range(sequence, number)
    number, opener = _between(sequence, number)
    unit = _unit(sequence, number)
    sign = _sign(sequence, number.first)
    if unit is not None and sign is not None:
        unit = None
    start = opener if opener is not None else sign[1] if sign else number.first
    last = unit.last if unit else number.last
    after = _bounds("after").at(sequence, last + 1) or (
        _bounds("after").at(sequence, number.last + 1) if unit else None
    )
    before = None if opener is not None else _bounds("before").before(sequence, start)
    first = before.first if before else start
    bound = before or after
    last = max(last, after.last if after else last)
    c = Candidate(sequence, number, unit, bound, first, last, sign is not None)
    place = (number.first, number.last)
    if (out := exclusion(c)) is not None:
        return Found(first, last, place, rejected=out[0], reason=out[1])
    symbol, kind, scale = _measure(c, sign[0] if sign else None)
    low, high = number.low * scale, number.high * scale
    if kind == "percent" and unit is None:
        low, high = (v.quantize(Decimal("0.01")) for v in (low, high))
    if kind == "factor" and unit is None:
        last = c.last + 1
    relation = _relation(c)
    doubt, likely = _doubt(c, kind)
    why = list(number.why)
    if symbol != "1":
        why.append(f"unit.{symbol}")
    if relation != "exact":
        why.append(f"bound.{relation}")
    change = change_of(sequence, first, last, kind)
    if change:
        why.append(f"change.{change}")
    return Found(
        first, last, place, low, high, symbol, kind, relation, change, doubt, likely, tuple(why)
    )


def _between(sequence: Sequence[Mark], number: Number) -> tuple[Number, int | None]:
    """«between 5 and 10», «from ten to 32»: one range that begins with its preposition."""
    before = low_at(sequence, number.first - 1)
    start = number.first - 1
    if (sign := _sign(sequence, number.first)) is not None:
        start = sign[1] - 1
        before = low_at(sequence, start)
    if before == "between" and low_at(sequence, number.last + 1) == "and" and not number.is_range:
        at = number.last + 2
        at += money.sign_length(sequence, at)
        other = read_number(sequence, at) if at < len(sequence) else None
        joined = join_range(number, other) if other else None
        if joined is not None:
            return joined, start
    if before == "from" and number.is_range and change_word(sequence, start) is None:
        return number, start
    if before == "from" and number.is_range:
        alone = read_number(sequence, number.first)
        return (alone or number), None
    return number, None


def _unit(sequence: Sequence[Mark], number: Number) -> Unit | None:
    at = number.last + 1
    if number.category == "part":
        at += low_at(sequence, at) == "of" and low_at(sequence, at + 1) in ("a", "an")
        at += low_at(sequence, at) in ("a", "an")
    elif low_at(sequence, at) in HYPHENS and not sequence[at].gap and at + 1 < len(sequence):
        unit = _units().at(sequence, at) or (
            _units().at(sequence, at + 1) if not sequence[at + 1].gap else None
        )
        return unit
    unit = money.unit_at(sequence, at) or _units().at(sequence, at)
    if (
        unit is None
        and at < len(sequence)
        and low_at(sequence, at) in ("full", "whole", "consecutive", "more")
    ):
        unit = _units().at(sequence, at + 1)
        unit = replace(unit, first=at) if unit and unit.kind == "duration" else None
    if unit is None:
        return None
    mark = sequence[unit.first]
    if unit.kind == "money" and unit.first == unit.last:
        if mark.text.lower() == unit.symbol.lower() != unit.symbol and not mark.text.isupper():
            return None  # «the 5 try»
        if mark.low == "won" and number.scale == 1 and number.low < 100:
            return None  # «12 won medals»
    if mark.kind == "word" and len(mark.low) == 1 and (
        mark.text.isupper() or number.style != "digits" or (mark.low == "x" and mark.gap)
    ):  # fmt: skip
        return None
    if mark.low == "second" and number.low != 1 and unit.first == unit.last and mark.gap:
        return None
    return unit


def _sign(sequence: Sequence[Mark], first: int) -> tuple[str, int] | None:
    return _units().sign_before(sequence, first) or money.sign_before(sequence, first)


def _measure(c: Candidate, sign: str | None) -> tuple[str, Kind, Decimal]:
    one = Decimal(1)
    if c.unit is not None:
        return c.unit.symbol, c.unit.kind, c.unit.scale
    if sign is not None:
        return sign, "money", one
    if c.number.category == "part" and c.number.scale == 1:
        return "%", "percent", HUNDRED
    if c.after == "times" and c.low(c.last + 2) in contexts("compared"):
        return "x", "factor", one
    return "1", "count", one


def _relation(c: Candidate) -> Relation:
    number = c.number
    if number.is_range:
        return "range"
    if number.vague:
        return "vague"
    if c.bound is not None:
        return cast(Relation, c.bound.entry.text("relation"))
    return bound_by_verb(c.marks, c.first) or "exact"


def _doubt(c: Candidate, kind: str) -> tuple[str | None, bool]:
    """What is not sure about a figure, and the guess of these rules."""
    category = c.number.category
    if category in ("several", "both", "couple", "times"):
        return {"couple": "pair"}.get(category, category), c.number.scale > 1
    if category == "one" and c.unit is None and c.number.scale == 1:
        return "one", c.counts
    if kind == "duration":
        at = c.last + 1 + (c.low(c.last + 1) in HYPHENS)
        if c.low(at) == "old" or (c.low(at) in HYPHENS and c.low(at + 1) == "old"):
            return "age", False
        return "duration", not _dates(c)
    return None, True


def _dates(c: Candidate) -> bool:
    """A duration that only says when: «two days later», «in 5 years», «over the past 3 years»."""
    if (
        c.after in contexts("later") and c.after not in ("before", "after", "since")
    ) or c.after == "after":
        return True
    if c.bound is not None and c.bound.form == "within":
        return False
    at = c.first - 1
    if matches(c.mark(at), contexts("span")):
        return not (c.low(at) == "next" and c.low(at - 2) == "for")
    return c.low(at) in contexts("past")
