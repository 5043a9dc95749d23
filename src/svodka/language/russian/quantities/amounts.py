"""Amounts: what a numeral with unit and bound is worth: kind, unit, value and relation.

A :class:`Draft` is a figure in the making, still in marks; the functions here fill it in a fixed order.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from decimal import Decimal

from svodka.language.quantities.change import opens, signed
from svodka.language.russian.quantities.areas import SQUARE, is_area
from svodka.language.russian.quantities.bounding_verbs import bound_by_verb, bound_by_verb_behind
from svodka.language.russian.quantities.bounds import (
    falls_short,
    inversions,
    inverted_over,
    is_inverted,
)
from svodka.language.russian.quantities.change import change_of
from svodka.language.russian.quantities.change_added import is_added
from svodka.language.russian.quantities.change_words import goes_on_behind
from svodka.language.russian.quantities.degrees import is_below_zero, of_balance, sign_of
from svodka.language.russian.quantities.surroundings import (
    Candidate,
    contexts,
    is_temperature,
    matches,
)
from svodka.language.russian.quantities.units import unit_at
from svodka.model import Kind, Relation

FEW = Decimal(5)
"""Numbers below five stand with the genitive singular."""
HUNDRED = Decimal(100)
MINUS = "\N{MINUS SIGN}"


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


def give_up(draft: Draft) -> None:
    """Reject a number of which nobody can say whether it leaves out a multiplier."""
    draft.rejected = "exclusion.lost-multiplier"
    draft.reason = "It may leave out the multiplier of the figure before, and may not."


def measure(draft: Draft, sign: str | None) -> None:
    """Kind, unit and scaled value."""
    c, numeral = draft.candidate, draft.candidate.numeral
    unit = c.unit
    if unit is not None:
        draft.symbol, draft.kind = SQUARE if is_area(c) else unit.symbol, unit.kind
        draft.low, draft.high = draft.low * unit.scale, draft.high * unit.scale
        draft.why.append(f"unit.{draft.symbol}")
    elif sign is not None:
        draft.symbol, draft.kind = sign, "money"
        draft.why.append(f"unit.{sign}")
    elif draft.high == 0 and c.near == "до" and is_temperature(c):  # «ночью опустится до нуля»
        _of_degrees(draft)
    elif _is_of_points(draft):
        draft.why.append("number.part-of-point")
    elif numeral.category in ("part", "ordinal", "decimal") and numeral.scale == 1:
        draft.symbol, draft.kind = "%", "percent"
        draft.low = (draft.low * HUNDRED).quantize(Decimal("0.01"))
        draft.high = (draft.high * HUNDRED).quantize(Decimal("0.01"))
        draft.why.append("unit.part")
    elif c.after in ("раз", "раза") and _is_factor(draft):
        draft.symbol, draft.kind = "x", "factor"
        draft.candidate = replace(c, last=c.last + 1)
        draft.why.append("unit.factor")
    elif c.bound is not None and not c.counts and c.bound.form.split()[-1] in contexts("of-age"):
        draft.symbol, draft.kind = "a", "duration"
        draft.why.append("unit.a")
    _negative(draft)


def _is_factor(draft: Draft) -> bool:
    """«В 2 раза», «превышение составило 1,5 раза», «на 3 раза больше», not «3 раза»."""
    c = draft.candidate
    within = "в" in (c.low(c.first), c.before, c.near)
    return within or bool(c.numeral.high % 1) or _changes_by_times(draft)


def _changes_by_times(draft: Draft) -> bool:
    """«Поток вырос на 2 раза», «на 3 раза больше»: as people say it, for «в 2 раза»."""
    c = draft.candidate
    last = c.last + 1
    return c.before == "на" and change_of(c.marks, c.first, last, c.numeral.first) is not None


def _is_of_points(draft: Draft) -> bool:
    """«На четверть пункта»: 0,25 of what follows, no share of the whole."""
    after = draft.candidate.mark(draft.candidate.last + 1)
    return draft.candidate.numeral.category == "part" and matches(after, contexts("point"))


def _negative(draft: Draft) -> None:
    """«минус 5 градусов», «−5 °C», «до +30», «минус 5–7 градусов»."""
    c = draft.candidate
    if "range.degrees" in draft.why:
        if c.unit is None and is_temperature(c):
            _of_degrees(draft)
        return
    sign = sign_of(c.marks, c.numeral.first)
    if sign is None:
        return
    word = c.near in ("плюс", "минус")
    if word and draft.kind == "count" and c.counts and c.numeral.scale == 1:
        return  # «25% минус одна акция», «минус 12 школ за год»: no number of things is below zero
    amount = draft.kind == "percent" or c.numeral.scale > 1
    at = c.numeral.first - 2
    if word and amount and at >= 0 and (c.low(at) == "или" or opens(c.marks, at)):
        return  # «(минус 15%)», «(минус 2 млн тонн)» are changes
    if word and draft.kind == "percent" and at >= 0 and goes_on_behind(c.marks, at):
        return  # «растут не все цены: соль — минус 2%»
    if is_added(c.marks, c.numeral.first - 1, c.last):
        return  # «120 тысяч машин, минус 8% к маю» is one, too
    if draft.kind == "percent" and signed(c.marks, c.numeral.first) is not None:
        return  # «(4 млн, -7%)» is one as well
    warm = c.unit is None and is_temperature(c)
    if warm:
        _of_degrees(draft)
    if c.numeral.is_range and draft.symbol != "Cel":
        return
    if sign > 0:
        if draft.symbol == "Cel":
            draft.candidate = replace(c, first=min(c.first, c.numeral.first - 1))
        return
    before = c.mark(c.numeral.first - 2)
    if before is not None and before.kind == "date":
        return  # «(на 01.05.2009 -1,8%)» is a dash
    apart = c.marks[c.numeral.first - 1].gap and (
        draft.kind == "percent"
        or draft.symbol == "bp"
        or (draft.kind == "measure" and c.near == MINUS)  # «в 2014 г. –35,3 ц/га» is a dash
    )
    lost = (draft.kind == "money" and is_below_zero(c.marks, c.numeral.first)) or (
        c.numeral.scale > 1 and of_balance(c.marks, c.numeral.first)
    )
    if (
        word or apart or lost or draft.symbol == "Cel" or c.numeral.first == 1
    ):  # «(-12%)» is a change
        draft.low, draft.high = -draft.high, -draft.low
        draft.candidate = replace(c, first=min(c.first, c.numeral.first - 1))
        draft.why.append("number.negative")


def _of_degrees(draft: Draft) -> None:
    draft.symbol, draft.kind, draft.why = "Cel", "measure", [*draft.why, "unit.Cel"]


def bind(draft: Draft) -> None:
    """The relation, from the bound words or from the verb."""
    c, numeral = draft.candidate, draft.candidate.numeral
    if draft.low != draft.high:
        draft.relation = "range"
        return
    if c.bound is not None and not (numeral.vague and not numeral.either):
        draft.relation = c.bound.relation
        draft.why.append(f"bound.{c.bound.relation}")
        return
    if numeral.inverted:
        draft.relation = "approx"
        return
    if numeral.vague:
        draft.relation = "vague"
        draft.why.append("bound.vague")
        return
    unit = _inverted_unit(draft)
    if unit is not None:
        draft.relation = "approx"
        draft.why.append("bound.inversion")
        _invert(draft, unit)
        return
    if falls_short(c.marks, c.first):
        draft.relation = "less_than"
        draft.why.append("bound.falls-short")
        return
    amount = draft.kind == "factor" or c.before == "на"  # «превысил норму в 5 раз, на 3 градуса»
    by_verb = None if amount else bound_by_verb(c.marks, c.first, draft.kind == "count")
    if by_verb is None and c.before == "за" and draft.kind != "duration":
        by_verb = bound_by_verb_behind(c.marks, c.first, c.last)
    if by_verb not in (None, "exact"):
        draft.relation = by_verb
        draft.why.append("bound.verb")


def _inverted_unit(draft: Draft) -> int | None:
    """Where the noun or unit stands that is counted before its number."""
    c, first = draft.candidate, draft.candidate.numeral.first
    if c.numeral.category == "one" or c.unit is not None or c.numeral.is_range:
        return None
    if is_inverted(c.marks, first):
        few = c.low(first - 1) in inversions("few")
        return first - 1 if not few or _asks_few(draft) else None
    over = inverted_over(c.marks, first)
    if over is None or c.counts:
        return None
    return over if (c.low(over) in inversions("few")) == _asks_few(draft) else None


def _asks_few(draft: Draft) -> bool:
    """Whether a number stands with the genitive singular, and its own noun does not follow: «месяца два»."""
    c = draft.candidate
    return c.numeral.style == "words" and Decimal(1) < draft.low < FEW and not c.counts


def _invert(draft: Draft, at: int) -> None:
    """«минут пять», «минуты за три»: the unit stands before the number."""
    c = draft.candidate
    unit = unit_at(c.marks, at, c.numeral)
    if unit is None or unit.last != at:
        return
    draft.symbol, draft.kind = unit.symbol, unit.kind
    draft.low, draft.high = draft.low * unit.scale, draft.high * unit.scale
    draft.candidate = replace(c, first=min(c.first, unit.first), unit=unit)
    if unit.kind == "duration" and unit.last + 1 < c.numeral.first:
        draft.doubt, draft.likely = "duration", False
