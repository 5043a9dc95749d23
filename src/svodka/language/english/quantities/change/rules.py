"""Change: whether an English figure is the amount of a rise or fall, or an end of one."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.quantities.change.distances import distance
from svodka.language.english.quantities.change.levels import level_of
from svodka.language.english.quantities.change.more_than import (
    more_of,
    past_aside,
    size_then,
    than_behind,
    than_then,
)
from svodka.language.english.quantities.change.words import (
    FAR,
    MOVED_FROM,
    REACH,
    STOPS,
    around,
    begins,
    change_word,
    class_of,
    factor_before,
    noun_after,
    noun_far,
    of_number,
    particle,
    rise_or_fall,
)
from svodka.language.english.quantities.numbers.composing import ARTICLES, is_numeral
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.change import signed
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Change

DIGITS = frozenset("0123456789$€£")
"""How a number in digits begins."""
DIGITS_ONLY = "0123456789.,"
AMOUNTS = frozenset(["percent", "money", "measure", "factor", "other"])
"""Kinds of figures that may be the amount of a change without a preposition."""
SHARES = frozenset(["percent", "factor", "other"])
"""Kinds of figures before a noun of change: «a 15% *rise*», «a 75 basis points *hike*»."""
_ENDS = frozenset(["to", "by"])
_ON = frozenset(["month", "quarter", "year", "on"])
_OBJECT = 4
"""How many marks before its object's last word a verb may stand that brings it up or down."""
_AHEAD = 12
"""How many marks behind a figure «up from» may stand."""


def change_of(sequence: Sequence[Mark], first: int, last: int, kind: str) -> Change | None:
    """The change that the figure in the marks ``first`` to ``last`` states."""
    if (by_sign := signed(sequence, first)) is not None:
        return by_sign
    if kind == "factor" and (told := rise_or_fall(sequence[last].low)) is not None:
        return told
    start, first = first, _opened(sequence, level_of(sequence, first), last)
    first -= first > 1 and sequence[first - 1].low == "+"  # «revised from *+*142 to *+*192»
    first -= factor_before(sequence, first) if kind == "factor" else 0
    before = sequence[first - 1].low if first else ""
    last = past_aside(sequence, last)
    after = sequence[last + 1].low if last + 1 < len(sequence) else ""
    comparatives = classes("english/comparatives")
    than = low_at(sequence, last + 2) in ("than", "compared")  # «40 more *than* in May»
    than = than or than_then(sequence, last + 2)
    if (aside := than_behind(sequence, first, last)) is not None:
        return aside
    if after in around("more") and (
        kind in ("percent", "factor") or (than and after not in MOVED_FROM)
    ):
        return "increase" if after in comparatives["increase"] else "decrease"
    if kind == "percent" and (size := size_then(sequence, last)) is not None:
        return size
    if (more := more_of(sequence, last)) is not None and kind == "count":
        return more
    distant = (before == "by" and kind in SHARES) or begins(sequence, first - 1, kind)
    word = change_word(sequence, first, FAR if distant else REACH)
    if before == "to" and (first < 2 or sequence[first - 2].low in around("no-end")):
        return None  # «increased by 3 percent, compared *to* 584»
    went = word == "travel" or low_at(sequence, first - 2) == "brought"
    if before == "to" and went and kind == "count" and not _alone(sequence, last):
        return None  # «families were shifted *to* 63 camps»
    if kind == "count" and word is not None and _of_others(sequence, first, last):
        return None
    if before == "to" and word is not None:
        return "to"
    if before == "from" and word is None and low_at(sequence, first - 2) == ":":
        word = change_word(sequence, first - 2, 1)  # «output fell: *from 4 tonnes to 3*»
    if before == "from" and word is not None:
        return "from"
    if before == "from" and any(m.low == "to" for m in sequence[last + 1 : last + 3]):
        return None
    near = lemmas(before) if before and not particle(sequence, first - 1) else frozenset()
    of = before == "of" or (before == "at" and kind in SHARES)  # «recorded growth *at* 7 percent»
    if of and first > 1 and (kind != "count" or _a_change(sequence, first - 2)):
        nouns, own = classes("english/change_nouns"), lemmas(sequence[first - 2].low)
        if _undone(sequence, first - 2):
            return "decrease"  # «a *de-growth* of 4 percent»
        if (kind == "money" and "gain" in own) or low_at(sequence, first - 3) == "storm":
            return None  # «a foreign exchange gain of 5 million», «a storm surge of 3 metres»
        rises = own & (nouns["increase"] | nouns["growing"])  # «an increase of 4 percent»
        if rises or own & nouns["decrease"]:
            return "increase" if rises else "decrease"
        if kind in (*SHARES, "measure") and (far := noun_far(sequence, first - 1)) is not None:
            return "increase" if far == "increase" else "decrease"
    if before == "by" and first > 1 and _done(sequence[first - 2].low):
        return None  # «prices rose, in a vote *passed by 40* members»
    if before == "by" and word in ("increase", "decrease"):
        return "increase" if word == "increase" else "decrease"
    if kind == "percent" and _is_off(sequence, first):
        return "decrease"
    if before == "by" and first > 1:
        for name in ("increase", "decrease"):
            if sequence[first - 2].low in comparatives[name]:  # «higher by 4 million tonnes»
                return "increase" if name == "increase" else "decrease"
    if sequence[start].low in around("position") or (kind == "money" and near & around("lent")):
        return None
    if kind == "measure" and (
        after in classes("english/places")["measured-from"] or distance(sequence, first - 1, last)
    ):
        return None  # «the boat sank 40 miles *west* of the port»
    if kind == "measure" and after == "of" and near & around("handling"):
        return None  # «the farm *grew 400 tonnes of* wheat»
    points = classes("english/number_parts")["point"]
    for name in ("increase", "decrease"):
        if (near - {"loss"}) & classes("english/change")[name] and (
            kind in AMOUNTS
            or (_alone(sequence, last) and not near & around("raised"))  # «fell 300 to 4,500»
            or _of_index(sequence, last, near)
        ):
            return "increase" if name == "increase" else "decrease"
    if kind == "percent" and before == "and" and (also := _also(sequence, first)) is not None:
        return also
    joined = any(mark.low in HYPHENS for mark in sequence[first:last])  # «a 40-metre drop»
    if kind == "measure" and not joined and low_at(sequence, start - 1) in ARTICLES:
        if (told := rise_or_fall(after)) is not None:
            return told  # «a 40 km *rise*»
    of_money = kind == "money" and low_at(sequence, last + 2) in around("about")
    if kind == "count" and after in HYPHENS and low_at(sequence, last + 2) in points:
        return rise_or_fall(low_at(sequence, last + 3))  # «a 3-*point* drop»
    if kind == "count" and after in points:  # «closed 30 points *lower*», not «*above* the average»
        for name in ("increase", "decrease"):
            if low_at(sequence, last + 2) in comparatives[name] - around("position"):
                return "increase" if name == "increase" else "decrease"
    if (kind in SHARES or (of_money and low_at(sequence, start - 1) in ARTICLES)) and (
        noun := noun_after(sequence, last)
    ) is not None:
        return "increase" if noun == "increase" else "decrease"
    if kind == "percent" and after != "of" and (brought := _brought(sequence, first)) is not None:
        return brought
    return "to" if not of_number(sequence, first, kind) and _moved_from(sequence, last) else None


