"""Figures of what is only foreseen: «прогноз инфляции — 7%», «ожидаемая прибыль составляет 40 млн».

The verb beside them tells no deed, only how much; so the noun that they are of decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.settled.deciding_words import Verdict
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_AMOUNTS = frozenset({"increase", "decrease"})
"""By how much a forecast was changed is a fact."""
_ENDS = frozenset({"from", "to"})


def foreseen(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«[Прогноз] урожая: 83 млн тонн», «[прогнозный] объём составил 40 млн», «[намеченный] рост на 9%»."""
    words = classes("russian/factuality")["foreseen"]
    if words.isdisjoint(token.lemma for token in site.tree.tokens[: site.first]):
        return None
    if site.quantity.change not in _AMOUNTS and any(_is_foreseen(site, at) for at in _of(site)):
        return "planned", "factuality.foreseen"
    deed = chain[0] if chain and tree is site.tree else -1
    if deed >= 0 and tree.tokens[deed].pos == "NOUN" and _is_described(tree, deed):
        above = tree.tokens[tree.heads[deed]] if tree.heads[deed] >= 0 else None
        if above is None or above.feats.get("Tense") != "Past":  # «намеченный рост на 9% достигнут»
            return "planned", "factuality.foreseen"
    return None


def _of(site: Site) -> Iterator[int]:
    """The nouns of which a figure says how much, or what somebody made it."""
    tree, tokens = site.tree, site.tree.tokens
    opener = tokens[max(0, site.first - 1)].text
    if opener in DASHES or opener == ":":
        yield from _before(tokens, site.first - 1)
    for verb in {site.head, tree.heads[site.head]} - {-1}:
        ends = site.quantity.change in _ENDS
        if verb != site.head and not ends and not _says_how_much(tokens[verb]):
            continue
        for child in tree.children(verb):
            if child.rel.startswith("nsubj") or (ends and child.rel == "obj"):
                yield child.index


def _before(tokens: Sequence[Token], end: int) -> Iterator[int]:
    """The nominative that a dash or colon says more of; nothing behind a verb or another figure."""
    for token in reversed(tokens[:end]):
        if token.pos in ("VERB", "PUNCT") or (token.pos == "NUM" and token.feats):
            return
        if token.pos == "NOUN" and token.feats.get("Case") == "Nom":
            yield token.index
            return


def _says_how_much(verb: Token) -> bool:
    return verb.lemma in classes("russian/amount_verbs")["amount"]


def _is_foreseen(site: Site, at: int) -> bool:
    token = site.tree.tokens[at]
    told = token.lemma in classes("russian/factuality")["expected"]
    return (told and token.feats.get("Number") == "Sing") or _is_described(site.tree, at)


def _is_described(tree: Tree, at: int) -> bool:
    """«[Ожидаемая] прибыль»: whether an adjective says that a noun is only meant to be."""
    words = classes("russian/factuality")["foreseen"]
    return any(c.rel == "amod" and c.lemma in words for c in tree.children(at))
