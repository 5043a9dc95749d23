"""Frost: degrees that are counted below zero: «18 градусов мороза» are −18, «до 15 ниже нуля» −15 or more.

Also where the frost is named before them: «мороз достигнет 25 градусов».
"""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.punctuation import BREAKS
from svodka.language.quantities.frost import MIRRORED
from svodka.language.russian.numerals import is_preposition, is_verb, lemmas, readings
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.change_words import words_of_change
from svodka.language.russian.quantities.degrees import sign_of
from svodka.language.russian.quantities.surroundings import Candidate

REACH = 8
"""How many marks before the figure its frost may stand."""


def below_zero(draft: Draft) -> None:
    """«[Более 30 градусов мороза]»: below −30; «минус 20 градусов мороза» says twice that it is cold."""
    c = draft.candidate
    if draft.symbol == "Cel" and draft.high < 0 and c.bound is not None and c.bound.form == "до":
        draft.relation = MIRRORED.get(draft.relation, draft.relation)
        draft.why.append("number.frost")  # «в низинах до -14»: no colder
        return
    if c.unit is None or c.unit.symbol != "Cel" or (c.unit.scale >= 0 and not _is_of_frost(c)):
        return
    if max(draft.low, draft.high) > 0:
        draft.low, draft.high = -draft.low, -draft.high
    draft.low, draft.high = sorted((draft.low, draft.high))
    if not _bounds_warmth(c):
        draft.relation = MIRRORED.get(draft.relation, draft.relation)
    draft.why.append("number.frost")


def _bounds_warmth(c: Candidate) -> bool:
    """Whether a bound says how warm it is, not how strong the frost: «мороз [ниже] 30 градусов», «[не выше] 5
    градусов мороза».

    «Мороз выше 30 градусов» is stronger.
    """
    if c.bound is None:
        return False
    said = frozenset(c.bound.form.split())
    above = c.unit is not None and c.unit.scale < 0 and c.bound.first < c.numeral.first
    return not said.isdisjoint(_words("below") | (_words("above") if above else frozenset()))


def _is_of_frost(c: Candidate) -> bool:
    """Whether degrees without a sign tell how strong the frost is that is named before them.

    «Мороз до 25 градусов», «при морозе в 25 градусов», «мороз ночью в Туле усилится до 25 градусов».
    Not «мороз ослабел на 5 градусов», «в мороз вода нагрелась до 25 градусов», «после морозов — до 10
    градусов».
    """
    if sign_of(c.marks, c.numeral.first) is not None or "на" in (c.before, c.near):
        return False
    at = c.first - 1
    while c.low(at) in _words("between"):
        at -= 1
    if _names_frost(c, at):
        return BREAKS.isdisjoint(c.low(i) for i in range(at + 1, c.first)) or _is_told(c, at)
    if not words_of_change().keys() & lemmas(c.low(at)):
        return False
    for near in range(at - 1, max(-1, at - REACH), -1):
        if _names_frost(c, near):
            return _is_told(c, near)
        mark = c.mark(near)
        if mark is None or mark.kind != "word" or is_verb(mark.low) or _is_other(c, near):
            return False
    return False


def _names_frost(c: Candidate, at: int) -> bool:
    return not lemmas(c.low(at)).isdisjoint(_words("frost"))


def _is_told(c: Candidate, at: int) -> bool:
    """Whether a frost is what is told of, in the nominative; «Морозов» is a name."""
    low = c.low(at)
    nominative = any(form.case == "nomn" for form in readings(low)) and low not in _words("oblique")
    return nominative and not is_preposition(c.low(at - 1))


def _is_other(c: Candidate, at: int) -> bool:
    """Whether a noun may be what reaches so many degrees itself: «в мороз вода»."""
    forms = readings(c.low(at))[:1]
    return any((form.pos, form.case) == ("NOUN", "nomn") for form in forms)


def _words(name: str) -> frozenset[str]:
    return classes("russian/frost")[name]