def _brought(sequence: Sequence[Mark], first: int) -> Change | None:
    """«*raises property taxes 3.5 percent*», «*cut* its prices 10%»: a verb, its object and the amount."""
    for at in range(first - 2, max(0, first - 2 - _OBJECT), -1):
        mark = sequence[at]
        if mark.kind != "word" or sequence[at + 1].kind != "word":
            return None
        if lemmas(mark.low) & around("bringing"):
            noun = low_at(sequence, at - 1) in (*ARTICLES, "the", "of", "in")
            return None if noun else rise_or_fall(mark.low)
        owned = mark.low in ARTICLES or mark.low in classes("english/labels")["owner"] | {"the"}
        if not owned and mark.low in classes("english/closed")["closed"]:
            return None
    return None


def _of_index(sequence: Sequence[Mark], last: int, near: frozenset[str]) -> bool:
    """«fell *300 points*», «lost *4* points, or 0.6 percent»; not «the club *gained 3* points»."""
    if low_at(sequence, last + 1) not in classes("english/number_parts")["point"]:
        return False
    behind = low_at(sequence, last + 2)
    told = low_at(sequence, last + 3 + (behind == ",")).rstrip(DIGITS_ONLY) == ""
    level = (behind in ("to", "or", "(") or low_at(sequence, last + 3) == "or") and told
    few = sequence[last].kind != "number" or len(sequence[last].text) == 1
    played = few and not near.isdisjoint(classes("english/number_parts")["won-or-lost"])
    return level or not played


def _is_off(sequence: Sequence[Mark], first: int) -> bool:
    """«Sales *were off 31%* from last year», «are off *by* 4 percent»; not «takes 20% off», «cut off by»."""
    at = first - 1 - (low_at(sequence, first - 1) == "by")
    being = classes("english/by_million")["being"]
    return low_at(sequence, at) == "off" and low_at(sequence, at - 1) in being


