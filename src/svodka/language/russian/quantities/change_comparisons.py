"""Comparatives beside an amount: «на 5% [больше]», «[ниже] на 4%», «[больше], чем в прошлом году, на 24%»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, readings
from svodka.language.russian.quantities.change_words import (
    REACH,
    STOPS,
    behind_bracket,
    beside,
    comparatives,
    is_share,
)
from svodka.model import Change

COUNTED = 2
"""Words of what is counted between an amount and its comparative."""
NEAR = 6
"""How many marks before «на» a comparative may stand."""


def more_behind(sequence: Sequence[Mark], at: int) -> Change | None:
    """«На 5% [больше]», «на 100 тысяч гостей [больше]»: a comparative behind the amount."""
    table = comparatives()
    if [mark.low for mark in sequence[at : at + 1]] == ["в"] and at + 1 < len(sequence):
        at += 2 * (sequence[at + 1].low in beside("per-time"))  # «на 40 тонн в сутки меньше»
    if (other := _or_else(sequence, at)) is not None:  # «на 17%, или на 9 тонн меньше»
        return other
    if [mark.low for mark in sequence[at + 1 : at + 2]] == ["("] and _in_genitive(sequence[at]):
        at += 1  # «на 12 мест (6%) больше»
    if at < len(sequence) and sequence[at].low == "(":  # «на 6% (на 15 тонн) меньше»
        at = behind_bracket(sequence, at)
    elif at < len(sequence) and sequence[at].low == ")":
        at += 1
    if at < len(sequence) and sequence[at].kind == "word" and is_verb(sequence[at].low):
        at += 1  # «на 5% стало меньше»
    if at < len(sequence) and sequence[at].low in classes("russian/fillers")["classifier"]:
        at += 2  # «на 5 чел. меньше»
    for mark in sequence[at : at + COUNTED + 1]:
        if mark.low in table:
            return table[mark.low]
        if not _in_genitive(mark):
            return None
    return None


def _or_else(sequence: Sequence[Mark], at: int) -> Change | None:
    """The comparative behind the same amount in another unit: «на 17%, [или на 9 тонн меньше]»."""
    ahead = sequence[at : at + COUNTED + 1]
    at += next((i for i, mark in enumerate(ahead) if not _in_genitive(mark)), 0)
    apart = at < len(sequence) and sequence[at].low == ","
    at += apart
    said = [mark.low for mark in sequence[at : at + 2]]
    if said[:1] != ["или"] or not (apart or said[1:] == ["на"]):
        return None
    for mark in sequence[at + 1 : at + 2 + NEAR]:
        if mark.low in comparatives():
            return comparatives()[mark.low]
        if mark.low in STOPS | {","} or (mark.kind == "word" and is_verb(mark.low)):
            return None
    return None


def _in_genitive(mark: Mark) -> bool:
    return mark.kind == "word" and any(form.case == "gent" for form in readings(mark.low)[:2])


def more_than(sequence: Sequence[Mark], last: int) -> Change | None:
    """«И 11,8% [больше], чем в июле»: a share and a comparative, where «на» is left out."""
    behind = [mark.low for mark in sequence[last + 1 : last + 4] if mark.low != ","]
    if not is_share(sequence[last]) or behind[1:2] != ["чем"]:
        return None
    return comparatives().get(behind[0])


def compared(sequence: Sequence[Mark], on: int) -> Change | None:
    """«Ниже на 4%», «дороже стал проезд — [на] 13%»: a comparative before the amount."""
    table, on = comparatives(), _before_comparison(sequence, on)
    for at in range(on - 1, max(-1, on - 1 - NEAR), -1):
        mark = sequence[at]
        verb = is_verb(mark.low) if mark.kind == "word" else False
        if verb and at and sequence[at - 1].low in table:
            mark, verb = sequence[at - 1], False
        elif mark.low in table and sequence[at + 1].low in beside("than-all"):
            return None
        if mark.low in table:
            return table[mark.low]
        if verb or mark.kind == "number" or mark.low in STOPS | {","}:
            return None
    return None


def _before_comparison(sequence: Sequence[Mark], on: int) -> int:
    """Where «по сравнению с прошлым годом» begins that ends before a mark, else the mark."""
    for at in range(on - 1, max(0, on - 1 - REACH // 2), -1):
        if sequence[at].low in beside("comparison"):
            return at - 1
        if sequence[at].low in (",", ";", "(", ")"):
            break
    return on


def than(sequence: Sequence[Mark], at: int) -> Change | None:
    """«Больше, чем в прошлом году, [на] 24%»: the comparative before «чем»."""
    comma = at >= 0 and sequence[at].low == ","
    for index in range(at - comma, max(1, at - REACH // 2), -1):
        mark = sequence[index]
        if mark.low == "чем":
            word = sequence[index - 1 - (sequence[index - 1].low == ",")].low
            return comparatives().get(word)
        if not comma and (mark.low in STOPS | {","} or (mark.kind == "word" and is_verb(mark.low))):
            return None
    return None
