"""What is only asked, or a condition: «[сданы ли] 20 домов?», «[если] откроют 12 школ»: nobody says it."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.punctuation import DASHES
from svodka.reading.claims.settled.deciding_words import Verdict, is_of, lemmas
from svodka.reading.claims.settled.facts import will_be
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_CONTENTS = frozenset({"ccomp", "csubj", "csubj:pass", "xcomp"})
"""How what is asked hangs on the word that asks: «[правда ли], что …», «[можно ли] построить …»."""
_BREAKS = frozenset({",", ";", ":", *DASHES})
_ENDS = 3
"""Tokens among which a sentence ends: a mark, and what closes its quotation."""


def asked(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Правда ли, что сдано 20 домов?», «проверят, сданы ли 20 домов», «сколько домов сдано — 20?».

    Not «почему закрыли 12 школ?», «знаете ли вы, что закрыли 12 школ?», which take it for a fact.
    """
    if _is_asked_whether(tree, chain) or _is_asked(tree, site):
        return "possible", "factuality.question"
    return None


def _is_asked_whether(tree: Tree, chain: Sequence[int]) -> bool:
    """Whether «ли» stands right behind the deed, or behind the word that governs it.

    Not «чуть ли не 12 школ», «то ли дождь, то ли снег».
    """
    words = tree.sentence.lower
    if lemmas("whether").isdisjoint(words) or not chain:
        return False
    over = (tree.heads[at] for at in chain[:2] if tree.rels[at] in _CONTENTS)
    for at in (*chain[:2], *over):
        behind = words[at + 1 : at + 2]
        if behind and behind[0] in lemmas("whether") and not is_of(tree.tokens[at], "known"):
            return True
    return False


def _is_asked(tree: Tree, site: Site) -> bool:
    """«Мэрия закрыла 12 школ?»: a question to be answered with yes or no, whose last clause has the figure.

    So is a number that is offered for an answer: «сколько домов сдано — 20 или 30?».
    """
    tokens = tree.tokens
    if tree is not site.tree or all(t.text != "?" for t in tokens[-_ENDS:]):
        return False
    if any(is_of(t, "how-many") for t in tokens[: site.first]):
        return any(t.text in DASHES for t in tokens[: site.first])
    if any(is_of(t, "asking") for t in tokens) or not lemmas("asking").isdisjoint(
        tree.sentence.lower
    ):
        return False
    return all(t.text not in _BREAKS for t in tokens[site.last + 1 :])


def if_so(tree: Tree, chain: Sequence[int], _: Site) -> Verdict | None:
    """«[Если] откроют 12 школ, учителей не хватит»: a condition, of which nobody knows whether it holds.

    So is «при [условии], что откроют 12 школ».

    Not «если в мае открыли 12 школ, то в июне открыли все», which tells what was.
    """
    words = tree.sentence.lower
    for at in chain if not lemmas("condition").isdisjoint(words) else ():
        if tree.rels[at] == "acl" and tree.sentence.lower[tree.heads[at]] in lemmas("condition"):
            ahead = tree.tokens[at].feats.get("Tense") == "Fut"
            return ("possible", "factuality.condition") if ahead else None
    if lemmas("if").isdisjoint(words):
        return None
    for at in chain:
        below = list(tree.children(at))
        below += [c for mark in below if mark.rel == "mark" for c in tree.children(mark.index)]
        told = {c.text.casefold() for c in below}  # «в случае [если] откроют», too
        if told & lemmas("if"):
            feats = tree.tokens[at].feats
            ahead = feats.get("Tense") == "Fut" or feats.get("VerbForm") == "Inf"
            ahead = ahead or not told.isdisjoint(lemmas("would")) or any(map(will_be, below))
            return ("possible", "factuality.condition") if ahead else None
    return None
