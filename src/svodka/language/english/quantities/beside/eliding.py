"""Numbers that take their unit from the figure before, where that is certain.

«from 50 roubles to 80», «R150,000 from 250,000», «38 million roubles, against 1.1 billion a year ago»,
«12,000 pounds for a cow and 9,000 for a calf». Where the number may lack its multiplier as well («$5 million,
against 3»; but «$5 million, against 3.2»), it is given up: a lost «million» is the worst failure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache

from svodka.language.english.quantities.beside.amounts import number_in
from svodka.language.english.quantities.beside.sharing import lost, scale_of
from svodka.language.english.quantities.bounds.rules import LENGTHS
from svodka.language.english.quantities.candidates import closed
from svodka.language.english.quantities.numbers.composing import ARTICLES
from svodka.language.lexicon import classes
from svodka.language.quantities.found import Found
from svodka.language.quantities.marks import Mark, low_at
from svodka.language.quantities.phrases import Phrases

ENDS = frozenset([".", "!", "?", ";", ":"])
NEAR = 12
"""How many marks may stand between a figure and the number that is compared with it."""
CLOSE = 6
"""How many between the ends of a change, or between two parallel parts."""
LARGE = Decimal(1000)
TENFOLD = Decimal(10)
"""How many times as large as a time of thousands of hours another may be that is compared with it."""
MILLION = Decimal(1000_000)
NEAR_LEVEL = 5
"""How many times a level may be the one that it is compared with, where it takes its multiplier."""
ALIKE = Decimal(50)
"""How many times one of two levels may be the other."""
PARALLEL = frozenset(["for", "in", "per", "at", "on", "from"])
HUNDRED = Decimal(100)
VOTED = Decimal(90)
"""What two shares of the votes come to at least."""
DATING = frozenset(["exclusion.occasion", "exclusion.period"])


LENDS_NONE = frozenset(
    ["number.part", "number.ratio", "number.every", "number.article", "unit.joined"]
)
"""What has a unit that no bare number takes: «a quarter», «six in ten», «a day», «two hours 40 minutes»."""


def elided(sequence: Sequence[Mark], found: list[Found]) -> list[Found]:
    """The figures of a paragraph, bare numbers with the unit of the figure that they are compared with."""
    if len(found) < 2:
        return found
    out = list(found)
    last: int | None = None
    for i, figure in enumerate(found):
        if figure.rejected:
            continue
        if last is not None and _bare(figure) and _ends(sequence, out, i):
            left = out[last]
            right = out[i] = _levelled(sequence, left, figure)
            goes_on = _stated(left) and _fits(left, right)
            if goes_on and (
                _joined(sequence, out[: last + 1], right) or _sum(sequence, left, right)
            ):
                out[i] = _taken(left, right)
        if not out[i].rejected:
            last = i
    return out


def _bare(figure: Found) -> bool:
    return (
        figure.kind == "count" and figure.symbol == "1" and figure.last == figure.number[1]
        and figure.doubt is None and "number.vague" not in figure.why
    )  # fmt: skip


def _levelled(sequence: Sequence[Mark], left: Found, right: Found) -> Found:
    """«5.93 million tonnes against *5.81* a year earlier»: what is no whole number has the multiplier too.

    «1.2 million cars, up from 40» may be forty, and is given up.
    """
    scale = scale_of(left)
    lows = [mark.low for mark in sequence[left.last + 1 : right.first]]
    compared = _phrases("compared").before(sequence, right.first) is not None
    if not compared or scale_of(right) != 1 or len(lows) > NEAR or ENDS & set(lows):
        return right
    if scale >= LARGE > right.high and right.low % 1 == 0 and left.kind == "count":
        return lost(right)
    one, other = sorted((left.high / scale, right.high))
    if scale < MILLION or right.low % 1 == 0 or not 0 < other <= one * NEAR_LEVEL:
        return right
    why = (*right.why, f"multiplier.{scale}", "share.multiplier")
    return replace(right, low=right.low * scale, high=right.high * scale, why=why)


def _stated(left: Found) -> bool:
    """Whether a figure has its unit beside it, or took it; «a quarter» and «six in ten» have none."""
    beside = left.last > left.number[1] or left.first < left.number[0] or _took(left)
    return (
        left.kind in ("money", "measure", "percent", "duration") and beside
        and not LENDS_NONE & set(left.why)
    )  # fmt: skip


def _took(figure: Found) -> bool:
    return "elided.unit" in figure.why or "share.unit" in figure.why


def _ends(sequence: Sequence[Mark], found: Sequence[Found], index: int) -> bool:
    """Whether no noun stands behind a number that it could count."""
    at = found[index].last + 1
    if at >= len(sequence) or sequence[at].kind == "sign":
        return low_at(sequence, at) not in ("-", "‑", "/", "'", "’")
    low = sequence[at].low
    if low == "of":
        return False
    if low in closed() or low in classes("english/eliding")["behind"]:
        return True
    if low in classes("english/eliding")["sum"] and scale_of(found[index]) >= MILLION:
        return True
    behind = found[index + 1] if index + 1 < len(found) else None
    return behind is not None and behind.first == at and behind.rejected in DATING


def _fits(left: Found, right: Found) -> bool:
    """Whether a number can be an amount in the unit of another."""
    if left.kind == "percent":
        return scale_of(right) == 1 and right.high <= max(Decimal(100), left.high)
    most = max(LARGE, left.high * TENFOLD)  # «cost 11,600 hours, up from *9,200*»
    return left.kind != "duration" or (scale_of(right) == 1 and right.high < most)


def _joined(sequence: Sequence[Mark], before: Sequence[Found], right: Found) -> bool:
    """Whether the words between say that both are amounts of one thing."""
    left = before[-1]
    between = sequence[left.last + 1 : right.first]
    lows = [mark.low for mark in between]
    if any(low in ENDS for low in lows):
        return _level(sequence, before, right) or _paid_again(sequence, left, right)
    return (
        _against(sequence, before, right, lows) or _change(sequence, left, right, lows)
        or _parallel(sequence, left, right, lows) or _part(left, right, lows)
        or _listed(sequence, left, right) or _same_way(sequence, left, right, lows)
        or _level(sequence, before, right)
        or (lows == ["by"] and left.symbol in LENGTHS)
    )  # fmt: skip


def _against(
    sequence: Sequence[Mark], before: Sequence[Found], right: Found, lows: Sequence[str]
) -> bool:
    """«76 days, against 38 a year ago», not «14 strikes of 5 days, down from 20»: they may be strikes."""
    left = before[-1]
    opened = _phrases("compared").before(sequence, right.first)
    if opened is None and left.kind in ("money", "measure") and "," in lows:
        opened = _phrases("amount").before(sequence, right.first)
    if len(lows) > NEAR or opened is None:
        return False
    large = left.kind == "money" and min(scale_of(left), scale_of(right)) >= LARGE
    if large or len(before) == 1 or before[-2].rejected or before[-2].kind != "count":
        return True
    return any(sequence[at].low in ENDS for at in range(before[-2].last + 1, left.first))


@cache
def _phrases(kind: str) -> Phrases:
    return Phrases("english/eliding", "class", kind)


def _sum(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«a profit of 4 million euros *against a 5 million loss*»: an amount of money before its noun."""
    if left.kind != "money" or right.first - left.last > CLOSE or not _same_size(left, right):
        return False
    article = low_at(sequence, right.first - 1) in ARTICLES
    if low_at(sequence, right.last + 1) not in classes("english/eliding")["sum"] or not article:
        return False
    led = _phrases("compared").before(sequence, right.first - 1) is not None
    return led or low_at(sequence, right.first - 2) in ("from", "to")


