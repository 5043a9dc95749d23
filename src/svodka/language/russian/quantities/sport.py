"""Exclusions of sport: scores, margins, minutes of goals and stages are no figures."""

from __future__ import annotations

from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_person_name
from svodka.language.russian.quantities.surroundings import Candidate, contexts, labels, matches

SECONDS = 2
"""Digits of the seconds of a race."""
LATEST = 130
"""Minutes of a match with its extra time; more in brackets behind a person are points."""


def score(c: Candidate) -> bool:
    """The score of a match, or two numbers that a dash joins without a unit: «3–1», «со счётом 2-2»."""
    n = c.numeral
    dash, other = c.mark(n.last + 1), c.mark(n.last + 2)
    if (
        c.unit is None and dash is not None and dash.low in HYPHENS and not dash.gap
        and other is not None and other.kind == "number" and not other.gap
    ):  # fmt: skip
        return True
    told = (at for at in (n.first - 1, n.first - 2) if c.low(at) in labels("score"))
    # not «за счёт 12 заводов», «на счёт 40 вкладчиков»
    return c.unit is None and any(c.low(at - 1) not in labels("account") for at in told)


def margin(c: Candidate) -> bool:
    """How far behind the winner somebody came, in brackets: «Орлов (+57,8)», «(1:49.59,3)», «(+1.02,1)»."""
    if c.unit is not None or c.numeral.style != "digits" or c.numeral.scale != 1:
        return False
    at = c.numeral.first - 1
    while at >= 0 and c.low(at) != "(" and _is_time(c.mark(at)):
        at -= 1
    end = c.numeral.last + 1
    while end < len(c.marks) and _is_time(c.mark(end)):
        end += 1
    if c.low(at) != "(" or c.low(end) != ")":
        return False
    opener = c.mark(at + 1)
    timed = opener is not None and opener.kind == "clock"
    before = c.mark(at - 1)
    if before is not None and (before.kind == "sign" or before.text.islower()):
        return timed  # «81,35 ₽ (+0,42)»
    return timed or (c.low(at + 1) == "+" and (c.numeral.low % 1 != 0 or end - at > 3))


def lap(c: Candidate) -> bool:
    """A time of a race: «1:12.[17,1]», «отставание [1.05],[0]», «+2.[41],0»: minutes, seconds and a tenth."""
    if c.unit is not None or c.numeral.style != "digits" or c.numeral.scale != 1:
        return False
    first = c.numeral.first
    glued, clock = c.mark(first), c.mark(first - 2)
    if c.near == "." and clock is not None and clock.kind == "clock":
        return glued is not None and not glued.gap
    head = first if c.after == "," else first - 2
    minutes, comma, tenth = c.mark(head), c.mark(head + 1), c.mark(head + 2)
    if minutes is None or comma is None or tenth is None or comma.low != "," or tenth.gap:
        return False
    seconds = minutes.text.partition(".")[2]
    return len(seconds) == SECONDS and tenth.text.isdecimal() and len(tenth.text) <= SECONDS


def _is_time(mark: Mark | None) -> bool:
    return mark is not None and (mark.kind in ("number", "clock", "code") or mark.low in "+.,:")


def minute(c: Candidate) -> bool:
    """Bare numbers in brackets behind a person: minutes of goals, an age, «Орлов (31)», «Орлов (8, [54])»."""
    if not c.bare or c.numeral.low % 1 or c.numeral.low > LATEST:
        return False
    opener, closer = c.numeral.first - 1, c.numeral.last + 1
    while _is_listed(c, opener, -1):
        opener -= 2
    while _is_listed(c, closer, 1):
        closer += 2
    return (c.low(opener), c.low(closer)) == ("(", ")") and _names_person(c, opener - 1)


def _is_listed(c: Candidate, comma: int, step: int) -> bool:
    """Whether a comma and another bare number stand beside a number of a list."""
    number = c.mark(comma + step)
    return c.low(comma) == "," and number is not None and number.text.isdecimal()


def _names_person(c: Candidate, at: int) -> bool:
    """«[Орлов] (31)», «Янис [Калнс] (43)»: a surname, or what stands behind a first name."""
    name, first = c.mark(at), c.mark(at - 1)
    if name is None or not (name.text[:1].isupper() and name.text[1:2].islower()):
        return False
    if is_person_name(name.low):
        return True
    return (
        first is not None and first.kind == "word" and first.text[:1].isupper() and is_person_name(first.low)
    )  # fmt: skip


def relay(c: Candidate) -> bool:
    """How many stages a relay has: «эстафета 4 по 5 километров», «4x5 км»."""
    if not c.bare or c.numeral.low % 1 or c.near in ("с", "со"):
        return False
    sign, number = c.mark(c.numeral.last + 1), c.mark(c.numeral.last + 2)
    if sign is None or number is None or number.kind != "number":
        return False
    return sign.low in contexts("stage") and c.low(c.numeral.last + 3) in contexts("distance")


def stage(c: Candidate) -> bool:
    """A stage of a cup or a vulgar fraction: «1/8 финала»."""
    after, other = c.mark(c.numeral.last + 1), c.mark(c.numeral.last + 2)
    if c.numeral.category == "part" and matches(after, labels("season")):
        return True
    return (
        c.numeral.style == "digits" and after is not None and after.low == "/" and not after.gap
        and other is not None and other.kind == "number"
    )  # fmt: skip
