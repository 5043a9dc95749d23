"""Durations over which an amount before them is spread: «$2m in new cuts *over 10 years*»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import Candidate
from svodka.language.english.quantities.numbers import money
from svodka.language.lexicon import classes

FAR = 8
"""How many marks before «over» the money may stand that is spread over a time."""


def shared_over(c: Candidate) -> bool:
    """«will give 40 million *over three years*», «$2m in cuts *over 10 years*»: behind an amount, when."""
    if c.before != "over" or c.bound is not None:
        return False
    word = c.low(c.first - 2)
    large = word in money.large() or word in classes("english/number_parts")["indian"]
    amount = large or word in ("percent", "cent", "%") or money.word_at(c.marks, c.first - 2)
    return (amount or _spread(c)) and c.after not in ("at", "instead")


def _spread(c: Candidate) -> bool:
    """Whether money stands before, with nothing but words of what it is for between."""
    for at in range(c.first - 2, max(0, c.first - 2 - FAR), -1):
        mark = c.marks[at]
        if mark.kind == "number":
            return money.signed(c.marks, at)
        if mark.kind != "word":
            return False
    return False
