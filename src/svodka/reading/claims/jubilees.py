"""Whose years are told of a thing: «[мосту] исполнилось 200 лет», «исполняется 90 лет [театру]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_REACH = 8
"""How many words from its verb that may stand."""
_NOUNS = frozenset({"NOUN", "PROPN"})
_CASES = frozenset({"Dat", "Loc"})
"""The dative, and what many look like in it, which else has a preposition."""


def turning(site: Site, options: Sequence[Candidate]) -> int | None:
    """«В мае [мосту] через реку исполнилось 200 лет»: what is so old, as an index."""
    tree = site.tree
    if site.quantity.unit != "a" or tree.phrases is not None:
        return None
    verb = tree.heads[site.head]
    if verb < 0 or not is_jubilee(tree, verb):
        return None
    near = tree.tokens[max(0, verb - _REACH) : verb + _REACH]
    those = [token for token in near if is_given_years(tree, token, verb)]
    if not those:
        return None
    return index_of(options, tree, min(those, key=lambda t: abs(t.index - verb)).index)


def is_jubilee(tree: Tree, verb: int) -> bool:
    """Whether a verb tells how old something is now."""
    return tree.tokens[verb].lemma in classes("russian/contexts")["jubilee"]


def is_given_years(tree: Tree, token: Token, verb: int) -> bool:
    """Whether a noun stands in the dative of such a verb, without a preposition."""
    if token.pos not in _NOUNS or token.feats.get("Case") not in _CASES:
        return False
    return tree.child(token.index, "case") < 0 and verb in tree.up[token.index]
