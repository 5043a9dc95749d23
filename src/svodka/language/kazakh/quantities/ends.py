"""Figures that are two ends: of a range, or of a change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.words import ABLATIVE, DATIVE, TO
from svodka.language.kazakh.quantities.bounds import bound_by_verb, reaches
from svodka.language.kazakh.quantities.change_words import (
    AMOUNTS,
    SENTENCE,
    change_verb,
    rise_or_fall,
)
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Change

ITEM = 14
"""The most marks between two numbers of a list of changes."""
WORTH = ("лық", "лік", "дық", "дік", "тық", "тік")
_MULTIPLIER = "multiplier."
_APART = 2
"""The most marks from one end to the other, with one word between."""
_BACK = 4
"""The most marks from what rose or fell to a bracket with its ends."""
_OPENED = 4
"""The most marks from a change to the ends of it in a bracket: its verb, and the bracket."""


def from_to(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """«30 пайыздан 50 пайызға дейін»: one range where no verb says that something changed."""
    out: list[Found] = []
    for at, right in enumerate(found):
        left = out[-1] if out else None
        if left is None or left.rejected or right.rejected or right.first - left.last > _APART:
            out.append(right)
            continue
        bounded, left = left, _without_bound(sequence, left, right)
        out[-1] = left
        if _counted_ends(sequence, left, right):
            start, end = one_unit(left, right, changes=True)
            out[-1] = replace(start, change="from")
            out.append(replace(end, change="to"))
            continue
        if _was_so_high(sequence, left, right) or _ends_in_brackets(sequence, left, right):
            start, end = one_unit(left, right, changes=True)
            out[-1] = replace(start, change="from")
            out.append(_upper(sequence, end))
            continue
        changes = change_verb(sequence, right.last) is not None
        start, end = one_unit(left, right, changes, over=left is not bounded)
        ends = _ends_range(sequence, start, end)
        dimension = ends and reaches(sequence, start.first, end.last)
        if not dimension and _ends_fall(sequence, start, end):
            out[-1] = replace(start, change="from")
            out.append(replace(end, change="to"))
            continue
        if _falls(sequence, start, end) or _of_change(sequence, out, start, end):
            out[-1] = replace(start, change="from")
            out.append(_upper(sequence, end))
            continue
        if not ends:
            out.append(right)
            continue
        if not dimension and _changed(sequence, end.last, found[at + 1 :]):
            out[-1] = replace(start, change="from")
            out.append(_upper(sequence, end))
            continue
        out[-1] = replace(
            end, first=start.first, number=(start.number[0], end.number[1]), low=start.low,
            relation="range", why=(*start.why, *end.why, "range"),
        )  # fmt: skip
    return out


def _without_bound(sequence: Sequence[Mark], left: Found, right: Found) -> Found:
    """«2 теңгеден бастап 3 теңгеге дейін»: «бастап» opens two ends, where no «дейін» follows it bounds."""
    from_on, until = function_words("from-on"), function_words("until")
    if left.last + 1 != right.first or low_at(sequence, left.last) not in from_on:
        return left
    if until.isdisjoint((low_at(sequence, right.last), low_at(sequence, right.last + 1))):
        return left
    why = tuple(rule for rule in left.why if not rule.startswith("bound."))
    return replace(left, last=left.last - 1, relation="exact", why=why)


def _changed(sequence: Sequence[Mark], last: int, rest: Sequence[Found]) -> bool:
    """Whether the ends are of a change: «6-дан 18-ге дейін, ал егін 20-дан 40-қа дейін өсті»."""
    if change_verb(sequence, last) is not None:
        return True
    joined = low_at(sequence, last + 1) == "," or low_at(sequence, last + 1) in function_words(
        "same"
    )
    rest = [one for one in rest if one.kind != "factor"]  # «…, ал егін екі есе, 20-дан 40-қа дейін»
    if not joined or len(rest) < 2 or rest[0].first - last > ITEM:
        return False
    if _counted_ends(sequence, rest[0], rest[1]):
        return True
    start, end = one_unit(rest[0], rest[1], changes=False)
    return _ends_range(sequence, start, end) and _changed(sequence, end.last, rest[2:])


def _counted_ends(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«2 142 адамнан 2 154 адамға жетті»: the ends of a change of the number of one thing."""
    if not left.symbol == right.symbol == "1":
        return False
    if right.first == left.last + 1 and low_at(sequence, left.last).endswith(ABLATIVE):
        thing = low_at(sequence, right.last + 1)  # «40 мыңнан 20 мың адамға дейін азайды»
        return thing.endswith(DATIVE) and change_verb(sequence, right.last + 1) is not None
    if right.first != left.last + 2:
        return False
    things = low_at(sequence, left.last + 1), low_at(sequence, right.last + 1)
    same = len(things[1]) > 3 and things[0].startswith(things[1][:-2])
    if not same or not things[0].endswith(ABLATIVE) or not things[1].endswith(DATIVE):
        return False
    return change_verb(sequence, right.last + 1) is not None


