"""What somebody is only charged with: «обвиняют в хищении 30 млн», «задержан по подозрению в краже 2 млн».

And who deals with it, and did not do it.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import dropwhile, pairwise, takewhile

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.settled.deciding_words import Verdict, is_of
from svodka.reading.claims.settled.facts import supposed, told
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree


def charged(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Его обвиняют в хищении 30 млн рублей»; not «обвинили 30 человек»."""
    if site.quantity.kind == "money" and is_of(tree.tokens[chain[0]], "charge"):
        return "possible", "factuality.charge"
    for at in chain[1:]:
        if is_of(tree.tokens[at], "charge"):
            return "possible", "factuality.charge"
        if supposed(tree.tokens[at]) and told(tree.tokens[chain[0]]):
            return "possible", "factuality.supposed"
    if _is_of_charge(tree, chain[0], site):
        return "possible", "factuality.charge"
    return None


def _is_of_charge(tree: Tree, action: int, site: Site) -> bool:
    """«Задержаны [по подозрению] в краже 2 млн рублей»: a charge between a figure and what was done.

    Not «выступили 160 свидетелей обвинения и 200 защиты», where nobody is charged with them, nor «поддержано
    обвинение по 300 делам», in how many.
    """
    if tree is not site.tree or site.after_dash:  # «по подозрению в краже — двоих»
        return False
    path = [site.head, *takewhile(lambda at: at != action, tree.up[site.head])]
    return any(
        is_of(tree.tokens[above], "charge")
        and above != site.noun
        and tree.tokens[above].pos == "NOUN"
        and tree.tokens[above].feats.get("Animacy") != "Anim"  # «имущество обвиняемых на 4 млн»
        and any(
            c.rel == "case"
            and c.low not in links("remit")
            and not site.first <= c.index <= site.last
            for c in tree.children(below)
        )
        for below, above in pairwise(path)
    )


def dealing(action: Candidate) -> list[int]:
    """«[Суд] рассмотрел дело о хищении 9 млн», «[мэр] опроверг гибель 12 горняков»: who deals with a deed.

    Not «[директор] осуждён за хищение 9 млн», who may have done it.
    """
    tree, at = action.tree, action.token
    if tree.tokens[at].pos != "NOUN":
        return []
    cases, reflexive = classes("russian/duties")["case"], morphs("reflexive")
    above = dropwhile(lambda i: not _deals(tree.tokens[i], cases), tree.up[at])
    verb = next((i for i in above if tree.tokens[i].feats.get("VerbForm") == "Fin"), -1)
    if verb < 0 or tree.tokens[verb].text.endswith(reflexive):
        return []
    return [i for i in tree.sentence.children[verb] if tree.rels[i] == "nsubj"]


def _deals(token: Token, cases: Set[str]) -> bool:
    """Whether a word is a case, a verb that charges somebody, or one that denies what happened."""
    charges = token.feats.get("VerbForm") == "Fin" and is_of(token, "charge")
    return token.lemma in cases or charges or is_of(token, "denial")
