"""Ranges: two numbers that are the ends of one quantity, and where the unit behind a number begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.number import ONE, is_of_year, is_year_label, join_range
from svodka.language.quantities.units import Unit
from svodka.language.russian.numerals import lemmas, readings
from svodka.language.russian.quantities.bounds import bound_after
from svodka.language.russian.quantities.change_words import change_word
from svodka.language.russian.quantities.numeral import THOUSAND, Numeral, is_one_of, mark_at
from svodka.language.russian.quantities.numerals import read_numeral
from svodka.language.russian.quantities.quarters import is_quarter_again
from svodka.language.russian.quantities.units import sign_before, unit_at

FEW = Decimal(3)
LETTERS = 2
"""Letters of a code that a number is part of: «1ПГ26», «Д4»; «USD4» is money."""
BETWEEN = "между"
ENDS = {"от": "до", BETWEEN: "и"}
"""What stands before the first end of a range, and before the other."""
AMOUNTS = frozenset({"money", "percent"})
"""What stands between two amounts; things, places and hours do so as well."""
WHOLE_DAY = frozenset({"сутки", "суток"})
"""One of what has no singular."""


def read_range(marks: Sequence[Mark], numeral: Numeral) -> Numeral:
    """A numeral with the dash and second end after it: «10–15», «две-три тысячи», «10 — 15 тысяч»."""
    if numeral.suffix or numeral.is_range or numeral.broken or numeral.vague:
        return numeral
    at = numeral.last + 1
    at += is_one_of(marks, at, "%") and is_one_of(marks, at + 1, *HYPHENS)  # «11%–36%»
    dash = mark_at(marks, at)
    if dash is None or not (dash.low in HYPHENS or (dash.low == "…" and not dash.gap)):
        return numeral
    start = mark_at(marks, at + 1)
    if start is None or (dash.gap != start.gap and dash.low == "-"):
        return numeral
    other = read_numeral(marks, at + 1)
    if at > numeral.last + 1 and (
        dash.gap or other is None or not is_one_of(marks, other.last + 1, "%")
    ):
        return numeral
    if other is None or other.vague or other.broken or other.suffix in ("й", "го", "е", "я"):
        return numeral
    if other.category in ("pair", "several", "both"):
        return numeral
    if dash.gap and numeral.style != other.style:
        return numeral  # «в первые два дня — 12, в следующие три — 9 тонн»
    if (numeral.category == "part") != (other.category == "part"):
        return numeral
    if dash.gap and _is_in_name(marks, numeral.first):
        return numeral  # «АИ-98 — 299 тенге»
    if dash.gap and numeral.first == numeral.last and is_quarter_again(marks, numeral.first):
        return numeral  # «в 3 квартале — 700, в 4 — 900»
    if dash.gap and is_of_year(numeral.low) and not is_of_year(other.low):
        if is_one_of(marks, numeral.first - 1, "в", "на", "к", "за"):
            return numeral  # «в 2016 году — 81 млрд, в 2017 — 85 млрд»
    if dash.gap and is_year_label(numeral, other):
        return numeral
    return join_range(numeral, other) or numeral


def _is_in_name(marks: Sequence[Mark], first: int) -> bool:
    """Whether a number is joined to the word before it, or to another number that is: «АИ-95/96»."""
    at = first - 1
    code = at >= 0 and marks[at].kind == "word" and marks[at].text.isupper()
    if code and not marks[first].gap and len(marks[at].text) <= LETTERS:
        return True  # «в 3К26 — 12 млрд рублей»
    while (
        at > 1 and marks[at].low in ("/", *HYPHENS) and not marks[at].gap and not marks[at + 1].gap
    ):
        if marks[at - 1].kind == "word":
            return True
        at -= 2
    return False


def from_to(
    sequence: Sequence[Mark], numeral: Numeral, unit: Unit | None
) -> tuple[Numeral, Unit | None, int | None]:
    """«от 3 до 5 тысяч рублей», «от 800 тысяч до 1,2 млн»: one range, beginning at «от».

    So is «между 12 и 15 млн рублей».
    """
    first = numeral.first - 1
    sign = sign_before(sequence, numeral.first)
    if sign:
        first = sign[1] - 1
    if first < 0 or sequence[first].low not in ENDS or numeral.vague or numeral.broken:
        return numeral, unit, None
    until = (unit.last if unit else numeral.last) + 1
    if until + 1 >= len(sequence) or sequence[until].low != ENDS[sequence[first].low]:
        return numeral, unit, None
    at = until + 1
    if sequence[at].kind == "sign" and at + 1 < len(sequence):
        at += 1
    other = read_numeral(sequence, at)
    if other is None or other.broken or other.vague:
        return numeral, unit, None
    other = _grown(numeral, read_range(sequence, other))
    other_unit = unit_at(sequence, after_number(sequence, other), other)
    if unit and other_unit and unit.symbol != other_unit.symbol:
        return numeral, unit, None
    if sequence[first].low == BETWEEN and not _is_between(sequence, first, other_unit):
        return numeral, unit, None
    if unit and other_unit and unit.scale * other_unit.scale < 0:
        low, high = sorted((numeral.low * unit.scale, other.low * other_unit.scale))
        around_zero = replace(numeral, last=other.last, low=low, high=high)
        return (
            around_zero,
            replace(other_unit, scale=ONE),
            first,
        )  # «от 2 градусов мороза до 3 тепла»
    between = not lemmas(sequence[first - 1].low).isdisjoint(classes("russian/contexts")["between"])
    if change_word(sequence, first) is not None and unit is not None and not between:
        return numeral, unit, None
    joined = join_range(numeral, other) if not (unit and numeral.scale == 1 < other.scale) else None
    if joined is None:
        return numeral, unit, None
    return joined, other_unit or unit, first


def _is_between(sequence: Sequence[Mark], first: int, unit: Unit | None) -> bool:
    """Not «матч между 2 и 3 командами», «между 12 и 15 часами», «разница между 12 и 15%»."""
    if unit is None or unit.kind not in AMOUNTS:
        return False
    return lemmas(sequence[first - 1].low).isdisjoint(classes("russian/contexts")["apart"])


def sign_of_end(sequence: Sequence[Mark], numeral: Numeral) -> tuple[str, int] | None:
    """«от 400 до [€]600»: the currency of a sign that stands before the end of a range alone."""
    signed = (
        at
        for at in range(numeral.first + 2, numeral.last + 1)
        if sequence[at - 1].kind == "sign" and sequence[at].kind == "number"
    )
    return next((sign_before(sequence, at) for at in signed), None)


def _grown(start: Numeral, end: Numeral) -> Numeral:
    """«от 300 до [1.500] манатов»: its dot groups thousands where the range rises in no other way."""
    if not end.unsure or not end.low < start.low < end.low * THOUSAND:
        return end
    why = (*end.why, "number.grouped-by-separator")
    return replace(
        end, low=end.low * THOUSAND, high=end.high * THOUSAND, unsure=False, grouped=True, why=why
    )


def from_one(sequence: Sequence[Mark], numeral: Numeral) -> tuple[Numeral, Unit | None]:
    """«метр-полтора», «неделю-две»: from one to so many of a unit that stands before its number."""
    hyphen, at = numeral.first - 1, numeral.first - 2
    if at < 0 or numeral.style != "words" or numeral.is_range or not ONE < numeral.low <= FEW:
        return numeral, None
    if sequence[hyphen].low not in HYPHENS or sequence[hyphen].gap or sequence[hyphen + 1].gap:
        return numeral, None
    unit = unit_at(sequence, at, numeral) if is_one(sequence[at].low) else None
    if unit is None or unit.last != at:
        return numeral, None
    why = (*numeral.why, "range.from-one")
    return replace(numeral, first=at, low=ONE * numeral.scale, why=why), unit


def is_one(low: str) -> bool:
    """Whether a unit stands for one of it: «недели», «метр», «сутки»."""
    return low in WHOLE_DAY or any(
        form.number == "sing" and form.case in ("gent", "nomn", "accs") for form in readings(low)
    )


def after_number(sequence: Sequence[Mark], numeral: Numeral) -> int:
    """Where the unit may begin: behind the number, or behind a bound that stands between."""
    behind = bound_after(sequence, numeral.last + 1)
    return behind.last + 1 if behind else numeral.last + 1
