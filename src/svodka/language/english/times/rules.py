"""Which time expression says when what an English figure counts happened."""

from __future__ import annotations

import re

from svodka.language.english.cues import telling
from svodka.language.english.site import Site, words_of
from svodka.language.english.times.apart import (
    before_brackets,
    begins_clause,
    deadline_before,
    in_name,
    in_own_brackets,
    meanwhile,
    names_change,
    of_another,
    of_name,
    of_purpose,
    of_saying,
    opens_speech,
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
    days_apart,
    done_before,
    inserted,
    joined_past,
    leads,
    of_condition,
    of_deed,
    of_whole,
    told_of,
)
from svodka.language.english.times.of_goods import of_goods
from svodka.language.english.times.perfect import (
    foresees,
    is_ahead,
    is_past,
    may_come,
    not_yet,
    of_cause,
)
from svodka.language.english.times.row_labels import goes_on_from_time, row_label
from svodka.language.english.times.stretches import other_verb, segment
from svodka.language.english.times.tellers import day_told, tells
from svodka.language.english.times.told_then import tells_when, told_then
from svodka.language.punctuation import DASHES

DATING = ("frequency", "clock", "anaphoric", "event")
"""Kinds of time expressions that a figure takes last."""
_BESIDE = 2
"""How many tokens after a figure its own time may begin."""


def time(site: Site, action: int | None, counted: int | None) -> tuple[int | None, str]:
    """The index of the time expression in ``site.times``, and the rule that found it."""
    opposed = against(site)
    if (beside := row_label(site)) is None:
        beside = _right_behind(site, counted, opposed)
    if beside is None:
        beside = before_brackets(site)
    if beside is not None:
        return beside, "period.beside"
    if (told := told_then(site)) is not None:
        then = site.times[told]
        since = then.kind == "since" or (then.unowned and not tells_when(site, then))
        return (None if since else told), "period.when"
    if YEAR_BEHIND.match(site.outline.text, site.spot.end):
        return None, "none"  # «$4 million *(2016)* and $5 million in 2018»
    own = _clauses(site, anchor := action if action is not None else site.top)
    best: tuple[float, int, str] | None = None
    for i, one in site.times.items():
        if not (site.sentence.start <= one.start and one.end <= site.sentence.end):
            continue
        if one.start < site.spot.end and one.end > site.spot.start:
            continue
        if one.kind == "frequency" and site.outline.text.startswith("per", one.start):
            continue  # «a million barrels *per day*»: a rate
        if one.unowned or of_name(site, one) or compared(site, one) or of_another(site, one):
            continue
        if opposed and of_later(site, one):
            continue  # «40 *since May*, against 12 a year ago», «40 *in 2027*, up from 12»
        if ";" in site.outline.text[site.spot.end : one.start]:
            continue  # «fell by 9 percent; *in May* 40 came»
        first, last = site.range(one.start, one.end)
        if deadline_before(site, first, last) or bounds_figure(site, first):
            continue
        if (
            _of_the_next(site, first, last)
            or of_cause(site, one, action)
            or not_yet(site, one, action)
            or of_goods(site, one)
            or of_whole(site, one, first, action)
            or (own and done_before(site, one, first, last, own[0]))
        ):
            continue
        if one.kind == "now" and site.low(last + 1) and _foretells(site, last + 1):
            continue  # «the firm *now* expects revenue of $4 million»
        if of_compared(site, one) or past_semicolon(site, one, first):
            continue  # «48 percent, compared with 51 percent *four years ago*»
        steps, rule = _apart(site, first, last, anchor, own)
        if steps < 0:
            continue
        cost = min(abs(first - site.first), abs(first - anchor)) + abs(first - site.first) / 2
        cost += 20 * steps + 60 * when_told(site, one)
        cost += 40 * (one.kind in DATING and not leads(site, one, first, last))
        cost -= 8 * (first == max(site.last, counted or 0) + 1)  # «12 in May and 40 men *in June*»
        close = 0 < first - max(site.last, counted or 0) <= _BESIDE
        close = close or (first > site.last and told_again(site, one))
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
        if best is None or cost < best[0]:
            best = (cost, i, rule)
    return (best[1], best[2]) if best else (None, "none")


YEAR_BEHIND = re.compile(r" \((?:19|20)\d\d\)")
"""A year in brackets right behind a figure, which is of no other time."""
RATED = 3
"""How many tokens behind a figure a time stands where «per tonne» or «of them» stands between."""
MORE = frozenset(["more", "others", "fewer"])
"""What may stand between a number and its time: «40 on May 16, and *12 more* on May 17»."""
THEM = frozenset(["them", "these", "those", "which"])
"""What a part is of that a time stands behind: «73 were held, *20 of them in May*»."""


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
        if before[-1].pos == "NUM" and before[-2].text in ("and", ","):
            number = before[-1].start  # «94 through last May, and 230 *in 2016*»
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