def _was_so_high(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«20 пайыздық мөлшерлеме 25 пайызға көтерілді»: what a rate was before it rose or fell, and came to."""
    beside = left.kind == right.kind == "percent" and right.first == left.last + 2
    if not beside or not sequence[left.last].low.endswith(WORTH):
        return False
    return right.change == "to" or _goes(left, right, right.change)


def _goes(left: Found, right: Found, change: Change | None) -> bool:
    """Whether two ends go up where something rises, or down where it falls."""
    return (
        left.high < right.low
        if change == "increase"
        else (change == "decrease" and right.high < left.low)
    )


def _ends_in_brackets(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Зауыттар саны артты (489-дан 5 683-ке дейін)»: alone in brackets, behind what rose or fell."""
    opened, closed = left.first - 1, right.last + 1
    closed += low_at(sequence, closed) in function_words("until")
    if low_at(sequence, opened) != "(" or low_at(sequence, closed) != ")":
        return False
    if left.last + 1 != right.first or not sequence[left.last].low.endswith(ABLATIVE):
        return False
    words = [mark.low for mark in sequence[max(0, opened - _BACK) : opened]]
    ended = max((at + 1 for at, low in enumerate(words) if low in SENTENCE), default=0)
    start, end = one_unit(left, right, changes=True)
    return start.symbol == end.symbol and any(
        _goes(start, end, rise_or_fall(low)) for low in words[ended:]
    )


def _of_change(sequence: Sequence[Mark], found: list[Found], start: Found, end: Found) -> bool:
    """«12 пайызға көбейді (350-ден 392-ге дейін)»: the ends of the change that stands before a bracket."""
    if len(found) < 2 or low_at(sequence, start.first - 1) != "(":
        return False
    by = found[-2]
    amount = by.change in AMOUNTS or (
        by.kind == "percent" and low_at(sequence, by.last).endswith(DATIVE)
    )
    return amount and start.first - by.last <= _OPENED and _ends_range(sequence, start, end)


def one_unit(left: Found, right: Found, changes: bool, over: bool = False) -> tuple[Found, Found]:
    """Two ends with the unit and the multiplier that only one has.

    «300 теңгеден 500-ге»; «5-тен 10 мыңға дейін»: thousands of both, where the first then is less, or where
    a verb says that one became the other: «45-тен 38 мыңға азайды», «45 мыңнан 38-ге азайды». ``over``: one
    mark stands between, as in «20 мыңнан бастап 40 мың теңгеге дейін».
    """
    if left.last + 1 + over != right.first or left.rejected or right.rejected:
        return left, right
    if right.symbol == "1" and left.kind in ("money", "percent", "measure"):
        right = replace(right, symbol=left.symbol, kind=left.kind)
    elif left.symbol in (f"{right.symbol}/s", f"{right.symbol}/h"):
        right = replace(right, symbol=left.symbol)  # «секундына 15 метрден 20 метрге дейін»
    elif left.symbol == "1" and left.kind == "count":
        left = replace(left, symbol=right.symbol, kind=right.kind)
    own, other = scale_of(left), scale_of(right)
    if other and not own:
        near = changes and Decimal("0.2") < left.low * other / right.high < 5
        if left.low < right.high / other or near:
            left = replace(left, low=left.low * other, high=left.high * other)
    elif own and not other and changes and right.low < 1000:
        if Decimal("0.2") < right.low * own / left.high < 5:
            right = replace(right, low=right.low * own, high=right.high * own)
    return left, right


def _upper(sequence: Sequence[Mark], end: Found) -> Found:
    """The end of a change, whose «дейін» is no bound."""
    last = end.last - (low_at(sequence, end.last) in function_words("until"))
    if end.relation == "range":
        return replace(end, last=last, change="to")
    return replace(end, last=last, low=end.high, relation="exact", change="to")


def scale_of(found: Found) -> Decimal | None:
    """The last multiplier of a figure."""
    for rule in reversed(found.why):
        if rule.startswith(_MULTIPLIER):
            return Decimal(rule.removeprefix(_MULTIPLIER))
    return None


def _ends_range(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """Whether «A-дан B-ға (дейін)» stands here, A below B and in the same unit."""
    # «2 теңгеден бастап 3 теңгеге дейін»
    apart = low_at(sequence, left.last + 1) in function_words("from-on")
    if left.last + 1 + apart != right.first:
        return False
    if left.symbol != right.symbol or not left.low < right.high:
        return False
    before = sequence[left.last].low
    behind = range(right.number[1] + 1, min(len(sequence), right.last + 2))
    after = {sequence[at].low for at in behind}  # «150 мыңға дейін теңге» as well
    return before.endswith(ABLATIVE) and bool(after & function_words("until"))


def _falls(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«500 теңгеден 400 теңгеге дейін»: what goes down without a verb is no range, but a change."""
    if left.last + 1 != right.first or left.symbol != right.symbol or left.rejected:
        return False
    bounded = right.relation == "at_most" and left.relation == "exact" and left.low > right.high
    return bounded and sequence[left.last].low.endswith(ABLATIVE)


def _ends_fall(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """Whether «A-дан B-ға төмендеді» stands here without «дейін»: a verb of change, both ends in one unit."""
    if left.last + 1 != right.first or left.symbol != right.symbol:
        return False
    if left.relation != "exact" or right.relation != "exact":
        return False
    before, last = sequence[left.last].low, sequence[right.last].low
    if not before.endswith(ABLATIVE) or not last.endswith(TO):
        return False
    verb = change_verb(sequence, right.last)
    if verb is None and left.high < right.low:  # «500-ден 10 мыңға асты»
        return bound_by_verb(sequence, right.last, ABLATIVE[0]) == "more_than"
    if verb == "increase" and right.high < left.low:
        return False  # «жоспарланған 40 млн теңгеден 12 млн теңгеге қымбаттады»: by so much
    return verb is not None
