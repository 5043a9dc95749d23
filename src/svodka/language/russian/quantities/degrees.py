"""Signs before a number, and ranges between signed numbers: «−15…−17», «от 0 до −5», «+7…+9», «+3_+8»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, HYPHENS
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import lemmas
from svodka.language.russian.quantities.change_words import is_share
from svodka.language.russian.quantities.numeral import Numeral, mark_at
from svodka.language.russian.quantities.numerals import read_numeral

SIGNS = {"минус": -1, "плюс": 1, "+": 1, **dict.fromkeys("-−–", -1)}
OPEN = frozenset("(«….")
JOINTS = DASHES | {"…", ".", ",", "до", "_"}
"""What may stand between the two ends; of dots there are two or three, a comma only between degrees."""
BALANCE = 4
"""Marks before an amount among which the noun of a balance stands."""
DOTS = (2, 3)


def sign_of(marks: Sequence[Mark], first: int) -> int | None:
    """1 or −1 where a sign belongs to the number at ``first``, else ``None``."""
    mark, start = mark_at(marks, first - 1), marks[first]
    sign = SIGNS.get(mark.low) if mark is not None else None
    if mark is None or sign is None or mark.kind == "word":
        return sign if _is_one_sign(marks, first) else None
    before = mark_at(marks, first - 2)
    free = before is None or mark.gap or before.low in OPEN or _goes_on(marks, first - 2)
    return sign if free and not start.gap else None


def _goes_on(marks: Sequence[Mark], comma: int) -> bool:
    """«-18[,]-23 градуса»: a comma without a space, behind another number with a sign."""
    number = mark_at(marks, comma - 1) if marks[comma].low == "," else None
    return number is not None and number.kind == "number" and sign_of(marks, comma - 1) is not None


def is_below_zero(marks: Sequence[Mark], first: int) -> bool:
    """«Сальдо: [-2,3 млрд рублей]», «результат составил [-14 млн рублей]»: below zero, and no dash."""
    told = mark_at(marks, first - 2)
    if told is None or marks[first - 1].low not in SIGNS:
        return False
    if of_balance(marks, first):
        return True
    return told.low == ":" or not classes("russian/amount_verbs")["amount"].isdisjoint(
        lemmas(told.low)
    )


def of_balance(marks: Sequence[Mark], first: int) -> bool:
    """«Результат компании [-14 млн]»: of what may be below zero, the sign close to the number."""
    sign, words = mark_at(marks, first - 1), classes("russian/amount_verbs")["balance"]
    if sign is None or sign.low not in HYPHENS or marks[first].gap:
        return False
    near = marks[max(0, first - BALANCE) : first - 1]
    return any(mark.kind == "word" and not lemmas(mark.low).isdisjoint(words) for mark in near)


def _is_one_sign(marks: Sequence[Mark], first: int) -> bool:
    """Whether a word before a number is a sign: not «плюс-[минус] 2%», which may be either."""
    joint, other = mark_at(marks, first - 2), mark_at(marks, first - 3)
    return joint is None or other is None or joint.low not in DASHES or other.low not in SIGNS


def read_degrees(marks: Sequence[Mark], numeral: Numeral) -> tuple[Numeral, int] | None:
    """The range that begins at a number and has a sign at one of its ends, and its first mark."""
    joint = mark_at(marks, numeral.last + 1)
    if joint is None or joint.low not in JOINTS or numeral.is_range or not _is_plain(numeral):
        return None
    at = _behind(marks, numeral.last + 1)
    sign = sign_of(marks, numeral.first)
    first = numeral.first - (sign is not None)
    if at is None or (joint.low == "до") != (first > 0 and marks[first - 1].low == "от"):
        return None
    at += at < len(marks) and marks[at].low in SIGNS
    other = read_numeral(marks, at) if at < len(marks) else None
    if other is None or not _is_plain(other):
        return None
    end = sign_of(marks, at)
    if (
        sign == 1
        and end is None
        and other.last + 1 < len(marks)
        and is_share(marks[other.last + 1])
    ):
        return None  # «(+1,1-1,2%)» is by how much it grew
    if joint.low == "," and (sign != end or not _are_degrees(marks, other.last + 1)):
        return None  # «-18, -23 градуса»
    if (sign is None and end is None) or (sign == -1 and end is None and other.low):
        return None  # «−5…8» may be either
    low, high = sorted((numeral.low * (sign or 1), other.low * (end or 1)))
    if low == high:
        return None
    why = (*numeral.why, "range.degrees")
    return replace(numeral, last=other.last, low=low, high=high, why=why), first - (
        joint.low == "до"
    )


def _are_degrees(marks: Sequence[Mark], at: int) -> bool:
    """Whether degrees are named at a mark."""
    unit = mark_at(marks, at)
    return unit is not None and (unit.low == "°" or "градус" in lemmas(unit.low))


def _behind(marks: Sequence[Mark], at: int) -> int | None:
    """The mark behind what joins the two ends."""
    if marks[at].low != ".":
        return at + 1
    end = at
    while end < len(marks) and marks[end].low == "." and (end == at or not marks[end].gap):
        end += 1
    return end if end - at in DOTS else None


def _is_plain(numeral: Numeral) -> bool:
    return numeral.style == "digits" and numeral.scale == 1 and not numeral.suffix
