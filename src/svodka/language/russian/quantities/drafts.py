"""Drafts: every numeral of a paragraph, with unit and bound, as a figure in the making or a rejection.

The order in a figure is number, multiplier, range, unit, bound;
:mod:`svodka.language.russian.quantities.grammar` makes of drafts what is found.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.quantities.marks import Mark
from svodka.language.quantities.units import Unit
from svodka.language.remembered import Remembered
from svodka.language.russian.numerals import MAX_SEEN, parts, words
from svodka.language.russian.quantities.amounts import Draft, bind, measure
from svodka.language.russian.quantities.angles import lean
from svodka.language.russian.quantities.around import around
from svodka.language.russian.quantities.bounding_verbs import reaches
from svodka.language.russian.quantities.bounds import bound_after, bound_before, floor, last_words
from svodka.language.russian.quantities.bounds_behind import bind_behind
from svodka.language.russian.quantities.change_ends import ends_change
from svodka.language.russian.quantities.change_words import comparatives
from svodka.language.russian.quantities.compounds import Compound, may_hold_number, read_compound
from svodka.language.russian.quantities.degrees import read_degrees, sign_of
from svodka.language.russian.quantities.doubts import doubt_of
from svodka.language.russian.quantities.exclusions import dating, exclusion
from svodka.language.russian.quantities.frost import below_zero
from svodka.language.russian.quantities.lending import lend
from svodka.language.russian.quantities.numeral import Numeral, mark_at
from svodka.language.russian.quantities.numerals import over_bound, read_numeral
from svodka.language.russian.quantities.ordinals import numbers_one
from svodka.language.russian.quantities.ranges import (
    after_number,
    from_one,
    from_to,
    is_one,
    read_range,
    sign_of_end,
)
from svodka.language.russian.quantities.separators import ungroup
from svodka.language.russian.quantities.shares import begins_share, read_share
from svodka.language.russian.quantities.surroundings import Candidate
from svodka.language.russian.quantities.two_parts import add_one, join_terms, sum_up
from svodka.language.russian.quantities.units import (
    is_filler,
    may_begin_unit,
    may_have_floor,
    sign_before,
    unit_at,
    unit_over_brackets,
)

_UNREAD = ("sign", "link")
"""Marks that begin no number."""
BARE = ("duration", "measure", "percent")
"""Kinds of units that stand for one without a number: «почти неделю», «менее процента»."""


def drafts(sequence: Sequence[Mark]) -> list[Draft]:
    """Every numeral of a paragraph as a draft, in order."""
    out: list[Draft] = []
    done = -1
    previous = ""
    begins, ends_bound = _begins, last_words()
    for index, mark in enumerate(sequence):
        low, kind = mark.low, mark.kind
        if kind == "word":
            may_be = begins[low] or (
                (previous in ends_bound or (previous == "на" and _bound_over(sequence, index)))
                and may_begin_unit(low)
            )
        else:
            may_be = kind not in _UNREAD
        previous = low
        if may_be and index > done:
            draft = _draft_at(sequence, index, mark)
            if draft is not None:
                out.append(draft)
                c = draft.candidate
                done = max(c.numeral.last, c.last)
    if any("number.two-parts" in draft.why for draft in out):
        join_terms(out)
    lend(sequence, out)
    return out


def _bound_over(sequence: Sequence[Mark], index: int) -> bool:
    """Whether a bound may end two marks before: «почти на метр»."""
    return index > 1 and sequence[index - 2].low in last_words()


_begins = Remembered(
    lambda low: low in words() or low in parts() or may_hold_number(low) or begins_share(low),
    MAX_SEEN,
)
"""Whether a word may begin a number; most words do not."""


def _draft_at(sequence: Sequence[Mark], index: int, mark: Mark) -> Draft | None:
    """The draft that begins at a mark that may begin one."""
    if mark.kind == "word":
        low = mark.low
        if begins_share(low):
            found = read_share(sequence, index)
            return _from_numeral(sequence, found) if found else None
        if low in words() or low in parts():
            numeral = read_numeral(sequence, index)
            return _from_numeral(sequence, numeral) if numeral else None
        if may_hold_number(low):
            compound = read_compound(sequence, index)
            return _from_compound(sequence, compound) if compound else None
        return _from_bare_unit(sequence, index)
    if mark.kind == "number":
        compound = read_compound(sequence, index)
        if compound is not None:
            return _from_compound(sequence, compound)
        numeral = read_numeral(sequence, index)
        return _from_numeral(sequence, numeral) if numeral else None
    return _reject_mark(sequence, index)


def _reject_mark(sequence: Sequence[Mark], index: int) -> Draft:
    numeral = Numeral(index, index, Decimal(0), Decimal(0))
    candidate = Candidate(sequence, index, index, numeral, None, None)
    kind = sequence[index].kind
    return Draft(
        candidate, numeral.low, numeral.high, rejected=f"exclusion.{kind}",
        reason={"date": "A date in digits.", "clock": "A time or a score."}.get(kind, "A code."),
    )  # fmt: skip


def _from_compound(sequence: Sequence[Mark], compound: Compound) -> Draft:
    low, high = compound.start, compound.value
    numeral = Numeral(compound.first, compound.last, low, high, style="words")
    bound = bound_before(sequence, compound.first)
    first = bound.first if bound else compound.first
    candidate = Candidate(sequence, first, compound.last, numeral, None, bound)
    draft = Draft(candidate, low, high, compound.symbol, compound.kind, why=[compound.rule])
    if numbers_one(compound, mark_at(sequence, compound.last + 1)):
        draft.rejected, draft.reason = "exclusion.numbers-one", "Which of many it is."
    elif compound.rule == "compound.adjective":
        draft.doubt, draft.likely = "compound-adjective", compound.kind in ("percent", "money")
    elif compound.rule == "compound.times":
        draft.doubt, draft.likely = "times", True
    elif compound.kind == "duration":
        unit = Unit(compound.first, compound.last, compound.symbol, "duration")
        draft.candidate = replace(candidate, unit=unit)
        _reject_dating(draft)
        draft.doubt, draft.likely = doubt_of(draft.candidate)
    bind(draft)
    return draft


def _from_numeral(sequence: Sequence[Mark], numeral: Numeral) -> Draft:
    degrees = read_degrees(sequence, numeral)
    if degrees is not None:
        return _from_degrees(sequence, *degrees)
    numeral = _spelled_out(sequence, read_range(sequence, numeral))
    inside = bound_after(sequence, numeral.last + 1)
    if inside is not None:
        whole = over_bound(sequence, numeral, inside.last)
        numeral, inside = whole, inside if whole is not numeral else None
    unit = unit_at(sequence, after_number(sequence, numeral), numeral)
    far = unit_over_brackets(sequence, numeral) if unit is None else None
    if "number.share" in numeral.why:  # «каждый пятый рубль»
        unit = None
    numeral, unit, opener = from_to(sequence, numeral, unit)
    if unit is None and opener is None:
        numeral, unit = from_one(sequence, numeral)
    sign = sign_before(sequence, numeral.first)
    start = sign[1] if sign else numeral.first
    if sign is None and opener is not None:
        sign = sign_of_end(sequence, numeral)
    last = max(unit.last, numeral.last) if unit else numeral.last
    behind = inside or bound_after(sequence, numeral.last + 1) or bound_after(sequence, last + 1)
    signed = sign_of(sequence, numeral.first) is not None
    bound = None if opener is not None else bound_before(sequence, start - signed)
    if bound is None and opener is None and may_have_floor(unit, numeral):
        bound = floor(sequence, start)
    if bound is not None and bound.form == "до" and _is_end(sequence, bound.first):
        bound = bound_before(sequence, bound.first)  # «вырос почти до 3 млн»
    if bound is not None and bound.form in comparatives() and _is_factor(sequence, start, last):
        bound = None
    first = opener if opener is not None else bound.first if bound else start
    first = _with_factor(sequence, first, last)
    last = max(last, behind.last if behind else last)
    candidate = Candidate(
        sequence, first, last, numeral, unit or far, bound or behind, money_sign=sign is not None
    )
    return _judged(candidate, sign[0] if sign else None)


def _from_degrees(sequence: Sequence[Mark], numeral: Numeral, first: int) -> Draft:
    """«от 0 до −5 °C», «+7…+9»: one range."""
    unit = unit_at(sequence, numeral.last + 1, numeral)
    last = unit.last if unit else numeral.last
    return _judged(Candidate(sequence, first, last, numeral, unit, None), None)


def _judged(candidate: Candidate, money: str | None) -> Draft:
    """The draft of a numeral that is read, a rejection where it is no figure."""
    draft = Draft(candidate, candidate.numeral.low, candidate.numeral.high)
    draft.why = list(candidate.numeral.why)
    measure(draft, money)
    sum_up(draft)
    add_one(draft)
    found = exclusion(draft.candidate)
    if found is not None:
        draft.rejected, draft.reason = found
        return draft
    draft.doubt, draft.likely = doubt_of(draft.candidate)
    ungroup(draft)
    bind(draft)
    around(draft)
    bind_behind(draft)
    below_zero(draft)
    lean(draft)
    return draft


def _from_bare_unit(sequence: Sequence[Mark], index: int) -> Draft | None:
    """«около недели», «больше года», «менее чем в миле»: a unit with a bound and no number is one."""
    if len(sequence[index].low) < 3:
        return None
    numeral = Numeral(index, index, Decimal(1), Decimal(1), style="words")
    unit = unit_at(sequence, index, numeral)
    bound = bound_before(sequence, index) if unit else None
    if unit is None or bound is None or unit.kind not in BARE:
        return None
    if bound.form == "до" or not is_one(sequence[index].low):
        return None
    if is_filler(sequence[index].low):  # «больше, чем на предыдущей неделе»
        return None
    candidate = Candidate(sequence, bound.first, unit.last, numeral, unit, bound)
    draft = Draft(candidate, numeral.low, numeral.high, why=["number.bare-unit"])
    _reject_dating(draft)
    draft.doubt, draft.likely = doubt_of(candidate)
    measure(draft, None)
    bind(draft)
    return draft


def _reject_dating(draft: Draft) -> None:
    """«полвека назад», «больше года назад», «около часа ночи»: a unit without a number may date as well."""
    found = dating(draft.candidate)
    if found is not None:
        draft.rejected, draft.reason = found


def _spelled_out(sequence: Sequence[Mark], numeral: Numeral) -> Numeral:
    """«881 913 (восемьсот … тринадцать) руб.»: the words in brackets belong to the number."""
    at = numeral.last + 1
    if at + 2 >= len(sequence) or sequence[at].low != "(" or sequence[at + 1].kind != "word":
        return numeral
    inner = read_numeral(sequence, at + 1)
    if inner is None or inner.low != numeral.low or inner.last + 1 >= len(sequence):
        return numeral
    if sequence[inner.last + 1].low != ")":
        return numeral
    return replace(numeral, last=inner.last + 1, why=(*numeral.why, "number.spelled-out"))


def _is_end(sequence: Sequence[Mark], at: int) -> bool:
    """Whether «до» here says where a change ends («вырос до 3 млн») and bounds nothing."""
    before = sequence[at - 1] if at else None
    if before is not None and before.low in ("с", "со"):
        return True
    return ends_change(sequence, at) or reaches(sequence, at)


def _is_factor(sequence: Sequence[Mark], first: int, last: int) -> bool:
    """Whether «в … раза» stands around: in «выше в 1,5 раза» the comparative bounds nothing."""
    after = sequence[last + 1].low if last + 1 < len(sequence) else ""
    return after in ("раз", "раза") and first > 0 and sequence[first - 1].low == "в"


def _with_factor(sequence: Sequence[Mark], first: int, last: int) -> int:
    """«в 1,5 раза» begins with its preposition."""
    return first - 1 if _is_factor(sequence, first, last) else first
