"""What there is most of, before places and dashes: «больше всего [пожаров] в Туле — 40, в Орле — 12»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists.items import before_dash
from svodka.reading.claims.most_words import most_of
from svodka.reading.syntax.sites import Site


def thing(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Больше всего [заболевших] в Туле — 40, в Орле — 12»: what the places of a row have so many of."""
    noun = most_of(site.tree) if site.quantity.kind == "count" else -1
    bare = 0 <= noun < site.first and site.noun <= site.last and before_dash(site) > noun
    return index_of(options, site.tree, noun) if bare else None


def no_deed(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Больше всего [заболевших] в Туле — 40»: who they are is not what was done."""
    noun = most_of(site.tree)
    yield from (i for i, o in enumerate(options) if o.tree is site.tree and o.token == noun)
