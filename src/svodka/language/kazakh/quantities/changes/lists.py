"""A list whose verb of change stands at its end: «ет 5 пайызға, ал сүт 13 пайызға қымбаттады»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from svodka.language.kazakh.morphology.function_words import function_beginnings, function_words
from svodka.language.kazakh.morphology.known import known_stems
from svodka.language.kazakh.morphology.words import ABLATIVE, DATIVE
from svodka.language.kazakh.quantities.bounds import bound_by_verb
from svodka.language.kazakh.quantities.candidates import begins
from svodka.language.kazakh.quantities.change_words import (
    AMOUNTS,
    amount_of_change,
    change_begins,
    change_verb,
    change_words,
)
from svodka.language.kazakh.quantities.ends import ITEM, one_unit
from svodka.language.kazakh.quantities.multipliers import PERCENT
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Change

ENDS = ("from", "to")
MIXED = ({"%", "x"}, {"%", "1"})
"""Amounts of change that stand in one list: «1,1 пайызға, ал кейін 254 мың адамға өсті»."""
BOUNDS = ("more_than", "at_least", "at_most")
"""What a verb behind amounts says of each: «7 мың теңгеден, балаларға 5 мың теңгеден басталады»."""
_WHOLE, _INDICES = 100, 130
"""Between which percent of what was before stand the indices that statisticians list."""
_MUCH = 3
"""How many times as much two levels of one thing are at most, told one behind the other."""
_APART = 4
"""The most marks between the two ends of a change, of which one may be a year."""


def changed_alike(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures, each item of a list with the change that the verb at its end states."""
    out = list(found)
    stated = [at for at, one in enumerate(out) if not (one.rejected or one.kind == "duration")]
    if len(stated) < len(ENDS):
        return out
    ends = [at for at in stated if not _in_other_words(sequence, out[at])]
    for one, following in pairwise(ends):
        start, end = one_unit(
            replace(out[one], last=out[following].first - 1), out[following], True
        )
        if _over_time(sequence, out[one], start, end):
            out[one] = replace(start, last=out[one].last, change="from")
            out[following] = replace(end, change="to")
    for one, following in reversed(list(pairwise(ends))):
        out[one] = _end(sequence, out[one], out[following])
    for one, by, following in zip(ends, ends[1:], ends[2:], strict=False):
        if out[by].change in (None, *AMOUNTS) and out[by].symbol == "%" != out[one].symbol:
            out[one] = _end(sequence, out[one], out[following], within=2 * ITEM)
    for before, one, following in zip(ends, ends[1:], ends[2:], strict=False):
        if _elided(sequence, out[before], out[one], out[following]):
            start, end = one_unit(out[one], out[following], changes=True)
            out[one], out[following] = replace(start, change="from"), replace(end, change="to")
    items = [at for at in stated if not _in_brackets(sequence, out, at)]
    for one, following in reversed(list(pairwise(items))):
        left, right = out[one], out[following]
        if left.change or right.first - _close(sequence, left.last) > ITEM:
            continue
        if right.relation in BOUNDS and _bounded(sequence, left, right):
            why = (*left.why, f"bound.{right.relation}", "share.bound")
            out[one] = replace(left, relation=right.relation, why=why)
        elif right.change == "from" and _by_and_from(sequence, left, right):
            change = amount_of_change(change_verb(sequence, right.last))
            out[one] = replace(left, change=change) if change else left
        elif (verb := _by_and_to(sequence, left, right)) is not None:
            out[one] = replace(left, change=verb)
        elif _alike(sequence, left, right):
            out[one] = replace(left, change=right.change)
    for one, to, by in zip(items, items[1:], items[2:], strict=False):
        again = out[to].change == "to" and out[by].symbol == "%" and out[by].change in AMOUNTS
        if again and out[one].change is None and _by_and(sequence, out[one], out[to]):
            out[one] = replace(out[one], change=out[by].change)
    return _without_indices(sequence, out)


