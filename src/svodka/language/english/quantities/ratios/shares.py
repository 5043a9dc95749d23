"""Ratios: «one in six», «seven out of ten» and «six callers in ten» are shares.

«One goal in ten games» may be one: where that is not sure, neither number counts anything.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.english.quantities.candidates import closed, contexts
from svodka.language.english.quantities.numbers.measures import bounds, units
from svodka.language.english.words import irregular
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import number_words

OF_THEM = frozenset(["them", "us", "those", "these", "whom", "which"])
"""What a share is of that is told behind it: «46,000 people, nine in ten *of them* women»."""
OF_WHOM = frozenset(["whom", "which"])
"""Pronouns behind «seven out of 10 *of*» that can be no whole."""
FEW = Decimal(20)
"""Wholes up to which «one job in six» is a share wherever it stands."""
YEARS = frozenset(map(str, range(1700, 2101)))
"""Whole numbers that «in» makes a date: «one in 2012»."""
REACH = 4
"""How many marks behind a number its «in» may stand: «one member of parliament in four»."""
CLAUSE = 10
"""How far before a comma another number makes a list of what follows."""
SMALL = Decimal(100)
MOST = Decimal(1000)
TENS = (Decimal(10), SMALL, MOST)
ROUND = (Decimal(3), Decimal(4), Decimal(5), *TENS)
"""Wholes that a share is told of; of any other number («out of 65») the parts are counted."""


def read_ratio(sequence: Sequence[Mark], number: Number) -> Number:
    """«one in six», «four out of five», «six callers in ten» as a share; any other number as it is."""
    if number.scale != 1 or number.is_range or number.vague or number.first != number.last:
        return number
    found = _share(sequence, number)
    if found is None:
        return number
    place, whole = found
    if whole > MOST:
        return number
    share = number.low / whole
    return replace(
        number, last=place, low=share, high=share, style="words", category="ratio", why=("number.ratio",)
    )  # fmt: skip


def _share(sequence: Sequence[Mark], number: Number) -> tuple[int, Decimal] | None:
    """The last mark of the share that begins with a number, and its whole."""
    at = number.last + 1
    while at <= number.last + REACH and _noun(sequence, at):
        at += 1
    joint = low_at(sequence, at)
    if joint == "out" and low_at(sequence, at + 1) == "of":
        return _out_of(sequence, number, at)
    if joint == "of" and low_at(sequence, at + 1) == "every":
        return _whole(sequence, number.first, at, "of")  # «12 of every 100 files»
    if joint != "in":
        return None
    if at > number.last + 1:
        return _with_noun(sequence, number, at)
    found = _whole(sequence, number.first, at)
    if found is None:
        return None
    behind = [low_at(sequence, found[0] + i) for i in (1, 2)]
    of_them = behind[0] == "of" and behind[1] in OF_THEM
    every = low_at(sequence, at + 1) == "every"  # «three in every four toys»
    sure = every or of_them or behind[0] in contexts("people") or _starts(sequence, number)
    return found if sure else None


def _noun(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a word may be what the part counts: «seven *riders* out of ten», not «in», not a number."""
    if at >= len(sequence) or sequence[at].kind != "word" or not sequence[at].gap:
        return False
    low = sequence[at].low
    return low not in ("in", "out") and low not in closed() and low not in number_words("english")


def _out_of(sequence: Sequence[Mark], number: Number, at: int) -> tuple[int, Decimal] | None:
    """«four out of five houses», «nine cases out of ten»; «35 out of 90» are two numbers."""
    found = _whole(sequence, number.first, at + 1, "of")
    if found is None:
        return None
    place, whole = found
    extreme = number.low in (1, whole - 1)
    if at > number.last + 1:  # «two sons out of three» counts sons
        sure = whole in TENS or (whole in ROUND and whole > 3 and extreme)
    else:
        sure = whole in ROUND
    whole_told = low_at(sequence, place + 1) == "of"
    whole_told = whole_told and low_at(sequence, place + 2) not in OF_WHOM
    if whole_told or low_at(sequence, number.first - 1) == "a":
        return None  # «four out of five of these suits», «it is a 5 out of 10»
    counted = whole == SMALL and sequence[place].kind == "number" and _noun(sequence, place + 1)
    return found if sure and not counted else None


def _with_noun(sequence: Sequence[Mark], number: Number, at: int) -> tuple[int, Decimal] | None:
    """«Six callers in ten were women», «only one firm in eight employs a guard», not «in ten games»."""
    found = _whole(sequence, number.first, at)
    if found is None:
        return None
    place = found[0]
    if low_at(sequence, at + 1) == "every":
        return found
    after, then = low_at(sequence, place + 1), low_at(sequence, place + 2)
    ends = not after.isalpha() or after in closed() or after in contexts("behind-share")
    verb = after.endswith("ed") or after in irregular()
    verb = verb or (after.endswith("s") and then in contexts("behind-verb"))
    one = number.low == 1 and low_at(sequence, at - 1)[-1:] != "s"
    if one and (ends or verb) and found[1] <= FEW:
        return found  # «cut *one job in six*», «went to *one household in four*»
    return found if _starts(sequence, number) and (ends or (verb and number.low == 1)) else None


def _starts(sequence: Sequence[Mark], number: Number) -> bool:
    """Whether a share can begin here: not «killed two in ten villages», «two in Rome, two in three towns»."""
    if bounds("before").before(sequence, number.first):
        return True
    before = low_at(sequence, number.first - 1)
    if before == ",":
        return number.low == 1 or not _numbered(sequence, number.first - 1)
    if before in ("and", "or"):
        return number.low == 1 and before != "or"
    return not before.isalpha() or before in closed() or before in contexts("before-share")


def _numbered(sequence: Sequence[Mark], end: int) -> bool:
    """Whether another number stands before a mark in its clause."""
    for at in range(end - 1, max(-1, end - 1 - CLAUSE), -1):
        if sequence[at].low in ".;:!?":
            return False
        if sequence[at].kind == "number" or sequence[at].low in number_words("english"):
            return True
    return False


def _whole(
    sequence: Sequence[Mark], first: int, at: int, joint: str = "in"
) -> tuple[int, Decimal] | None:
    """The number behind «in» at a mark, and its value, if a share can be of it."""
    if low_at(sequence, at) != joint:
        return None
    place = at + 1 + (low_at(sequence, at + 1) in ("a", "every"))
    part, whole = _value(sequence, first), _value(sequence, place)
    if part is None or whole is None or not part < whole or part >= SMALL:
        return None
    opens = low_at(sequence, at + 1) == "every" or not low_at(sequence, first - 1).isalnum()
    opens = opens or bounds("before").before(sequence, first) is not None
    if whole < 3 and not opens:
        return None  # «*One in two* adults», not «seized one in two days»
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
