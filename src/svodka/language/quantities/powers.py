"""Numbers told by a power of ten, as scientists write them: «5 × 10⁶», «2,5*10^6», «10^6», «2.5E+6».

A raised digit behind 10 alone is left to who reads notes and powers of units: «10²» may be either.
"""

from __future__ import annotations

import re
from decimal import Decimal

_SPACE = " \u00a0\u202f\u2009"
_MANTISSA = rf"(?<![\d.,])(?:\d{{1,3}}(?:[{_SPACE}]\d{{3}})+|\d{{1,6}})(?:[.,]\d{{1,9}})?(?!\d)"
_EXPONENT = r"\^(?:[-−–]?\d{1,2}|\{[-−–]?\d{1,2}\}|\([-−–]?\d{1,2}\))(?!\d)"
_TEN = rf"[{_SPACE}]?[×*·⋅∙xхXХ][{_SPACE}]?10(?:{_EXPONENT}|⁻?[⁰¹²³⁴-⁹]{{1,2}})"
POWER = (
    rf"{_MANTISSA}{_TEN}|(?<![\w.,])10{_EXPONENT}"
    r"|(?<![\w.,])[1-9][.,]\d{1,9}[eE][+-]?\d{1,2}(?!\w)"
)
"""A number with its power of ten."""
UNSURE = rf"\(?{_MANTISSA}[{_SPACE}]?[-–—±][{_SPACE}]?{_MANTISSA}\)?{_TEN}"
"""«3–5 × 10⁶», «(3 ± 0,2)·10^6»: whether the power is of the first as well, brackets or not, nobody knows."""
SIGNS = frozenset("×*·⋅∙xхXХ–—±-")
"""What may join a number to its power, or to another number before it."""
_PARTS = re.compile(rf"(?P<mantissa>.*?)(?:[{_SPACE}]?[^\d\s.,][{_SPACE}]?10|[eE])(?P<exponent>.+)")
_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−–", "-0123456789--", "^{}()+")


def parts(text: str) -> tuple[str, Decimal] | None:
    """The digits before a power of ten, and what it is worth; ``None`` where there is no power.

    >>> parts("2,5 × 10⁶"), parts("10^-3"), parts("2 500")
    (('2,5', Decimal('1000000')), ('1', Decimal('0.001')), None)
    """
    if text.startswith("10^"):
        digits, exponent = "1", text[2:]
    elif (found := _PARTS.fullmatch(text)) is not None:
        digits, exponent = found["mantissa"], found["exponent"]
    else:
        return None
    power = int(exponent.translate(_RAISED))
    return digits, Decimal(10**power) if power >= 0 else Decimal(1).scaleb(power)