def _of_others(sequence: Sequence[Mark], first: int, last: int) -> bool:
    """«cut *power to* 4,000 homes», «raised $2m *from* three investors»: who gets or gives, and no end."""
    if _alone(sequence, last) or first < 2:
        return False
    before = sequence[max(0, first - REACH) : first - 1]
    if sequence[first - 1].low == "to":
        being = len(before) > 1 and before[-2].low in classes("english/by_million")["being"]
        given = before[-1:] if not being else before[-3:-2]  # «*power* was cut to 4,000 homes»
        return any(mark.low in around("given") for mark in given)
    raised = [at for at, mark in enumerate(before) if lemmas(mark.low) & around("lent")]
    between = before[raised[-1] :] if raised and sequence[first - 1].low == "from" else ()
    sums = any(mark.kind == "number" for mark in between)
    if not sums and any(lemmas(mark.low) & around("gathering") for mark in between):
        sums = all(mark.low != "to" for mark in sequence[last + 1 : last + 4])
    return sums and (MOVED_FROM | _ENDS).isdisjoint(mark.low for mark in between)


def _done(low: str) -> bool:
    """Whether a word is a participle that changes nothing: «*passed* by 40 members»."""
    people = classes("english/mistaken")["people"]  # «fewer *unemployed* by 40»
    return low.endswith("ed") and low not in people and class_of(low) is None


def _a_change(sequence: Sequence[Mark], noun: int) -> bool:
    """«*an* increase of 40 cases», «*a* sharp drop of 40 cases», not «the growth of 40 firms»."""
    return any(mark.low in ARTICLES for mark in sequence[max(0, noun - 2) : noun])


def _also(sequence: Sequence[Mark], first: int) -> Change | None:
    """«up 11 percent *and 5 percent* year on year»: the change that the share before has."""
    at = first - 2
    while at > 0 and (sequence[at].kind == "number" or sequence[at].low in _ON | around("percent")):
        at -= 1
    low = sequence[at].low if 0 < at < first - 2 else ""
    if low == "by" and low_at(sequence, first - 2) in around("percent"):
        return rise_or_fall(sequence[at - 1].low)  # «increased *by 1.7%* and 3.2%»
    year_on_year = low in MOVED_FROM or low_at(sequence, first - 2) in _ON
    return (
        rise_or_fall(low) if year_on_year else None
    )  # «*grew* 0.8% month on month and 3.6% year on year»


def _undone(sequence: Sequence[Mark], noun: int) -> bool:
    """Whether «de-» stands before a noun of growth."""
    lows = [mark.low for mark in sequence[max(0, noun - 2) : noun + 1]]
    return lows[-1] == "growth" and lows[:-1] in (["de", "-"], ["de", "‑"])


def _alone(sequence: Sequence[Mark], last: int) -> bool:
    """Whether nothing stands behind a number that it could count: «grew 24,000, while», «4,000 or 2%»."""
    after = low_at(sequence, last + 1)
    share = after == "or" and low_at(sequence, last + 3) in around("percent")
    return not after or after in around("alone") or share


def _opened(sequence: Sequence[Mark], first: int, last: int) -> int:
    """The mark of a figure without «only»; of one in a list that is told «respectively», of the list.

    «decreased by 5%, 19% and 4%, *respectively*».
    """
    while first > 1 and sequence[first - 1].low in around("merely"):
        first -= 1
    behind = [mark.low for mark in sequence[last + 1 : last + _AHEAD]]
    if "respectively" not in behind or not STOPS.isdisjoint(behind[: behind.index("respectively")]):
        return first
    at = first
    while at > 1 and (is_numeral(sequence, at - 1) or sequence[at - 1].low in around("listed")):
        at -= 1
    while at < first and not is_numeral(sequence, at):
        at += 1
    return at


def _moved_from(sequence: Sequence[Mark], last: int) -> bool:
    """Whether what a figure came from is told behind it: «25 cases, *down from* 40»."""
    for at in range(last + 1, min(len(sequence) - 2, last + _AHEAD)):
        of = sequence[at].kind == "number" and sequence[at - 1].low == "of"  # «74 of *160* seats»
        if (sequence[at].kind == "number" and not of) or sequence[at].low in STOPS:
            return False
        if sequence[at].low in MOVED_FROM and sequence[at + 1].low == "from":
            return sequence[at - 1].low == "," and sequence[at + 2].low[:1] in DIGITS
    return False
