"""How many clauses an English time expression stands away from the clause of a figure."""

from __future__ import annotations

from svodka.language.english.cues import telling
from svodka.language.english.site import Site, words_of
from svodka.language.english.times.apart import meanwhile, of_saying, opens_speech
from svodka.language.english.times.clauses import (
    days_apart,
    inserted,
    joined_past,
    of_condition,
    of_deed,
    told_of,
)
from svodka.language.english.times.perfect import foresees, is_ahead, is_past, may_come
from svodka.language.english.times.stretches import other_verb, segment
from svodka.language.english.times.tellers import day_told, tells

_BENEATH = frozenset(["xcomp", "ccomp", "acl", "advcl", "conj"])
"""How clauses hang that have the time of the one above them."""
Steps = tuple[int, str]
"""How many clauses away, and by which rule."""


def clauses(site: Site, anchor: int) -> list[int]:
    """The heads of the clauses around a token, its own first."""
    out, at = [], anchor
    for _ in range(len(site.tokens)):
        if site.tokens[at].pos in ("VERB", "AUX") or site.copular(at) or site.tokens[at].head < 0:
            out.append(at)
        at = site.tokens[at].head
        if at < 0:
            break
    return out


def steps_to(site: Site, first: int, last: int, anchor: int, own: list[int]) -> Steps | None:
    """How far the time in these tokens stands from the clauses ``own``; None: it says nothing of them."""
    at = next(
        (i for i in range(first, last + 1) if not first <= site.tokens[i].head <= last), first
    )
    # not «in the week *ended* May 5»
    around = [c for c in clauses(site, at) if not first <= c <= last]
    holder = around[0] if around else at
    if of_saying(site, first, last):
        return None
    if opens_speech(site, first) and last < site.first:
        return 0, "period.own"
    stretch, ours = segment(site, first), segment(site, site.first)
    if site.tokens[holder].lemma in telling() and holder < site.first < first and stretch == ours:
        return 1, "period.above"  # «accused the army of killing 17 farmers *in May*»
    if holder != anchor and _is_when_told(site, first, last, holder):
        if first > holder or len(around) < 2:
            return None  # «the ministry said *on Monday*»
    if stretch == ours and segment(site, holder) != stretch:
        return 1, "period.own"  # «which drew 5 million visitors *in 2014*, is to close»
    apart = stretch not in (0, ours, segment(site, anchor)) and other_verb(site, stretch, own)
    if apart and not meanwhile(site, holder, own):
        return None
    if own and first > site.last and of_deed(site, holder, own[0]):
        return None
    judged = holder in own and any(of_deed(site, c, holder) for c in own[: own.index(holder)])
    if judged or (holder in own[1:] and days_apart(site, own[0])):
        return None  # «jailed *on Monday* for killing 12 people»
    if not own or holder == own[0]:
        return 0, "period.own"
    return _above(site, first, holder, own) if holder in own else _below(site, first, around, own)


def _is_when_told(site: Site, first: int, last: int, teller: int) -> bool:
    """«The ministry said *on Monday*»: whether on that day something was told."""
    if not tells(site, teller) or told_of(site, first, last, teller):
        return False
    if site.tokens[teller].pos != "VERB":
        return False
    opens = first < teller and last < site.first and first <= 1
    return not opens or day_told(site, first, teller)


def _above(site: Site, first: int, holder: int, own: list[int]) -> Steps | None:
    """Of a time in one of the clauses above that of the figure."""
    steps = own.index(holder)
    inner = [site.tokens[c].rel for c in own[:steps]]
    if "conj" in inner and is_ahead(site, own[0]) and not is_ahead(site, holder):
        return None  # «won *yesterday* and will receive»
    if "conj" in inner and may_come(site, own[0]) and is_past(site, holder):
        return None  # «closed 97 *in May* and may close 60»
    if "acl:relcl" in inner and first > own[0]:
        return None  # «the firm, which employs 300, will close *next year*»
    if first < site.first or _BENEATH.issuperset(inner):
        later = first > site.last and "conj" in inner
        return steps + later, "period.above"
    return steps + 1, "period.above"


def _below(site: Site, first: int, around: list[int], own: list[int]) -> Steps | None:
    """Of a time in a clause that hangs on one of those of the figure."""
    depth = next((i for i, clause in enumerate(around) if clause in own), None)
    if depth is None:
        return None
    holder, below, clause = around[0], around[:depth], around[depth]
    rels = [site.tokens[c].rel for c in below]
    if "acl:relcl" in rels and site.tokens[holder].lemma in words_of("happening"):
        return 4, "period.far"  # «died in fires that occurred *in May*»
    if any(rel in ("acl:relcl", "parataxis", "ccomp") for rel in rels):
        return None
    if inserted(site, holder, segment(site, first)) or joined_past(site, holder, clause):
        return None
    if site.low(first) != "now" and any(of_condition(site, c) for c in below):
        return None
    if "acl" in rels:
        if first < site.first and is_ahead(site, own[0]) and _is_done(site, holder, first):
            return None  # «the plan approved *in May* will create 40 jobs»
        return 4, "period.far"
    if first <= site.last:
        return 2, "period.below"
    if "advcl" in rels and site.low(first) == "for":
        return None  # «kept the rate while lowering its forecast *for 2027*»
    if "conj" not in rels:
        return 2, "period.below"
    if any(foresees(site, c) for c in below) and (is_past(site, own[0]) or site.copular(own[0])):
        return None  # «opened 9 camps and *expects* rain by Thursday»
    if "for" in (site.low(first), site.low(first - 1)):
        return None  # «held the rate at 5% and signaled cuts *for 2027*»
    return 2, "period.sibling"


def _is_done(site: Site, holder: int, first: int) -> bool:
    """«The plan *approved in May* will …»; not «planned *for* 2030», «*to be built* in 2030»."""
    below = site.sentence.children[holder]
    return site.low(first) != "for" and all(site.tokens[c].rel != "mark" for c in below)