def _change(sequence: Sequence[Mark], left: Found, right: Found, lows: Sequence[str]) -> bool:
    """«from 50 roubles to 80», «to 8 percent of the wage from 6», «to 8 kilometres, from 6»."""
    start = low_at(sequence, left.first - 1)
    if start == "to" and len(lows) <= NEAR and lows[-2:] == [",", "from"]:
        return lows.count(",") == 1 and "and" not in lows  # «to 8 kilometres a day, from 6»
    moved = start == "by" or left.change in ("increase", "decrease")
    if moved and left.kind in ("money", "measure"):
        return list(lows) in (["to"], ["up", "to"])  # «rose by 50 barrels to 800», «fell $2 to 58»
    if start == "by" and left.kind == "percent" and list(lows) == ["to"]:
        return VOTED <= left.low + right.high <= HUNDRED  # «won by 51 percent to 47»
    if not lows or len(lows) > CLOSE or "," in lows or "and" in lows:
        return False
    return (start, lows[-1]) in (("from", "to"), ("to", "from"))


def _parallel(sequence: Sequence[Mark], left: Found, right: Found, lows: Sequence[str]) -> bool:
    """«12,000 pounds for a cow and 9,000 for a calf», «40 tonnes in May, 30 in June»."""
    while lows and lows[-1] in ("a", "mere", "only", "just"):
        lows = lows[:-1]
    after = low_at(sequence, right.last + 1)
    if lows[-1:] == [","] and left.kind in ("measure", "money") and lows.count(",") == 1:
        row = len(lows) <= CLOSE and after in PARALLEL and after in lows[:-2] and "and" not in lows
        cut = scale_of(left) >= LARGE > right.high  # «spent $40 million in May, 30 in June»
        return row and (cut or _same_size(left, right))
    if not 2 < len(lows) <= CLOSE or lows[-1] not in ("and", "but") or "," in lows:
        return False
    return lows[0] in PARALLEL and lows[0] == after and _same_size(left, right)


