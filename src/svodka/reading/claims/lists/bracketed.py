"""Figures in brackets behind what they are of: «озимой [пшеницы] (5 тыс. т)», «[капуста] (-8%)»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.analysis import BULLETS, Token
from svodka.language.punctuation import SIGNS
from svodka.reading.claims.agents import acts
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.lists.items import is_land
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_LONGEST = 7
"""Words of a phrase before its bracket."""


def alone_in_brackets(site: Site) -> bool:
    """Whether brackets hold the figure and nothing else."""
    around = [t.text for t in site.sentence.tokens[max(0, site.first - 1) : site.last + 2]]
    return site.first > 1 and (around[0], around[-1]) == ("(", ")")


def changed(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Подешевели [капуста] (-8%), репчатый [лук] (на 7,9%)»: brackets hold by how much a thing changed.

    Not «цены на сахар (+3%)», of what they are the prices, nor «в Туле и [области] (на 4%)».
    """
    tree, tokens = site.tree, site.tree.tokens
    at = site.first - 1 - (tokens[site.first - 1].text in SIGNS | links("amount"))
    after = tokens[site.last + 1].text if site.last + 1 < len(tokens) else ""
    if site.quantity.change is None or at < 1 or (tokens[at].text, after) != ("(", ")"):
        return None
    noun = tokens[at - 1]
    first = noun.head if noun.rel == "conj" else noun.index
    governed = any(tree.child(i, "case") >= 0 for i in (noun.index, first))
    plain = noun.pos == "NOUN" and noun.feats.get("Case") != "Loc"
    return index_of(options, tree, noun.index) if plain and not governed else None


def before_bracket(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Намолотили озимой [пшеницы] (5 тыс. т), озимой [ржи] (4 тыс. т)»: each of a row of brackets says
    how much there is of the thing before it.

    So does that of a bullet: «• [подлог] документов (41);». Not «продали в Омске (5 тыс. т), в Туле
    (4 тыс. т)», where brackets belong to places.
    """
    tree, tokens = site.tree, site.tree.tokens
    at = site.first - 1
    if at < 1 or not alone_in_brackets(site):
        return None
    if tokens[0].text not in BULLETS and not _in_row(tokens, at, site.last + 1):
        return None
    start, first = at, int(tokens[0].text in BULLETS)
    while start > first and at - start < _LONGEST and not _begins(tokens[start - 1]):
        start -= 1
    words = tokens[start:at]
    if not words or any(t.pos in ("NUM", "ADP", "PUNCT") for t in words):
        return None
    things = [t for t in words if t.pos == "NOUN"]
    if not things or tokens[at - 1].pos != "NOUN":
        return None
    thing = next(t for t in things if t.head not in [other.index for other in things])
    first = thing.head if thing.rel == "conj" else thing.index
    who = acts(tree, thing.index) or is_land(tree, thing)
    if who or any(tree.child(i, "case") >= 0 for i in (thing.index, first)):
        return None
    return index_of(options, tree, thing.index)


def _begins(before: Token) -> bool:
    """Whether an item may begin behind a word: behind a verb the first of its row."""
    joins = links("item") | links("joined")
    return before.text in joins or before.text == ")" or before.pos in ("VERB", "AUX", "PART")


def _in_row(tokens: Sequence[Token], opened: int, closed: int) -> bool:
    """Whether the bracket before or behind a bracket holds a number as well."""
    before = [t.text for t in tokens[max(0, opened - _LONGEST) : opened]]
    after = tokens[closed + 1 : closed + 1 + _LONGEST]
    behind = any(t.text == "(" and n.pos == "NUM" for t, n in pairwise(after))
    return behind or ")" in before