def _without_indices(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """«Көмір – 101,6%, мұнай – 104%-ке өскен»: a list of what is left of 100 %, which no rise is of.

    Items that rise by more than all there was, and each by a little more, would be a wonder.
    """
    out = list(found)
    for at, (one, following) in enumerate(pairwise(found)):
        listed = one.change == following.change == "increase" and _joined(sequence, one.last)
        apart = following.first - _close(sequence, one.last) <= ITEM
        if listed and apart and _is_index(one) and _is_index(following):
            out[at] = replace(out[at], change=None)
            out[at + 1] = replace(out[at + 1], change=None)
    return out


def _is_index(one: Found) -> bool:
    return one.symbol == "%" and one.low is not None and _WHOLE < one.low < _INDICES


def _elided(sequence: Sequence[Mark], before: Found, start: Found, end: Found) -> bool:
    """«Өлім 18-ден 12-ге азайды, өрт – 40-тан 33-ке»: two ends behind a dash, whose verb stands before."""
    if before.change != "to" or start.change or end.change or start.first - before.last > ITEM:
        return False
    cases = low_at(sequence, start.last), low_at(sequence, end.last)
    both = cases[0].endswith(ABLATIVE) and cases[1].endswith(DATIVE) and start.last + 1 == end.first
    between = {mark.low for mark in sequence[before.last + 1 : start.first]}
    return both and low_at(sequence, start.first - 1) in DASHES and not between & {".", "!", "?"}


def _in_brackets(sequence: Sequence[Mark], found: list[Found], at: int) -> bool:
    """«Көмір 7%-ке (2 млн тонна), мыс 4%-ке (9 млн тонна) өсті»: what stands in brackets behind an item."""
    first = found[at].first
    if at > 0 and (found[at - 1].change, found[at].change) == ENDS:
        return _in_brackets(sequence, found, at - 1)
    return at > 0 and low_at(sequence, first - 1) == "(" and found[at - 1].last == first - 2


def _in_other_words(sequence: Sequence[Mark], found: Found) -> bool:
    """«3 еседен астамға немесе 180 мыңнан 58 мыңға дейін азайды»: how many times less, before the ends."""
    return found.kind == "factor" and low_at(sequence, found.last + 1) in function_words(
        "other-words"
    )


def _end(sequence: Sequence[Mark], left: Found, right: Found, within: int = ITEM) -> Found:
    """A figure, as one end of a change where the one behind it is an end of this or the next change."""
    if right.first - left.last > within:
        return left
    if _came_to_each(sequence, left, right):
        return replace(left, change="to")
    if left.change:
        return left
    if right.change in ENDS and _until(sequence, left):
        return replace(left, last=left.last - 1, low=left.high, relation="exact", change="to")
    if right.change == "from" and left.symbol == right.symbol and _joined(sequence, left.last):
        if low_at(sequence, left.last).endswith(DATIVE):
            return replace(left, change="to")  # «62-ден 68-ге, ал әйелдер 72-ден 76-ға жетті»
    if right.change == "to" and _from(sequence, left, right):
        return replace(left, change="from")
    return left


def _came_to_each(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Қарашада 98 мыңға, желтоқсанда 69 мыңға дейін азайды»: what it came to each time, much the same."""
    if left.change not in AMOUNTS or right.change != "to" or left.symbol != right.symbol:
        return False
    until = low_at(sequence, right.last + 1).startswith(function_beginnings("until"))
    given = low_at(sequence, left.last).endswith(DATIVE) and _joined(sequence, left.last)
    if left.kind == "percent" or not (until and given and left.low and right.low):
        return False
    return max(left.low, right.low) <= _MUCH * min(left.low, right.low)


def _by_and_to(sequence: Sequence[Mark], left: Found, right: Found) -> Change | None:
    """«Экспорт 20%, 3 млн тоннаға дейін азайды»: by how much it changed, before what it came to."""
    if right.change != "to" or not _by_and(sequence, left, right):
        return None
    return amount_of_change(change_verb(sequence, right.last + 1))


def _by_and_from(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«2 есеге – 20-дан 40-қа дейін өсті»: by how much, right before the ends of the change.

    So is another item's share: «ет 10 пайызға, ал сүт 400 теңгеден 500 теңгеге қымбаттады».
    """
    between = {low_at(sequence, at) for at in range(left.last + 1, right.first)}
    amount = left.kind == "factor" or low_at(sequence, left.last).endswith(DATIVE)
    amount = amount and left.symbol in ("x", "%") and left.symbol != right.symbol
    if amount and left.symbol == "%" and _joined(sequence, left.last):
        return True
    return amount and between <= {",", *DASHES, *function_words("other-words")}


def _by_and(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«20%, 3 млн тоннаға», «4%-ға, барреліне 76 долларға»: a share right before another amount.

    So are points before a share: «1,25 пайыздық тармаққа, жылдық 16,5%-ға дейін».
    """
    before = low_at(sequence, right.first - 1)
    led = before in classes("kazakh/slot_words")["per"] | change_words("annual")
    apart = right.first == left.last + 2 + led and low_at(sequence, left.last + 1) == ","
    points = change_begins(low_at(sequence, left.last), "points")
    return apart and left.symbol == "%" and (points or right.symbol != "%")


def _until(sequence: Sequence[Mark], found: Found) -> bool:
    """«Азық 5%-ға дейін, қызмет 7%-ға дейін өсті»: what the item rose to, and no bound."""
    if found.relation != "at_most" or low_at(sequence, found.last) not in function_words("until"):
        return False
    return _joined(sequence, found.last)


def _from(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Тонау 80-нен 24-ке дейін, ұрлық 18-ден 5-ке дейін азайды», «2018 жылғы 92-ден былтыр 57-ге түсті»."""
    things = range(left.last, min(left.last + 2, right.first))
    from_ = any(low_at(sequence, at).endswith(ABLATIVE) for at in things)
    exact = left.relation not in ("more_than", "less_than")  # «12 мыңнан асып, 15 мыңға жақындады»
    return from_ and exact and left.symbol == right.symbol and right.first - left.last <= _APART


def _over_time(sequence: Sequence[Mark], left: Found, start: Found, end: Found) -> bool:
    """«2017 жылғы 6 пайыздан биыл 4 пайызға төмендеді»: both ends of a change, each behind its time."""
    between = sequence[left.last + 1 : end.first]
    if not 1 <= len(between) < _APART or not low_at(sequence, left.last).endswith(ABLATIVE):
        return False
    if (
        start.symbol != end.symbol
        or start.relation != "exact"
        or end.change not in (*AMOUNTS, "to")
    ):
        return False
    then = classes("kazakh/orders")["contrast"]
    if not all(
        mark.kind == "number" or mark.low in then or begins(mark.low, "year") for mark in between
    ):
        return False
    verb = change_verb(sequence, end.last + (end.change == "to"))
    fell = verb == "decrease" and end.high < start.low
    return fell or (verb in ("increase", "reach") and start.high < end.low)


def _bounded(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Доллар 18 қарашада 500 теңгеден, ал кеше 503 теңгеден асты»: both are bounded by the verb."""
    both = all(low_at(sequence, one.last).endswith(ABLATIVE) for one in (left, right))
    both = both and left.symbol == right.symbol and left.relation == "exact"
    verb = bound_by_verb(sequence, right.last, ABLATIVE[0]) == right.relation
    return both and (verb or "share.bound" in right.why) and _joined(sequence, left.last)


def _alike(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """Whether two items of a list have the same verb of change."""
    if right.change not in (*AMOUNTS, "to"):
        return False
    if right.first > 1 and low_at(sequence, right.first - 1) in function_words("other-words"):
        if low_at(sequence, right.first - 2).endswith(DATIVE) or left.kind == "factor":
            return True  # «253 мың адамға немесе 1,4%-ға өсті»
    if left.kind == "factor" and right.symbol == "%" and _joined(sequence, left.last):
        return right.change in AMOUNTS  # «тасымал екі есе, ал импорт 12%-ға көбейді»
    if right.change in AMOUNTS and _both_given(sequence, left, right):
        return True
    if left.symbol != right.symbol and {left.symbol, right.symbol} not in MIXED:
        return False
    if left.kind == "count" and right.first == left.last + 3 and right.symbol == "%":
        if low_at(sequence, right.first - 1) == "," and low_at(sequence, left.last + 1).endswith(
            DATIVE
        ):
            return True  # «46 мың адамға, 7%-ға азайды»
    if not _joined(sequence, left.last):
        return False
    last = low_at(sequence, left.last)
    own = [low_at(sequence, at) for at in range(left.number[1], left.last + 1)]
    if any(low.endswith(DATIVE) and low not in change_words("plain") for low in own):
        return True  # «19 пайызға жуық, көлікте 8 пайызға азайды»
    if _than(sequence, right) and not _than(sequence, left):
        return False  # «өнім 12 мың тонна, былтырғыдан 2 мың тонна артық»
    apart = low_at(sequence, left.last + 2) not in function_words("another")
    # «сәбіз 15%, картоп 14%-ға қымбаттады»
    bare = last in PERCENT and right.symbol == "%"
    alike = left.symbol == right.symbol and left.kind in ("money", "measure")
    if last in change_words("how-often") and left.symbol == right.symbol == "x":
        return right.change in AMOUNTS  # «2,5 есе, ал маталарды 2 есеге көп»
    bare = bare or (alike and last == low_at(sequence, right.last))  # «4 см, … 5 см төмендеді»
    return bare and right.change in AMOUNTS and apart


def _both_given(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Мал басы 2 млн-ға, егіс алаңы 1 млн гектарға ұлғайды»: amounts of different things, of one verb."""
    both = all(low_at(sequence, one.last).endswith(DATIVE) for one in (left, right))
    return both and left.relation == right.relation == "exact" and _joined(sequence, left.last)


def _than(sequence: Sequence[Mark], found: Found) -> bool:
    """Whether what a figure is more or less than stands right before it: «былтырғыдан 2 мың тонна артық»."""
    low = low_at(sequence, found.first - 1)
    return low.endswith(ABLATIVE) and low not in known_stems()  # «нан» is bread


def _joined(sequence: Sequence[Mark], last: int) -> bool:
    """Whether a list goes on behind a figure, behind the bracket that holds it or follows it."""
    last = _close(sequence, last)
    low = low_at(sequence, last + 1 + (low_at(sequence, last + 1) == ")"))
    return low == "," or low in function_words("same")


def _close(sequence: Sequence[Mark], last: int) -> int:
    """The mark that closes a bracket right behind a figure, else the figure's own last mark."""
    if low_at(sequence, last + 1) != "(":
        return last
    inside = range(last + 2, last + 2 + ITEM)
    return next((at for at in inside if low_at(sequence, at) == ")"), last)
