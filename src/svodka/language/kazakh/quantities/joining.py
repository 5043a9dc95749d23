"""Units that neighbours lend a bare number: «Ресейде 40, Беларусьте 50 пайыз»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.kazakh.morphology.function_words import function_words
from svodka.language.kazakh.morphology.verb_endings import DOING
from svodka.language.kazakh.morphology.words import ABLATIVE, GENITIVE
from svodka.language.kazakh.quantities.alternatives import lost
from svodka.language.kazakh.quantities.candidates import given, labels
from svodka.language.kazakh.quantities.change_words import AMOUNTS
from svodka.language.kazakh.quantities.changes.came_to import came_to
from svodka.language.kazakh.quantities.changes.lists import changed_alike
from svodka.language.kazakh.quantities.durations_in_rows import joined_durations
from svodka.language.kazakh.quantities.ends import scale_of
from svodka.language.kazakh.quantities.heads_counted import counts_heads, of_heads
from svodka.language.kazakh.quantities.list_items import (
    STOPS,
    contrasted,
    goes_on,
    in_row,
    is_magnitude,
    item,
    lends_on,
)
from svodka.language.kazakh.quantities.multipliers import MILLION
from svodka.language.kazakh.quantities.parts_of_amounts import of_amount
from svodka.language.lexicon import beginnings, classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

_ITEM = 9
"""The most marks between two numbers of a list whose items have a dash."""
_GOES_ON, _ALLOTTED = 4, 6
"""The most marks between a sum and the next sentence's, whose verb is of sums too, or of nothing else."""
_TWICE = 200
"""More percent than a share of a list has, or a plan that was fulfilled."""
DATES = ("exclusion.year", "exclusion.date")
"""Numbers that only date the figures of a list."""


