"""Sentences that go on with what else may be: «Ему грозит штраф. Либо [400 часов] работ»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.claims.settled.deciding_words import Verdict, is_of
from svodka.reading.claims.settled.facts import finite, negated
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree


def goes_on(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Его могут оштрафовать. Или [лишить] прав на два года»: as the sentence before says of its deed."""
    own = site.tree
    if own.phrases is not None or own.sentence.lower[0] not in links("either"):
        return None
    before = site.page.tree(site.sentence.index - 1)
    if before is None or (tree is own and any(finite(tree.tokens[at]) for at in chain)):
        return None
    if tree not in (own, before):
        return None
    for token in before.tokens:
        if is_of(token, "chance") and not negated(before, token.index):
            return "possible", "factuality.chance"
        if is_of(token, "plan") and finite(token) and not negated(before, token.index):
            return "planned", "factuality.plan"
    return None
