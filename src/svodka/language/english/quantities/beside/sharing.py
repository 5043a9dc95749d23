"""Sharing: what a figure takes from its neighbour: multiplier, unit, the money of a sentence.

«40, 50 and 60 percent», «from 17 to 26 million», «cost $9 million, including 3 million for land». Where a
multiplier may be shared and may not, the figure is given up: a lost «million» is the worst failure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from svodka.language.english.quantities.beside.amounts import number_in, part_of_amount
from svodka.language.english.quantities.candidates import closed
from svodka.language.english.quantities.change.words import change_word
from svodka.language.english.quantities.numbers import money, settling
from svodka.language.english.quantities.numbers.letters import paid_out
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at

LISTS = ([","], ["and"], ["or"], [",", "and"], [",", "or"])
DETERMINERS = frozenset(["the", "its", "their", "those", "these", "that", "his", "her", "a"])
FALL = 10
"""How many times as large the start of a fall may be as its end: «fell from 85.6 to 70.5 million»."""
FAR = 6
"""How many marks may stand between two numbers that share: a joint and a sign of money."""
MORE = frozenset(["more", "less", "fewer"])
STOPS = frozenset(".!?")
OF_THAT = ([".", "of", "that", ","], [".", "of", "this", ","])
"""What opens the sentence behind one on a sum: «It has $9 million. *Of that,* 3 million is for land»."""
LARGE = Decimal(1000_000)
"""What sums of money are told in without their currency: a million."""
LARGE_STEP = 1000
"""How many times as much a vague number with a multiplier is at least as one without."""
CLAUSE = 6
"""How far before a number the word stands that says that it is money."""


def shared(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures of a paragraph with what they take from one another."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        left, right = out[i], out[i + 1]
        if not left.rejected and not right.rejected:
            out[i] = _from_next(sequence, left, right)
        elif not left.rejected and right.rejected == "exclusion.lost-multiplier":
            listed = [mark.low for mark in sequence[left.last + 1 : right.first]] in LISTS
            if (
                listed
                and left.symbol == "1"
                and scale_of(left) == 1
                and left.last == left.number[1]
            ):
                out[i] = lost(left)
    return _inherited(sequence, out)


def _from_next(sequence: Sequence[Mark], left: Found, right: Found) -> Found:
    if left.last != left.number[1] or right.number[0] - left.last > FAR:
        return left
    between = [
        mark.low
        for at, mark in enumerate(sequence[left.last + 1 : right.number[0]], left.last + 1)
        if not money.sign_length(sequence, at) and not (right.low < 0 and at >= right.first)
    ]
    votes = right.kind == "percent" and left.low > right.low and 90 <= left.low + right.low <= 100
    begun = left.change == "from" or (left.first > 0 and sequence[left.first - 1].low == "from")
    close = [mark.low for mark in sequence[left.last + 1 : right.first]]  # «from 17 to *over* 26»
    ends = ["to"] in (between, close) and (begun or votes)  # «by 81 to 19 per cent»
    ends = ends or (["from"] in (between, close) and _is_begun_behind(sequence, left, right))
    if between[:1] == ["of"] and len(between) == 2 and between[1] in DETERMINERS:
        return part_of_amount(sequence, _of_large(left, right), right)
    vague = "number.vague" in left.why and "number.vague" in right.why
    joint = bool(between) and all(low in classes("english/paying")["joint"] for low in between)
    if vague and joint and right.low >= LARGE_STEP * left.low:
        return lost(left)  # «tens or hundreds of thousands», «tens, perhaps hundreds of thousands»
    if not (ends or between in LISTS or _weighed(left, right, between)):
        return lost(left) if _elides(left, right, between) else left
    if right.kind == "percent" and _apposed(left, right, between):
        return left
    oxford = len(between) == 2 and low_at(sequence, left.first - 1) == ","
    alone = between[:1] == [","] and not (oxford and sequence[left.first - 2].kind == "number")
    multiplied = _multiplied(sequence, left, right, ends, alone)
    if multiplied.rejected or left.symbol != "1" or right.symbol == "1":
        return multiplied
    if between == [","] and scale_of(left) >= LARGE_STEP > scale_of(right):
        return multiplied  # «two million, 50kg bags»
    if between == [","] and right.kind == "percent" and right.change and not left.change:
        return multiplied  # «the toll was 4, 23% lower than in May»
    if (
        between == [","]
        and right.kind == "duration"
        and left.high > LARGE_STEP / 2 > right.high * FAR
    ):
        return multiplied  # «an hour ago it was 1,000, *one hour* before 300»
    kinds = ("percent", "measure", "duration", "money")
    behind = right.last > right.number[1] or "share.unit" in right.why
    listed = "share.unit" in right.why or "share.multiplier" in multiplied.why
    if behind and right.kind in (kinds if between != [","] or listed else kinds[:3]):
        scale = number_in(right.why, "scale.")
        multiplied = replace(
            multiplied, low=multiplied.low * scale, high=multiplied.high * scale,
            symbol=right.symbol, kind=right.kind, doubt=right.doubt, likely=right.likely,
            why=(*multiplied.why, "share.unit", *(w for w in right.why if w.startswith("scale."))),
        )  # fmt: skip
    return multiplied


def _is_begun_behind(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«Rose to 12 *from 8 dollars*»: the beginning of a change behind its end; not «from 8 months ago»."""
    ends = low_at(sequence, left.first - 1) == "to" and left.change == "to"
    return ends and right.kind != "duration"


