"""What is told of the figure before: «Собрали 90 тонн. [Это на 4% больше]», «90 тонн, [что на 4% больше]»."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.items import is_linking
from svodka.reading.statements.cues.attribution import attribution
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_AMOUNTS = frozenset({"increase", "decrease"})
_SMALL = frozenset({"ADV", "PART", "ADP", "CCONJ", "PRON", "DET"})
"""Words between «это» and the figure: «это почти на», «это уже на»."""


def of_it(sites: Sequence[Site]) -> Iterator[tuple[int, int]]:
    """A figure, and the one by how much more or less that is: «Это на [4%] больше» behind a sentence with one
    figure, «что на [4%] больше» right behind any.

    Of 9 in annotated articles eight are of the time of that figure, and all of its deed, where it tells one.
    """
    figures = Counter(site.sentence.index for site in sites)
    for at, (before, site) in enumerate(pairwise(sites)):
        tells = site.quantity.change in _AMOUNTS or site.quantity.kind == "factor"
        if before.quantity.change in _AMOUNTS or not tells:
            continue
        near = before.sentence.index == site.sentence.index - 1
        alone = figures[before.sentence.index] == 1
        if (near and alone and _is_of_it(site)) or _takes_up(before, site):
            yield at, at + 1


def is_deed(action: Candidate) -> bool:
    """Whether an action is what happened, and says not only how much: «собрали», not «составил»."""
    amounts = classes("russian/amount_verbs")
    only = amounts["amount"] | amounts["reach"]
    return not is_linking(action) and action.tree.tokens[action.token].lemma not in only


def _is_of_it(site: Site) -> bool:
    """«[Это] почти на 4% больше»: «это» begins the sentence, and no verb stands before the figure."""
    tokens = site.sentence.tokens
    return tokens[0].text.casefold() in links("it") and all(
        t.pos in _SMALL for t in tokens[1 : site.first]
    )


def _takes_up(before: Site, site: Site) -> bool:
    """«Собрали 90 тонн, [что] на 4% больше»: behind the comma that follows the figure and its thing."""
    tokens, that = site.sentence.tokens, attribution("that")
    if before.sentence is not site.sentence or before.last >= site.first:
        return False
    between = tokens[before.last + 1 : site.first]
    at = next((i for i, t in enumerate(between) if t.text.casefold() in that), -1)
    if at < 1 or between[at - 1].text != "," or any(t.text == "," for t in between[: at - 1]):
        return False
    told = any(t.feats.get("VerbForm") in ("Fin", "Inf") for t in between[:at])
    return not told and all(t.pos in _SMALL or _than(t) for t in between[at + 1 :])


def _than(token: Token) -> bool:
    """«что [выше прошлогоднего показателя] в 2,5 раза»: a comparative, and what it is more than."""
    return token.feats.get("Degree") == "Cmp" or token.feats.get("Case") == "Gen"
