"""Whether a figure is only asked about: «*Were* 40 homes *sold?*»; nobody says that they were.

What a question takes for granted stays as it is: «*why* did 40 men die?», «did he go *after* 40 men died?»
"""

from __future__ import annotations

from svodka.language.english.cues import reporting
from svodka.language.english.marks import QUOTES
from svodka.language.english.site import Site
from svodka.language.english.tree import child

_JOINING = frozenset(["conj", "xcomp", "parataxis"])
"""How what is asked hangs on the verb of the question, beside as its own subject, object or number."""
_ASSERTING = frozenset(["acl", "acl:relcl", "advcl", "ccomp", "csubj", "nmod", "appos"])
"""How what is told in passing hangs on it: «was the fire *that killed 40* seen?»"""


def is_asked(site: Site, action: int | None) -> bool:
    """Whether a figure stands in a question that «yes» or «no» answers, and is what it asks about."""
    if site.outline.text.find("?", site.spot.end, site.sentence.end) < 0:
        return False
    opens = _opening(site)
    if opens is None:
        return False
    if action is None or site.tokens[action].pos == "AUX":
        return _is_asked_to_be(site)
    tokens, at = site.tokens, action
    if tokens[at].pos == "NOUN":
        return False  # «did the *death* of 40 men matter?»
    while tokens[at].head >= 0 and tokens[at].rel in _JOINING:
        at = tokens[at].head
    above = tokens[at].head
    if above in (-1, opens):
        return True  # «*Did* 40 trams burn?», where the tree takes «did» for the verb
    asked = tokens[above].lemma in reporting("opining") or site.low(above) == "true"
    return asked and tokens[at].rel in ("ccomp", "csubj")  # «is it *true* that 40 men died?»


def _opening(site: Site) -> int | None:
    """The auxiliary that the clause of a figure begins with: «*did* 40 men die», not «*why* did»."""
    tokens, at = site.tokens, site.first
    while at and tokens[at - 1].text not in QUOTES and tokens[at - 1].text != ":":
        at -= 1
    while tokens[at].pos == "CCONJ":
        at += 1
    helps = tokens[at].pos == "AUX" or tokens[at].lemma == "do"
    return at if helps and at < site.first else None


def _is_asked_to_be(site: Site) -> bool:
    """«Are *there* 40 homes?», «is the rate *4 percent*?»; not «are *40 deaths* not enough?»"""
    tokens, at = site.tokens, site.top
    while tokens[at].head >= 0:
        rel = tokens[at].rel
        if rel in _ASSERTING:
            return False
        at = tokens[at].head
        if rel.startswith("nsubj") and child(site.sentence, at, "expl") is None:
            return False
    return True
