"""Figures told alike, where a noun is said once: «Лосев победил в девяти [районах], Рысин — в восьми»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.items import before_dash
from svodka.reading.syntax.sites import Site


def thing(site: Site, options: Sequence[Candidate]) -> int | None:
    """The noun of the nearest number before that has the preposition of a bare number behind a dash."""
    tree, tokens = site.tree, site.tree.tokens
    dash, at = before_dash(site) + 1, site.first - 1
    if site.quantity.kind != "count" or dash < 1 or at != dash + 1 or site.noun > site.last:
        return None
    preposition = tokens[at].text.casefold()
    for number in range(dash - 1, 0, -1):
        alike = tokens[number - 1].text.casefold() == preposition
        noun = tree.heads[number] if tree.rels[number].startswith("nummod") else -1
        if alike and number < noun:
            return index_of(options, tree, noun)
    return None
