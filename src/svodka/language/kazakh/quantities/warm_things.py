"""Kazakh «жылы» behind a number, which is «in the year» and «warm»: «5 200 жылы күртеше» are jackets."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.kazakh.quantities.candidates import durations, is_form, is_number, labels
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.number import Number


def is_warm(sequence: Sequence[Mark], last: int, number: Number) -> bool:
    """Whether the word at ``last`` says what is counted behind it, for the number is that of no year."""
    many = number.grouped or number.scale > 1
    return low_at(sequence, last) in labels("warm") and warms(
        low_at(sequence, last + 1), many, number.in_years
    )


def warms(thing: str, many: bool, in_years: bool) -> bool:
    """Whether a thing is warm; ``many``: behind digits in groups or a multiplier any noun is.

    Behind other numbers only what is worn or eaten («340 жылы көрпе», not «340 жылы көтеріліс болды»), and
    nothing behind a year («1941 жылы киім»).
    """
    if many:
        return thing.isalpha() and not is_number(thing) and thing not in durations("after")
    return not in_years and is_form(thing, labels("warm-thing"))
