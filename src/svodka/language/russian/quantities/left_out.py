"""What a number leaves out that is told of the same as a larger figure in its sentence.

«Освоено 12,7 млн рублей, а план был [18,9]», «вместо 640 км проложили [310]», «из 7 млрд рублей потрачено
[2,5]». Nothing is counted in parts: a decimal number behind millions is of millions too, or of something of
its own, and then it is given up.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_preposition, is_verb, readings, reads_as
from svodka.language.russian.quantities.amounts import Draft, give_up
from svodka.language.russian.quantities.elision import (
    CLOSING,
    FAR,
    is_near,
    lending,
    may_take,
    multiply,
    take,
)
from svodka.language.russian.quantities.surroundings import Candidate, matches
from svodka.language.russian.quantities.wholes import (
    LARGE,
    NOUNS,
    PLAIN,
    is_former,
    is_genitive,
    of_them,
)

STOPS = frozenset(".!?")
SEPARATORS = frozenset(",;(")
LINKS = frozenset({"а", "и", "но", "хотя", "тогда", "как", "при", "этом"})
"""What may begin the clause of the second figure."""
PRICED = frozenset({"по", "за"})
"""Prepositions of what each costs: «продали 2 млн акций [по] 56,2»."""
LONGEST = 12
"""Marks between two figures of which one is of the other."""
VERBS = 2
"""Verbs between them: «освоить удалось»."""
AGO = 4
"""Words that tell how long ago: «двумя с половиной годами ранее»."""
NAMED = 2
"""Words that name who gets so much."""


def tell_left_out(sequence: Sequence[Mark], found: Sequence[Draft]) -> None:
    """Multiplier and unit of bare numbers that are of the same as the figure before them, or behind them."""
    read, spans = lending(sequence, found)
    for left, right in pairwise(read):
        told = [
            sequence[at]
            for at in range(left.candidate.last + 1, right.candidate.first)
            if at not in spans
        ]
        if told and told[0].low == "." and len(told) > 1 and told[1].text[:1].islower():
            told = told[1:]  # «40 млн. т[.] зерна»
        if not 0 < len(told) <= LONGEST or not STOPS.isdisjoint(mark.low for mark in told):
            continue
        if _may_lend(left) and _may_leave_out(right):
            _restore(left, right, told)
        elif _may_lend(right) and _may_leave_out(left) and _is_of_next(left, right, told):
            if not is_near(right, left):
                continue
            if left.low % 1 or right.candidate.numeral.scale == 1:
                _share(right, left)
            else:
                give_up(left)


def _may_lend(draft: Draft) -> bool:
    """Whether a figure is told in thousands or has a unit."""
    n = draft.candidate.numeral
    if n.vague or draft.low <= 0:
        return False
    return draft.kind in ("money", "measure") or (draft.kind == "count" and n.scale >= LARGE)


def _may_leave_out(draft: Draft) -> bool:
    n = draft.candidate.numeral
    return (
        may_take(draft) and n.scale == 1 and not n.is_range and draft.candidate.before not in PRICED
    )


def _restore(left: Draft, right: Draft, told: Sequence[Mark]) -> None:
    """Give the second figure what it leaves out, or give it up."""
    many = left.candidate.numeral.scale >= LARGE
    part = _is_part(told) and left.kind != "count"
    if part and not right.low < left.low / left.candidate.numeral.scale:
        return
    if part or _is_of_same(left, right, told):
        if left.kind == "count" and not right.low % 1 and not _is_planned(told):
            if is_near(left, right) and left.candidate.before != "из":
                give_up(right)  # «из 3 тысяч домов сгорело 5»
        elif not many or is_near(left, right):
            _share(left, right)
        elif not (left.kind == "count" and right.low >= PLAIN):
            give_up(right)
    elif many and right.low % 1 and not _is_for_or_against(told):
        if _has_subject(told):
            give_up(right)
        else:
            _share(left, right)


def _share(lender: Draft, taker: Draft) -> None:
    if lender.candidate.numeral.scale > 1:
        multiply(lender, taker)
    if lender.kind != "count" and 1 / FAR < taker.low / lender.low < FAR:
        take(lender, taker)


def _is_of_same(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """Whether two figures are of the same, as what was planned and what was done."""
    c, at = right.candidate, _end_of_thing(told)
    rest = told[at + 1 :]
    if c.after not in CLOSING and c.after not in DASHES and not is_verb(c.after):
        return c.after == "и" and _is_of_another(rest)
    if told[0].low == "и":
        return _is_of_another(told)
    if at == len(told) or told[at].low not in SEPARATORS:
        only = classes("russian/elisions")["only"]
        done = [mark.low for mark in told[at:] if mark.low not in only]
        verbs = all(is_verb(low) or reads_as(low, "INFN") for low in done)
        return _is_led(left.candidate) and 0 < len(done) <= VERBS and verbs
    if _is_planned(told) or _is_of_other_time(rest, aside=told[at].low == "("):
        return True
    return told[at].low != "(" and (_is_more(c, rest) or _is_of_another(rest))


def _is_more(c: Candidate, rest: Sequence[Mark]) -> bool:
    """«Освоено 12,7 млн рублей, [ещё] 18 – в июне»; not «ещё 18 – ждут очереди»."""
    behind = c.low(c.last + 2)
    ends = c.after in CLOSING or (c.after in DASHES and is_preposition(behind))
    return ends and rest[-1:] != [] and rest[-1].low == "еще"


def _end_of_thing(told: Sequence[Mark]) -> int:
    """Where the words end that say what the first figure is of: «640 км [новых дорог]»."""
    return next((at for at, mark in enumerate(told) if not is_genitive(mark.low)), len(told))


def _is_led(c: Candidate) -> bool:
    """«[Вместо] 640 км проложили», «[из выделенных] 7 млрд рублей потрачено», «[при плане в] 640 км»."""
    at = c.first - 1
    while at > c.first - 1 - NOUNS and is_genitive(c.low(at)):
        at -= 1
    if c.low(at) == "из" or c.before == "вместо":
        return True
    norm = c.mark(c.first - 1 - (c.before == "в"))
    return norm is not None and matches(norm, classes("russian/elisions")["norm"])


def _is_planned(told: Sequence[Mark]) -> bool:
    """«640 км, а [план был]», «640 км ([прогноз] –», «640 км, [хотя планировалось]»."""
    words = classes("russian/elisions")
    rest = [mark for mark in told[_end_of_thing(told) + 1 :] if mark.low not in LINKS | DASHES]
    while rest and is_former(rest[0].low) and not matches(rest[0], words["norm"]):
        rest = rest[1:]  # «годовой план»
    if not rest or not matches(rest[0], words["norm"] | words["aimed"]):
        return False
    return all(matches(mark, words["being"]) for mark in rest[1:])


def _is_of_other_time(rest: Sequence[Mark], aside: bool) -> bool:
    """«640 км; [годом ранее] было», «640 км ([в 2024 году] –»: a time, and in brackets a place as well."""
    words = classes("russian/elisions")
    rest = [mark for mark in rest if mark.low not in LINKS | DASHES]
    while rest and matches(rest[-1], words["being"]):
        rest = rest[:-1]
    if 1 < len(rest) <= AGO and rest[-1].low in words["ago"]:
        return True
    if not aside or not rest or rest[0].low not in words["aside"]:
        return False
    return not any(mark.kind == "sign" or is_verb(mark.low) for mark in rest)


def _is_of_another(rest: Sequence[Mark]) -> bool:
    """«Томску достанется 640 тысяч рублей, [Омску –]», «первое полугодие дало 640 км, [второе –]»."""
    if len(rest) < 2 or rest[-1].low not in DASHES:
        return False
    told = rest[:-1]
    told = told[1:] if told[0].low in LINKS else told
    if len(told) == 1 and is_former(told[0].low):
        return any((f.case, f.number) == ("nomn", "sing") for f in readings(told[0].low))
    return 0 < len(told) <= NAMED and all(
        mark.text[:1].isupper() and any(form.case == "datv" for form in readings(mark.low))
        for mark in told
    )


def _is_part(told: Sequence[Mark]) -> bool:
    """«12,7 млн рублей, [из которых]»: right before the number, behind what the first one is of."""
    at = _end_of_thing(told)
    rest = [mark.low for mark in told[at + 1 :]]
    return at < len(told) and told[at].low == "," and len(rest) == of_them(rest) > 0


def _is_of_next(left: Draft, right: Draft, told: Sequence[Mark]) -> bool:
    """«В мае освоили [12,7], в июне – 18,9 млн рублей»: behind a comma another time or place, and a dash."""
    aside = classes("russian/elisions")["aside"]
    if left.candidate.after != "," or len(told) < 3 or told[-1].low not in DASHES:
        return False
    rest = told[1:-1]
    rest = rest[1:] if rest[0].low in LINKS else rest
    return bool(rest) and rest[0].low in aside and all(mark.kind != "sign" for mark in rest)


def _is_for_or_against(told: Sequence[Mark]) -> bool:
    """«Проголосовали 1,2 млн избирателей, [за –] 34,5»: a preposition alone before a dash."""
    return told[-1].low in DASHES and is_preposition(told[max(0, len(told) - 2)].low)


def _has_subject(told: Sequence[Mark]) -> bool:
    """Whether a noun in the nominative stands in the clause of the second figure."""
    commas = [at for at, mark in enumerate(told) if mark.low in SEPARATORS]
    clause = told[commas[-1] + 1 :] if commas else ()
    return any(
        form.pos in ("NOUN", "NPRO") and form.case == "nomn"
        for mark in clause
        for form in readings(mark.low)[:1]
    )
