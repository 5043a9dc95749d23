"""Whose a figure is that leaves out what is owned: «Karland's exports rose 4% and *Norland's* 9%»."""

from __future__ import annotations

import re

from svodka.language.english.cues import links
from svodka.language.english.marks import OWNER
from svodka.language.english.site import Site
from svodka.language.slots import Words

_OWNED = re.compile(r"['’]s? ")
"""What is in words for something with its owner: «Karland*'s* exports»."""
_NOUNS = frozenset(["NOUN", "PROPN", "ADJ"])
"""Parts of speech of a name, and of a noun that a figure has behind it."""


def owner(site: Site, like: Words | None, again: Words | None = None) -> Words | None:
    """The owner right before a figure, where ``like`` of the figure before has its own: «*Norland's* 9%».

    ``again``: what may be named again behind the figure: «Lunn's mill has 40 looms and *Reed's* 30 looms».
    """
    tokens, mark = site.tokens, site.first - 1
    if like is None or mark < 2 or tokens[mark].text not in OWNER:
        return None
    if _OWNED.search(site.outline.text, like.start, like.end) is None:
        return None
    behind = tokens[site.last + 1 : site.last + 2]
    if any(t.pos in _NOUNS and (again is None or t.lemma != again.normal) for t in behind):
        return None  # «Lunn's mill has 40 looms and *Reed's 30 weavers*»
    start = _opening(site, mark)
    return (
        Words(tokens[start].start, tokens[mark - 1].end, like.normal) if start is not None else None
    )


def of_other(site: Site, name: int) -> bool:
    """Whether an owner is that of another figure: «*Karland's* exports rose 4% and Norland's 9%»."""
    mark, behind = name + 1, name + 2
    if site.low(mark) not in OWNER or behind >= len(site.tokens) or behind == site.first:
        return False
    if site.first > 0 and site.tokens[site.first - 1].text in OWNER:
        return _opening(site, site.first - 1) is not None
    return site.tokens[behind].pos == "NUM" and _opening(site, mark) is not None


def _opening(site: Site, mark: int) -> int | None:
    """Where the owner begins that a mark ends, behind a word or mark that joins clauses."""
    tokens, start = site.tokens, mark
    while start > 0 and tokens[start - 1].pos in _NOUNS:
        start -= 1
    joint = start - 1 - (start > 0 and tokens[start - 1].pos == "DET")
    joined = joint > 0 and (
        tokens[joint].text in ",;" or tokens[joint].low in links("between-clauses")
    )
    return start if joined and start < mark else None
