"""Digits behind a multiplier: «20 миллион 139,5 мың», «25 млрд. 300 млн.»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.kazakh.morphology.words import ENDING, ORDINAL
from svodka.language.kazakh.quantities.candidates import Candidate, is_form, labels
from svodka.language.kazakh.quantities.forms import composed, ending_after, ending_of, word_at
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark, digits, low_at
from svodka.language.quantities.number import Number
from svodka.language.quantities.numberwords import number_words

SHORT = ("млн", "млрд", "трлн")
"""Multipliers that are written with a full stop."""
THOUSAND = 1000
MILLION = 1_000_000
LABEL = 5
"""Marks between the opening and the colon of a label's multiplier and unit."""
PERCENT = ("%", "пайыз", "процент")
CURRENCY = ("ақш", "америка", "$", "€", "₸", "£")
"""What begins the name of a currency with no small letter."""
MULTIPLIER = re.compile(r"[мт][бвгджзйклмнпрстфхцч]{2,4}")
"""What only an abbreviation of millions, billions or trillions can be."""
GLUED = re.compile(r"(?:мың|млн|млрд|трлн|миллион|миллиард)(?:теңге|доллар|рубл|тонна|адам)")
"""A multiplier and what it counts without a space."""


def mixed(sequence: Sequence[Mark], high: Number) -> Number | None:
    """«20 миллион 139 мың», «17 млн. 608,2 мың», «12 мың 345»: digits go on a whole number of millions."""
    at = full_stop(sequence, high.last, before_digits=True) + 1
    exact = low_at(sequence, at) == ","  # «7 миллион, 214 мың 600 теңге»: to the last tenge
    at += exact
    if ending_of(sequence, high.last) or high.low % high.scale or at >= len(sequence):
        return None
    if sequence[at].kind != "number":
        return None
    value, unsure = digits(sequence[at].text)
    low = composed(sequence, at + 1, (value, at))
    if at == high.last + 1 and 1000 <= value < high.scale == 1_000_000 and " " in sequence[at].text:
        return replace(high, last=at, low=high.low + value, high=high.low + value)
    if unsure or not 0 < value < 1000:
        return None
    if low is None or low.last == at:
        whole = at == high.last + 1 and not value % 1
        low = Number(at, at, value, value) if whole and _remainder(sequence, at, high) else None
    if low is None or not low.scale < high.scale or (exact and mixed(sequence, low) is None):
        return None
    total = high.low + low.low
    scale = low.scale if low.scale > 1 else high.scale
    why = (*high.why, *low.why[1:])
    return replace(high, last=low.last, low=total, high=total, scale=scale, why=why)


def _remainder(sequence: Sequence[Mark], at: int, high: Number) -> bool:
    """Whether bare digits behind «мың» are its hundreds, tens and ones: no date, no new figure."""
    if low_at(sequence, high.last) != "мың":
        return False
    behind = ending_after(sequence, at)
    if behind is not None:
        return not ORDINAL.fullmatch(behind[1])
    after = low_at(sequence, at + 1)
    return after.isalpha() and not is_form(after, labels("month", "year", "age"))


def full_stop(sequence: Sequence[Mark], last: int, before_digits: bool = False) -> int:
    """The mark of the full stop that belongs to «млн.»; ``last`` where none does.

    It does before a small letter or a hyphen («млн. теңге», «млн.-нан») and within capitals.
    """
    if low_at(sequence, last + 1) != "." or low_at(sequence, last) not in SHORT:
        return last
    after = sequence[last + 2] if last + 2 < len(sequence) else None
    if after is None or sequence[last + 1].gap:
        return last
    if before_digits:
        return last + 1 if after.kind == "number" else last
    goes_on = after.text[:1].islower() or sequence[last].text.isupper() or not after.gap
    behind = low_at(sequence, last + 3)
    named = after.low in CURRENCY and (not after.low.isalpha() or behind.startswith("долл"))
    goes_on = goes_on or named  # «2 млрд. АҚШ доллары», not «5 млн. Америка бұған қарсы»
    return last + 1 if goes_on and after.kind != "number" else last


def glued_ending(sequence: Sequence[Mark], stop: int) -> tuple[int, str] | None:
    """«5 млн.ға», «5 млрд.тан»: the ending right behind the full stop, its mark and its text."""
    after = sequence[stop + 1] if stop + 1 < len(sequence) else None
    if low_at(sequence, stop) != "." or after is None or after.gap or after.kind != "word":
        return None
    return (stop + 1, after.low) if ENDING.fullmatch(after.low) else None


def before_scale(sequence: Sequence[Mark], at: int, value: Decimal) -> int:
    """The mark before the multiplier or unit, over «20 (жиырма) мың» and the hyphen of «10-мыңнан»."""
    low = low_at(sequence, at + 1)
    if low != "(" and low not in HYPHENS:
        return at
    word = word_at(sequence, at + 2)
    if low in HYPHENS and word is not None and word[0].category == "scale":
        return at if sequence[at + 1].gap or sequence[at + 2].gap else at + 1
    if low == "(" and word is not None:
        same = composed(sequence, at + 2)
        if same is not None and same.low == value and low_at(sequence, same.last + 1) == ")":
            return same.last + 1
    return at


def unsure_separator(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a separator of digits may group thousands, and may be a decimal one: «12.345»."""
    return sequence[at].kind == "number" and digits(sequence[at].text)[1]


def told_in_label(sequence: Sequence[Mark], first: int, last: int) -> bool:
    """«Табыс (млн теңге): 1 200», «Өнім, мың тонна: 45»: a multiplier of a label, and its number."""
    at = first - 1
    before = low_at(sequence, at)
    if before in ("(", ",") and _multiplies(sequence, first):
        behind = low_at(sequence, last + 1), low_at(sequence, last + 2)
        return behind[0] == ":" or behind == (")", ":")
    if before != ":":
        return False
    opening = "(" if low_at(sequence, at - 1) == ")" else ","
    near = range(at - 1, max(0, at - 1 - LABEL), -1)
    begin = next((i for i in near if low_at(sequence, i) == opening), None)
    return begin is not None and _multiplies(sequence, begin + 1)


def _multiplies(sequence: Sequence[Mark], at: int) -> bool:
    word = number_words("kazakh").get(low_at(sequence, at))
    return word is not None and word.value >= THOUSAND


def attributive_scale(c: Candidate) -> bool:
    """«Миллиардтық келісім»: only how much there is at least, as a word that tells which."""
    n = c.number
    return n.first == n.last and n.style == "words" and n.scale >= MILLION and _tells_which(c)


def _tells_which(c: Candidate) -> bool:
    """Whether a number is made an adjective of the noun behind it."""
    return c.unit is None and not c.money and c.low(c.number.last).endswith(("дық", "тық"))


def misspelt_scale(c: Candidate) -> bool:
    """A multiplier that is written wrong: «142,5 млд теңге», «300 млнтеңге»."""
    behind = c.mark(c.number.last + 1)
    return (
        c.unit is None and c.number.scale == 1 and behind is not None
        and (MULTIPLIER.fullmatch(behind.low) is not None or GLUED.match(behind.low) is not None)
    )  # fmt: skip