def _weighed(left: Found, right: Found, between: Sequence[str]) -> bool:
    """«It may take *three, even* four months», «*five, at most* 10 years»: of one unit, side by side."""
    bare = left.symbol == "1" and scale_of(left) == scale_of(right) == 1
    near = left.high < right.high <= left.high * 2  # not «of the 12, nearly 40 kilometres away, 3»
    joint = classes("english/paying")["joint"]
    hedged = between[:1] in ([","], ["or"]) and all(low in joint for low in between)
    return bare and near and hedged and right.kind in ("duration", "measure")


def _elides(left: Found, right: Found, between: Sequence[str]) -> bool:
    """«four, perhaps five million», «not 4 but 5 million»: no noun stands behind the first number."""
    bare = left.symbol == "1" and scale_of(left) == 1
    return bare and scale_of(right) >= 1000 and left.high < right.high / scale_of(right) + 1 and (
        bool(between) and all(low in classes("english/paying")["joint"] for low in between)
    )  # fmt: skip


def lost(left: Found) -> Found:
    """A number given up, since it may share a multiplier."""
    reason = "It may share the multiplier behind it, and may not."
    return replace(left, rejected="exclusion.lost-multiplier", reason=reason)


def _of_large(left: Found, right: Found) -> Found:
    """«4 of the 10 million euros»: four million; of people it may be four."""
    scale = scale_of(right)
    if scale < 1000 or scale_of(left) != 1 or left.symbol != "1" or left.high >= right.high / scale:
        return left
    if right.kind != "money":
        return lost(left)
    why = (*left.why, "share.multiplier", "share.unit")
    low, high = left.low * scale, left.high * scale
    return replace(left, low=low, high=high, symbol=right.symbol, kind="money", why=why)


def _apposed(left: Found, right: Found, between: Sequence[str]) -> bool:
    """«to 411,000, or 2.3 percent», «by 67 or 2.4 percent»: the share of what was counted."""
    falls = list(between) == ["or"] and left.low > right.high
    alike = list(between) in (["and"], [","]) and right.low > 100  # «by 159 and 123 per cent»
    return (left.high > 100 and not alike) or list(between) == [",", "or"] or falls


def _multiplied(
    sequence: Sequence[Mark], left: Found, right: Found, ends: bool, alone: bool
) -> Found:
    """«from 17 to 26 million», «17 and 26 million»: seventeen million too."""
    scale = scale_of(right)
    if scale < 1000 or scale_of(left) != 1:
        return left
    if "number.vague" in right.why or left.high >= 1000:
        return left
    falls = ends and change_word(sequence, left.first - 1) == "decrease"
    # «4, 5 and 6 million», not «4, 5 million»
    listed = not alone or "share.multiplier" in right.why
    if listed and left.low < right.high / scale * (FALL if falls else 1):
        why = (*left.why, "share.multiplier", f"multiplier.{scale}")
        return replace(left, low=left.low * scale, high=left.high * scale, why=why)
    return left if left.kind == "money" else lost(left)


def scale_of(found: Found) -> Decimal:
    """The multiplier of a figure."""
    return number_in(found.why, "multiplier.")


