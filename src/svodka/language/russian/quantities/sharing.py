"""Sharing: what neighbours lend a figure: multiplier, unit, the money of a list.

«20 и 10 лет», «с 8 до 12 тысяч», «452 млн рублей …, третье место — 290 млн». Where a multiplier may be
shared and may not, the figure is given up: a lost «тысяч» is the worst failure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice, pairwise, takewhile

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES, LONG_DASHES
from svodka.language.quantities.marks import Mark
from svodka.language.russian.quantities.amounts import Draft
from svodka.language.russian.quantities.change_words import change_word
from svodka.language.russian.quantities.corrected import is_corrected, is_guessed_again
from svodka.language.russian.quantities.inherited_money import BILLION, MILLION
from svodka.language.russian.quantities.large_counts import counts_before
from svodka.language.russian.quantities.numeral import THOUSAND
from svodka.language.russian.quantities.surroundings import Candidate, contexts, matches
from svodka.language.russian.quantities.units import sign_before
from svodka.language.russian.quantities.wholes import is_genitive

LOST = "exclusion.lost-multiplier"
MAY_SHARE = "It may share the multiplier behind it, and may not."
AGO = "exclusion.ago"
DATINGS = frozenset(
    (AGO, *(f"exclusion.{name}" for name in ("lately", "record", "sums-up", "named-age")))
)
"""Rejections of a whole duration, which «10 или 20 лет назад» share."""
SEPARATORS = frozenset(",;")
SIGNS = frozenset("+-−–")
"""Of a move up or down."""
STOPS = frozenset(".!?")
JOINTS = (
    ["и"],
    ["или"],
    [","],
    ["до"],
    ["либо"],
    ["по"],
    ["и", "до"],
    ["или", "до"],
    ["или", "даже", "до"],
)
"""What may stand between two figures of which the first leaves out its unit; «14 на 9 см» besides."""
LENGTHS = frozenset({"m", "dm", "cm", "mm", "km"})
"""Units of sides: «14 на 9 см», not «потушили шесть на 40 га»."""
LIKE = 3
"""How many times as large the first figures of a list may be whose things «соответственно» tells apart."""
BEHIND = 10
"""Marks behind a figure among which a word may stand that tells of the whole list."""
MANY = 100
"""A number as large as this may be the start of a rise to thousands."""
WHOLE = 100
"""Percent of the whole."""
FALL = 10
"""How many times as large the start of a fall may be as its end: «упала с 85,6 до 70,5 млн тонн»."""


def share(sequence: Sequence[Mark], found: list[Draft]) -> None:
    """Multiplier and unit that a figure takes from the next one: «20 и 10 лет», «с 8 до 12 тысяч»."""
    for left, right in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        dating = right.rejected in DATINGS
        lost = right.rejected == LOST and right.candidate.bare
        if left.rejected or (right.rejected and not dating and not lost):
            continue
        if not left.bare:
            if not right.rejected and _is_of_unit(sequence, left, right):
                left.symbol, left.kind = right.symbol, right.kind
                left.why.append("share.unit")
            continue
        between = _both(left, _between(sequence, left.candidate, right.candidate))
        either = is_guessed_again(between, left)
        if (_may_lose(between, left, right) and not either) or _may_be_part(between, left, right):
            left.rejected, left.reason = LOST, MAY_SHARE
            continue
        sizes = between == ["на"] and right.symbol in LENGTHS and right.candidate.bound is None
        part = _is_part(between, left, right)  # «2,3 из 8 млрд»
        fraction = left.low % 1 != 0 and left.candidate.low(left.candidate.last + 1) == "против"
        corrected = is_corrected(sequence, left, right)
        against = between == ["против"] and (right.candidate.unit is not None or fraction)
        if between not in JOINTS and not (sizes or part or against or corrected or either):
            continue
        if (lost and between != [","]) or (right.rejected == AGO and not _are_ago(left, right)):
            continue
        if dating or lost:
            left.rejected, left.reason = right.rejected, right.reason
            continue
        if right.kind == "factor" or right.doubt == "compound-adjective":
            continue
        scale = right.candidate.numeral.scale
        if right.candidate.numeral.vague and scale > left.candidate.numeral.scale:
            if left.candidate.numeral.scale < THOUSAND <= scale or not left.candidate.numeral.vague:
                left.rejected, left.reason = LOST, "It may share the multiplier."
                continue  # «десятки или сотни тысяч»; not «десятки или сотни человек»
        if scale > 1 and not right.candidate.numeral.vague:
            most = right.high / scale * (FALL if _falls(sequence, left, between) else 1)
            listed = between != [","] or "share.multiplier" in right.why
            if _each(sequence, right.candidate.last):  # «2 и 1,85 млн соответственно»
                most *= LIKE
            if corrected or left.low % 1 or "share.multiplier" in right.why:  # «4, 2,5 и 1,7 млн»
                most *= FALL
            if against and not left.low % 1 and not most < left.low * FALL:
                most = left.low  # «3 против 40 тысяч» may be either
            if _rises_from_plain(sequence, left, right, between):
                scale = Decimal(1)  # «выросла с 200 до 1,5 тысячи метров»
            elif not listed or not left.low < most:
                if listed:
                    left.rejected, left.reason = LOST, MAY_SHARE
                continue
            if scale > 1:
                left.low, left.high = left.low * scale, left.high * scale
                left.candidate = _scaled(left.candidate, scale)
                left.why.append("share.multiplier")
        if right.kind == "percent" and left.low > WHOLE >= right.high:
            continue  # «41 300 или 36%»: so many, and the share that they are
        if right.candidate.money_sign and right.candidate.unit is None and between == ["до"]:
            left.symbol, left.kind = right.symbol, right.kind  # «с 400 до $600»
            left.why.append("share.unit")
        if right.candidate.unit is not None and right.symbol != "1":
            left.symbol, left.kind = right.symbol, right.kind
            left.low *= right.candidate.unit.scale
            left.high *= right.candidate.unit.scale
            left.candidate = replace(left.candidate, unit=right.candidate.unit)
            left.doubt, left.likely = right.doubt, right.likely
            left.why.append("share.unit")


def _may_lose(between: Sequence[str], left: Draft, right: Draft) -> bool:
    """«За день собрала [111], а за неделю — 615 тысяч долларов»: a contrast may share the multiplier."""
    large = right.candidate.numeral.scale > 1 and right.kind in ("money", "measure")
    contrast = list(between[:2]) == [",", "а"] and bool(between[2:]) and between[-1] in DASHES
    return large and contrast and len(between) <= BEHIND and not left.candidate.counts


def _is_part(between: Sequence[str], left: Draft, right: Draft) -> bool:
    """«[2,3] из 8 млрд», «выплачено [3] из положенных 5 млн рублей»: a part of many times so much."""
    n = right.candidate.numeral
    return _is_out_of(between) and not n.vague and left.low < right.high / n.scale


def _may_be_part(between: Sequence[str], left: Draft, right: Draft) -> bool:
    """«[12] из 40 тысяч домов», «[500] из 5 млн рублей»: nothing may be left out, or a multiplier."""
    n = right.candidate.numeral
    if n.scale == 1 or left.low % 1 or n.vague or not _is_out_of(between):
        return False
    return right.kind == ("count" if _is_part(between, left, right) else "money")


def _is_out_of(between: Sequence[str]) -> bool:
    return between[:1] == ["из"] and all(map(is_genitive, between[1:]))


def _are_ago(left: Draft, right: Draft) -> bool:
    """«10 или 20 лет назад»; not «годом ранее — [30], двумя годами ранее — 20»."""
    c = left.candidate
    alike = c.numeral.style == right.candidate.numeral.style
    return alike and left.low < right.low and c.before not in DASHES


def _is_of_unit(sequence: Sequence[Mark], left: Draft, right: Draft) -> bool:
    """«[183 тысячи] и 162 тысячи рублей», «с [43 млн] до 33 млн баррелей», «[3 млн] из 5 млн рублей»: each
    has its multiplier, only the second its unit.
    """
    c, other = left.candidate, right.candidate
    between = _between(sequence, c, other)
    joined = (
        _is_out_of(between) or between == ["и"] or (between == ["до"] and c.before in ("с", "со"))
    )
    return (
        joined and left.kind == "count" and c.unit is None and c.numeral.scale > 1 and not c.numeral.vague
        and right.kind in ("money", "measure") and other.unit is not None
        and other.unit.scale == 1 and other.numeral.scale > 1
    )  # fmt: skip


def _between(sequence: Sequence[Mark], left: Candidate, right: Candidate) -> list[str]:
    """What stands between two numbers; the bound of the end of a change is left out: «с 2 до почти 4 млн»."""
    sign = sign_before(sequence, right.numeral.first)
    end_of_words = right.numeral.first if sign is None else sign[1]
    words = [mark.low for mark in sequence[left.last + 1 : end_of_words]]
    if words[:1] == ["["] and "]" in words:  # «с 16 [млрд рублей] до 18 млрд рублей»
        close, said = words.index("]"), [m.low for m in sequence[right.first : right.last + 1]]
        words = words[close + 1 :] if set(words[1:close]) <= set(said) else words
    if left.bound is not None and right.bound is not None:
        between = [mark.low for mark in sequence[left.last + 1 : right.first]]
        if between == [",", "но"]:  # «не менее 3, но не более 5 лет»
            return ["и"]
    apart = {mark.low for mark in sequence[left.last + 1 : right.first]}
    end = left.before in ("с", "со") and words.count("до") == 1 and apart <= {"до"}
    return ["до"] if end and right.bound is not None else words


def _both(left: Draft, between: list[str]) -> list[str]:
    """What stands between two numbers, «и» alone for «и в 25, [и даже в] 50 пунктов»."""
    c = left.candidate
    led = c.before not in ("и", "")
    joined = between[:2] == [",", "и"] and (c.low(c.first - 2) if led else c.before) == "и"
    rest = [word for word in between[2:] if word != "даже"]
    return ["и"] if joined and rest == [c.before] * led else between


def _each(sequence: Sequence[Mark], last: int) -> bool:
    """Whether «соответственно» follows a figure, or the list that it stands in: «750, 980 и 470 тыс. …»."""
    each = classes("russian/links", "use")["each"]
    behind = takewhile(lambda mark: mark.low not in STOPS or not mark.gap, sequence[last + 1 :])
    return any(mark.low in each for mark in islice(behind, BEHIND))


def _scaled(candidate: Candidate, scale: Decimal) -> Candidate:
    """The candidate with a multiplier that stands further on, for the one before it in a list."""
    return replace(candidate, numeral=replace(candidate.numeral, scale=scale))


def _falls(sequence: Sequence[Mark], start: Draft, between: Sequence[str]) -> bool:
    """Whether a figure is where a fall begins: what rises from 20 to «3 тысяч» began with 20."""
    c = start.candidate
    if between != ["до"] or c.before not in ("с", "со"):
        return False
    return change_word(sequence, c.first - 1) == "decrease"


def _rises_from_plain(
    sequence: Sequence[Mark], start: Draft, end: Draft, between: Sequence[str]
) -> bool:
    """«Выросла [с 200] до 1,5 тысячи метров»: 200 thousand would be no start of that rise."""
    c = start.candidate
    if between != ["до"] or c.before not in ("с", "со") or not MANY <= start.low < end.low:
        return False
    rises = start.low >= end.low / end.candidate.numeral.scale
    return rises and change_word(sequence, c.first - 1) == "increase"


def borrow_money(sequence: Sequence[Mark], found: list[Draft]) -> None:
    """«доходы — 4,3 млн, расходы — 4,1 млн рублей», «вырос на 0,3 трлн и составил 9 трлн рублей»."""
    right: Draft | None = None
    for left in reversed(found):
        if right is None or left.kind != "count" or left.rejected:
            if not left.rejected and left.kind != "percent":  # «на 219 млрд (+14%) и достиг …»
                right = left
            continue
        c, other = left.candidate, right.candidate
        if right.kind != "money":
            right = left
            continue
        item = _is_item(sequence, c) and _is_item(sequence, other) and c.after in SEPARATORS
        between = sequence[c.last + 1 : other.first]
        if (
            c.numeral.scale >= (MILLION if item or c.before == "за" else BILLION) and not c.counts
            and not tells_how_many(c) and not any(mark.low in STOPS for mark in between)
        ):  # fmt: skip
            left.symbol, left.kind = right.symbol, right.kind
            left.why.append("share.money")
        right = left


def tells_how_many(c: Candidate) -> bool:
    """«[Тираж] — 2 миллиона», «[жителей] — 2 миллиона»: no money."""
    many = contexts("number-of") | classes("russian/paying")["many"]
    return counts_before(c) or matches(c.mark(c.first - 2), many)


def lend_to_moves(sequence: Sequence[Mark], found: list[Draft]) -> None:
    """«81,35 рубля (+0,42)», «94,10 ₽ (−0,15)»: by how much, with a sign, alone in brackets behind money."""
    for left, right in pairwise(found):
        c = right.candidate
        opened = left.candidate.last + 1
        inside = [mark.low for mark in sequence[opened : c.numeral.first]]
        if inside[:1] == ["."]:
            inside = inside[1:]
        signed = len(inside) == 2 and inside[0] == "(" and inside[1] in SIGNS
        if signed and c.after == ")" and right.bare and left.kind == "money":
            if not left.rejected and not right.rejected:
                right.symbol, right.kind = left.symbol, "money"
                right.why.append("share.unit")


def _is_item(sequence: Sequence[Mark], c: Candidate) -> bool:
    """Whether a dash stands before a figure: «доходы — 40,3 трлн»."""
    return c.before in LONG_DASHES and sequence[c.first - 1].gap
