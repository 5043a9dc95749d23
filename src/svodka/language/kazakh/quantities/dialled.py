"""Kazakh numbers that one dials, flies or finds a place by: telephones, flights, degrees on the map."""

from __future__ import annotations

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.quantities.candidates import Candidate, begins, joins
from svodka.language.punctuation import DASHES, HYPHENS

_DIGITS = range(10, 13)
"""How many digits a telephone number has."""
_GROUPS = 3
"""The groups it is written in, at least: «7 701 555», «12» and «34»."""
_MOBILE = ("77", "87")
"""What one without gaps begins with."""
_SIGNS = HYPHENS | DASHES | {"(", ")", "+"}
_CODE = 2
"""The letters of an airline."""


def telephone(c: Candidate) -> bool:
    """A telephone number: «8 (7172) 55-44-33», «+7 701 555 12 34»."""
    if c.number.style != "digits" or c.unit is not None or c.money:
        return False
    first, last = c.number.first, c.number.first
    while _dialled(c, first - 1):
        first -= 1
    while _dialled(c, last + 1):
        last += 1
    if first == last:
        return _is_mobile(c.marks[first].text)
    numbers = [c.marks[at].text for at in range(first, last + 1) if c.marks[at].kind == "number"]
    digits = "".join(filter(str.isdecimal, "".join(numbers)))
    if numbers == [digits] and digits[:2] in _MOBILE:
        return _is_mobile(digits)
    groups = len(numbers)
    groups += sum(text.count(" ") for text in numbers) if groups > 1 else 0  # «8 800 080 7777»
    return groups >= _GROUPS and len(digits) in _DIGITS and digits[0] in "78"


def _is_mobile(digits: str) -> bool:
    """«87011234567»: a telephone number without gaps."""
    return digits.isdecimal() and digits[:2] in _MOBILE and len(digits) == _DIGITS[-2]


def _dialled(c: Candidate, at: int) -> bool:
    """Whether a mark may stand inside a telephone number."""
    low = c.low(at)
    return low in _SIGNS or (low[:1].isdigit() and "." not in low and "," not in low)


def short_number(c: Candidate) -> bool:
    """A number that is called: «1414 нөміріне хабарласыңыз»."""
    if not c.bare or c.number.low < 100:
        return False
    if joins(c.after) or c.after in function_words("either"):
        return begins(c.low(c.number.last + 3), "called")  # «101 немесе 112 нөміріне»
    return begins(c.after, "called")


def code(c: Candidate) -> bool:
    """The code of something in digits that begin with a nought: «012 бағдарлама бойынша»."""
    digits = c.marks[c.number.first].text
    return c.bare and digits.isdecimal() and digits[0] == "0" and len(digits) > _CODE


def coordinate(c: Candidate) -> bool:
    """The degrees of a place on the map: «42,62° солтүстік», «41.65°»."""
    if c.after != "°":
        return False
    scale = c.low(c.number.last + 2).partition("-")[0]
    return scale not in ("c", "с", "f") and c.number.low % 1 * 10 % 1 != 0


def flight(c: Candidate) -> bool:
    """The number of a flight behind the letters of its airline: «KC 871 рейсі»."""
    code = c.mark(c.number.first - 1)
    letters = code is not None and code.text.isascii() and code.text.isupper()
    return c.bare and letters and len(c.before) == _CODE and begins(c.after, "flight")
