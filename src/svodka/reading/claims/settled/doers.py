"""Who does it where grammar tells: agents of passives, whom their pronouns go back to, who is obliged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.agents import acts, antecedent, is_faced, obliged
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.settled.duties import is_passive, row_of_passives
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_AGENTS = ("obl", "obl:agent")
_MADE = ("nsubj", "nsubj:pass", "obj")


def agent_of_passive(_: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Пограничниками] задержано 7 тысяч нарушителей, изъято 40 кг»: who acts stands in the instrumental.

    People in the plural, named people and bodies: «назначен министром», «открыт ключом» are none.
    """
    tree = action.tree
    for token in _instrumentals(action):
        thing = token.feats.get("Animacy") == "Inan"
        given = thing and tree.child(token.index, "nummod") >= 0  # «обеспечены 40 кабинетами»
        if not given and acts(tree, token.index):
            return index_of(options, tree, token.index)
    return None


def named_before(site: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Пограничники] вышли в рейд. Ими задержано 40 человек»: those whom the pronoun goes back to."""
    for token in _instrumentals(action):
        if token.pos == "PRON" and token.feats.get("Number") == "Plur":
            before = antecedent(site.page, action.tree, token.index)
            return index_of(options, *before) if before is not None and acts(*before) else None
    return None


def _instrumentals(action: Candidate) -> Iterator[Token]:
    """What stands in the instrumental below a passive, or below those that it goes on with."""
    tree = action.tree
    for verb in row_of_passives(tree, action.token) if is_passive(action) else ():
        for child in tree.sentence.children[verb]:
            token = tree.tokens[child]
            governed = token.rel in _AGENTS and token.feats.get("Case") == "Ins"
            if not governed or tree.child(child, "case") >= 0 or is_faced(tree, child):
                continue
            if not is_made(tree, verb, child):
                yield token


def is_made(tree: Tree, verb: int, index: int) -> bool:
    """«[Судьями] назначены 12 юристов», «школы укомплектованы [учителями]»: people whom somebody is made, or
    with whom something is manned, and not those who do it.
    """
    words, token = classes("russian/duties"), tree.tokens[index]
    if (token.feats.get("Animacy"), token.feats.get("Case")) != ("Anim", "Ins"):
        return False
    if tree.tokens[verb].lemma in words["manning"]:
        return True
    subject = tree.child(verb, *_MADE)
    people = subject >= 0 and tree.tokens[subject].feats.get("Animacy") == "Anim"
    several = token.feats.get("Number") == "Plur"  # not «президентом назначены 12 судей»
    return people and several and tree.tokens[verb].lemma in words["naming"]


def who_is_obliged(_: Site, options: Sequence[Candidate], action: Candidate) -> int | None:
    """«Суд обязал [фирму] выплатить 4 млн»: who is made to do it does it.

    All of 16 in annotated articles are the actors.
    """
    tree, verb = action.tree, action.token
    if tree.tokens[verb].feats.get("VerbForm") != "Inf":
        return None
    whom = obliged(tree, verb)
    return index_of(options, tree, whom) if whom >= 0 and tree.tokens[whom].pos != "PRON" else None


def employers(action: Candidate) -> list[int]:
    """«Директора [завода] заподозрили в хищении»: whose man is called to account did not do it."""
    tree, at = action.tree, action.token
    verb = tree.heads[at]
    if tree.tokens[at].pos != "NOUN" or verb < 0 or tree.tokens[verb].pos != "VERB":
        return []
    person = tree.child(verb, "obj")
    if person < 0 or tree.tokens[person].feats.get("Animacy") != "Anim":
        return []
    below = (tree.tokens[i] for i in tree.sentence.children[person])
    return [t.index for t in below if t.rel == "nmod" and t.feats.get("Case") == "Gen"]


def faced(action: Candidate) -> list[int]:
    """«Долги погашены перед 40 [рабочими]»: before whom, over whom something is done."""
    tree = action.tree
    return [i for i in tree.sentence.children[action.token] if is_faced(tree, i)]
