"""Numbers that only name what everybody knows: «a 5K», «zero tolerance», «ground zero»."""

from __future__ import annotations

from svodka.language.english.quantities.candidates import (
    Candidate,
    closed,
    contexts,
    is_number,
    matches,
)
from svodka.language.english.quantities.numbers.composing import ARTICLES
from svodka.language.lexicon import classes
from svodka.language.punctuation import HYPHENS

HUNDRED = 100
THOUSAND = 1000
_CUT = 8
"""Marks before «in two» among which what cuts stands."""


def race(c: Candidate) -> bool:
    """«ran *a 5K* in the park»: a race; «a $5K fine» and «drew 5K people» tell how much."""
    mark = c.mark(c.number.last)
    short = mark is not None and mark.low.endswith("k") and c.number.scale == THOUSAND
    alone = short and c.number.style == "digits" and not c.money and c.unit is None
    named = c.mark(c.number.first - 2)
    to_name = (
        c.near == "to" and named is not None
        and named.kind == "word" and named.gap and named.text[:1].isupper()
    )  # fmt: skip
    if alone and c.near in contexts("before-known-race"):
        # «finished *the 10K*», not «the 10K jobs»
        return not c.counts or c.low(c.last + 1) in contexts("race")
    alone = alone and not c.counts_plural
    return alone and (c.near in contexts("before-race") or to_name)  # «*Couch to 5K*»


def one_more(c: Candidate) -> bool:
    """«50% + *1* of the votes»: a majority by one, which is not told of one vote."""
    share = c.low(c.number.first - 2) in ("%", "percent", "cent")
    return share and c.near in ("+", "plus") and c.number.low == c.number.high == 1


def or_two(c: Candidate) -> bool:
    """«in a day *or two*», «a word *or two*»: few, and no two of anything."""
    few = c.near == "or" and c.number.style == "words" and c.number.low == c.number.high == 2
    return few and c.low(c.number.first - 3) in ARTICLES and not c.counts and c.unit is None


def wholly(c: Candidate) -> bool:
    """«not *100 per cent* sure», «*100%* behind the plan», «gave *100 percent*»: wholly, and no share."""
    if c.number.low != HUNDRED or c.unit is None or c.unit.symbol != "%" or c.number.is_range:
        return False
    if c.after in contexts("wholly-so"):
        return not is_number(c, c.last + 2)  # «was 100% against 90% in May»
    return c.after != "of" and not c.counts and matches(c.mark(c.first - 1), contexts("giving-all"))


def in_two(c: Candidate) -> bool:
    """«split the village *in two*»: in parts, and no two of anything; not «cut it in two places»."""
    if (
        c.near == "the"
        and c.low(c.number.first - 2) == "between"
        and c.low(c.number.first) == "two"
    ):
        return not c.counts_plural and c.unit is None  # «the gap *between the two* widened»
    if c.near != "in" or c.number.style != "words" or c.unit is not None or c.bound is not None:
        return False
    behind = c.low(c.last + 1)
    ends = behind != "of" and (behind in closed() or not behind.isalpha())
    before = range(c.number.first - 2, max(-1, c.number.first - _CUT), -1)
    return ends and any(matches(c.mark(at), contexts("cutting")) for at in before)


def nought(c: Candidate) -> bool:
    """«*zero* tolerance», «a *zero*-sum game», «at ground *zero*»: nothing is counted."""
    if c.number.low or c.number.high or c.number.style != "words" or c.unit is not None:
        return False
    words, behind = classes("english/noughts"), c.number.last + 1
    behind += c.low(behind) in HYPHENS
    return c.low(behind) in words["behind"] or c.near in words["before"]
