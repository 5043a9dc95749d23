"""Ratios: «one in six» is a share; «one child in four» counts neither one nor four."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.english.quantities.candidates import closed
from svodka.language.english.quantities.composing import HYPHENS, low_at
from svodka.language.english.quantities.measures import bounds, units
from svodka.language.quantities.marks import Mark
from svodka.language.quantities.numberwords import Number, number_words

YEARS = frozenset(map(str, range(1700, 2101)))
"""Whole numbers that «in» makes a date: «one in 2012»."""
REACH = 4
"""How many marks behind a number its «in» may stand: «one member of parliament in four»."""
SMALL = Decimal(100)
MOST = Decimal(1000)


def read_ratio(sequence: Sequence[Mark], number: Number) -> Number:
    """«one in six» as a share; any other number as it is. «35 out of 90» are two numbers."""
    if number.scale != 1 or number.is_range or number.vague or number.first != number.last:
        return number
    if low_at(sequence, number.last + 1) != "in":
        return number
    found = _whole(sequence, number.first, number.last + 1) if _starts(sequence, number) else None
    if found is None:
        return number
    place, whole = found
    share = number.low / whole
    if whole > MOST or number.low >= whole:
        return number
    return replace(
        number, last=place, low=share, high=share, style="words", category="ratio", why=("number.ratio",)
    )  # fmt: skip


def _starts(sequence: Sequence[Mark], number: Number) -> bool:
    """Whether a share can begin here: not «killed two in ten villages», «and two in three towns»."""
    if bounds("before").before(sequence, number.first):
        return True
    before = low_at(sequence, number.first - 1)
    if before in ("and", ",", "or"):
        return number.low == 1 and before != "or"
    return not before.isalpha() or before in closed() or before in ("only", "just", "says", "that")


def _whole(sequence: Sequence[Mark], first: int, at: int) -> tuple[int, Decimal] | None:
    """The number behind «in» at a mark, and its value, if a share can be of it."""
    if low_at(sequence, at) != "in":
        return None
    place = at + 1 + (low_at(sequence, at + 1) in ("a", "every"))
    part, whole = _value(sequence, first), _value(sequence, place)
    if part is None or whole is None or not part < whole or part >= SMALL or whole < 3:
        return None
    after = low_at(sequence, place + 1)
    if (after and units().at(sequence, place + 1) is not None) or after in HYPHENS:
        return None
    word = number_words("english").get(after)
    return None if word is not None else (place, whole)


def in_ratio(sequence: Sequence[Mark], number: Number) -> bool:
    """Whether a number is the part or the whole of a share that is not read."""
    if number.scale > 1 and number.style != "words":
        return False
    if _far_whole(sequence, number.first) is not None:
        return True
    last = number.last
    first = last - (low_at(sequence, last - 1) in ("a", "every"))
    if low_at(sequence, first - 1) != "in":
        return False
    for at in range(first - 2, max(-1, first - 2 - REACH), -1):
        if sequence[at].kind not in ("word", "number"):
            return False
        if _value(sequence, at) is not None:
            return _far_whole(sequence, at) == last
    return False


def _far_whole(sequence: Sequence[Mark], first: int) -> int | None:
    """The mark of the number that a number is «in»: «one [child] in four», «nine [victims] in ten»."""
    for at in range(first + 1, min(len(sequence), first + 1 + REACH)):
        low = sequence[at].low
        if low == "in":
            found = _whole(sequence, first, at)
            if found is None:
                return None
            after = low_at(sequence, found[0] + 1)
            ends = not after.isalpha() or after in closed()
            sure = at == first + 1 or _value(sequence, first) == 1 or ends
            return found[0] if sure else None
        if sequence[at].kind != "word" or (low in closed() and low != "of"):
            return None
    return None


def _value(sequence: Sequence[Mark], at: int) -> Decimal | None:
    """The value of a number of one mark."""
    if not 0 <= at < len(sequence):
        return None
    mark = sequence[at]
    if mark.kind == "number":
        plain = mark.text.replace(",", "")
        return Decimal(plain) if plain.isdigit() and mark.text not in YEARS else None
    word = number_words("english").get(mark.low)
    plain_word = word is not None and word.category in (
        "one",
        "unit",
        "teen",
        "ten",
        "hundred",
        "scale",
    )
    return word.value if word is not None and plain_word else None
