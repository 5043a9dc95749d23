"""What Kazakh offers to the reading of quantities: a gate, and the figures of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import cast

from svodka.language.kazakh.hesitations import spoken
from svodka.language.kazakh.morphology.function_words import function_beginnings
from svodka.language.kazakh.morphology.words import features
from svodka.language.kazakh.quantities.alternatives import bracketed
from svodka.language.kazakh.quantities.behind_numbers import told, units
from svodka.language.kazakh.quantities.bounds import (
    bound_before,
    bound_by_verb,
    bound_over,
    bounds_beside,
    counted_case,
    is_about,
    is_level,
    most_of,
    reaches,
    relation_over,
)
from svodka.language.kazakh.quantities.candidates import Candidate, doubt_of
from svodka.language.kazakh.quantities.change_words import AMOUNTS, change_stem, change_verb
from svodka.language.kazakh.quantities.changes.stated import (
    change_by_sign,
    change_of,
    change_over,
)
from svodka.language.kazakh.quantities.ends import from_to
from svodka.language.kazakh.quantities.every import every_part
from svodka.language.kazakh.quantities.exclusions import exclusion
from svodka.language.kazakh.quantities.forms import number_word, word_at
from svodka.language.kazakh.quantities.frost import frost
from svodka.language.kazakh.quantities.items_below import lent_from_above
from svodka.language.kazakh.quantities.joining import shared
from svodka.language.kazakh.quantities.minus import signed
from svodka.language.kazakh.quantities.multipliers import unsure_separator
from svodka.language.kazakh.quantities.numbers import read_number
from svodka.language.kazakh.quantities.ranges import read_range
from svodka.language.kazakh.quantities.speeds import per_second, rate
from svodka.language.kazakh.quantities.sums import in_money
from svodka.language.kazakh.quantities.temperatures import temperatures
from svodka.language.kazakh.quantities.two_ends import between_two
from svodka.language.kazakh.quantities.two_parts import two_parts
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.degrees import degrees
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.model import Kind, Relation

GATE = re.compile(
    r"\d|\b(?:нөл|бір|екі|екеу|үш|төрт|бес|алт|жет|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|сексен|тоқсан|жүз"
    r"|мың|млн|млрд|трлн|миллион|миллиард|триллион|квадр|жарты|ширек|ширег)"
)
"""A paragraph that has no match in lower case holds no number; words that begin like one cost only time."""
HUNDRED = Decimal(100)


def find(sequence: Sequence[Mark]) -> list[Found]:
    """Every number of a paragraph, in order, as a quantity or as a rejection."""
    if "(" not in [mark.low for mark in sequence]:
        return _find(sequence)
    kept = spoken(sequence)
    if len(kept) == len(sequence):
        return _find(sequence)
    return [
        replace(one, first=kept[one.first], last=kept[one.last],
                number=(kept[one.number[0]], kept[one.number[1]]))
        for one in _find([sequence[at] for at in kept])
    ]  # fmt: skip


def listed(text: str, sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures of a paragraph, those of an item with what the items above it say."""
    return lent_from_above(text, sequence, found, find)


def _find(sequence: Sequence[Mark]) -> list[Found]:
    out: list[Found] = []
    done = -1
    every = classes("kazakh/every")["every"]
    for index, mark in enumerate(sequence):
        if index <= done:
            continue
        if mark.kind == "word" and number_word(mark.low) is None and mark.low not in every:
            continue
        if mark.kind in ("date", "clock", "code"):
            out.append(Found(index, index, (index, index), rejected=f"exclusion.{mark.kind}",
                             reason="A date, a time or a code."))  # fmt: skip
            scale = word_at(sequence, index + 1) if mark.kind == "code" else None
            done = index + (scale is not None and scale[0].category == "scale")
            continue  # of «1.234,567 мың теңге» no thousand is left
        if mark.kind not in ("number", "word"):
            continue
        read = every_part(sequence, index) or read_number(sequence, index)
        if read is not None:
            found = _found(sequence, *read)
            out.append(found)
            done = max(found.last, found.number[1])
    out = temperatures(sequence, out)
    warm = any(one.symbol == "Cel" for one in out)
    out = between_two(sequence, degrees(sequence, out) if warm else out)
    out = signed(sequence, bracketed(sequence, out))
    out = frost(sequence, out) if warm else out
    out = in_money(sequence, shared(sequence, from_to(sequence, two_parts(out))))
    return per_second(sequence, out)