def _clauses(site: Site, anchor: int) -> list[int]:
    """The heads of the clauses around a token, its own first."""
    out, at = [], anchor
    for _ in range(len(site.tokens)):
        if site.tokens[at].pos in ("VERB", "AUX") or site.copular(at) or site.tokens[at].head < 0:
            out.append(at)
        at = site.tokens[at].head
        if at < 0:
            break
    return out


def _apart(site: Site, first: int, last: int, anchor: int, own: list[int]) -> tuple[int, str]:
    """How many clauses a time expression stands away from the figure's own; -1: it says nothing of it."""
    at = next(
        (i for i in range(first, last + 1) if not first <= site.tokens[i].head <= last), first
    )
    around = [
        c for c in _clauses(site, at) if not first <= c <= last
    ]  # «in the week *ended* May 5»
    holder = around[0] if around else at
    if of_saying(site, first, last):
        return -1, "none"
    if opens_speech(site, first) and last < site.first:
        return 0, "period.own"
    stretch, ours = segment(site, first), segment(site, site.first)
    if site.tokens[holder].lemma in telling() and holder < site.first < first and stretch == ours:
        return 1, "period.above"  # «accused the army of killing 17 farmers *in May*»
    if tells(site, holder) and holder != anchor and not told_of(site, first, last, holder):
        if site.tokens[holder].pos == "VERB" and (first > holder or len(around) < 2):
            if not (first < holder and last < site.first and first <= 1) or day_told(
                site, first, holder
            ):
                return -1, "none"  # «the ministry said *on Monday*»
    if stretch == ours and segment(site, holder) != stretch:
        return 1, "period.own"  # «which drew 5 million visitors *in 2014*, is to close»
    apart = stretch not in (0, ours, segment(site, anchor)) and other_verb(site, stretch, own)
    if apart and not meanwhile(site, holder, own):
        return -1, "none"
    if own and first > site.last and of_deed(site, holder, own[0]):
        return -1, "none"
    judged = holder in own and any(of_deed(site, c, holder) for c in own[: own.index(holder)])
    if judged or (holder in own[1:] and days_apart(site, own[0])):
        return -1, "none"  # «jailed *on Monday* for killing 12 people»
    if not own or holder == own[0]:
        return 0, "period.own"
    if holder in own:
        steps = own.index(holder)
        inner = [site.tokens[c].rel for c in own[:steps]]
        if "conj" in inner and is_ahead(site, own[0]) and not is_ahead(site, holder):
            return -1, "none"  # «won *yesterday* and will receive»
        if "conj" in inner and may_come(site, own[0]) and is_past(site, holder):
            return -1, "none"  # «closed 97 *in May* and may close 60»
        if any(rel == "acl:relcl" for rel in inner) and first > own[0]:
            return -1, "none"  # «the firm, which employs 300, will close *next year*»
        if first < site.first or all(
            rel in ("xcomp", "ccomp", "acl", "advcl", "conj") for rel in inner
        ):
            later = first > site.last and "conj" in inner
            return (steps, "period.above") if not later else (steps + 1, "period.above")
        return steps + 1, "period.above"
    for depth, clause in enumerate(around):
        if clause in own:
            rels = [site.tokens[c].rel for c in around[:depth]]
            if "acl:relcl" in rels and site.tokens[holder].lemma in words_of("happening"):
                return 4, "period.far"  # «died in fires that occurred *in May*»
            if any(rel in ("acl:relcl", "parataxis", "ccomp") for rel in rels):
                return -1, "none"
            if inserted(site, holder, stretch) or joined_past(site, holder, clause):
                return -1, "none"
            if site.low(first) != "now" and any(of_condition(site, c) for c in around[:depth]):
                return -1, "none"
            if "acl" in rels:
                if first < site.first and is_ahead(site, own[0]) and _is_done(site, holder, first):
                    return -1, "none"  # «the plan approved *in May* will create 40 jobs»
                return 4, "period.far"
            if "advcl" in rels and first > site.last and site.low(first) == "for":
                return -1, "none"  # «kept the rate while lowering its forecast *for 2027*»
            if "conj" in rels and first > site.last:
                ahead = any(foresees(site, c) for c in around[:depth])
                if ahead and (is_past(site, own[0]) or site.copular(own[0])):
                    return -1, "none"  # «opened 9 camps and *expects* rain by Thursday»
                if "for" in (site.low(first), site.low(first - 1)):
                    return -1, "none"  # «held the rate at 5% and signaled cuts *for 2027*»
                return 2, "period.sibling"
            return 2, "period.below"
    return -1, "none"


def _is_done(site: Site, holder: int, first: int) -> bool:
    """«The plan *approved in May* will …»; not «planned *for* 2030», «*to be built* in 2030»."""
    below = site.sentence.children[holder]
    return site.low(first) != "for" and all(site.tokens[c].rel != "mark" for c in below)
