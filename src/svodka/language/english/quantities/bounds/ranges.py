"""Ranges: two English numbers that are the ends of one: «10–15», «between 5 and 10», «three or four»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.english.quantities.candidates import closed, labels, year_mark
from svodka.language.english.quantities.change.words import FAR as FAR_BEFORE
from svodka.language.english.quantities.change.words import REACH, begins, change_word
from svodka.language.english.quantities.numbers import money
from svodka.language.english.quantities.numbers.composing import ARTICLES
from svodka.language.english.quantities.numbers.measures import bounds, units
from svodka.language.english.quantities.numbers.reading import read_number
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number, is_year_label, join_range

FAR = 4
"""How many times as large the end of a range may be as its beginning, behind a word of change."""
TWICE = 2
"""The same where a past is told and nothing follows."""
ENDS = frozenset(".,;:!?)")
"""What ends a clause."""
LARGE = 1000
"""From here on a number shares no multiplier with the next one."""
YEARS = (1900, 2100)
"""The years that news is about."""


def read_range(sequence: Sequence[Mark], number: Number) -> Number:
    """«10–15», «40 to 50», «ten or twelve thousand» with its second end."""
    if number.category == "part" and number.scale == 1:
        return _parts(sequence, number) or number
    if number.vague or number.category in ("both", "couple", "times", "part"):
        return number
    at = number.last + 1
    joint = low_at(sequence, at)
    dash = joint in HYPHENS and at + 1 < len(sequence) and sequence[at].gap == sequence[at + 1].gap
    named = dash and sequence[at].gap and sequence[at + 1].text[:1].isupper()
    if named and not money.sign_length(sequence, at + 1):
        return number  # «Jan 11 – Eighteen people»
    if not dash and joint not in ("to", "or"):
        return number
    if joint == "to" and (
        low_at(sequence, number.first - 1) in labels("month") or _ends_years(sequence, number.first)
    ):
        return number  # «rise from January 1 to 110,000», «from 80 in 2013-14 to 110»
    before = number.first - 1
    before -= sequence[before].kind == "sign" and before > 0  # «from the current *$*40 to $60»
    adjusting = classes("english/around_changes")["adjusting"]
    if joint == "to" and low_at(sequence, before - 2) == "from":
        an = low_at(sequence, before - 1) in ARTICLES
        if low_at(sequence, before) in adjusting and (an or change_word(sequence, before - 2)):
            return number  # «updated from an *initial* 23 to 25»
    if joint == "to" and _bounded_start(sequence, number.first):
        return number
    at += 1
    if dash and low_at(sequence, at) == "to" and low_at(sequence, at + 1) in HYPHENS:
        at += 2  # «two-to-six years»
    sign = money.sign_length(sequence, at)
    if sign and not money.signed(sequence, number.first):
        return number  # «from $13 million in 2012–13 to $28 million»
    if sign and joint == "to" and _changed(sequence, number.first):
        return number  # «rose by $1bn *to $3bn*»
    at += sign
    other = read_number(sequence, at) if at < len(sequence) else None
    if other is None or other.vague or other.category in ("both", "couple", "part", "times"):
        return number
    if joint != "or" and _amount(sequence, number, other):
        return number
    if number.category == "fold" != other.category:
        return number  # «rose sevenfold to 2,900»
    if (dash or joint == "to") and _dates(sequence, number) and _no_year(number, other):
        return number  # «rose in 2024 to 110,000», «fled during 2017 — 11 million more»
    if (
        dash
        and sequence[at - 1].gap
        and (is_year_label(number, other) or _ungrouped(number, other))
    ):
        return number
    if joint == "or" and not _neighbours(number, other):
        return number
    return _joined(number, other) or number


def _joined(number: Number, other: Number) -> Number | None:
    """Two numbers as a range: «13 to 14,000 feet», where the first shares the thousands of the second."""
    rounded = other.style == number.style == "digits" and other.scale == 1 and not other.low % LARGE
    if rounded and number.plain and 1 < number.low < other.low / LARGE <= TWICE * number.low:
        number = replace(number, low=number.low * LARGE, grouped=True)
    return join_range(number, other)


def _parts(sequence: Sequence[Mark], number: Number) -> Number | None:
    """«*a third to a half* of voters»; not «fell *a third to a half* of it», «sold half to a third firm»."""
    at = number.last + 2
    if low_at(sequence, at - 1) != "to" or at >= len(sequence):
        return None
    other = read_number(sequence, at)
    if other is None or other.category != "part" or other.scale != 1:
        return None
    behind = low_at(sequence, other.last + 1)
    if (behind.isalpha() and behind not in closed()) or _changed(sequence, number.first):
        return None
    return join_range(number, other)


def _bounded_start(sequence: Sequence[Mark], first: int) -> bool:
    """«crept up, *from just over* 30,000 to 32,345»: the start of a change, which is no range.

    «takes *from about* 30 to 45 pupils» is one, but for «rose *from about* 30 to 45».
    """
    bound = bounds("before").before(sequence, first)
    if bound is None or low_at(sequence, bound.first - 1) != "from":
        return False
    one_sided = bound.entry.text("relation") in ("more_than", "less_than")
    return one_sided or change_word(sequence, bound.first - 1) is not None


def _ends_years(sequence: Sequence[Mark], first: int) -> bool:
    """Whether a number is the second of two years: «in 2013-*14*», «in 2013/*14*»."""
    hyphen = low_at(sequence, first - 1) in HYPHENS | {"/"} and not sequence[first].gap
    return hyphen and first > 1 and year_mark(sequence[first - 2])


def _changed(sequence: Sequence[Mark], first: int) -> bool:
    """Whether a word of rise or fall and nothing but a preposition and a sign stand before a number."""
    at = first - 1
    while at > 0 and sequence[at].kind == "sign":
        at -= 1
    at -= sequence[at].low == "by"
    return change_word(sequence, first, first - at) in ("increase", "decrease")


def _amount(sequence: Sequence[Mark], number: Number, other: Number) -> bool:
    """«thefts fell 300 to 4,500», «thefts fell by 12 to 40.»: by how much and to what, no guess."""
    far = not other.is_range and other.low > FAR * number.low
    if not far and not other.is_range and _is_told(sequence, number.first, other.last):
        return other.low > TWICE * number.low
    shared = number.low < LARGE and number.low * other.scale < other.low
    far = far and (other.scale == 1 or not shared)  # «2 to 10 million» is a guess, not «900 to 1.2»
    unit = units().at(sequence, other.last + 1)
    return far and unit is None and change_word(sequence, number.first) is not None


def _is_told(sequence: Sequence[Mark], first: int, last: int) -> bool:
    """Whether a verb of rise or fall in the past stands before numbers that end their clause."""
    at = first - 1 - (low_at(sequence, first - 1) == "by")
    ends = last + 1 >= len(sequence) or sequence[last + 1].low in ENDS
    if not ends or change_word(sequence, at + 1, 1) not in ("increase", "decrease"):
        return False
    verb = low_at(sequence, at)
    return not verb.endswith(("s", "ing")) and bool(lemmas(verb) - {verb})


_DATING = frozenset(["in", "since", "for", "of", "during", "by"])
"""What stands before a year."""


def _dates(sequence: Sequence[Mark], number: Number) -> bool:
    """Whether a number is a year behind a preposition: «brings the budget *for 2008* to 2 billion»."""
    return number.plain and YEARS[0] <= number.low <= YEARS[1] and (
        low_at(sequence, number.first - 1) in _DATING
    )  # fmt: skip


def _no_year(year: Number, other: Number) -> bool:
    """Whether a number behind a year is far from being one."""
    return other.grouped or other.scale > 1 or other.low > FAR * year.low


def _ungrouped(year: Number, other: Number) -> bool:
    """«Births: *2024 – 3,400*»: a year; who groups the second end would write «2,024»."""
    return year.plain and YEARS[0] <= year.low <= YEARS[1] and other.grouped and other.scale == 1


def _earlier(sequence: Sequence[Mark], start: int, last: int) -> bool:
    """«up *from 75,000 to 80,000 tonnes previously*»: a range that a change began with, and no change."""
    behind = [mark.low for mark in sequence[last + 1 : last + 3]]
    return low_at(sequence, start - 1) in ("up", "down") and "previously" in behind


def _reach(sequence: Sequence[Mark], start: int, sign: tuple[str, int] | None) -> int:
    """How far before «from» a word of change may stand: far where a sum begins behind a mark or an amount."""
    return FAR_BEFORE if sign is not None and begins(sequence, start, "money") else REACH


def _neighbours(low: Number, high: Number) -> bool:
    """«three or four», «ten or twelve thousand»: numbers beside one another are one guess."""
    top = high.low / high.scale if low.scale == 1 else high.low
    most = max(low.low + 1, low.low * Decimal("1.3"))
    if low.low >= 10 and low.low % 5 == top % 5 == 0:
        most = max(most, low.low * Decimal("1.5"))  # «*15 or 20* men»
    if low.low in (10, 100, 1000):
        most = max(most, low.low * TWICE)  # «*100 or 200* guests»
    return not low.grouped and low.style == high.style and low.low < top <= most


def _changes(
    sequence: Sequence[Mark], number: Number, start: int, sign: tuple[str, int] | None
) -> bool:
    """Whether something goes from a number to another: «fell from 10 to 5»."""
    return change_word(sequence, start, _reach(sequence, start, sign)) is not None and not _earlier(
        sequence, start, number.last
    )


def between(
    sequence: Sequence[Mark], number: Number, sign: tuple[str, int] | None
) -> tuple[Number, int | None]:
    """«between 5 and 10», «from ten to 32»: one range that begins with its preposition."""
    before = low_at(sequence, number.first - 1)
    start = number.first - 1
    if sign is not None:
        start = sign[1] - 1
        before = low_at(sequence, start)
    link = low_at(sequence, number.last + 1)
    if not number.is_range and (before, link) in (("between", "and"), ("from", "to")):
        at = number.last + 2
        again = bounds("before").at(sequence, at)
        if before == "from" and (again is None or _changes(sequence, number, start, sign)):
            return number, None
        at = again.last + 1 if again is not None else at  # «between 2 and *more than* 5 million»
        at += money.sign_length(sequence, at)
        other = read_number(sequence, at) if at < len(sequence) else None
        joined = _joined(number, other) if other else None
        if joined is not None:
            return joined, start
    if before == "from" and number.is_range and not _changes(sequence, number, start, sign):
        return number, start
    if before == "from" and number.is_range:
        alone = read_number(sequence, number.first)
        return (alone or number), None
    return number, None
