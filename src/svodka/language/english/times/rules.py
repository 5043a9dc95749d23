"""Which time expression says when what an English figure counts happened."""

from __future__ import annotations

import re

from svodka.language.english.site import Site, words_of
from svodka.language.english.times.after_changes import of_change_before
from svodka.language.english.times.apart import (
    before_brackets,
    begins_clause,
    deadline_before,
    in_name,
    in_own_brackets,
    names_change,
    of_another,
    of_name,
    of_purpose,
    when_told,
)
from svodka.language.english.times.bases import (
    POSSESSIVE,
    against,
    compared,
    of_compared,
    of_later,
    past_semicolon,
    told_again,
)
from svodka.language.english.times.clauses import (
    bounds_figure,
    done_before,
    leads,
    of_whole,
)
from svodka.language.english.times.of_goods import of_goods
from svodka.language.english.times.perfect import (
    not_yet,
    of_cause,
)
from svodka.language.english.times.row_labels import goes_on_from_time, row_label
from svodka.language.english.times.steps import clauses, steps_to
from svodka.language.english.times.told_then import tells_when, told_then
from svodka.language.punctuation import DASHES
from svodka.language.slots import Time

DATING = ("frequency", "clock", "anaphoric", "event")
"""Kinds of time expressions that a figure takes last."""
_BESIDE = 2
"""How many tokens after a figure its own time may begin."""
YEAR_BEHIND = re.compile(r" \((?:19|20)\d\d\)")
"""A year in brackets right behind a figure, which is of no other time."""
RATED = 3
"""How many tokens behind a figure a time stands where «per tonne» or «of them» stands between."""
MORE = frozenset(["more", "others", "fewer"])
"""What may stand between a number and its time: «40 on May 16, and *12 more* on May 17»."""
THEM = frozenset(["them", "these", "those", "which"])
"""What a part is of that a time stands behind: «73 were held, *20 of them in May*»."""


def time(site: Site, action: int | None, counted: int | None) -> tuple[int | None, str]:
    """The index of the time expression in ``site.times``, and the rule that found it."""
    opposed = against(site)
    if (beside := row_label(site)) is None:
        beside = _right_behind(site, counted, opposed)
    if beside is None:
        beside = before_brackets(site)
    if beside is None:
        beside = _before_being(site)
    if beside is not None:
        return beside, "period.beside"
    if (told := told_then(site)) is not None:
        then = site.times[told]
        since = then.kind == "since" or (then.unowned and not tells_when(site, then))
        return (None if since else told), "period.when"
    if YEAR_BEHIND.match(site.outline.text, site.spot.end):
        return None, "none"  # «$4 million *(2016)* and $5 million in 2018»
    anchor = action if action is not None else site.top
    own, behind = clauses(site, anchor), max(site.last, counted or 0)
    best: tuple[float, int, str] | None = None
    for i, one in site.times.items():
        if _is_none(site, one) or (opposed and of_later(site, one)):
            continue  # «40 *since May*, against 12 a year ago», «40 *in 2027*, up from 12»
        first, last = words = site.range(one.start, one.end)
        if _is_of_other(site, one, words, action, own):
            continue
        steps = steps_to(site, first, last, anchor, own)
        if steps is None:
            continue
        cost = min(abs(first - site.first), abs(first - anchor)) + abs(first - site.first) / 2
        cost += 20 * steps[0] + _cost(site, one, words, opposed, behind)
        if best is None or cost < best[0]:
            best = (cost, i, steps[1])
    return (best[1], best[2]) if best else (None, "none")


def _is_none(site: Site, one: Time) -> bool:
    """Whether a time expression stands elsewhere, or says of no figure when it was."""
    if not (site.sentence.start <= one.start and one.end <= site.sentence.end):
        return True
    if one.start < site.spot.end and one.end > site.spot.start:
        return True
    if one.kind == "frequency" and site.outline.text.startswith("per", one.start):
        return True  # «a million barrels *per day*»: a rate
    if one.unowned or of_name(site, one) or compared(site, one) or of_another(site, one):
        return True
    # «fell by 9 percent; *in May* 40 came»
    return ";" in site.outline.text[site.spot.end : one.start]


def _is_of_other(
    site: Site, one: Time, words: tuple[int, int], action: int | None, own: list[int]
) -> bool:
    """Whether a time expression is of another figure, deed or thing in the sentence."""
    first, last = words
    if deadline_before(site, first, last) or bounds_figure(site, first):
        return True
    if _of_the_next(site, first, last) or of_cause(site, one, action) or not_yet(site, one, action):
        return True
    if of_goods(site, one) or of_whole(site, one, first, action) or of_change_before(site, one):
        return True
    if own and done_before(site, one, first, last, own[0]):
        return True
    if one.kind == "now" and site.low(last + 1) and _foretells(site, last + 1):
        return True  # «the firm *now* expects revenue of $4 million»
    # «48 percent, compared with 51 percent *four years ago*»
    return of_compared(site, one) or past_semicolon(site, one, first)


