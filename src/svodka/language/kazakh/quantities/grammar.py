"""What Kazakh offers to the reading of quantities: a gate, and the figures of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import cast

from svodka.language.kazakh.function_words import function_words
from svodka.language.kazakh.hesitations import spoken
from svodka.language.kazakh.quantities.alternatives import bracketed
from svodka.language.kazakh.quantities.bounds import (
    bound_by_verb,
    bound_over,
    counted_case,
    relation_over,
)
from svodka.language.kazakh.quantities.candidates import Candidate, doubt_of, labels
from svodka.language.kazakh.quantities.change_words import change_verb
from svodka.language.kazakh.quantities.changes.stated import (
    change_by_sign,
    change_of,
    change_over,
)
from svodka.language.kazakh.quantities.degrees import degrees
from svodka.language.kazakh.quantities.every import every_part
from svodka.language.kazakh.quantities.exclusions import exclusion
from svodka.language.kazakh.quantities.forms import ending_after, other_words, word_at
from svodka.language.kazakh.quantities.joining import from_to, shared
from svodka.language.kazakh.quantities.multipliers import SHORT, unsure_separator
from svodka.language.kazakh.quantities.numbers import read_number
from svodka.language.kazakh.quantities.ranges import read_range
from svodka.language.kazakh.quantities.speeds import per_second, speeds
from svodka.language.kazakh.quantities.two_parts import two_parts
from svodka.language.kazakh.words import ABLATIVE, features, split, stems
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.phrases import Phrase, Phrases
from svodka.language.quantities.units import Unit, Units
from svodka.model import Kind, Relation

GATE = re.compile(
    r"\d|\b(?:нөл|бір|екі|екеу|үш|төрт|бес|алт|жет|сегіз|тоғыз|он|жиырма|отыз|қырық|елу|алпыс|сексен|тоқсан|жүз"
    r"|мың|млн|млрд|трлн|миллион|миллиард|триллион|жарты|ширек|ширег)"
)
"""A paragraph that has no match in lower case holds no number; words that begin like one cost only time."""
HUNDRED = Decimal(100)


@cache
def _units() -> Units:
    return Units("kazakh", lambda low: (low,) if low in other_words() else stems(low))


@cache
def _bounds(side: str) -> Phrases:
    return Phrases("kazakh/bounds", "side", side)


def find(sequence: Sequence[Mark]) -> list[Found]:
    """Every number of a paragraph, in order, as a quantity or as a rejection."""
    if not any(mark.low == "(" for mark in sequence):
        return _find(sequence)
    kept = spoken(sequence)
    if len(kept) == len(sequence):
        return _find(sequence)
    return [
        replace(one, first=kept[one.first], last=kept[one.last],
                number=(kept[one.number[0]], kept[one.number[1]]))
        for one in _find([sequence[at] for at in kept])
    ]  # fmt: skip


def _find(sequence: Sequence[Mark]) -> list[Found]:
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
        read = every_part(sequence, index) or read_number(sequence, index)
        if read is not None:
            found = _found(sequence, *read)
            out.append(found)
            done = max(found.last, found.number[1])
    return per_second(
        sequence,
        shared(sequence, from_to(sequence, two_parts(bracketed(sequence, degrees(sequence, out))))),
    )


def _found(sequence: Sequence[Mark], number: Number, ending: str) -> Found:
    number, ending = read_range(sequence, number, ending)
    every = "number.every" in number.why  # «әрбір бесінші теңге»
    open_ = not ending or features(ending) == {"about"}  # «25 миллиардтай теңге»
    unit = _unit(sequence, number.last + 1, number) if open_ and not every else None
    if unit is None and features(ending) == {"abl"}:
        each = _unit(sequence, number.last + 1, number)  # «88 мыңнан теңге бөлді»
        unit, ending = (each, "") if each and each.kind == "money" else (None, ending)
    about = unit is not None and bool(ending)
    sign = _units().sign_before(sequence, number.first)
    last, ending = (unit.last, _unit_ending(sequence, unit)) if unit else (number.last, ending)
    if unit is not None and (behind := ending_after(sequence, unit.last)) is not None:
        last, ending = behind
    after = _after(sequence, last, ending, unit is not None)
    beyond = _over_stress(sequence, last) if number.low != 1 else 0
    beyond = after.last + 1 if after is not None else beyond
    if unit is None and beyond and (more := _multiplied(sequence, number, beyond)):
        number, ending = more  # «он шақты мың адам», «3 ғана миллион теңге»
        unit = _unit(sequence, number.last + 1, number) if not ending else None
        last = unit.last if unit else number.last
    elif unit is None and beyond and (after is None or after.entry.flag("loose")):
        if (unit := _unit(sequence, beyond, number)) is not None:
            last, ending = unit.last, _unit_ending(sequence, unit)  # «жиырма шақты шақырым»
    elif unit is None and after is not None and after.entry.text("case") != "":
        unit = _unit(sequence, after.last + 1, number)  # «100-ден астам тонна»
        unit = unit if unit and unit.kind != "duration" else None
    start = sign[1] if sign else number.first
    before = _bounds("before").before(sequence, start)
    first = before.first if before else start
    verb = change_verb(sequence, last)
    times = unit is not None and unit.symbol == "x"  # «5 есеге дейін арттырды»: a bound
    if (
        after is not None
        and after.form.startswith(tuple(function_words("until")))
        and verb is not None
    ):
        after = after if times else None
    case = counted_case(sequence, last + 1) if unit is None and after is None and not ending else ""
    over = bound_over(_bounds("after"), sequence, last + 1, case) if case else None
    bound = after or over or before
    last = max(last, after.last if after else last, unit.last if unit else last)
    c = Candidate(sequence, first, last, number, unit, bound, ending, sign is not None, about)
    place = (number.first, number.last)
    if (out := exclusion(c)) is not None:
        return Found(first, last, place, rejected=out[0], reason=out[1])
    symbol, kind, scale = _measure(c, sign[0] if sign else None)
    if kind == "money" and number.scale == 1 and not number.grouped:
        if unsure_separator(sequence, number.first):
            scale *= 1000  # «1.500 теңге»: money has no thousandths
    low, high = number.low * scale, number.high * scale
    if kind == "percent" and unit is None:
        low, high = (v.quantize(Decimal("0.01")) for v in (low, high))
    if low_at(sequence, first - 1) == "минус" or (symbol == "Cel" and _below_zero(sequence, first)):
        low, high, first = min(-low, -high), max(-low, -high), first - 1
    relation = _relation(c, sequence, last)
    doubt, likely = doubt_of(c, kind)
    change = change_of(sequence, (first, last), ending, kind, bool(after))
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


def _over_stress(sequence: Sequence[Mark], last: int) -> int:
    """The mark behind «ғана» or «-ақ» that stresses a number; 0 where none does."""
    if low_at(sequence, last + 1) in labels("stress"):
        return last + 2
    stressed = low_at(sequence, last + 1) in HYPHENS and low_at(sequence, last + 2) == "ақ"
    return last + 3 if stressed else 0


def _multiplied(sequence: Sequence[Mark], number: Number, at: int) -> tuple[Number, str] | None:
    """The number with the multiplier that stands behind its bound: «жүзден астам мың адам»."""
    word = word_at(sequence, at)
    if word is None or word[0].category != "scale" or number.scale >= word[0].value:
        return None
    scale = word[0].value
    why = (*number.why, f"multiplier.{scale}")
    low, high = number.low * scale, number.high * scale
    return replace(number, last=at, low=low, high=high, scale=scale, why=why), word[1]


def _below_zero(sequence: Sequence[Mark], first: int) -> bool:
    """«-30 градус»: a sign right before the number, with a space before it."""
    sign = sequence[first - 1] if first else None
    return sign is not None and sign.low in HYPHENS and sign.gap and not sequence[first].gap


def _unit(sequence: Sequence[Mark], at: int, number: Number) -> Unit | None:
    unit = _units().at(sequence, at)
    weighs = number.low % 1 or number.low >= 10  # not «2 келіні келді»
    weighs = weighs or low_at(sequence, at + 1).startswith("құра")
    if unit is None and low_at(sequence, at) == "келіні" and weighs:
        unit = _units().at([*sequence[:at], _as(sequence[at], "келі")], at)
    if unit is None or _solar(sequence, unit):
        return None
    mark = sequence[unit.first]
    if (
        mark.kind == "word"
        and len(mark.low) <= 2
        and mark.low not in ("ай", "тг", "га", "км", "кг", "см", "мм")
    ):
        if number.style != "digits" or mark.text[:1].isupper():
            return None
    if low_at(sequence, unit.last + 1) == "/" and unit.last + 2 < len(sequence):
        other = _units().at(sequence, unit.last + 2)
        if other is not None:
            symbol = f"{unit.symbol}/{other.symbol}"
            return Unit(unit.first, other.last, symbol, "measure", unit.scale)
    return replace(unit, last=unit.last + 1) if _stopped(sequence, unit.last) else unit


def _solar(sequence: Sequence[Mark], unit: Unit) -> bool:
    """«2 күн станциясы»: stations of the sun, no days."""
    return unit.symbol == "d" and low_at(sequence, unit.last + 1).startswith(tuple(labels("solar")))


def _stopped(sequence: Sequence[Mark], last: int) -> bool:
    """«200 ш.м. аумақта»: a full stop that belongs to a short unit, for a small letter follows."""
    if (
        low_at(sequence, last + 1) != "."
        or len(sequence[last].low) > 3
        or last + 2 >= len(sequence)
    ):
        return False
    after = sequence[last + 2]
    return not sequence[last + 1].gap and after.gap and after.text[:1].islower()


def _unit_ending(sequence: Sequence[Mark], unit: Unit) -> str:
    low = sequence[unit.last].low
    for stem in reversed(stems(low)[1:]):
        as_stem = [*sequence[: unit.last], _as(sequence[unit.last], stem)]
        if low != f"{stem}м" and _units().at(as_stem, unit.first) is not None:
            return split(low, stem) or ""  # «килограмм» is no «килограм» with an ending
    return next((end for end in ABLATIVE if low.endswith(end)), "")  # «балдан» loses a letter


def _as(mark: Mark, low: str) -> Mark:
    return Mark(low, mark.start, mark.end, mark.kind, mark.gap)


def _after(sequence: Sequence[Mark], last: int, ending: str, united: bool = False) -> Phrase | None:
    """The bound behind a number or unit, if the ending before it is the one it needs."""
    slightly = low_at(sequence, last + 1) in function_words("slightly")
    found = _bounds("after").at(sequence, last + 1 + slightly)  # «4 кг-нан сәл артық»
    if found is None:
        return None
    case = found.entry.text("case")
    if case and case not in features(ending):
        short = not ending and (united or sequence[last].low in (*SHORT, "%", "."))
        return found if short and found.entry.flag("bare") else None  # «2 млн астам», «5 кг астам»
    return found


def _measure(c: Candidate, sign: str | None) -> tuple[str, Kind, Decimal]:
    one = Decimal(1)
    if c.unit is not None:
        bounded = c.bound is not None and c.bound.first < c.number.first
        timed = c.low(c.bound.first - 1) if c.bound and bounded else c.before
        symbol = speeds().get((timed, c.unit.symbol), c.unit.symbol)
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
    if c.after == "көбі" and "abl" in features(c.ending):
        return "more_than"  # «жартысынан көбі»; «көбі 30 үй» is at most
    if c.bound is not None:
        return cast(Relation, c.bound.entry.text("relation"))
    if c.about or "about" in features(c.ending):
        return "approx"
    return bound_by_verb(sequence, last, c.ending) or "exact"


__all__ = ["GATE", "HYPHENS", "find"]
