"""Corrected numbers: a denied one and the right one, «не [20], а 200 млн рублей», are of one unit."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_preposition
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.surroundings import Candidate

RIGHT = ([",", "а"], [",", "но"])
"""What stands between the two, before the preposition that both have."""


def is_corrected(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Обошлось [не в 20, а в 200 млн рублей]», «ремонт занял [не 3 месяца, а 5]»."""
    link = _denied(left.candidate)
    if link is None:
        return False
    between = [m.low for m in sequence[left.candidate.last + 1 : right.candidate.first]]
    return between in [[*words, *link] for words in RIGHT]


def _denied(c: Candidate) -> list[str] | None:
    """What stands between «не» and a number, at most a preposition; nothing where it is not denied."""
    if c.before == "не":
        return []
    denied = c.low(c.first - 2) == "не" and is_preposition(c.before)
    return [c.before] if denied else None
