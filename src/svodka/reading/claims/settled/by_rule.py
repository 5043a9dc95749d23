"""What a rule, a plan or a forecast says of a figure in the present tense: «по правилам», «как ожидается»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.reading.claims.settled.deciding_words import phrases
from svodka.reading.claims.settled.facts import finite, past_fact
from svodka.reading.syntax.tree import Tree


def told_by_rule(tree: Tree, chain: Sequence[int]) -> bool:
    """«По правилам в команде не более 12 игроков», «как ожидается, придут сотни жителей».

    Not «в посёлке [живут] 400 человек, по закону им положены льготы», of which a joined clause is told.
    """
    if any(past_fact(tree, i) for i in chain):
        return False
    told = (span for kind in ("norm", "expected") for span in phrases(tree, kind))
    return any(not _is_of_joined(tree, span, chain) for span in told)


def _is_of_joined(tree: Tree, phrase: tuple[int, int], chain: Sequence[int]) -> bool:
    """Whether a phrase hangs on a verb that is joined to that of a figure, or that this one is joined to."""
    first, last = phrase
    root = next((i for i in range(first, last + 1) if not first <= tree.heads[i] <= last), first)
    if _is_clause(tree, root) and root not in chain:
        return True
    at = tree.heads[root]
    joined = tree.heads[chain[0]] if chain and tree.rels[chain[0]] == "conj" else -1
    while at >= 0 and at not in chain:
        if at == joined:
            return True
        if tree.rels[at] == "conj":
            return tree.heads[at] in chain
        at = tree.heads[at]
    return False


def _is_clause(tree: Tree, root: int) -> bool:
    """«Остаётся 40 доз, [ожидается] поставка ещё 20»: a clause of its own, and no remark within another."""
    subject = tree.child(root, "nsubj", "nsubj:pass")
    return finite(tree.tokens[root]) and (tree.rels[root] == "conj" or subject >= 0)