def _found(sequence: Sequence[Mark], number: Number, ending: str) -> Found:
    """The quantity that a number begins: with its unit, its bound and its change; or why it is none."""
    number, ending = read_range(sequence, number, ending)
    found = told(sequence, number, ending)
    number, unit, ending, after = found.number, found.unit, found.ending, found.after
    sign = units().sign_before(sequence, number.first)
    start = sign[1] if sign else number.first
    before = bound_before(sequence, start)
    first = before.first if before else start
    after = None if after is not None and is_level(sequence, first, after) else after
    until = after is not None and after.form.startswith(function_beginnings("until"))
    if after is not None and until and change_verb(sequence, found.last) is not None:
        times = unit is not None and unit.symbol == "x"  # «5 есеге дейін арттырды»: a bound
        far = unit is not None and unit.kind == "measure" and reaches(sequence, first, found.last)
        which = after.form.endswith("гі") and change_stem(low_at(sequence, after.last + 1)) is None
        after = after if times or far or which else None  # «40 тоннаға дейінгі жүкті азайтты»
    bare = unit is None and after is None and not ending
    case = counted_case(sequence, found.last + 1) if bare else ""
    over = bound_over(bounds_beside("after"), sequence, found.last + 1, case) if case else None
    over = None if over is not None and is_level(sequence, first, over) else over
    bound = after or over or before
    last = max(found.last, after.last if after else found.last, unit.last if unit else found.last)
    most = most_of(sequence, last, ending)
    last += most
    c = Candidate(sequence, first, last, number, unit, bound, ending, sign is not None, found.about)
    place = (number.first, number.last)
    if (out := exclusion(c)) is not None:
        return Found(first, last, place, rejected=out[0], reason=out[1])
    symbol, kind, scale = _measure(c, sign[0] if sign else None)
    low, high = _values(sequence, c, kind, scale)
    if low_at(sequence, first - 1) == "минус" or (symbol == "Cel" and _below_zero(sequence, first)):
        low, high, first = min(-low, -high), max(-low, -high), first - 1
    relation = "more_than" if most else _relation(c, sequence, last)
    doubt, likely = doubt_of(c, kind)
    change = change_of(sequence, (first, last), ending, kind, bool(after))
    if change in AMOUNTS and high is not None and high < 0:
        change = "to"  # «минус 31 градусқа төмендеді»: nothing falls by less than nothing
    if case and kind == "count":
        if relation == "exact":
            relation = relation_over(sequence, last + 1, case) or relation
        change = change or change_over(sequence, first, last + 1, case)
    signed = change_by_sign(sequence, first, last, kind) if change is None else None
    if signed is not None:
        change, first = signed, first - 1
    why = [*number.why, *([f"unit.{symbol}"] if symbol != "1" else [])]
    why += [f"bound.{relation}"] if relation != "exact" else []
    why += [f"change.{change}"] if change else []
    return Found(
        first, last, place, low, high, symbol, kind, relation, change, doubt, likely, tuple(why)
    )


def _values(
    sequence: Sequence[Mark], c: Candidate, kind: Kind, scale: Decimal
) -> tuple[Decimal, Decimal]:
    """The ends of a number in its unit."""
    number = c.number
    if kind == "money" and number.scale == 1 and not number.grouped:
        if unsure_separator(sequence, number.first):
            scale *= 1000  # «1.500 теңге»: money has no thousandths
    low, high = number.low * scale, number.high * scale
    if kind == "percent" and c.unit is None:
        low, high = (v.quantize(Decimal("0.01")) for v in (low, high))
    return low, high


def _below_zero(sequence: Sequence[Mark], first: int) -> bool:
    """«-30 градус»: a sign right before the number, with a space before it."""
    sign = sequence[first - 1] if first else None
    return sign is not None and sign.low in HYPHENS and sign.gap and not sequence[first].gap


def _measure(c: Candidate, sign: str | None) -> tuple[str, Kind, Decimal]:
    one = Decimal(1)
    if c.unit is not None:
        bounded = c.bound is not None and c.bound.first < c.number.first
        at = (c.bound.first if c.bound and bounded else c.first) - 1
        symbol = rate(c.marks, at, c.unit.symbol) or c.unit.symbol
        return symbol, c.unit.kind, c.unit.scale
    if sign is not None:
        return sign, "money", one
    if c.after.startswith("еселе"):
        return "x", "factor", one  # «екі еселенді»
    if c.number.category == "part" and c.number.scale == 1:
        return "%", "percent", HUNDRED
    return "1", "count", one


def _relation(c: Candidate, sequence: Sequence[Mark], last: int) -> Relation:
    if c.number.is_range:
        return "range"
    if c.number.vague:
        return "vague"
    if c.bound is not None:
        return cast(Relation, c.bound.entry.text("relation"))
    if c.about or "about" in features(c.ending):
        return "approx"
    if c.unit is None and not c.ending and is_about(sequence, last + 1):
        return "approx"
    return bound_by_verb(sequence, last, c.ending) or "exact"


__all__ = ["GATE", "find", "listed"]