def _cost(site: Site, one: Time, words: tuple[int, int], opposed: bool, behind: int) -> int:
    """How unlikely it is that a time is the figure's; ``behind``: the last token of it and what it counts."""
    first, last = words
    cost = 60 * when_told(site, one)
    cost += 40 * (one.kind in DATING and not leads(site, one, first, last))
    cost -= 8 * (first == behind + 1)  # «12 in May and 40 men *in June*»
    close = 0 < first - behind <= _BESIDE or (first > site.last and told_again(site, one))
    if close and opposed:
        cost -= 60  # «…, up from 40 *a year earlier*»
    elif close and site.spot.change in ("from", "to"):
        cost -= 30  # «from 8 percent *a month earlier* to 7 percent *in May*»
    if POSSESSIVE.match(site.outline.text, one.end):
        cost += 25  # «*Monday's* blast was where a bomb killed 28 men last month»
    if in_own_brackets(site, one):
        cost -= 60  # «5 tonnes (*in 1997* it was 3)»
    if last + 1 + (site.low(last + 1) in ("at", "to", "by")) == site.first:
        cost -= 30  # «120 in the first quarter, *in the second* 145», «*in 2008* at 94»
    return cost


def _right_behind(site: Site, counted: int | None, opposed: bool) -> int | None:
    """«from 160 *a year earlier*», «compared with 30 percent *in 1990*», «against 30 shops *in May 2015*»."""
    for i, one in site.times.items():
        if one.unowned or one.kind == "frequency" or of_purpose(site, one):
            continue
        if not site.spot.end <= one.start < site.sentence.end:
            continue
        first = site.range(one.start, one.end)[0]
        of_them = site.low(site.last + 1) == "of" and site.low(site.last + 2) in THEM
        rate = of_them or site.low(site.last + 1) in ("per", "a", "an")
        beside = (rate and first == site.last + RATED) or (opposed and first - 1 == counted)
        more = site.low(site.last + 1) in MORE or names_change(site, site.last + 1)
        beside = beside or first == site.last + 1 + more
        told = opposed and _told_apart(site, first)
        beside = beside or told  # «compared to 567 cases, with no death, reported *in October*»
        beside = beside or (counted == first - 1 and goes_on_from_time(site))
        if beside and not compared(site, one):
            return i
    return None


def _before_being(site: Site) -> int | None:
    """«…, while *a year earlier* there were 280»: the time right before what says that there were so many."""
    there = site.first - 2
    if site.low(there) != "there" or site.low(there + 1) not in ("was", "were"):
        return None
    ends = {
        site.range(one.start, one.end)[1]: i for i, one in site.times.items() if not one.unowned
    }
    return ends.get(there - 1 - (site.low(there - 1) == ","))


def _is_joined(site: Site, number: int) -> bool:
    """«*, 230* in 2016», «*and just 230* in 2016»: a bare number that goes on from the one before."""
    at = number - 1 - (site.tokens[number - 1].pos == "ADV")
    return site.low(at) in ("and", ",")


def _told_apart(site: Site, first: int) -> bool:
    """Whether a verb stands before a time, and no other number between; not «which *was launched* in May»."""
    verb, before = site.tokens[first - 1], site.tokens[first - 2]
    between = site.tokens[site.last + 1 : first]
    return verb.pos == "VERB" and before.pos != "AUX" and all(t.pos != "NUM" for t in between)


def _foretells(site: Site, verb: int) -> bool:
    """Whether a verb says what is to come, whenever it is said."""
    return site.tokens[verb].lemma in words_of("forecast")


def _of_the_next(site: Site, first: int, last: int) -> bool:
    """Whether a time is that of another figure: «20 in May, *in June* 30», «to 20 from 30 *in May*»."""
    tokens = site.tokens
    if first <= site.last:
        return False
    if begins_clause(site, first, last):
        return True
    before = [t for t in tokens[site.last + 1 : first] if t.pos != "PUNCT"]
    numbers = [t for t in before[-5:] if t.pos == "NUM" and not in_name(site, t.index)]
    if numbers and site.spot.change and any(t.text in ("after", "following") for t in before):
        return True  # «rose 3 percent, following a 2 per cent fall *in May*»
    if len(before) > 1 and any(t in before[-3:] for t in numbers):
        if any(t.text in ("from", "against", "while", "whereas") for t in before):
            return True
        if before[-1].pos == "NUM" and _is_joined(site, before[-1].index):
            # «94 through last May, and 230 *in 2016*», «…, 230 *in 2016*»
            number = before[-1].start
            return any(site.spot.end <= t.start < number for t in site.times.values())
    after = last + 1
    if tokens[first - 1].text == "and" and site.low(after) == "," and after + 1 < len(tokens):
        return tokens[after + 1].pos in ("NUM", "SYM")  # «was 40 *and in June,* 30»
    dashed = after < len(tokens) and tokens[after].text in DASHES
    after += dashed
    opens = dashed or tokens[first - 1].text == ","  # «stood at 47, *in 2008* at 94»
    after += opens and after < len(tokens) and tokens[after].low in ("to", "by", "at")
    after += dashed and after < len(tokens) and tokens[after].pos == "SYM"
    behind = after < len(tokens) and tokens[after].pos == "NUM"
    return behind and tokens[first - 1].text in (",", "and")
