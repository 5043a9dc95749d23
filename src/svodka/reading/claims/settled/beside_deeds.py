"""What stands beside a deed and is not what was counted: who did it, and whence money was taken."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_AGENTS = ("obl", "obl:agent")
"""How people who did it hang on a passive, where the parser takes them for nothing else."""


def doers(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«[Пограничниками] задержаны двое»: people in the instrumental below a passive do it, as indices."""
    tree = site.tree
    for i, option in enumerate(options):
        at = option.token
        if option.tree is not tree or tree.phrases is not None or tree.rels[at] not in _AGENTS:
            continue
        feats, verb = tree.tokens[at].feats, tree.tokens[tree.heads[at]]
        people = (feats.get("Animacy"), feats.get("Case")) == ("Anim", "Ins")
        if people and verb.feats.get("Voice") == "Pass" and tree.child(at, "case", "nummod") < 0:
            yield i


def whence(site: Site, options: Sequence[Candidate]) -> Iterator[int]:
    """«Из [кассы] [банка] похитили 2 млн рублей»: that out of which money is taken, and whose it is.

    Not «из [указанной суммы] 2 млн рублей пойдут на ремонт», out of which nothing is taken.
    """
    tree = site.tree
    if site.quantity.kind != "money" or tree.phrases is not None:
        return
    for i, option in enumerate(options):
        at = option.token
        if option.tree is not tree or at >= site.first:
            continue
        taken = tree.tokens[tree.heads[at]].lemma in classes("russian/things")["seized"]
        if (tree.rels[at] == "nmod" or taken) and _is_out_of(tree, at):
            yield i


def _is_out_of(tree: Tree, at: int) -> bool:
    while tree.rels[at] == "nmod" and tree.child(at, "case") < 0:
        if tree.tokens[at].feats.get("Case") != "Gen" or tree.heads[at] < 0:
            return False
        at = tree.heads[at]
    case = tree.child(at, "case")
    place = tree.rels[at] == "obl" and case >= 0
    return place and tree.tokens[case].text.casefold() in links("out")
