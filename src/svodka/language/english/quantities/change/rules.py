"""Change: whether an English figure is the amount of a rise or fall, or an end of one."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.english.quantities.change.distances import distance
from svodka.language.english.quantities.change.ends import end_of, moved_from
from svodka.language.english.quantities.change.figures import SHARES, Figure, Verdict
from svodka.language.english.quantities.change.more_than import (
    more_of,
    size_then,
    than_behind,
    than_then,
)
from svodka.language.english.quantities.change.paces import at_pace
from svodka.language.english.quantities.change.words import (
    AMOUNTS,
    MOVED_FROM,
    around,
    class_of,
    noun_after,
    noun_far,
    rise_or_fall,
)
from svodka.language.english.quantities.numbers.composing import ARTICLES
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS
from svodka.language.quantities.change import signed
from svodka.language.quantities.marks import Mark, low_at
from svodka.model import Change

_ON = frozenset(["month", "quarter", "year", "on"])
_DIGITS = "0123456789.,"
_KINDS = frozenset(["percent", "money", "measure", "factor", "other"])
"""Kinds of figures that may be the amount of a change without a preposition."""
_OBJECT = 4
"""How many marks before its object's last word a verb may stand that brings it up or down."""


def change_of(sequence: Sequence[Mark], first: int, last: int, kind: str) -> Change | None:
    """The change that the figure in the marks ``first`` to ``last`` states."""
    if (by_sign := signed(sequence, first)) is not None:
        return by_sign
    if kind == "factor" and (told := rise_or_fall(sequence[last].low)) is not None:
        return told
    figure = Figure(sequence, first, last, kind)
    verdict = (
        _compared(figure)
        or end_of(figure)
        or at_pace(figure)
        or _of_noun(figure)
        or _by(figure)
        or _off(figure)
        or _unchanged(figure)
        or _behind_word(figure)
        or _also(figure)
        or _before_noun(figure)
        or _in_points(figure)
        or _brought(figure)
        or moved_from(figure)
    )
    return None if verdict == "none" else verdict


def _compared(figure: Figure) -> Verdict:
    """«99, or 1%, *less than in* May», «40 *more than* in May», «5 percent *higher*»."""
    sequence, last, kind = figure.sequence, figure.last, figure.kind
    if (aside := than_behind(sequence, figure.first, last)) is not None:
        return aside
    if figure.after in around("more"):
        than = figure.right(2) in ("than", "compared") or than_then(sequence, last + 2)
        if kind in ("percent", "factor") or (than and figure.after not in MOVED_FROM):
            more = figure.after in classes("english/comparatives")["increase"]
            return "increase" if more else "decrease"
    if kind == "percent" and (size := size_then(sequence, last)) is not None:
        return size
    return more_of(sequence, last) if kind == "count" else None


def _of_noun(figure: Figure) -> Verdict:
    """«An increase *of 4 percent*», «recorded growth *at 7 percent*»."""
    sequence, first, kind = figure.sequence, figure.first, figure.kind
    of = figure.before == "of" or (figure.before == "at" and kind in SHARES)
    if not of or first < 2 or (kind == "count" and not _a_change(sequence, first - 2)):
        return None
    nouns, own = classes("english/change_nouns"), lemmas(figure.left(2))
    if _undone(sequence, first - 2):
        return "decrease"  # «a *de-growth* of 4 percent»
    if (kind == "money" and "gain" in own) or figure.left(3) == "storm":
        return "none"  # «a foreign exchange gain of 5 million», «a storm surge of 3 metres»
    if own & (nouns["increase"] | nouns["growing"]):
        return "increase"
    if own & nouns["decrease"]:
        return "decrease"
    return noun_far(sequence, first - 1) if kind in (*SHARES, "measure") else None


def _a_change(sequence: Sequence[Mark], noun: int) -> bool:
    """«*an* increase of 40 cases», «*a* sharp drop of 40 cases», not «the growth of 40 firms»."""
    return any(mark.low in ARTICLES for mark in sequence[max(0, noun - 2) : noun])


def _undone(sequence: Sequence[Mark], noun: int) -> bool:
    """Whether «de-» stands before a noun of growth."""
    lows = [mark.low for mark in sequence[max(0, noun - 2) : noun + 1]]
    return lows[-1] == "growth" and lows[:-1] in (["de", "-"], ["de", "‑"])


def _by(figure: Figure) -> Verdict:
    """«Fell *by 4 percent*», «higher *by 4 million tonnes*»."""
    if figure.before != "by":
        return None
    if figure.first > 1 and _done(figure.left(2)):
        return "none"  # «prices rose, in a vote *passed by 40* members»
    comparatives = classes("english/comparatives")
    for change in AMOUNTS:
        if figure.word == change:
            return change
    for change in AMOUNTS:
        if figure.left(2) in comparatives[change]:
            return change
    return None


