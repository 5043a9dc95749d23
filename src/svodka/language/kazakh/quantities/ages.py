"""Kazakh numbers that only say how old somebody is: «18 жасар», «жасы қырық бірде», «6 айға дейінгі сәби»."""

from __future__ import annotations

from svodka.language.kazakh.agents import is_person
from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import DATIVE, WITHIN, features
from svodka.language.kazakh.quantities.candidates import (
    Candidate,
    begins,
    beside,
    is_form,
    is_number,
    joins,
    labels,
)
from svodka.language.lexicon import classes
from svodka.language.quantities.age_marks import is_age_mark

_REACH = 8
"""The most marks from months of age to whom they are of: «6 айдан 10 ай 29 күнге дейінгі сәби»."""


_LISTED = 11
"""The most marks to those whom a list of ages counts."""


def age(c: Candidate) -> bool:
    """An age: «40 жаста», «18 жасар»; not the young: «12 жас маман»."""
    n = c.number
    if _marks_age(c) or _days_of(c):
        return True
    if c.before in beside("aged") and c.unit is None:
        over = c.low(c.last + 1).startswith("ас")  # «жасы қырық бірде», «15-тен асқан»
        over = over or c.low(c.last) in function_words("from-on")  # «жасы 18-ден бастап»
        return n.high < 120 and (over or "abl" not in features(c.ending))  # not «62-ден»
    if _past(c):
        return True
    behind = c.low(n.last + 1)
    if behind in beside("age") and _young(c.low(n.last + 2)):
        return False
    if c.unit is None and "abl" in features(c.ending) and is_number(behind):
        until = c.low(n.last + 2)
        if until.endswith(DATIVE) and is_form(until, labels("age")):
            return n.scale == 1  # «16-дан 35 жасқа дейінгі»
    over = behind in function_words("both")  # «15 және одан жоғары жастағы», «… одан үлкен жастағы»
    if over and any(is_form(c.low(at), labels("age")) for at in (c.last + 1, n.last + 4)):
        return n.high < 120
    if joins(behind):
        if c.low(n.last + 3) in beside("at-age"):
            return c.bare  # «42 және 22 жастағы»
        if _of_several(c):
            return True
        if c.low(n.last + 3) in beside("age"):
            return c.bare and begins(c.low(n.last + 4), "between")  # «18 және 27 жас аралығындағы»
    if c.unit is not None and c.unit.first == n.last + 1:
        return False  # «өмір сүру ұзақтығы 71 жас»
    aged = n.category not in ("part", "half") and is_form(behind, labels("age"))
    return aged and n.high < 120 and n.scale == 1 and not n.vague


def is_age(low: str) -> bool:
    """«Жасар», «жастағы»: what says of a number that somebody is so old."""
    return low in beside("at-age")


def _days_of(c: Candidate) -> bool:
    """«38 жас *241 күнге* толды»: the days of an age."""
    years = c.before in labels("age") and is_number(c.low(c.first - 2))
    return years and c.unit is not None and c.unit.kind == "duration"


def _marks_age(c: Candidate) -> bool:
    """«Концерт (12+)», «„Орман“ көрмесі 6+», «„Орман“ 6+ өтті»: for whom; not «16+ команда қатысты»."""
    if c.bound is None or c.unit is not None or not is_age_mark(c.number.low, c.bound.form):
        return False
    behind = c.mark(c.last + 1)
    return behind is None or behind.kind != "word" or c.before in ("»", "”", '"')


def _of_several(c: Candidate) -> bool:
    """«*9*, 6 және 3 жастағы балалар»: an age that begins a list of them."""
    at = c.number.last + 1
    if not c.bare or c.low(at) != ",":
        return False
    while c.low(at) == "," and is_number(c.low(at + 1)):
        at += 2
    return joins(c.low(at)) and c.low(at + 2) in beside("at-age")


def _past(c: Candidate) -> bool:
    """«Жетпістен асқан қарттар»: past which age they are; not «саны 70-тен асқан науқас»."""
    n = c.number
    if c.unit is not None or c.after not in beside("past"):
        return False
    if n.scale != 1 or not 40 <= n.high < 110:
        return False
    behind = c.last + 2
    whom = c.low(behind + is_number(c.low(behind)))  # «алпыстан асқан 40 зейнеткер»
    elder = begins(whom, "elder") or is_person(whom)
    return elder and "abl" in features(c.ending) and c.before not in labels("number")


def _young(low: str) -> bool:
    """Whether «жас» before a word is «young»: «12 жас маман келді», «40 жас азаматты», «екі жас сержант»."""
    person = is_person(low) or is_form(low, classes("kazakh/ones")["person"])
    return person or low in labels("young")


def aged(c: Candidate) -> bool:
    """An age by its ending: «43-тегі ұлы», «қырық үштегі ер адам»."""
    if c.unit is not None or c.ending not in WITHIN:
        return False
    return c.number.scale == 1 and 10 <= c.number.high < 110


def of_infants(c: Candidate) -> bool:
    """Months of age: «6 айға дейінгі сәби», «6 айдан 11 айға дейінгі 90 бала»."""
    if c.unit is None or c.unit.symbol not in ("mo", "d"):
        return False
    behind = range(c.number.last + 1, c.number.last + _REACH)
    until = next((at for at in behind if begins(c.low(at), "until-age")), None)
    if until is None:
        return False
    # «6 айдан 11 айға дейінгі 90, 2 жасқа дейінгі 200 нәресте»
    listed = is_number(c.low(until + 1)) and c.low(until + 2) == ","
    near = range(until + 1, until + (_LISTED if listed else 3))
    return any(begins(c.low(at), "infant") for at in near)
