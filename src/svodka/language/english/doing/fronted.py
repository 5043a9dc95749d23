"""Participles that open a sentence before those they befell: «*Stolen* were 31 tyres»."""

from __future__ import annotations

from svodka.language.english.site import Site
from svodka.language.english.tree import child

_OPENING = 2
"""How many words may stand before the participle: «*Also* destroyed were 15 barns»."""


def fronted(site: Site, counted: int) -> int | None:
    """«*Seized* at the border were 40 phones», «Among the items *recovered* were 14 laptops»."""
    tokens, at = site.tokens, counted
    while tokens[at].rel == "conj" and 0 <= tokens[at].head < at:
        at = tokens[at].head  # «were 31 tyres, *two generators* and a forklift»
    copula = child(site.sentence, at, "cop")
    if copula is None or not 1 <= copula < site.first or copula > at:
        return None
    if child(site.sentence, at, "nsubj", "nsubj:pass", "expl") is not None:
        return None
    for token in tokens[:copula]:
        if token.pos != "VERB" or token.feats.get("Voice") != "Pass":
            continue
        opens = token.index < _OPENING and token.head == at
        return token.index if opens or _among(site, token.index, at) else None
    return None


def _among(site: Site, verb: int, counted: int) -> bool:
    """«*Among* the items recovered were»: a participle of those that some are among."""
    token = site.tokens[verb]
    if token.rel != "acl":
        return False
    if token.head == counted:
        return any(site.case(c) == "among" and c < verb for c in site.sentence.children[verb])
    return site.case(token.head) == "among" and site.tokens[token.head].head == counted
