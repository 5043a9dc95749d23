"""Nouns that say that something changed by so much: «[сокращение] расходов на 4 млрд»."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_FAR = 14
"""Words before an amount among which its noun stands."""
_CHANGES = ("increase", "decrease", "to")


def change_noun(site: Site) -> int:
    """«Закон предполагает [сокращение] налогов на 4 млрд»: the noun of a change before its amount, or -1.

    Of a noun that another governs that other: «[увеличение] темпов роста на 1%». Not «повысил прогноз роста
    на 1%», nor behind a verb, a comma or a bracket. Of 17 in annotated articles 15 are the annotated action.
    """
    tree, tokens = site.tree, site.tree.tokens
    if site.quantity.change not in _CHANGES or tree.phrases is not None or not _is_amount(site):
        return -1
    kinds = classes("russian/change")
    changes = kinds["increase"] | kinds["decrease"]
    found, start = -1, max(-1, site.first - 1 - _FAR)
    for at in range(site.first - 1, start, -1):
        token = tokens[at]
        if token.pos == "PUNCT" and token.text not in DASHES:
            break
        if token.pos in ("VERB", "AUX"):
            told = any(t.pos == "NUM" for t in tokens[at:found])  # «вырос на 3% при [снижении] …»
            if found >= 0 and token.lemma in changes and not told:
                return -1
            if found < 0 or token.feats.get("VerbForm") == "Fin":
                break
        if token.pos == "NOUN" and token.lemma in changes:
            above = found >= 0 and tree.rels[found] != "conj" and at in tree.up[found]
            found = at if found < 0 or above else found
    return found


def _is_amount(site: Site) -> bool:
    """Whether «на» stands before the number: «на 4%», «почти на 4%»; or «до», where it is the end."""
    tokens = site.tree.tokens
    if site.quantity.change == "to":
        return site.first > 0 and tokens[site.first - 1].text.casefold() in links("to")
    inside = (t.text.casefold() for t in tokens[max(0, site.first - 1) : site.last])
    return not links("amount").isdisjoint(inside)
