"""What Russian offers to the reading of quantities: a cheap gate, and the figures of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from svodka.language.punctuation import DASHES
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.change import change_of
from svodka.language.russian.quantities.change_again import goes_on, restates
from svodka.language.russian.quantities.change_by_ends import by_ends
from svodka.language.russian.quantities.change_factors import of_factor
from svodka.language.russian.quantities.change_words import (
    STOPS,
    behind_bracket,
    is_share,
    tells_change,
)
from svodka.language.russian.quantities.drafts import drafts
from svodka.language.russian.quantities.list_changes import listed
from svodka.language.russian.quantities.money import settled
from svodka.language.russian.quantities.units import sign_before
from svodka.model import Change

__all__ = ["GATE", "find", "listed", "settled"]

GATE = re.compile(
    r"\d|\b(?:од[ин]|дв|тр[иёео]|чет|пят|шест|сем|вос|дев|дес|сор|сот|сто|ста|пол|тыс|мил|млн|об[аеои]"
    r"|неск|пар|дюж|бол(?:ее|ьше)|мен(?:ее|ьше)|около|почти|свыше|примерно|максимум|минимум|"
    r"вдв|вполов|втр|вч|впя|вшест|всемер|ввосьм|вдесят|седьм|трет|ноль|ноля|нул|кажд|порядка|приблиз|дольше"
    r"|квадрил|квинтил|секстил|септил|октил)"
)
"""A paragraph that has no match in lower case holds no number, bar a unit behind a rare bound («выше метра»);
words that begin like one cost only time."""
AMOUNTS = ("increase", "decrease")
"""The changes of which a figure is the amount."""
WHOLE = 100
"""Percent of the whole."""
FAR = 16
"""Marks between the amounts of two items."""
NEAR = 6
"""Numerals before an amount among which the amount before it stands."""


def find(sequence: Sequence[Mark]) -> list[Found]:
    """Every numeral of a paragraph, in order, as a quantity or as a rejection."""
    out: list[Found] = []
    for draft in drafts(sequence):
        out.append(_found(sequence, draft, out))
    return by_ends(sequence, out)


def _found(sequence: Sequence[Mark], draft: Draft, before: Sequence[Found]) -> Found:
    c = draft.candidate
    number = (c.numeral.first, c.numeral.last)
    if draft.rejected:
        return Found(c.first, c.last, number, rejected=draft.rejected, reason=draft.reason)
    change = change_of(sequence, c.first, c.last, _number_with_sign(sequence, c.numeral.first))
    if change is None and before:
        change = _going_on(sequence, draft, before)
    if change is None and draft.symbol == "x":
        change = of_factor(sequence, c.first, c.last)
    if change is None and _is_beside_rise(sequence, draft):
        change = "decrease"
    change = _of_amount(draft, change)
    why = [*draft.why, f"change.{change}"] if change else draft.why
    return Found(
        c.first, c.last, number, draft.low, draft.high, draft.symbol, draft.kind, draft.relation,
        change, draft.doubt, draft.likely, tuple(why),
    )  # fmt: skip


def _of_amount(draft: Draft, change: Change | None) -> Change | None:
    """The change that fits what a figure is worth.

    «Просел на [-1,2%]» fell by 1,2%; nothing falls by more than all of it, as «выполнили соглашение о
    сокращении на 136%» seems to say.
    """
    if change == "decrease" and draft.symbol == "%":
        if draft.high < 0:
            draft.low, draft.high = -draft.high, -draft.low
        return None if draft.low > WHOLE else change
    return change


def _is_beside_rise(sequence: Sequence[Mark], draft: Draft) -> bool:
    """«Акции завода +1,2%, банка [−0,5%]»: a share below zero in the sentence of a rise with its sign."""
    if draft.symbol != "%" or draft.high >= 0:
        return False
    first, last = draft.candidate.numeral.first, draft.candidate.numeral.last
    before = takewhile(_goes_on, reversed(sequence[max(0, first - FAR) : first]))
    behind = takewhile(_goes_on, sequence[last + 1 : last + 1 + FAR])
    return any(
        sign.low == "+" and not rise.gap and is_share(share)
        for near in ([*before][::-1], [*behind])
        for sign, rise, share in zip(near, near[1:], near[2:], strict=False)
    )


def _goes_on(mark: Mark) -> bool:
    """Whether a sentence does not end with a mark."""
    return mark.low not in STOPS


def _number_with_sign(sequence: Sequence[Mark], first: int) -> int:
    """The first mark of a number and of the sign of money before it: «подешевела почти на [$]1,5»."""
    sign = sign_before(sequence, first)
    return first if sign is None else sign[1]


def _going_on(sequence: Sequence[Mark], draft: Draft, before: Sequence[Found]) -> Change | None:
    """The change of the amount before, whose end may stand between: «на 5% до 3 млн, ввоз — [на 4%]».

    Or what it is of, in brackets: «грузовиков — на 21% (300 шт.), автобусов — [на 56%]».
    """
    read = [found for found in before[-NEAR:] if not found.rejected]
    if not read:
        return None
    if _shares_unit(sequence, draft, read[-1]):
        return read[-1].change
    last, inside = read[-1].last, _in_brackets(sequence, read)
    if inside and _is_of_row(sequence, draft, read[-1], last):
        return read[-1].change
    if inside:
        last = behind_bracket(sequence, read[-1].first - 1) - 1
    ends = _ends_in_brackets(sequence, read)
    between = len(read) > 1 and (inside or read[-1].change == "to")
    amount = read[-3] if ends else read[-2] if between else read[-1]
    last += ends
    if _is_of_row(sequence, draft, amount, last):
        return amount.change
    if len(read) > 1 and read[-1].change is None and _are_items(sequence, draft, read[-2]):
        return read[-2].change
    again = restates(sequence, last, draft.candidate.first, draft.candidate.last)
    if again and between and not inside and sequence[draft.candidate.first - 1].low == "или":
        return None  # «снизится на 2 млн, до 9 млн, или 6% ВВП»: the share is of what is left
    return amount.change if again and amount.change in AMOUNTS else None


def _shares_unit(sequence: Sequence[Mark], draft: Draft, before: Found) -> bool:
    """«Подорожали на 4, [3] и [2%]», «сократят до 12, [14] и [9 тысяч]»: the next of a list with one unit."""
    c = draft.candidate
    listed = "share.unit" in before.why or "share.multiplier" in before.why
    return (
        listed and before.symbol == draft.symbol and before.change in (*AMOUNTS, "to")
        and c.first == before.last + 2 and sequence[c.first - 1].low in (",", "и", "или")
    )  # fmt: skip


def _is_of_row(sequence: Sequence[Mark], draft: Draft, amount: Found, last: int) -> bool:
    """Whether a figure goes on as the amount of a change that ends at a mark."""
    c = draft.candidate
    same = amount.symbol == draft.symbol and amount.change in AMOUNTS
    return same and goes_on(sequence, last, c.first, c.numeral.first)


def _are_items(sequence: Sequence[Mark], draft: Draft, amount: Found) -> bool:
    """«Вывоз — на 11% и составил 4 тонны, ввоз — [на 4%]»: amounts of two items, the second behind a dash.

    «Вырос на 11% и составил», too, where no word between tells another change.
    """
    first = draft.candidate.first
    between = sequence[amount.last + 1 : first]
    return (
        amount.symbol == draft.symbol == "%"
        and amount.change in AMOUNTS
        and len(between) <= FAR
        and all(sequence[at - 1].low == "на" for at in (amount.first, first))
        and sequence[first - 2].low in DASHES
        and all(mark.low not in ";!?" and not tells_change(mark) for mark in between)
    )


def _ends_in_brackets(sequence: Sequence[Mark], read: Sequence[Found]) -> bool:
    """«Убийств меньше на 16% ([с 412 до 346]), краж — на 21%»: the two ends right behind their amount."""
    if [found.change for found in read[-2:]] != ["from", "to"] or len(read) < 3:
        return False
    amount, start, end = read[-3:]
    opener = sequence[amount.last + 1]
    return (
        opener.low == "("
        and start.first - amount.last <= 3
        and ([mark.low for mark in sequence[end.last + 1 : end.last + 2]] == [")"])
    )


def _in_brackets(sequence: Sequence[Mark], read: Sequence[Found]) -> bool:
    """Whether brackets hold the last figure alone, or begin with it right behind the one before."""
    found = read[-1]
    if sequence[max(0, found.first - 1)].low != "(":
        return False
    right_behind = len(read) > 1 and found.change is None and found.first == read[-2].last + 2
    return right_behind or [mark.low for mark in sequence[found.last + 1 : found.last + 2]] == [")"]
