"""A comma with a space behind it between two numbers: a decimal one («70, 7 миллион»), or nobody knows."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from svodka.language.kazakh.quantities.behind_numbers import units
from svodka.language.kazakh.quantities.forms import word_at
from svodka.language.kazakh.quantities.multipliers import PERCENT
from svodka.language.quantities.marks import Mark, groups_apart, low_at

LONGEST = 2
"""The most digits behind such a comma: three may be thousands."""


def spaced_decimal(sequence: Sequence[Mark], at: int) -> Decimal | None:
    """«70, 7 миллион» is 70.7 million, «0, 86 пайыз» is no whole percent: what can be no two numbers.

    They can where the second is no less than the first («5, 7 миллион») or has two digits («2, 25 пайыз»).
    """
    if not _of_one_unit(sequence, at):
        return None
    whole, rest = sequence[at].text, sequence[at + 2].text
    less = len(rest) == 1 and int(rest) < int(whole)
    return Decimal(f"{whole}.{rest}") if less or whole == "0" or rest[0] == "0" else None


def unsure_comma(sequence: Sequence[Mark], at: int) -> bool:
    """Whether a number is one side of «5, 7 миллион», which may be a decimal and may be two numbers.

    So is the rest of «12345,678,5 мың», and so are the groups of «40  000 адам».
    """
    before = sequence[at - 1] if at else None
    behind = sequence[at + 1] if at + 1 < len(sequence) else None
    if groups_apart(before, sequence[at]) or groups_apart(sequence[at], behind):
        return True
    beside = (before is not None and before.low == ","), (behind is not None and behind.low == ",")
    if not any(beside):
        return False
    comma = before if at > 1 else None
    if comma is not None and comma.low == "," and not comma.gap and not sequence[at].gap:
        if sequence[at - 2].kind == "number":
            return True
    return _is_unsure(sequence, at) or _is_unsure(sequence, at - 2)


def _is_unsure(sequence: Sequence[Mark], at: int) -> bool:
    """Whether two numbers of one unit stand here that may be a decimal one."""
    return _of_one_unit(sequence, at) and spaced_decimal(sequence, at) is None


def _of_one_unit(sequence: Sequence[Mark], at: int) -> bool:
    """Whether two numbers stand here with a comma and a space between them, before one multiplier or unit."""
    if at < 0 or at + 3 >= len(sequence) or sequence[at + 1].low != ",":
        return False
    first, second = sequence[at], sequence[at + 2]
    if first.kind != "number" or second.kind != "number" or sequence[at + 1].gap:
        return False
    if not (first.text.isdecimal() and second.text.isdecimal()) or not second.gap:
        return False
    if len(second.text) > LONGEST:
        return False
    if at > 1 and low_at(sequence, at - 1) in (",", "және") and sequence[at - 2].kind == "number":
        return False  # a list of three
    after = word_at(sequence, at + 3)
    if after is not None and after[0].category == "scale":
        return True
    return low_at(sequence, at + 3).startswith(PERCENT) or units().at(sequence, at + 3) is not None
