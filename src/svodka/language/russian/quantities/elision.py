"""Elision: a bare number that is of the unit of the figure before it.

«подорожал с 50 рублей до 80», «40 минут вместо прежних 50», «до 10,5 млн баррелей с 10,4», «в мае изъяли
5 кг, в июне — 7». Where the number may leave out its multiplier as well, and may not, it stays as it is;
after a dash it is given up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.numerals import is_verb, lemmas
from svodka.language.russian.quantities.amounts import Draft, give_up
from svodka.language.russian.quantities.change_words import change_word
from svodka.language.russian.quantities.corrected import is_corrected, is_said_again
from svodka.language.russian.quantities.datings import LONG
from svodka.language.russian.quantities.elsewhere import ENDS, LONGEST, SEPARATORS, is_elsewhere
from svodka.language.russian.quantities.surroundings import Candidate, matches
from svodka.language.russian.quantities.wholes import (
    LARGE,
    NOUNS,
    PLAIN,
    is_former,
    is_genitive,
    is_part,
    is_whole,
    norm,
)

FAR = 1000
"""Two figures that are compared do not differ more times than this."""
CLOSING = frozenset({*",.;)!?»", ""})
"""What follows a number behind which nothing is counted."""
CLAUSE = 6
"""Marks of its clause before a number."""
CLAUSES = frozenset(".,;:!?()")
"""What a clause begins behind."""
NEAR = 10
"""Numbers of one multiplier seldom differ more times than this."""


def lend_units(sequence: Sequence[Mark], found: list[Draft]) -> None:
    """Units that a bare number takes from the figure before it."""
    read, spans = lending(sequence, found)
    for at, right in enumerate(read):
        if may_take(right) and _is_difference(right):
            _take_from_compared(sequence, read[max(0, at - BEFORE) : at], right)
    for left, right in pairwise(read):
        if may_take(left) and _has_unit(right):
            if _is_gain(sequence, left, right) or _ends_before_start(sequence, left, right):
                take(right, left)
        if _in_so_many(left, right):
            right.symbol, right.kind = left.symbol, left.kind
            right.why.append("share.unit")
        if _has_unit(left) and may_take(right):
            between = [
                sequence[at].low
                for at in range(left.candidate.last + 1, right.candidate.first)
                if sequence[at].low not in DASHES and at not in spans
            ]
            if len(between) > 1 and between[-2] in ("с", "со") and is_former(between[-1]):
                between = between[:-1]
            if right.candidate.numeral.is_range and not is_elsewhere(sequence, left, right):
                continue
            if is_part(left, right, between) or (
                _is_pair(sequence, left, right, between) and _multiply(left, right, between)
            ):
                take(left, right)
            elif (
                is_elsewhere(sequence, left, right) or is_corrected(sequence, left, right)
                or is_said_again(sequence, left, right)
            ):  # fmt: skip
                if _share_multiplier(left, right):
                    take(left, right)
                else:
                    give_up(right)
        elif left.low < 0 and may_take(right) and is_elsewhere(sequence, left, right):
            right.rejected = "exclusion.lost-sign"  # «до минус 12 градусов, в среду — до 15»
            right.reason = "It may leave out the minus of the figure before, and may not."


def lending(sequence: Sequence[Mark], found: Sequence[Draft]) -> tuple[list[Draft], set[int]]:
    """The figures that may lend or take a unit, and the places of the marks of those that do neither.

    A stretch of time over which a figure before it came about is none: «задержали 312 мигрантов [за девять
    месяцев] против 280 годом ранее».
    """
    read: list[Draft] = []
    spans: set[int] = set()
    for draft in found:
        c = draft.candidate
        over = draft.symbol in LONG and c.before == "за" and bool(read)
        if over and not draft.rejected:
            told = sequence[read[-1].candidate.last + 1 : c.first]
            over = read[-1].kind != "duration" and STOPS.isdisjoint(mark.low for mark in told)
        if over:
            spans.update(range(c.first - 1, c.last + 1))
        elif not draft.rejected:
            read.append(draft)
    return read, spans


def _is_difference(draft: Draft) -> bool:
    """«На 4,1 млн больше»: by how much more or less."""
    return draft.candidate.before == "на" and draft.candidate.after in MORE


def _is_gain(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Вырос [на миллиард] — до 9 млрд кВт·ч»: a large amount of a change whose end has the unit."""
    between = [mark.low for mark in sequence[left.candidate.last + 1 : right.candidate.first]]
    large = min(left.candidate.numeral.scale, right.candidate.numeral.scale) >= LARGE
    share = right.kind in SHARES or right.kind == "duration"
    apart = len(between) == 2 and between[0] in SEPARATORS | DASHES and between[1] == "до"
    return large and apart and not share and left.low < right.low


