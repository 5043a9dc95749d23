"""«31 drowned when the boat sank, *including six women*»: what befell the whole befell its part."""

from __future__ import annotations

from svodka.language.english.site import Site, words_of
from svodka.language.english.tree import child

_OPENING = frozenset(["after", "when", "as", "before", "while"])
"""What opens a clause that says when or how it came to what befell the whole."""
_PARTS = frozenset(["including", "among"])
"""What stands before the parts of a whole."""
_PEOPLED = ("nsubj:pass", "nsubj", "obj")


def befell_whole(site: Site, verb: int) -> int | None:
    """The verb of the whole, where the tree has the part under a clause that says when or how it came."""
    tokens = site.tokens
    if not verb < site.first or tokens[verb].rel != "advcl" or not _opens_parts(site, verb):
        return None
    mark = child(site.sentence, verb, "mark", "advmod")
    if mark is None or site.low(mark) not in _OPENING or _counts(site, verb, verb):
        return None
    above = tokens[verb].head
    whole = 0 <= above < verb and tokens[above].pos == "VERB" and _counts(site, above, verb)
    return above if whole else None


def _opens_parts(site: Site, verb: int) -> bool:
    """Whether «, including» stands between a verb and the figure, behind nothing that there are many of."""
    for at in range(site.first - 1, verb, -1):
        if site.low(at) in _PARTS and site.low(at - 1) == ",":
            before = site.tokens[at - 2]
            return before.pos != "NOUN" or before.feats.get("Number") != "Plur"
    return False


def _counts(site: Site, verb: int, end: int) -> bool:
    """Whether a number counts those who did something, or whom it was done to: «*31* drowned»."""
    for at in site.sentence.children[verb]:
        if site.tokens[at].rel not in _PEOPLED or at > end:
            continue
        within = (
            child(site.sentence, at, "nmod") if site.tokens[at].lemma in words_of("sum") else at
        )
        if site.tokens[at].pos == "NUM" or (
            within is not None and child(site.sentence, within, "nummod") is not None
        ):
            return True
    return False
