"""What grammar is sure of, so that no chooser is asked: few rules, each with a sentence it was made for.

Rare constructions that the annotated articles show too seldom for a model to learn them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.source_choice import Source
from svodka.reading.statements.discourse import speaker_nouns
from svodka.reading.statements.reader import SURE as GOES_ON
from svodka.reading.syntax.phrases import name_at
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

SURE = 0.95
"""How sure; what is left is the chooser's."""
_AGENTS = ("obl", "obl:agent")
_LIKELY = 0.4
_THANKS = frozenset({"благодаря", "усилиями", "силами"})
_BETWEEN = frozenset({"ADJ", "DET", "NUM", "X", "CCONJ", "PUNCT"})


def certain(slot: str, site: Site, options: Sequence[Any], action: Candidate | None) -> int | None:
    """The option of a slot that grammar is sure of, as an index; ``None`` where it is of none."""
    if slot == "counted":
        return _shared_noun(site, options)
    if slot == "actor" and action is not None:
        for rule in (_agent_of_passive, _whose_efforts, _officers):
            found = rule(options, action)
            if found is not None:
                return found
    return None


def _shared_noun(site: Site, options: Sequence[Candidate]) -> int | None:
    """«15 лабораторий, 23 международных и 40 местных [каналов]»: a noun said once for two figures."""
    if site.quantity.kind != "count" or site.noun <= site.last + 1:
        return None
    between = site.tree.tokens[site.last + 1 : site.noun]
    if all(t.pos in _BETWEEN for t in between) and any(t.pos == "NUM" for t in between):
        return _index(options, site.tree, site.noun)
    return None


def _goes_on(options: Sequence[Source]) -> int | None:
    """«Он отметил, что … [Кроме того, отражены 15 атак]»: a paragraph that openly goes on with his words.

    The guide gives such a figure to the speaker; so do, by 22 to 4, articles that were read twice.
    """
    others = [o for o in options if o.statement.template != "next"]
    if any(o.statement.confidence >= _LIKELY for o in others):
        return None
    for i, option in enumerate(options):
        said = option.statement
        if said.kept and said.template == "next" and said.confidence >= GOES_ON and not option.rank:
            return i
    return None


def _agent_of_passive(options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Пограничниками] задержано 7 тысяч нарушителей»: who acts stands in the instrumental.

    People in the plural, named people and bodies: «назначен министром», «открыт ключом» are none.
    """
    tree = action.tree
    if not _passive(action):
        return None
    for child in tree.sentence.children[action.token]:
        token = tree.tokens[child]
        if token.rel not in _AGENTS or token.feats.get("Case") != "Ins":
            continue
        if tree.child(child, "case") < 0 and _acts(tree, child):
            return _index(options, tree, child)
    return None


def _whose_efforts(options: Sequence[Candidate], action: Candidate) -> int | None:
    """«Благодаря работе [сотрудников комитета] задержаны 42 человека»."""
    tree = action.tree
    if not _passive(action):
        return None
    for child in tree.sentence.children[action.token]:
        token = tree.tokens[child]
        case = tree.child(child, "case")
        thanked = case >= 0 and tree.tokens[case].text.casefold() in _THANKS
        if not (thanked or token.text.casefold() in _THANKS):
            continue
        whose = tree.child(child, "nmod")
        if token.lemma in _duties()["effort"] and whose >= 0 and tree.child(whose, "case") < 0:
            return _index(options, tree, whose)
    return None


def _officers(options: Sequence[Candidate], action: Candidate) -> int | None:
    """«[Органы безопасности] обезвредили ряд групп, задержаны 22 члена банд»: their duty, so their doing.

    The subject of an active clause before the action, in one coordination with it.
    """
    tree, at = action.tree, action.token
    if not _passive(action) or tree.tokens[at].lemma not in _duties()["duty"]:
        return None
    for above in tree.up[at]:
        if tree.rels[at] not in ("conj", "parataxis"):
            return None
        at = above
        subject = tree.child(at, "nsubj")
        if subject >= 0 and tree.tokens[at].feats.get("Voice") != "Pass":
            if subject < action.token and tree.tokens[subject].lemma in _duties()["officer"]:
                return _index(options, tree, subject)
            return None
    return None


def _passive(action: Candidate) -> bool:
    return action.tree.tokens[action.token].feats.get("Voice") == "Pass"


def _duties() -> Mapping[str, frozenset[str]]:
    return classes("russian/duties")


def _acts(tree: Tree, index: int) -> bool:
    token, name = tree.tokens[index], name_at(tree.sentence, index)
    if name is not None and name.kind in ("PER", "ORG"):
        return True
    if token.feats.get("Animacy") == "Anim" and token.feats.get("Number") == "Plur":
        return True
    return speaker_nouns().get(token.lemma.casefold().replace("ё", "е")) == "body"


def _index(options: Sequence[Candidate], tree: Tree, token: int) -> int | None:
    for i, option in enumerate(options):
        if option.tree is tree and option.token == token:
            return i
    return None
