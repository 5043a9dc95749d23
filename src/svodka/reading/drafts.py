"""Drafts: figures in the making, from the marks of one paragraph.

A draft knows its numeral, unit and bound by mark; :mod:`svodka.reading.quantities` turns it into a
record. Neighbours in a coordination share multiplier and unit here («20 и 10 лет», «с 8 до 12 тысяч»).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from svodka.language.russian.numerals import parts, readings, words
from svodka.model import Kind, Relation
from svodka.reading.bounds import (
    bound_after,
    bound_before,
    bound_by_verb,
    ends_bound,
    is_inverted,
)
from svodka.reading.change import change_word
from svodka.reading.compounds import Compound, may_hold_number, read_compound
from svodka.reading.exclusions import Candidate, doubt_of, exclusion
from svodka.reading.marks import Mark
from svodka.reading.numerals import Numeral, join_range, read_numeral, read_range
from svodka.reading.units import JOINED, Unit, sign_before, unit_at

HUNDRED = Decimal(100)


@dataclass(slots=True)
class Draft:
    """One figure (``rejected`` empty) or one numeral that is none (``rejected`` names the rule)."""

    candidate: Candidate
    low: Decimal
    high: Decimal
    symbol: str = "1"
    kind: Kind = "count"
    relation: Relation = "exact"
    doubt: str | None = None
    likely: bool = True
    why: list[str] = field(default_factory=list)
    rejected: str = ""
    reason: str = ""

    @property
    def bare(self) -> bool:
        """A plain number that has neither unit nor multiplier nor a noun of its own."""
        numeral = self.candidate.numeral
        return (
            self.kind == "count" and (numeral.scale == 1 or numeral.vague) and not numeral.is_range
            and self.candidate.unit is None and not self.candidate.money_sign
        )  # fmt: skip


def drafts(sequence: Sequence[Mark]) -> list[Draft]:
    """Every numeral of a paragraph as a draft, in order."""
    out: list[Draft] = []
    done = -1
    previous = ""
    for index, mark in enumerate(sequence):
        low = mark.low
        if index > done and (draft := _draft_at(sequence, index, mark, previous)) is not None:
            out.append(draft)
            c = draft.candidate
            done = max(c.numeral.last, c.last)
        previous = low
    _share(sequence, out)
    _inherit_money(out)
    return out


def _draft_at(sequence: Sequence[Mark], index: int, mark: Mark, previous: str) -> Draft | None:
    """The draft that begins at a mark; most marks begin none, and are told apart cheaply."""
    if mark.kind == "word":
        low = mark.low
        if low in words() or low in parts():
            numeral = read_numeral(sequence, index)
            return _from_numeral(sequence, numeral) if numeral else None
        if may_hold_number(low):
            compound = read_compound(sequence, index)
            return _from_compound(sequence, compound) if compound else None
        return _from_bare_unit(sequence, index) if ends_bound(previous) else None
    if mark.kind == "number":
        compound = read_compound(sequence, index)
        if compound is not None:
            return _from_compound(sequence, compound)
        numeral = read_numeral(sequence, index)
        return _from_numeral(sequence, numeral) if numeral else None
    if mark.kind in ("date", "clock", "code"):
        return _reject_mark(sequence, index)
    return None


def _reject_mark(sequence: Sequence[Mark], index: int) -> Draft:
    numeral = Numeral(index, index, Decimal(0), Decimal(0))
    candidate = Candidate(sequence, numeral, None, None, index, index)
    kind = sequence[index].kind
    return Draft(
        candidate, numeral.low, numeral.high, rejected=f"exclusion.{kind}",
        reason={"date": "A date in digits.", "clock": "A time or a score."}.get(kind, "A code."),
    )  # fmt: skip


def _from_compound(sequence: Sequence[Mark], compound: Compound) -> Draft:
    numeral = Numeral(compound.first, compound.last, compound.value, compound.value, style="words")
    bound = bound_before(sequence, compound.first)
    first = bound.first if bound else compound.first
    candidate = Candidate(sequence, numeral, None, bound, first, compound.last)
    draft = Draft(
        candidate, compound.value, compound.value, compound.symbol, compound.kind, why=[compound.rule]
    )
    if compound.rule == "compound.adjective":
        draft.doubt, draft.likely = "compound-adjective", compound.kind in ("percent", "money")
    elif compound.rule == "compound.times":
        draft.doubt, draft.likely = "times", False
    elif compound.kind == "duration":
        unit = Unit(compound.first, compound.last, compound.symbol, "duration")
        draft.doubt, draft.likely = doubt_of(replace(candidate, unit=unit))
    _bind(draft)
    return draft


def _from_numeral(sequence: Sequence[Mark], numeral: Numeral) -> Draft:
    numeral = _spelled_out(sequence, read_range(sequence, numeral))
    unit = unit_at(sequence, _after_number(sequence, numeral), numeral)
    numeral, unit, opener = _from_to(sequence, numeral, unit)
    sign = sign_before(sequence, numeral.first)
    start = sign[1] if sign else numeral.first
    last = unit.last if unit else numeral.last
    behind = bound_after(sequence, numeral.last + 1) or bound_after(sequence, last + 1)
    bound = None if opener is not None else bound_before(sequence, start)
    if bound is not None and bound.form == "до" and _is_end(sequence, bound.first):
        bound = None
    first = opener if opener is not None else bound.first if bound else start
    first = _with_factor(sequence, numeral, first, last)
    last = max(last, behind.last if behind else last)
    candidate = Candidate(
        sequence, numeral, unit, bound or behind, first, last, money_sign=sign is not None
    )
    draft = Draft(candidate, numeral.low, numeral.high, why=list(numeral.why))
    _measure(draft, sign[0] if sign else None)
    _sum_up(draft)
    found = exclusion(draft.candidate)
    if found is not None:
        draft.rejected, draft.reason = found
        return draft
    draft.doubt, draft.likely = doubt_of(draft.candidate)
    _ungroup(draft)
    _bind(draft)
    return draft


def _from_bare_unit(sequence: Sequence[Mark], index: int) -> Draft | None:
    """«около недели», «больше года», «менее чем в миле»: a unit with a bound and no number is one."""
    if len(sequence[index].low) < 3:
        return None
    numeral = Numeral(index, index, Decimal(1), Decimal(1), style="words")
    unit = unit_at(sequence, index, numeral)
    bound = bound_before(sequence, index) if unit else None
    if unit is None or bound is None or unit.kind not in ("duration", "measure"):
        return None
    if bound.form == "до" or not any(
        form.number == "sing" and form.case in ("gent", "nomn", "accs")
        for form in readings(sequence[index].low)
    ):
        return None
    candidate = Candidate(sequence, numeral, unit, bound, bound.first, unit.last)
    draft = Draft(candidate, numeral.low, numeral.high, why=["number.bare-unit"])
    draft.doubt, draft.likely = doubt_of(candidate)
    _measure(draft, None)
    _bind(draft)
    return draft


def _after_number(sequence: Sequence[Mark], numeral: Numeral) -> int:
    """Where the unit may begin: behind the number, or behind a bound that stands between."""
    behind = bound_after(sequence, numeral.last + 1)
    return behind.last + 1 if behind else numeral.last + 1


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


def _from_to(
    sequence: Sequence[Mark], numeral: Numeral, unit: Unit | None
) -> tuple[Numeral, Unit | None, int | None]:
    """«от 3 до 5 тысяч рублей», «от 800 тысяч до 1,2 млн»: one range, beginning at «от»."""
    first = numeral.first - 1
    sign = sign_before(sequence, numeral.first)
    if sign:
        first = sign[1] - 1
    if first < 0 or sequence[first].low != "от" or numeral.vague or numeral.broken:
        return numeral, unit, None
    until = (unit.last if unit else numeral.last) + 1
    if until + 1 >= len(sequence) or sequence[until].low != "до":
        return numeral, unit, None
    at = until + 1
    if sequence[at].kind == "sign" and at + 1 < len(sequence):
        at += 1
    other = read_numeral(sequence, at)
    if other is None or other.broken or other.vague:
        return numeral, unit, None
    other = read_range(sequence, other)
    other_unit = unit_at(sequence, _after_number(sequence, other), other)
    if unit and other_unit and unit.symbol != other_unit.symbol:
        return numeral, unit, None
    if change_word(sequence, first) is not None and unit is not None:
        return numeral, unit, None
    joined = join_range(numeral, other) if not (unit and numeral.scale == 1 < other.scale) else None
    if joined is None:
        return numeral, unit, None
    return joined, other_unit or unit, first


def _is_end(sequence: Sequence[Mark], at: int) -> bool:
    """Whether «до» here says where a change ends («вырос до 3 млн») and bounds nothing."""
    before = sequence[at - 1] if at else None
    if before is not None and before.low in ("с", "со"):
        return True
    return change_word(sequence, at) not in (None, "reach")


def _with_factor(sequence: Sequence[Mark], numeral: Numeral, first: int, last: int) -> int:
    """«в 1,5 раза» begins with its preposition."""
    after = sequence[last + 1].low if last + 1 < len(sequence) else ""
    if after in ("раз", "раза") and first and sequence[first - 1].low == "в":
        return first - 1
    return first


def _measure(draft: Draft, sign: str | None) -> None:
    """Kind, unit and scaled value."""
    c, numeral = draft.candidate, draft.candidate.numeral
    unit = c.unit
    if unit is not None:
        draft.symbol, draft.kind = unit.symbol, unit.kind
        draft.low, draft.high = draft.low * unit.scale, draft.high * unit.scale
        draft.why.append(f"unit.{unit.symbol}")
    elif sign is not None:
        draft.symbol, draft.kind = sign, "money"
        draft.why.append(f"unit.{sign}")
    elif numeral.category in ("part", "ordinal", "decimal") and numeral.scale == 1:
        draft.symbol, draft.kind = "%", "percent"
        draft.low = (draft.low * HUNDRED).quantize(Decimal("0.01"))
        draft.high = (draft.high * HUNDRED).quantize(Decimal("0.01"))
        draft.why.append("unit.part")
    elif c.after in ("раз", "раза") and (
        c.low(c.first) == "в" or c.before == "в" or c.near == "в"
    ):
        draft.symbol, draft.kind = "x", "factor"
        draft.candidate = replace(c, last=c.last + 1)
        draft.why.append("unit.factor")
    _negative(draft)


def _negative(draft: Draft) -> None:
    """«минус 5 градусов», «−5 °C»."""
    c = draft.candidate
    before = c.mark(c.numeral.first - 1)
    start = c.mark(c.numeral.first)
    if before is None or start is None:
        return
    word = before.low == "минус"
    sign = (
        before.low in ("-", "−", "–") and not start.gap and before.gap
        and (draft.kind in ("measure", "percent") or c.numeral.first == 1)
    )  # fmt: skip
    if (word or sign) and not c.numeral.is_range:
        draft.low, draft.high = -draft.low, -draft.high
        draft.candidate = replace(c, first=min(c.first, c.numeral.first - 1))
        draft.why.append("number.negative")


def _sum_up(draft: Draft) -> None:
    """«5 рублей 20 копеек», «1 год 6 месяцев», «два часа и восемь минут»: two parts of one amount."""
    for _ in range(2):
        c = draft.candidate
        if c.unit is None or draft.low != draft.high:
            return
        at = c.unit.last + 1
        at += c.low(at) == "и"
        if at >= len(c.marks) or (other := read_numeral(c.marks, at)) is None or other.vague:
            return
        minor = unit_at(c.marks, other.last + 1, other)
        if minor is None or other.scale != 1 or other.suffix:
            return
        joined = JOINED.get((c.unit.symbol, minor.symbol))
        if draft.kind == "money" and joined is None:
            if minor.symbol != draft.symbol or minor.scale >= c.unit.scale or c.unit.scale != 1:
                return
            total, symbol = draft.low + other.low * minor.scale, draft.symbol
        else:
            if joined is None:
                return
            symbol, major_worth, minor_worth = joined
            total = draft.low * major_worth + other.low * minor_worth
            if symbol == "a":
                total = total.quantize(Decimal("0.01"))
            if minor.kind == "measure":
                draft.kind = "measure"
            if symbol == "min":
                total, symbol = (total / 60).quantize(Decimal("0.0001")).normalize(), "h"
                if c.unit.symbol != "h":
                    return
        draft.low = draft.high = total
        draft.symbol = symbol
        draft.why.append("number.two-parts")
        draft.candidate = replace(
            c, unit=replace(minor, symbol=symbol, first=c.unit.first), last=max(c.last, minor.last)
        )


def _ungroup(draft: Draft) -> None:
    """«20,000 рублей»: whether one separator before three digits groups thousands.

    Money has no thousandths, and a noun in the plural follows no decimal fraction («1,5 тысячи»).
    """
    c = draft.candidate
    if not c.numeral.unsure or c.numeral.scale != 1:
        return
    mark = c.mark(c.last + 1) if c.unit is None else c.mark(c.unit.first)
    plural = mark is not None and mark.kind == "word" and len(mark.low) > 3 and (
        {form.number for form in readings(mark.low) if form.pos == "NOUN" and form.case == "gent"}
        == {"plur"}
    )  # fmt: skip
    start = c.mark(c.numeral.first)
    if draft.kind == "money" or plural or (start is not None and start.text.endswith("000")):
        draft.low, draft.high = draft.low * 1000, draft.high * 1000
        draft.why.append("number.grouped-by-separator")


def _bind(draft: Draft) -> None:
    """The relation, from the bound words or from the verb."""
    c, numeral = draft.candidate, draft.candidate.numeral
    if draft.low != draft.high:
        draft.relation = "range"
        return
    if c.bound is not None and not (numeral.vague and not numeral.either):
        draft.relation = c.bound.relation
        draft.why.append(f"bound.{c.bound.relation}")
        return
    if numeral.vague:
        draft.relation = "vague"
        draft.why.append("bound.vague")
        return
    if is_inverted(c.marks, numeral.first) and numeral.category != "one" and c.unit is None:
        draft.relation = "approx"
        draft.why.append("bound.inversion")
        _invert(draft)
        return
    by_verb = bound_by_verb(c.marks, c.first)
    if by_verb is not None:
        draft.relation = by_verb
        draft.why.append("bound.verb")


def _invert(draft: Draft) -> None:
    """«минут пять»: the unit stands before the number."""
    c = draft.candidate
    unit = unit_at(c.marks, c.numeral.first - 1, c.numeral)
    if unit is None or unit.last != c.numeral.first - 1:
        return
    draft.symbol, draft.kind = unit.symbol, unit.kind
    draft.low, draft.high = draft.low * unit.scale, draft.high * unit.scale
    draft.candidate = replace(c, first=min(c.first, unit.first), unit=unit)


def _share(sequence: Sequence[Mark], found: list[Draft]) -> None:
    """Multiplier and unit that a figure takes from the next one: «20 и 10 лет», «с 8 до 12 тысяч»."""
    for left, right in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if left.rejected or right.rejected or not left.bare:
            continue
        between = [
            mark.low
            for mark in sequence[left.candidate.last + 1 : right.candidate.numeral.first]
            if mark.low not in ("$", "€")
        ]
        if between not in (["и"], ["или"], [","], ["до"], ["либо"], ["по"], ["и", "до"]):
            continue
        if right.kind == "factor" or right.doubt == "compound-adjective":
            continue
        scale = right.candidate.numeral.scale
        if right.candidate.numeral.vague and scale > left.candidate.numeral.scale:
            left.rejected, left.reason = "exclusion.lost-multiplier", "It may share the multiplier."
            continue
        if scale > 1 and not right.candidate.numeral.vague:
            if between == [","] or not left.low < right.high / scale:
                if between != [","]:
                    left.rejected = "exclusion.lost-multiplier"
                    left.reason = "It may share the multiplier behind it, and may not."
                continue
            left.low, left.high = left.low * scale, left.high * scale
            left.why.append("share.multiplier")
        if right.candidate.unit is not None and right.symbol != "1" and between != ["до", "x"]:
            left.symbol, left.kind = right.symbol, right.kind
            left.low *= right.candidate.unit.scale
            left.high *= right.candidate.unit.scale
            left.doubt, left.likely = right.doubt, right.likely
            left.why.append("share.unit")


def _inherit_money(found: list[Draft]) -> None:
    """«452 млн рублей …, третье место — 290 млн»: a large number without a noun is money like the last.

    Amounts in brackets are conversions and lend nothing.
    """
    money: Draft | None = None
    for draft in found:
        if draft.rejected:
            continue
        c = draft.candidate
        if draft.kind == "money":
            if c.before != "(":
                money = draft
        elif draft.kind == "count" and c.numeral.scale >= 1000 and not c.counts and money:
            stops = sum(
                mark.low in ".!?" and mark.gap is False
                for mark in c.marks[money.candidate.last + 1 : c.first]
            )
            after = c.mark(c.last + 1)
            if stops <= 1 and (after is None or not after.text[:1].isupper() or after.kind == "sign"):
                draft.symbol, draft.kind = money.symbol, "money"
                draft.why.append("share.money")
