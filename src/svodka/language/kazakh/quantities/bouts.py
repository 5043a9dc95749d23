"""Kazakh kilos that only say in which weight somebody fights: «Асан Үсенов (63 келі) жеңді»."""

from __future__ import annotations

from svodka.language.kazakh.morphology.words import features
from svodka.language.kazakh.quantities.candidates import Candidate, begins, beside

_NEAR = 3
"""How many words behind a weight what tells of a fight may stand."""


def weight_class(c: Candidate) -> bool:
    """«Асан Үсенов (*63 келі*) жеңді», «*66 келіге дейінгі* салмақта», «*75 келіде* сынға түскен балуан»."""
    if c.unit is None or c.unit.symbol != "kg":
        return False
    if c.before == "(" and c.after == ")":
        return _is_person(c)
    behind = range(c.last + 1, c.last + 1 + _NEAR)
    if any(c.low(at) in beside("in-weight") for at in (c.last + 1, c.last + 2)):
        return True
    if c.low(c.last + 1) in beside("weight") and begins(c.low(c.last + 2), "category"):
        return True
    return "loc" in features(c.ending) and any(begins(c.low(at), "fight") for at in behind)


def _is_person(c: Candidate) -> bool:
    """Whether two words with capitals stand before the brackets: a name and a family name."""
    names = [c.mark(c.first - back) for back in (2, 3)]
    return all(one is not None and one.kind == "word" and one.text.istitle() for one in names)