def _part(left: Found, right: Found, lows: Sequence[str]) -> bool:
    """«4.9 million hectares were hit, of which 1.1 million burned»: a part of what was measured or paid."""
    if (
        left.kind not in ("measure", "money")
        or list(lows[-2:]) != ["of", "which"]
        or len(lows) > NEAR
    ):
        return False
    return right.high <= left.low and (scale_of(right) > 1 or right.high >= LARGE)


def _same_way(sequence: Sequence[Mark], left: Found, right: Found, lows: Sequence[str]) -> bool:
    """«the Greens *with* 34 percent and the Reds *with* 29»: shares of one whole.

    «Norland *with* 40 tonnes and Tirsk *with* 12».
    """
    before = low_at(sequence, right.first - 1)
    if left.kind == "measure" and before == "with" == low_at(sequence, left.first - 1):
        return {",", "and"} >= set(lows[:1]) and len(lows) <= CLOSE and _same_size(left, right)
    return (
        left.kind == "percent" and not left.change and len(lows) <= NEAR
        and before in classes("english/eliding")["alike"] and before == low_at(sequence, left.first - 1)
        and bool({",", "and", "while"} & set(lows)) and right.high <= HUNDRED - left.low
    )  # fmt: skip


def _listed(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«trade (27 percent), farming (16) and mining (9)»."""
    return left.kind == "percent" and all(
        low_at(sequence, f.first - 1) == "(" and low_at(sequence, f.last + 1) == ")" for f in (left, right)
    )  # fmt: skip


def _level(sequence: Sequence[Mark], before: Sequence[Found], right: Found) -> bool:
    """«40 percent passed. The national average was 45.»: a level of what was measured just before."""
    left = before[-1]
    if left.kind == "duration" or left.change in ("increase", "decrease"):
        return False
    being = _phrases("being").before(sequence, right.first)
    if (
        being is None
        or low_at(sequence, being.first - 1) not in classes("english/eliding")["level"]
    ):
        return False
    stops = [at for at in range(left.last + 1, right.first) if sequence[at].low in ENDS]
    if len(stops) > 1 or right.first - left.last > 3 * NEAR:
        return False
    units = {f.symbol for f in before[-3:] if not f.rejected and f.symbol != "1"}
    return len(units) == 1 and _same_size(left, right)


def _paid_again(sequence: Sequence[Mark], left: Found, right: Found) -> bool:
    """«spent 1.2 million euros on salt; this winter it has set aside 800,000»: a sum behind «;»."""
    between = sequence[left.last + 1 : right.first]
    ends = [mark.low for mark in between if mark.low in ENDS]
    small = min(left.low, right.low) < LARGE
    if ends != [";"] or left.kind != "money" or small or len(between) > 2 * NEAR:
        return False
    verb = low_at(sequence, right.first - 1)
    closes = low_at(sequence, right.last + 1) in ENDS | {""}
    return closes and verb in classes("english/eliding")["paying"] and _same_size(left, right)


def _same_size(left: Found, right: Found) -> bool:
    low, high = sorted((abs(left.high), abs(right.high)))
    return low > 0 and high / low <= ALIKE


def _taken(left: Found, right: Found) -> Found:
    """A number in the unit of the figure before; given up where it may lack the multiplier too."""
    if scale_of(left) >= LARGE and scale_of(right) == 1 and right.high < LARGE:
        return lost(right)
    scale = number_in(left.why, "scale.")
    doubt, likely = ("duration", True) if left.kind == "duration" else (right.doubt, right.likely)
    units = tuple(why for why in left.why if why.startswith(("unit.", "scale.")))
    return replace(
        right, low=right.low * scale, high=right.high * scale, symbol=left.symbol, kind=left.kind,
        doubt=doubt, likely=likely, why=(*right.why, "elided.unit", *units),
    )  # fmt: skip
