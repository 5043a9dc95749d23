"""Multipliers that a heading or a label tells: «(in millions)», «Output, thousand tonnes: 45»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate, contexts
from svodka.language.quantities.numberwords import number_words

_LABEL = 5
"""Marks between the opening and the colon of a label's multiplier and unit."""
_THOUSAND = 1000
WHOM = frozenset(["them", "these", "those", "whom", "us"])
"""Who is counted, and named before the bracket."""


def told_in_heading(c: Candidate) -> bool:
    """«(Amounts *in thousands*, except per share)», «Figures are *in millions*»: of what no table is seen.

    So is «(*millions of tons*, start of year)»; «(thousands of them)» are people.
    """
    if not c.number.vague or c.number.low < _THOUSAND:
        return False
    if c.near == "(" and c.number.style != "digits":
        of = 2 * (c.unit is None and c.after == "of" and c.low(c.last + 2) not in WHOM)
        return (c.unit is not None or of > 0) and c.low(c.last + of + 1) in (",", ")")
    if c.near != "in":
        return False
    before = c.low(c.number.first - 2)
    return before == "(" or (before in contexts("told-in") and c.after != "of")


def told_in_label(c: Candidate) -> bool:
    """Whether a multiplier stands in brackets or behind a comma right before the colon of a number.

    Or the number is that multiplier: «Population (*thousands*): 52».
    """
    if c.low(c.first - 1) in ("(", ",") and c.number.style != "digits" and c.number.vague:
        return c.low(c.last + 1) == ")" and c.low(c.last + 2) == ":"
    at = c.first - 1
    if c.low(at) != ":" or c.number.scale != 1:
        return False
    opening = "(" if c.low(at - 1) == ")" else ","
    near = range(at - 1, max(0, at - 1 - _LABEL), -1)
    begin = next((i for i in near if c.low(i) == opening), at)
    words = [number_words("english").get(c.low(i)) for i in range(begin + 1, at)]
    if opening == "," and words and words[0] is None:
        return False
    return any(word is not None and word.value >= _THOUSAND for word in words)