def shared(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """Units that neighbours lend a bare number: «Ресейде 40, Беларусьте 50 пайыз», «187 см, меже 450».

    A year may stand before each: «2022 жылы 2,4, 2023 жылы 5,6 млрд теңге».
    """
    dates = [one for one in found if one.rejected in DATES]
    out = [one for one in found if one.rejected not in DATES]
    for i in range(len(out) - 2, -1, -1):
        left, right = out[i], out[i + 1]
        if _falling_ends(sequence, left, right):
            out[i] = left = _lent(left, right)
        if not _bare(sequence, left):
            continue
        listed = item(sequence, left) or _alike(left, right)
        listed = listed or contrasted(sequence, left) or in_row(sequence, left, right)
        listed = listed and right.number[0] - left.last <= _ITEM
        lends = _lends(right) or (listed and "share.unit" in right.why)
        lends = lends or (right.symbol == "MCI" and not right.rejected)  # «20 немесе 30 АЕК»
        lends = lends and not (_no_share(right, left) or _of_them(sequence, left, right))
        lends = lends and not counts_heads(sequence, left, right)
        lends = lends and not (i and goes_on(sequence, out[i - 1], left, right))
        near = listed or right.number[0] - left.last <= 4
        near = near and low_at(sequence, left.last + 1) not in STOPS
        if lends and near:
            out[i] = _multiplied_alike(_lent(left, right), right)
        elif right.kind == "count" and right.first == left.last + 2 and near:
            out[i] = _multiplied_alike(left, right)  # «5, 6 және 7 мың адам»
    for i in range(len(out) - 2, -1, -1):
        if _bare(sequence, out[i]) and joined_durations(sequence, out[i], out[i + 1]):
            right = out[i + 1]
            out[i] = replace(_lent(out[i], right), doubt=right.doubt, likely=right.likely)
    for i in range(1, len(out)):
        left = out[i - 1]
        near = out[i].first - left.last <= 6 and not _no_share(left, out[i])
        near = near and not _of_object(sequence, left, out[i])
        near = near and not counts_heads(sequence, out[i], left)
        lends = _bare(sequence, out[i]) and _lends(left)
        if near and (lends or lends_on(sequence, left, out[i])):
            between = {mark.low for mark in sequence[left.last + 1 : out[i].first]}
            if not between & STOPS:
                out[i] = _lent_on(out[i], left)
        elif left.kind not in ("money", "measure") or out[i].symbol != "1":
            continue
        elif any(rule(sequence, left, out[i]) for rule in _LENDING):
            out[i] = _lent(out[i], left)
        elif (part := of_amount(sequence, left, out[i])) is not None:
            out[i] = part
    out = sorted(out + dates, key=lambda one: one.first)
    return came_to(sequence, changed_alike(sequence, out))


def _next_item(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Кіріс – 12 млрд теңге, шығыс – 13 млрд, тапшылық – 1 млрд (5,6%)»: an item of a row of money.

    What was lent its unit lends it on, and a share may stand behind in brackets.
    """
    if right.rejected or right.symbol != "1" or right.kind != "count" or right.doubt:
        return False
    if left.kind != "money" or left.rejected or (scale_of(right) or Decimal(0)) < MILLION:
        return False
    if of_heads(sequence, right):
        return False
    dash = low_at(sequence, right.first - 1) in HYPHENS
    ends = low_at(sequence, right.last + 1) in {"", ",", ";", ".", "("}
    between = {mark.low for mark in sequence[left.last + 1 : right.first]}
    return dash and ends and right.first - left.last <= 6 and not between & STOPS


def _paid(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Бұрын 50 мың теңге төлесек, енді 100 мың сұрап отыр»: thousands that are paid are money."""
    if right.rejected or right.symbol != "1" or left.kind != "money" or not _lends(left):
        return False
    verb = low_at(sequence, right.last + 1).startswith(beginnings("kazakh/labels", "paying"))
    return verb and (scale_of(right) or Decimal(0)) >= 1000


def _given(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«900 миллион теңге қаралды, биыл 250 миллион берілді»: millions that are given as the money before.

    The next sentence goes on with it in a word or two: «3 млрд теңге жұмсалды. Биыл 2 миллиард бөлінді».
    """
    if right.rejected or right.symbol != "1" or left.kind != "money" or not _lends(left):
        return False
    much = (scale_of(right) or Decimal(0)) >= MILLION and (scale_of(left) or Decimal(0)) >= MILLION
    verb = low_at(sequence, right.last + 1 + (low_at(sequence, right.last + 1) in labels("stress")))
    far = _ALLOTTED if verb.startswith(tuple(labels("allotted"))) else _GOES_ON
    between = [mark.low for mark in sequence[left.last + 1 : right.first]]
    reach = far if STOPS & set(between) else _ITEM
    own = bool(between) and between[-1].endswith(GENITIVE)
    return (
        much
        and verb.startswith(given())
        and not own
        and len(between) <= reach
        and right.change is None
    )


def _moved(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Рубль бағамы 6,60 теңгеге дейін (+0,04) өсті»: by how much, with a sign in a bracket behind it."""
    inside = low_at(sequence, right.first - 1), low_at(sequence, right.last + 1)
    near = inside == ("(", ")") and right.first - left.last <= 3 and left.kind == "money"
    return near and right.kind == "count" and right.change in AMOUNTS and not left.rejected


def _of_object(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Өнімді 3 трлн теңгеге, ірі қара басын 7 миллионға жеткізді»: what both verbs' objects are differs.

    So is what costs the first from what follows: «сомасы 390 млн теңге болатын 2, жол бойынша 1 жоба».
    """
    if low_at(sequence, right.first - 1).endswith(DOING):
        return True
    owned = low_at(sequence, right.first - 1).endswith(("сын", "сін", "рын", "рін", "нын", "нін"))
    return owned and left.kind == "money" and scale_of(right) is not None


def _no_share(share: Found, count: Found) -> bool:
    """«180 мың немесе 72%», «21,5%, яғни 827,3 мың»: thousands and millions are no percent.

    Nor is «оқушы 900, үлгерім 85 пайыз», where the other is a part of a whole.
    """
    if share.kind != "percent":
        return False
    more = count.low >= 1000 or (share.change is None and count.low > _TWICE >= share.high)
    return more or scale_of(count) is not None


def _of_them(sequence: Sequence[Mark], count: Found, share: Found) -> bool:
    """«Олардың 72-сі немесе 24%-ы»: how many of them, then what share that is."""
    again = low_at(sequence, count.last + 1) in function_words("or") or low_at(
        sequence, count.last + 2
    ) in function_words("that-is")
    own = low_at(sequence, count.last) in ("ы", "і", "сы", "сі")
    return share.kind == "percent" and again and own


def _falling_ends(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Гектардан 21,5 – 20 центнерден»: the greater of two before a dash, which are near each other."""
    plain = not left.rejected and left.symbol == "1" and left.kind == "count" and not left.doubt
    beside = right.first == left.last + 2 and low_at(sequence, left.last + 1) in HYPHENS
    near = right.low < left.low < right.low * Decimal("1.5")
    return plain and beside and near and left.high == left.low and _lends(right)


def _alike(left: Found, right: Found) -> bool:
    """«Бидай 9,8 мың, мақта 17,7 мың гектарға егілді»: both have the same multiplier."""
    return scale_of(left) is not None and scale_of(left) == scale_of(right)


def _multiplied_alike(left: Found, right: Found) -> Found:
    """«Кіріс 23,1, шығыс 27,6 трлн теңге»: the multiplier of the second where both are alike in size."""
    scale = scale_of(right)
    if scale is None or scale < 1000 or scale_of(left) is not None:
        return left  # «5, 6 және жүз адам»: a hundred is lent to nobody
    if not right.low or not Decimal("0.05") < left.low * scale / right.low < 20:
        return left
    why = (*left.why, f"multiplier.{scale}")
    return replace(left, low=left.low * scale, high=left.high * scale, why=why)


def _part_of_amount(sequence: Sequence[Mark], whole: Found, part: Found) -> bool:
    """«2,7 миллиард теңге айыппұл салынды, оның 1,9 миллиарды»: millions of the money before.

    So are thousands of thousands of a measure: «13 мың шақырым жол салынды, оның 3 мыңы ауылда».
    """
    if part.rejected or part.symbol != "1" or not _lends(whole):
        return False
    owned = whole.last + 1 == part.first and low_at(sequence, whole.last).endswith(GENITIVE)
    only = low_at(sequence, part.first - 1) in function_words("only")  # «оның тек 320 миллионы»
    whose = low_at(sequence, part.first - 1 - only)
    of_it = whose in classes("kazakh/slot_words")["of-it"]
    volume = whole.kind == "measure" and whose.startswith(beginnings("kazakh/labels", "volume"))
    volume = volume and whose.endswith(GENITIVE) and part.low < whole.low
    thousands = of_it or volume
    thousands = thousands and whole.kind == "measure" and scale_of(whole) == scale_of(part)
    if part.low < 100_000 and not ((owned or thousands) and scale_of(part) is not None):
        return False
    sums = whose.startswith(beginnings("kazakh/labels", "sum"))
    of_sum = volume or (sums and whole.kind == "money" and whose.endswith(GENITIVE))
    rest = _left_out(sequence, whole, part)
    if whole.kind not in ("money", "measure") or not (of_it or owned or of_sum or rest):
        return False  # «аударымның 2 миллионы», «жалпы көлемнің 8,1 миллионы» are of what stands before
    return sequence[part.last].low.endswith(("ы", "і", "ын", "ін"))


def _left_out(sequence: Sequence[Mark], whole: Found, part: Found) -> bool:
    """«190 млрд теңге қажет, әзірге 64 миллиарды бөлінген»: of the sum before, where no other is named."""
    between = [mark.low for mark in sequence[whole.last + 1 : part.first]]
    same = "," in between and STOPS.isdisjoint(between)
    same = same and not any(low.endswith(GENITIVE) for low in between)
    scale = scale_of(part)
    much = scale is not None and scale >= MILLION and part.high < whole.low
    return same and much and whole.kind == "money" and len(between) <= _ITEM


def _bare(sequence: Sequence[Mark], found: Found) -> bool:
    """Digits or words that end their clause without a unit or a noun."""
    if found.rejected or found.doubt or found.symbol != "1" or found.kind != "count":
        return False
    if is_magnitude(sequence, found):
        return False
    after = sequence[found.last + 1] if found.last + 1 < len(sequence) else None
    if after is None or after.kind == "sign":
        return after is None or after.low in ",.;!?"
    if after.low in classes("kazakh/orders")["denying"]:
        return low_at(sequence, found.last + 2) == ","  # «11 *емес*, 13 млн теңге»
    return after.low in function_words("both") or after.low in function_words("either")


def _lends(found: Found) -> bool:
    return (
        not found.rejected
        and found.kind in ("percent", "money", "measure")
        and found.last > found.number[1]
    )


def _lent(found: Found, other: Found) -> Found:
    change = found.change
    if other.kind in ("percent", "money", "measure") and other.change in AMOUNTS:
        change = other.change  # «картоп – 3, бидай 5 пайызға артты»
    why = (*found.why, "share.unit")
    return replace(found, symbol=other.symbol, kind=other.kind, change=change, why=why)


def _lent_on(found: Found, other: Found) -> Found:
    """«Табыс 12 млн теңге, шығын – 9»: with the multiplier before, or given up where it may be lost."""
    lent = _multiplied_alike(_lent(found, other), other)
    return lost(lent) if (scale_of(other) or 0) >= 1000 and scale_of(lent) is None else lent


def _out_of(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«21,3 млрд теңгеден 19,7 млрд игерілді»: so much of the sum right before it."""
    much = right.kind == "count" and not right.rejected and (scale_of(right) or 0) >= MILLION
    beside = right.first == left.last + 1 and low_at(sequence, left.last).endswith(ABLATIVE)
    ends = low_at(sequence, right.last + 1) in {"", ",", ".", ")", ";"}
    return much and beside and ends and left.kind == "money" and right.low < left.low


_LENDING = (_out_of, _next_item, _part_of_amount, _paid, _given, _moved)
"""Rules by which money lends its unit to what is no bare number."""
