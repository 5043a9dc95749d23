"""Numbers that state so many though nothing beside them is counted and nothing done: «There are *four*»."""

from __future__ import annotations

from svodka.language.english.site import Site
from svodka.language.english.tree import child

NOT_MANY = frozenset(["i", "he", "she", "it"])
"""Who is so old, and what has a measure that another sentence names: neither is so many."""
US = frozenset(["us", "them", "you"])
"""Of whom there are so many."""


def states(site: Site) -> bool:
    """Whether a number that stands alone is what its sentence says: predicate, value of a label, or whole.

    Of 39 such numbers in annotated articles 34 were figures, and two more could be; what stands alone
    elsewhere («now 81», «until ten») is often an age, an hour or a number of the page.
    """
    return _there(site) or _predicate(site) or _labelled(site) or _out_of(site)


def _there(site: Site) -> bool:
    """«*There* are *four*», «*two of us* stayed»; «the two agree» tells of two that are known."""
    token = site.tokens[site.top]
    if any(t.head == token.index and t.low in US for t in site.tokens[site.last + 1 :]):
        return True
    there = child(site.sentence, token.head, "expl") if token.rel.startswith("nsubj") else None
    return there is not None


def _predicate(site: Site) -> bool:
    """«They were *fifty-one*»; «I was *thirty*» says how old, «in the valley it is *three*» how warm."""
    subject = child(site.sentence, site.top, "nsubj")
    return site.copular(site.top) and subject is not None and site.low(subject) not in NOT_MANY


def _labelled(site: Site) -> bool:
    """«Dead: *11*», «– sub-Saharan Africa: *61 million*»: right behind a colon, up to the end."""
    before = site.tokens[site.first - 1].text if site.first else ""
    behind = site.tokens[site.last + 1 :]
    ends = not behind or not behind[0].text.isalpha() or behind[0].pos in ("ADP", "SCONJ")
    return before == ":" and site.first > 1 and ends


def _out_of(site: Site) -> bool:
    """«Twelve *of 20* were put out», «340 *of the 550*»: out of how many."""
    head = site.tokens[site.top].head
    return head >= 0 and site.case(site.top) == "of" and site.tokens[head].pos == "NUM"