def _ends_before_start(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«Замедлилась [до 0,14] с 0,15 процента»: the end of a change, behind it the start with the unit."""
    between = [mark.low for mark in sequence[left.candidate.last + 1 : right.candidate.first]]
    return left.candidate.before == "до" and between == ["с"] and right.kind == "percent"


def _take_from_compared(sequence: Sequence[Mark], before: Sequence[Draft], right: Draft) -> None:
    """«Собрано 32 млн тонн, на 16 млн больше»: a difference is of the unit of what it is a difference of."""
    compared = next((draft for draft in reversed(before) if draft.kind not in SHARES), None)
    if compared is None or not _has_unit(compared) or compared.kind == "duration":
        return
    between = sequence[compared.candidate.last + 1 : right.candidate.first]
    stops = sum(mark.low in ENDS - SEPARATORS and mark.low != ")" for mark in between)
    if stops > any(mark.low == "это" for mark in between):
        return
    if right.candidate.numeral.scale > 1 or compared.candidate.numeral.scale == 1:
        if 1 / FAR < right.low / compared.low < FAR:
            take(compared, right)
    elif not right.low >= LARGE:
        give_up(right)


MORE = frozenset({"больше", "меньше", "выше", "ниже"})
SHARES = frozenset({"percent", "factor"})
STOPS = frozenset(".!?;(")
RATES = ("sutki", "dayword", "hourword", "weekword", "monthword", "yearword")
BEFORE = 4
"""Figures before a difference among which stands what it is a difference of."""


def _in_so_many(left: Draft, right: Draft) -> bool:
    """«В 2,5 раза подорожали апельсины, [в 1,8] — лимоны»: a factor without «раза»."""
    c = right.candidate
    plain = right.kind == "count" and c.unit is None and c.numeral.scale == 1 and not c.counts
    if left.kind != "factor" or not plain or c.near != "в":
        return False
    ends = not c.after or c.after in ENDS
    behind = c.low(c.numeral.first - 2) in DASHES and ends  # «с маем — в два», «а кражи — в 1,5.»
    return behind or (c.after in LONG_DASHES and right.low % 1 != 0)


def _has_unit(draft: Draft) -> bool:
    return draft.kind in ("money", "measure", "duration", "percent") and not draft.low <= 0


def may_take(draft: Draft) -> bool:
    """Whether a figure is a bare number, which may leave out its unit."""
    c = draft.candidate
    return (
        draft.kind == "count" and c.unit is None and not c.money_sign and not c.counts
        and c.numeral.category not in ("collective", "part") and not c.numeral.vague and draft.low > 0
        and draft.doubt is None and c.after not in ("раз", "раза", "из") and not _is_pure(c)
    )  # fmt: skip


def _is_pure(c: Candidate) -> bool:
    """«Продали 2 млн акций, [индекс] вырос до 56,2», «[рейтинг] сайта – 4,8»: a number that has no unit."""
    pure = classes("russian/elisions")["pure"]
    before = c.marks[max(0, c.first - CLAUSE) : c.first]
    near = takewhile(lambda mark: mark.low not in CLAUSES, reversed(before))
    return any(matches(mark, pure) for mark in near)


def _is_pair(sequence: Sequence[Mark], left: Draft, right: Draft, between: Sequence[str]) -> bool:
    """Whether two figures are the ends of a change, or are compared."""
    if not between:
        return False
    c = left.candidate
    if c.before == "вместо" and len(between) <= LONGEST:  # «вместо 500 рублей штраф составит 1 500»
        return is_verb(between[-1]) and STOPS.isdisjoint(between)
    if between[-1] == "до" and (len(between) == 1 or (between[0], len(between)) == ("за", 3)):
        return c.before in ("с", "со")  # «с 130 рублей [за десяток] до 98»
    if between[-2:] == [",", "до"] and _is_rate(between[:-2]):
        return c.before == "на"  # «на 1,2 млн баррелей в сутки, до 32,5 млн»
    if between[-1] in ("с", "со") and (len(between) == 1 or _is_rate(between[:-1])):
        return c.before == "до" and change_word(sequence, c.first - 1) is not None
    if is_whole(left, right, between):
        return True
    words = classes("russian/elisions")
    between = between[1:] if between[0] in (",", "(") else between
    if len(between) == 2 and between[1] in words["against"] and is_genitive(between[0]):
        between = between[1:]  # «10,8 млн тонн [зерна] после 9,7 млн»
    if words_of_norm := norm(between):
        return len(between) <= words_of_norm + NOUNS and all(
            map(is_genitive, between[:-words_of_norm])
        )
    return bool(between) and between[0] in words["against"] and all(
        not lemmas(low).isdisjoint(words["former"]) for low in between[1:]
    )  # fmt: skip


def _is_rate(between: Sequence[str]) -> bool:
    """«11,2 млн баррелей [в сутки] с 11,1 млн»."""
    units = classes("russian/time_units")
    return (
        len(between) == 2 and between[0] == "в" and any(between[1] in units[name] for name in RATES)
    )  # fmt: skip


def _multiply(left: Draft, right: Draft, between: Sequence[str]) -> bool:
    """Whether the value is sure; the number before «с» shares its multiplier: «до 10,5 млн с 10,4»."""
    whole = left.candidate.numeral.scale == 1 or right.candidate.numeral.scale > 1
    near = is_near(left, right)
    told = between[-1] in ("с", "со", "из") or norm(between) > 0
    if whole or (near and (told or right.low % 1)):  # «с 38,4 млрд до 29,3»
        return _share_multiplier(left, right)
    return not near and right.low >= PLAIN


def is_near(left: Draft, right: Draft) -> bool:
    """Whether the second number is of the size of the first without its multiplier."""
    return 1 / NEAR < right.low / (left.low / left.candidate.numeral.scale) < NEAR


def _share_multiplier(left: Draft, right: Draft) -> bool:
    """Give the second number the multiplier of the first, which it leaves out; whether its value is sure."""
    scale = left.candidate.numeral.scale
    if scale == 1 or right.candidate.numeral.scale > 1:
        return 1 / FAR < right.low / left.low < FAR
    if is_near(left, right) or right.low % 1:  # «доходы — 40,3 трлн рублей, дефицит — 3,8»
        multiply(left, right)
        return True
    return right.low >= LARGE and 1 / NEAR < right.low / left.low < NEAR


def multiply(left: Draft, right: Draft) -> None:
    """Give a number the multiplier of another figure."""
    scale = left.candidate.numeral.scale
    right.low, right.high = right.low * scale, right.high * scale
    right.candidate = replace(
        right.candidate, numeral=replace(right.candidate.numeral, scale=scale)
    )
    right.why.append("share.multiplier")


def take(left: Draft, right: Draft) -> None:
    """Give a bare number the unit of another figure."""
    unit = left.candidate.unit
    right.symbol, right.kind = left.symbol, left.kind
    if unit is not None:
        right.low, right.high = right.low * unit.scale, right.high * unit.scale
    right.doubt, right.likely = left.doubt, left.likely
    right.candidate = replace(right.candidate, unit=unit)
    right.why.append("share.unit")
