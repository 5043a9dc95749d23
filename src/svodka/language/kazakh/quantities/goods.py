"""Kazakh numbers that only say which goods they are: «1 санаттағы жұмыртқа», «айран (2,5%)»."""

from __future__ import annotations

from svodka.language.kazakh.quantities.candidates import Candidate, beside, is_number
from svodka.language.punctuation import DASHES

_GRADES = 3
"""The last grade of goods."""


def graded(c: Candidate) -> bool:
    """«1 санаттағы жұмыртқа», «2 сұрыпты ұн»: the grade of goods."""
    digits = c.bare and c.number.style == "digits"
    return digits and c.number.high <= _GRADES and c.after in beside("grade")


def fat(c: Candidate) -> bool:
    """«Айран (*2,5%*) – 0,5%», «сүт *3,2%* – 450 теңге»: how fat it is, before what is told of it."""
    if c.unit is None or c.unit.kind != "percent" or c.ending or c.bound is not None:
        return False
    bracketed = c.before == "(" and c.after == ")"
    behind = c.last + 1 + bracketed
    told = (
        is_number(c.low(behind + 1))
        if c.low(behind) in DASHES
        else bracketed and is_number(c.low(behind))
    )
    return told and c.low(c.first - 1 - bracketed) in beside("dairy")
