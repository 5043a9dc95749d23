"""Ends of an English change: «rose *to 40*», «fell *from 40*», «25 cases, down from 40»."""

from __future__ import annotations

from svodka.language.english.quantities.change.figures import AHEAD, Figure, Verdict
from svodka.language.english.quantities.change.words import (
    MOVED_FROM,
    REACH,
    STOPS,
    around,
    change_word,
    of_number,
)
from svodka.language.english.words import lemmas
from svodka.language.lexicon import classes

_DIGITS = frozenset("0123456789$€£")
"""How a number in digits begins."""
_ENDS = frozenset(["to", "by"])


def end_of(figure: Figure) -> Verdict:
    """What «to» or «from» before a figure says: the end of a change, or none."""
    if figure.before == "to":
        return _to(figure)
    return _from(figure) if figure.before == "from" else None


def _to(figure: Figure) -> Verdict:
    if figure.first < 2 or figure.left(2) in around("no-end"):
        return "none"  # «increased by 3 percent, compared *to* 584»
    if figure.kind == "count":
        went = figure.word == "travel" or figure.left(2) == "brought"
        if went and not figure.is_alone:
            return "none"  # «families were shifted *to* 63 camps»
        if figure.word is not None and _is_given(figure):
            return "none"
    return "to" if figure.word is not None else None


def _from(figure: Figure) -> Verdict:
    word = figure.word
    if figure.kind == "count" and word is not None and _is_gathered(figure):
        return "none"
    if word is None and figure.left(2) == ":":
        word = change_word(figure.sequence, figure.first - 2, 1)
        # «output fell: *from 4 tonnes to 3*»
    if word is not None:
        return "from"
    return "none" if "to" in (figure.right(1), figure.right(2)) else None


def _is_given(figure: Figure) -> bool:
    """«cut *power to* 4,000 homes»: those who get what is given."""
    if figure.is_alone:
        return False
    before = figure.sequence[max(0, figure.first - REACH) : figure.first - 1]
    being = len(before) > 1 and before[-2].low in classes("english/by_million")["being"]
    given = before[-1:] if not being else before[-3:-2]  # «*power* was cut to 4,000 homes»
    return any(mark.low in around("given") for mark in given)


def _is_gathered(figure: Figure) -> bool:
    """«raised $2m *from* three investors»: those who give it."""
    if figure.is_alone:
        return False
    before = figure.sequence[max(0, figure.first - REACH) : figure.first - 1]
    raised = [at for at, mark in enumerate(before) if lemmas(mark.low) & around("lent")]
    between = before[raised[-1] :] if raised else ()
    sums = any(mark.kind == "number" for mark in between)
    if not sums and any(lemmas(mark.low) & around("gathering") for mark in between):
        sums = "to" not in map(figure.right, range(1, 4))
    return sums and (MOVED_FROM | _ENDS).isdisjoint(mark.low for mark in between)


def moved_from(figure: Figure) -> Verdict:
    """Whether what a figure came from is told behind it: «25 cases, *down from* 40»."""
    sequence, last = figure.sequence, figure.last
    if of_number(sequence, figure.first, figure.kind):
        return None
    for at in range(last + 1, min(len(sequence) - 2, last + AHEAD)):
        of = sequence[at].kind == "number" and sequence[at - 1].low == "of"  # «74 of *160* seats»
        if (sequence[at].kind == "number" and not of) or sequence[at].low in STOPS:
            return None
        if sequence[at].low in MOVED_FROM and sequence[at + 1].low == "from":
            told = sequence[at - 1].low == "," and sequence[at + 2].low[:1] in _DIGITS
            return "to" if told else None
    return None
