"""Figures that something is brought to: «the blast *took the death toll to 40*»."""

from __future__ import annotations

from svodka.language.english.counted.around import follows_state
from svodka.language.english.counted.nouns import NOUNS, run
from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

_REACH = 12
"""How many tokens before «to» the verb may stand."""
MORE = frozenset(["another", "a", "further", "some", "all"])
"""What may stand between «with» and a number."""
ENDS = frozenset([",", ";", ":"])
"""Marks over which nothing is brought."""


def brought(site: Site) -> tuple[int, int] | None:
    """The verb that brings something to a bare number, and what it brings."""
    if site.spot.kind != "count" or not site.first or site.low(site.first - 1) != "to":
        return None
    behind = site.tokens[site.last + 1] if site.last + 1 < len(site.tokens) else None
    if behind is not None and behind.pos in (*NOUNS, "ADJ", "NUM") and behind.text[:1].islower():
        return None  # «brought the men to 40 villages»
    to = site.first - 1
    for at in range(to - 1, max(-1, to - 1 - _REACH), -1):
        token = site.tokens[at]
        if token.text in ENDS:
            return None
        if token.pos == "VERB" and {token.lemma, site.low(at)} & words_of("bring"):
            thing = _thing(site, at + 1, to)
            return (at, thing) if thing is not None else None
        if token.pos in ("VERB", "AUX") and token.rel != "amod":  # not «*confirmed* cases»
            return None
    return None


def _thing(site: Site, start: int, end: int) -> int | None:
    """The noun between the verb and «to»; past one that only carries a number, what that is of."""
    if any(t.pos == "NUM" for t in site.tokens[start:end]):
        return None  # «reduce from 23 to 20»
    for at in range(start, end):
        if site.low(at) == "of" and site.low(at - 1) in words_of("tally", "carrier"):
            start = at + 1
            break
    owned = [at for at in range(start, end) if site.low(at) in ("'s", "’s", "'", "’")]
    start = owned[-1] + 1 if owned else start  # «took *this year's* toll to 40»
    while start < end and site.tokens[start].pos not in ("ADJ", *NOUNS):
        start += 1
    found = run(site, start) if start < end else None
    return found if found is not None and found < end else None


def told_with(site: Site) -> bool:
    """«…, *with* 60 injured», «…, *with* another 60»: whether a number is told beside something by «with»."""
    at = site.first - 1
    while at > 0 and site.low(at) in MORE:
        at -= 1
    return at > 0 and site.low(at) == "with"


def behind_toll(site: Site) -> int | None:
    """«The death toll rose to 31, and *60* were missing», «…, with *60* injured»: those told alone are no
    toll; -1 for nothing.
    """
    top = site.tokens[site.top]
    if site.spot.kind != "count" or top.pos != "NUM" or follows_state(site):
        return None
    if told_with(site):
        who = child(site.sentence, top.head, "nsubj") if 0 <= top.head < site.first else None
        return -1 if who is not None and site.tokens[who].lemma in words_of("tally") else None
    if not top.rel.startswith("nsubj"):
        return None
    clause = site.tokens[top.head]
    if clause.rel != "conj" or not 0 <= clause.head < site.first:
        return None
    told = child(site.sentence, clause.head, "ccomp")  # «said *the toll rose*, and 60 were missing»
    verb = told if told is not None and told < site.first else clause.head
    who = child(site.sentence, verb, "nsubj")
    tally = who is not None and site.tokens[who].lemma in words_of("tally")
    return -1 if tally and site.tokens[top.head].index > site.last else None
