"""Sentences about the figure before them: «За год собрали 90 тонн. [Это на 4% больше], чем годом ранее»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import is_linking
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_AMOUNTS = frozenset({"increase", "decrease"})
_SMALL = frozenset({"ADV", "PART", "ADP", "CCONJ", "PRON", "DET"})
"""Words between «это» and the figure: «это почти на», «это уже на»."""


def of_it(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """The only figure of a sentence, and the figure by how much more or less that is: «Это на [4%] больше».

    Of 9 in annotated articles eight are of the time of that figure, and all of its deed, where it tells one.
    """
    figures = Counter(site.sentence.index for site in sites)
    for at, (before, site) in enumerate(pairwise(sites)):
        near = before.sentence.index == site.sentence.index - 1
        alone = figures[before.sentence.index] == 1 and before.quantity.change not in _AMOUNTS
        if near and alone and _is_of_it(site):
            yield at, at + 1


def is_deed(action: Candidate) -> bool:
    """Whether an action is what happened, and says not only how much: «собрали», not «составил»."""
    amounts = classes("russian/amount_verbs")
    only = amounts["amount"] | amounts["reach"]
    return not is_linking(action) and action.tree.tokens[action.token].lemma not in only


def _is_of_it(site: Site) -> bool:
    """«[Это] почти на 4% больше»: «это» begins the sentence, and no verb stands before the figure."""
    tokens = site.sentence.tokens
    if site.quantity.change not in _AMOUNTS or tokens[0].text.casefold() not in links("it"):
        return False
    return all(t.pos in _SMALL for t in tokens[1 : site.first])
