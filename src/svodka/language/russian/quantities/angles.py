"""Angles: degrees that tell how a thing leans or turns, and not how warm it is: «крен 15 градусов»."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS, DASHES
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.degrees import sign_of
from svodka.language.russian.quantities.surroundings import Candidate, matches

REACH = 8
"""How many marks before the figure its angle may stand."""
TURNED = 4
"""How many marks before it what turns by so much may stand."""
_WARMTH = "unit.Cel"
_ENDS = BREAKS - DASHES


def lean(draft: Draft) -> None:
    """«Наклон составляет [4 градуса]», «развернулась [на 180 градусов]»: degrees of an angle.

    Not «температура за углом — 4 градуса», nor degrees with a sign or by Celsius.
    """
    c = draft.candidate
    if c.unit is None or c.unit.symbol != "Cel" or c.unit.first != c.unit.last or c.unit.scale < 0:
        return
    if sign_of(c.marks, c.numeral.first) is None and _is_of_angle(c):
        draft.symbol = "deg"
        draft.why = ["unit.deg" if why == _WARMTH else why for why in draft.why]


def _is_of_angle(c: Candidate) -> bool:
    """Whether the words before a figure name an angle or a turn, and nothing that is warm."""
    words = classes("russian/angles")
    turned = c.before == "на"
    if matches(c.mark(c.last + 1), words["warm"]):
        return False
    for far, at in enumerate(range(c.first - 1, max(-1, c.first - 1 - REACH), -1)):
        mark = c.mark(at)
        if mark is None or mark.low in _ENDS or matches(mark, words["warm"]):
            return False
        if matches(mark, words["angle"]):
            return c.low(at - 1) not in words["beside"]  # not «за углом было 30 градусов»
        if turned and far < TURNED and matches(mark, words["turn"]):
            near = c.marks[max(0, at - REACH) : at]
            return not any(matches(one, words["warm"]) for one in near)
    return False
