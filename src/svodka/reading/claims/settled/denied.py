"""What is denied: «банку не удалось привлечь 200 млн», «построено 18, а не [48] школ», «ни одна из 12»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.settled.deciding_words import Verdict, is_of, lemmas
from svodka.reading.claims.settled.disagreeing import is_its_object
from svodka.reading.claims.settled.extents import is_sum
from svodka.reading.claims.settled.facts import negated
from svodka.reading.claims.settled.instead import (
    in_its_stead,
    is_denied,
    is_excepted,
    is_left_undone,
    is_own,
    mistaken,
    replaced,
)
from svodka.reading.claims.settled.next_deeds import denies_others
from svodka.reading.claims.settled.plans import OBJECT, SUBJECT, has_role, is_bound
from svodka.reading.claims.settled.unable import (
    allows,
    impossible,
    infinitive,
    is_impossible,
    is_of_unable,
)
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_TOLD_WRONGLY = frozenset({"ccomp", "obl"})
"""Relations of what is told by mistake: «[ошибочно] сообщили, что погибли 40», «… о 40 погибших»."""


def denied(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Банку не удалось привлечь 200 млн»; «отказались от покупки 20 зданий»; «опровергли данные о 20».

    But «40 рабочих не получили зарплату» is asserted of those 40; the deed is «не получили». Of 75 such
    figures in annotated articles 55 are. What was written by mistake is denied too: «мы ошибочно написали,
    что открыто 48 школ», and so is what a newer text replaced: «в первой версии говорилось о 48 школах».
    """
    goal = infinitive(tree, chain[0]) if chain else -1
    unable = goal >= 0 and is_of_unable(tree, goal, site)
    for step, at in enumerate(chain):
        token = tree.tokens[at]
        if replaced(tree, at):
            return "negated", "factuality.version"
        fails = is_of(token, "failure") and not negated(tree, at)  # not «не помешало построить»
        if fails and (step or not has_role(tree, at, site, SUBJECT)):
            return "negated", "factuality.failure"
        if step and tree.rels[chain[step - 1]] in _TOLD_WRONGLY and mistaken(tree, at):
            return "negated", "factuality.mistake"
        denies = is_of(token, "denial") and not negated(tree, at)
        if denies and not has_role(tree, at, site, SUBJECT):
            return "negated", "factuality.denial"
        if goal >= 0 and at == tree.heads[goal] and is_impossible(tree, at):
            if not unable and (verdict := impossible(tree, goal, site)) is not None:
                return verdict
        if not negated(tree, at):
            continue
        if goal >= 0 and at == tree.heads[goal]:
            if unable or allows(tree, goal, site):
                continue
            return "negated", "factuality.not-achieved"
        if step and is_of(token, "success"):
            return "negated", "factuality.not-achieved"
        direct = not step and (_is_object(tree, at, site) or is_sum(site))
        measured = is_of(token, "measure") or is_bound(site) or _is_total(site)
        state = token.pos == "ADJ" and site.quantity.kind == "count"  # «не готовы пять мостов»
        if direct and not state and token.pos in ("VERB", "ADJ") and not measured:
            return "negated", "factuality.not"
    return None


def _is_object(tree: Tree, at: int, site: Site) -> bool:
    """Whether the figure is what a verb was not done to; «зарплату не получают [тысяча шахтёров]» is taken
    for one beside another, and «мост не достроили [12 рабочих]», where the bridge cannot be the subject.
    """
    below = tree.sentence.children[at]
    things = [i for i in below if tree.rels[i] in OBJECT or (i < at and is_its_object(tree, i, at))]
    return has_role(tree, at, site, OBJECT) and len(things) == 1


def instead(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Построено 18, а не 48 школ», «построено не 48 школ, а 18», «вместо того чтобы построить 48 школ».

    And «закрыты все школы, кроме 48».
    """
    denied = is_denied(site) or is_excepted(site) or any(is_left_undone(tree, at) for at in chain)
    return ("negated", "factuality.instead") if denied else None


def stood_for(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Построили 12 школ вместо [60]», «вместо положенных [25]»: what another number stands for."""
    if not (found := in_its_stead(site)) or (
        chain and tree is site.tree and is_own(chain[0], site)
    ):
        return None  # «вместо [60] закрытых школ»: these were closed
    return (found, "factuality.in-its-stead")


def nobody(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Ни одна из 12 школ не закрыта», «ни одному никогда не удавалось взять пять кубков»."""
    none, one = lemmas("none"), lemmas("one")
    for word, after in pairwise(tree.tokens):
        if after.lemma in one and word.text.casefold() in none:
            if any(negated(tree, at) and not denies_others(site, tree, at) for at in chain):
                return "negated", "factuality.nobody"
    return None


def _is_total(site: Site) -> bool:
    """«Не выявлено ни одного случая, всего — [97]»: a dash and the word of a total stand before a figure."""
    tokens, dash = site.sentence.tokens, site.first - 1
    told = tokens[dash - 1].text.casefold() if dash > 0 and tokens[dash].text in DASHES else ""
    return told in classes("russian/parts")["whole"]