def _inherited(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """«It cost $9 million, including 3 million for land»: a large number without a noun is money too.

    Amounts in brackets are conversions and lend nothing; where two moneys stand before, nothing is taken.
    Where none does, the money of the whole text decides (:data:`settling.AMOUNT`).
    """
    out: list[Found] = []
    last: Found | None = None
    moneys: set[str] = set()
    for figure in found:
        if figure.kind == "money" and not figure.rejected:
            if not figure.first or sequence[figure.first - 1].low != "(":
                last = figure
                moneys.add(figure.symbol)
        elif (
            len(moneys) < 2
            and figure.kind == "count"
            and _large(sequence, figure)
            and not _counts_on(sequence, out, figure)
        ):
            symbol = last.symbol if last is not None else settling.AMOUNT
            if _paid(sequence, figure, last) or (last and _goes_on(sequence, out, figure)):
                why = (*figure.why, "share.money")
                out.append(replace(figure, symbol=symbol, kind="money", why=why))
                continue
        out.append(figure)
    return out


def _counts_on(sequence: Sequence[Mark], before: Sequence[Found], figure: Found) -> bool:
    """«58 thousand citizens got loans, in April – 57 thousand»: behind a dash, of what was counted before."""
    latest = next((f for f in reversed(before) if not f.rejected), None)
    if (
        latest is None
        or latest.kind != "count"
        or low_at(sequence, figure.first - 1) not in HYPHENS
    ):
        return False
    return not any(mark.low in STOPS for mark in sequence[latest.last + 1 : figure.first])


def _large(sequence: Sequence[Mark], figure: Found) -> bool:
    """Whether a figure has a multiplier, and no noun behind it that it could count."""
    if figure.rejected or scale_of(figure) < 1000 or figure.last != figure.number[1]:
        return False
    after = sequence[figure.last + 1] if figure.last + 1 < len(sequence) else None
    if after is None or after.kind == "sign":
        return after is None or after.low not in HYPHENS
    if after.low in MORE:
        return low_at(sequence, figure.last + 2) == "than"
    ends = after.low in closed() or after.low in classes("english/eliding")["behind"]
    return ends and after.low != "of"


def _goes_on(sequence: Sequence[Mark], before: Sequence[Found], figure: Found) -> bool:
    """«The dam cost $9 million, the road 40 million»: a sentence that goes on about sums of money.

    Of 31 such numbers in annotated articles 30 were money.
    """
    known = [f for f in before if not f.rejected and scale_of(f) >= LARGE]
    if not known or known[-1].kind != "money" or scale_of(figure) < LARGE:
        return False
    if low_at(sequence, figure.first - 1) == "of":
        doing = classes("english/doing")
        # «above an *estimate* of 4 million», not «a country of 20 million»
        return low_at(sequence, figure.first - 2) in doing["estimating"] | doing["foretelling"]
    opening = [mark.low for mark in sequence[max(0, figure.first - 4) : figure.first]]
    if opening in OF_THAT:
        return not any(m.low in STOPS for m in sequence[known[-1].last + 1 : figure.first - 4])
    between = sequence[known[-1].last + 1 : figure.first]
    counting = classes("english/paying")["counting"]
    return not any(mark.low in STOPS or lemmas(mark.low) & counting for mark in between)


def _paid(sequence: Sequence[Mark], figure: Found, last: Found | None) -> bool:
    """Whether a word of the clause before a number says that it is money."""
    stops = 0
    if last is not None:
        stops = sum(mark.low in STOPS for mark in sequence[last.last + 1 : figure.first])
    if stops > 1:
        return False
    if last is not None and paid_out(sequence, figure.last + 1):
        return True  # «spent 50m euros. Another *20m was paid* to owners»
    words = classes("english/paying")
    for at in range(figure.first - 1, max(-1, figure.first - 1 - CLAUSE), -1):
        mark = sequence[at]
        if mark.kind == "number" and _says_how_much(sequence, at):
            continue
        if mark.kind == "number" or mark.low in STOPS or mark.low == ";":
            return False
        if lemmas(mark.low) & words["counting"]:
            return False
        if last is not None and mark.low in words["part"]:
            return stops == 0 and (mark.low == "including" or sequence[at - 1].low == "of")
        if lemmas(mark.low) & words["paying"]:
            return not _labels_people(sequence, figure)
    return False


def _labels_people(sequence: Sequence[Mark], figure: Found) -> bool:
    """«*People* to receive aid: 12.4M»: whether the label of a number opens with who is counted."""
    at = figure.first - 1
    if low_at(sequence, at) != ":":
        return False
    while at and sequence[at - 1].kind == "word" and figure.first - at <= CLAUSE:
        at -= 1
    return bool(lemmas(sequence[at].low) & classes("english/paying")["counting"])


def _says_how_much(sequence: Sequence[Mark], at: int) -> bool:
    """«Profit rises *40%* to 3 crore», «up *3-fold* at 40 million»: a number that tells only the change."""
    behind = at + 1 + (low_at(sequence, at + 1) in HYPHENS)
    low = low_at(sequence, behind)
    return low == "%" or low in classes("english/paying")["how-much"]
