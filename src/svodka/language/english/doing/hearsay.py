"""What is told by hearsay: «*apparently* 40 died», «*according to rumours*», «*unconfirmed reports* said»."""

from __future__ import annotations

from svodka.language.english.site import Site, words_of

_UP = 3
"""How many words above a deed may say where it was heard."""
_PARTING = frozenset([",", ".", "–", "—", ";", ""])
"""What stands around a clause that tells nothing itself."""
_SOURCES = frozenset({"obl", "nsubj", "obl:unmarked"})


def is_hearsay(site: Site, action: int) -> bool:
    """Whether a figure is told by a rumour, or an adverb before it says so."""
    if site.low(site.first - 1) in words_of("hearsay"):
        return True
    if _is_alleged(site):
        return True
    rumours = words_of("heard", "unconfirmed")
    if rumours.isdisjoint(token.lemma for token in site.tokens):
        return False
    at = action
    for _ in range(_UP):
        if any(_is_rumour(site, c) for c in site.sentence.children[at]):
            return True
        at = site.tokens[at].head
        if at < 0:
            break
    return False


def _is_alleged(site: Site) -> bool:
    """«Vidal, *it is alleged*, made 12 trips», «12 trips, *it is also alleged*»: told beside the deed."""
    said = next((t.index for t in site.tokens if t.low in words_of("inserted-rumour")), 0)
    it = next((i for i in (said - 2, said - 3) if i >= 0 and site.low(i) == "it"), None)
    if it is None or site.low(it + 1) not in ("is", "was"):
        return False
    parted = it == 0 or site.low(it - 1) in _PARTING
    return parted and site.low(said + 1) in _PARTING


def _is_rumour(site: Site, at: int) -> bool:
    token = site.tokens[at]
    if token.rel not in _SOURCES:
        return False
    told = (site.tokens[c].lemma for c in site.sentence.children[at])
    return token.lemma in words_of("heard") or not words_of("unconfirmed").isdisjoint(told)