def _done(low: str) -> bool:
    """Whether a word is a participle that changes nothing: «*passed* by 40 members»."""
    people = classes("english/mistaken")["people"]  # «fewer *unemployed* by 40»
    return low.endswith("ed") and low not in people and class_of(low) is None


def _off(figure: Figure) -> Verdict:
    """«Sales *were off 31%* from last year», «are off *by* 4 percent»; not «takes 20% off», «cut off by»."""
    by = figure.before == "by"
    being = classes("english/by_million")["being"]
    off = figure.left(1 + by) == "off" and figure.left(2 + by) in being
    return "decrease" if off and figure.kind == "percent" else None


def _unchanged(figure: Figure) -> Verdict:
    """What stands beside words of change and is no amount of one: loans, distances, what is grown."""
    kind = figure.kind
    if figure.sequence[figure.start].low in around("position"):
        return "none"
    if kind == "money" and figure.near & around("lent"):
        return "none"
    if kind != "measure":
        return None
    if figure.after in classes("english/places")["measured-from"]:
        return "none"  # «the boat sank 40 miles *west* of the port»
    if distance(figure.sequence, figure.first - 1, figure.last):
        return "none"
    handled = figure.after == "of" and figure.near & around("handling")
    return "none" if handled else None  # «the farm *grew 400 tonnes of* wheat»


def _behind_word(figure: Figure) -> Verdict:
    """«*Fell 300* to 4,500», «*up 4 percent*»: right behind a word of change."""
    own = figure.near - {"loss"}
    for change in AMOUNTS:
        if own & classes("english/change")[change] and (
            figure.kind in _KINDS
            or (figure.is_alone and not figure.near & around("raised"))
            or _of_index(figure)
        ):
            return change
    return None


def _of_index(figure: Figure) -> bool:
    """«fell *300 points*», «lost *4* points, or 0.6 percent»; not «the club *gained 3* points»."""
    if figure.after not in classes("english/number_parts")["point"]:
        return False
    behind = figure.right(2)
    told = figure.right(3 + (behind == ",")).rstrip(_DIGITS) == ""
    level = (behind in ("to", "or", "(") or figure.right(3) == "or") and told
    number = figure.sequence[figure.last]
    few = number.kind != "number" or len(number.text) == 1
    played = few and not figure.near.isdisjoint(classes("english/number_parts")["won-or-lost"])
    return level or not played


def _also(figure: Figure) -> Verdict:
    """«up 11 percent *and 5 percent* year on year»: the change that the share before has."""
    if figure.kind != "percent" or figure.before != "and":
        return None
    sequence, first = figure.sequence, figure.first
    at = first - 2
    while at > 0 and (sequence[at].kind == "number" or sequence[at].low in _ON | around("percent")):
        at -= 1
    low = sequence[at].low if 0 < at < first - 2 else ""
    if low == "by" and low_at(sequence, first - 2) in around("percent"):
        return rise_or_fall(sequence[at - 1].low)  # «increased *by 1.7%* and 3.2%»
    year_on_year = low in MOVED_FROM or low_at(sequence, first - 2) in _ON
    # «*grew* 0.8% month on month and 3.6% year on year»
    return rise_or_fall(low) if year_on_year else None


def _before_noun(figure: Figure) -> Verdict:
    """«A 40 km *rise*», «a 15% *drop* in sales», «a $4 million *cut* to the budget»."""
    kind, article = figure.kind, low_at(figure.sequence, figure.start - 1) in ARTICLES
    if kind == "measure" and article:
        marks = figure.sequence[figure.first : figure.last]
        joined = any(mark.low in HYPHENS for mark in marks)  # «a 40-metre drop»
        return None if joined else rise_or_fall(figure.after)
    of_money = kind == "money" and article and figure.right(2) in around("about")
    return noun_after(figure.sequence, figure.last) if kind in SHARES or of_money else None


def _in_points(figure: Figure) -> Verdict:
    """«A 3-*point* drop», «closed 30 points *lower*»; not «30 points *above* the average»."""
    if figure.kind != "count":
        return None
    points = classes("english/number_parts")["point"]
    if figure.after in HYPHENS and figure.right(2) in points:
        return rise_or_fall(figure.right(3)) or "none"
    for change in AMOUNTS if figure.after in points else ():
        if figure.right(2) in classes("english/comparatives")[change] - around("position"):
            return change
    return None


def _brought(figure: Figure) -> Verdict:
    """«*raises property taxes 3.5 percent*», «*cut* its prices 10%»: a verb, its object and the amount."""
    if figure.kind != "percent" or figure.after == "of":
        return None
    sequence, first = figure.sequence, figure.first
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
