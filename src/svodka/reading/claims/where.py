"""Clauses that say what happened at a place before them: «переехал в [Тулу], где проработал 18 лет».

Which place is meant is an index of the options. Of 45 in annotated articles 44 are the annotated ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_OTHERS = ("acl", "advcl", "ccomp")
"""Relations of clauses inside the one with «где», which may have places of their own."""


def place_before_clause(
    site: Site, options: Sequence[Candidate], action: Candidate | None
) -> int | None:
    """The place that ends at the comma before the «где» of the clause of a figure and its action."""
    tree = site.tree
    start = action.token if action is not None and action.tree is tree else site.head
    for at in (start, *tree.up[start]):
        for child in tree.sentence.children[at]:
            if tree.tokens[child].text.casefold() in links("there"):
                return _ending(site, options, child) if child < min(start, site.first) else None
        if tree.rels[at].startswith(_OTHERS):
            return None
    return None


def _ending(site: Site, options: Sequence[Candidate], where: int) -> int | None:
    """The longest phrase that ends before «, где»."""
    tokens = site.tree.tokens
    if where < 2 or tokens[where - 1].text != ",":
        return None
    end = tokens[where - 2].end
    found = [
        (o.span()[0], i)
        for i, o in enumerate(options)
        if o.tree is site.tree and o.token < where and o.span()[1] == end
    ]
    return min(found)[1] if found else None
