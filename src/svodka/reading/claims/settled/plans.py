"""What is meant to happen: plans, promises, orders and needs that govern a deed, and denied ones."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import DASHES
from svodka.reading.claims.settled.deciding_words import Verdict, is_of, lemmas
from svodka.reading.claims.settled.duties import is_of_article
from svodka.reading.claims.settled.facts import (
    denies,
    finite,
    is_needed,
    is_settled,
    negated,
    past_fact,
)
from svodka.reading.syntax.links import links
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

SUBJECT = frozenset({"nsubj", "nsubj:pass"})
OBJECT = frozenset({"obj"})
_DONE_TO = frozenset({"obj", "nsubj:pass"})
"""Roles of what a plan is about, where it stands beside the plan itself."""
_SO_MUCH = frozenset({"money", "percent", "measure"})
"""Kinds of figures that are how much something is."""
_REFLEXIVE = 2
"""Letters that make a verb reflexive: «ся»."""


def has_role(tree: Tree, at: int, site: Site, roles: frozenset[str]) -> bool:
    """Whether the figure, or its noun, stands in one of these roles to a verb."""
    return tree is site.tree and any(
        i >= 0 and tree.heads[i] == at and tree.rels[i] in roles for i in (site.head, site.noun)
    )


def is_bound(site: Site) -> bool:
    """«Не опускается [ниже 40]», «не может быть [менее 40]»: the negation makes it a floor, or a ceiling."""
    if site.quantity.relation not in ("at_least", "at_most"):
        return False
    word = site.quantity.text.partition(" ")[0].casefold()
    bounds = classes("russian/bounds", "relation")
    forms = (*classes("russian/comparatives").values(), bounds["less_than"], bounds["more_than"])
    return any(word in some for some in forms)


def meant(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Завод планирует выпустить 900 тракторов»; «нужно собрать 300 подписей»; «план — 12 школ»."""
    for step, at in enumerate(chain):
        token = tree.tokens[at]
        if not (is_of(token, "plan") or is_needed(tree, at) or _awaits(tree, chain, step, site)):
            continue
        if is_of_article(tree, at) or _is_called_up(tree, at):
            continue
        if not step and has_role(tree, at, site, SUBJECT) and _animate(site):
            one = token.feats.get("Number") == "Sing" and token.text.endswith(morphs("self"))
            if not one or token.lemma[:-_REFLEXIVE] not in lemmas("plan"):
                continue  # «20 жителей требовали проверки»: they did; not «20 бойцов планируется отозвать»
        if not step and token.feats.get("Tense") == "Past" and _is_so_often(site):
            continue  # «взятку предлагали 15 раз»: so often they did
        if token.pos == "NOUN" and tree is site.tree and at == site.noun:
            continue  # «внёс 45 предложений»: the plans themselves are counted
        if not step and is_of(token, "offering") and _offers(site):
            continue  # «предложено 45 поправок»: so are they
        if not step and token.feats.get("VerbForm") == "Part" and token.feats.get("Voice") == "Act":
            if token.lemma not in classes("russian/factuality", "told")["ruling"]:
                continue  # «фирмы, предлагающие 170 туров»: they do
        if is_settled(tree, at):
            continue
        below = chain[step - 1] if step else -1
        if below < 0 or not (finite(tree.tokens[below]) or past_fact(tree, below)):
            if _is_not_meant(tree, at, below, site):
                return "negated", "factuality.not-planned"
            return "planned", "factuality.plan"
    if any(_is_purpose(tree, at) for at in chain):
        return "planned", "factuality.purpose"
    if tree is site.tree and _is_said_plan(site):
        return "planned", "factuality.plan"
    if chain and _is_aim(tree, chain[0]):
        return "planned", "factuality.plan"
    return None


def planned_by_some(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«40% [жителей] планируют уехать», «60% [фирм] не хотят нанимать»: so many do plan, or do not."""
    if site.quantity.kind != "percent" or not chain or not is_of(tree.tokens[chain[0]], "minded"):
        return None
    if site.noun < 0 or not has_role(tree, chain[0], site, SUBJECT):
        return None
    who, lemma = tree.tokens[site.noun], folded(tree.tokens[site.noun].lemma)
    asked = lemma in classes("russian/parts")["asked"] or is_of(who, "planner")
    some = _animate(site) or asked or lemma in classes("russian/speaker_nouns", "kind")["body"]
    return ("asserted", "factuality.planned-by-some") if some else None


def _offers(site: Site) -> bool:
    """«Предложили 40 [поправок]», «[названий]»: a noun of plans, or what else is thought of."""
    noun = site.tree.tokens[site.noun] if site.noun >= 0 else None
    return noun is not None and (is_of(noun, "plan") or is_of(noun, "offer"))


def _awaits(tree: Tree, chain: Sequence[int], step: int, site: Site) -> bool:
    """«Аналитики [ожидают] роста цен на 12%»: the noun of a deed that somebody waits for."""
    if not is_of(tree.tokens[chain[step]], "awaiting"):
        return False
    if not step:
        return tree is site.tree and _awaits_so_much(site, chain[step])
    below = chain[step - 1]
    noun = tree.tokens[below]
    return (
        noun.pos == "NOUN" and tree.rels[below] in ("obj", "obl") and tree.child(below, "case") < 0
    )


def _awaits_so_much(site: Site, verb: int) -> bool:
    """«Минфин [ожидает] дефицит в 2% ВВП», «[ждут] инфляцию в районе 6%»: how much is waited for.

    Not «перемен [ждут] 60% опрошенных», who wait themselves.
    """
    tree, before = site.tree, site.tree.tokens[max(0, site.first - 1)]
    things = [c.index for c in tree.children(verb) if c.rel == "obj" and c.pos == "NOUN"]
    if site.quantity.kind not in _SO_MUCH or not any(verb < at < site.first for at in things):
        return False
    level = not classes("russian/extents")["level"].isdisjoint((before.lemma, folded(before.text)))
    return bool(site.preposition) or level or site.quantity.kind == "money"


def _is_called_up(tree: Tree, at: int) -> bool:
    """«На службу [призвано] 400 человек, осенью — 300»: who is called up, and not upon to do something."""
    token = tree.tokens[at]
    if token.lemma not in classes("russian/factuality")["calling"]:
        return False
    done = token.feats.get("Variant") == "Short"
    return done and all(c.feats.get("VerbForm") != "Inf" for c in tree.children(at))


def _is_so_often(site: Site) -> bool:
    often = classes("russian/contexts")["rate"]
    return site.noun >= 0 and site.tree.tokens[site.noun].lemma in often


def _animate(site: Site) -> bool:
    return site.noun >= 0 and site.tree.tokens[site.noun].feats.get("Animacy") == "Anim"


def _is_not_meant(tree: Tree, at: int, below: int, site: Site) -> bool:
    """«[Не планирует] строить 12 школ», «строительство 12 школ [не планируется]»: a plan that is denied.

    Not «не только планирует»; nor «не должен превышать 40 тонн», «не рекомендуется больше 40 тонн», which
    bound it; nor of those who have no plan, or how often: «40 семьям не нужно платить», «12 школ не
    планируют ремонт».
    """
    if not negated(tree, at) or is_bound(site):
        return False
    no = next(c.index for c in tree.children(at) if c.index < at and denies(c))
    if tree.tokens[no + 1].text.casefold() in lemmas("only"):
        return False
    if below >= 0 and is_of(tree.tokens[below], "measure"):
        return False
    if tree is not site.tree:
        return True
    noun = site.noun if site.noun >= 0 else site.head
    if tree.tokens[noun].feats.get("Case") == "Dat" and tree.child(noun, "case") < 0:
        return False
    if tree.heads[noun] != at:
        return True
    if tree.rels[noun] in _DONE_TO:
        return True
    infinitive = any(c.feats.get("VerbForm") == "Inf" for c in tree.children(at))
    return tree.rels[noun] in SUBJECT and not infinitive and _is_said_of_plans(tree.tokens[at])


def _is_said_of_plans(token: Token) -> bool:
    """«12 школ не [нужны]», «7 млн не [требуются]»: said of what is planned, and not of who plans."""
    if not token.lemma.endswith(morphs("reflexive")):
        return token.pos == "ADJ"
    return is_of(token, "need") or token.lemma[:-_REFLEXIVE] in lemmas("plan")


def _is_purpose(tree: Tree, at: int) -> bool:
    """Whether a clause is one of purpose («чтобы собрать 40 тонн»)."""
    return any(c.rel == "mark" and folded(c.text) in lemmas("purpose") for c in tree.children(at))


def _is_said_plan(site: Site) -> bool:
    """«[План] на 2026 год — 12 школ», «[прогноз] — 3%»: what a plan is said to be, behind a dash.

    Only up to the next comma before it; not «цели удара — 12 складов», which are many.
    """
    tokens = site.tree.tokens
    dash = site.first - 1
    while dash > 0 and tokens[dash].text not in DASHES:
        if tokens[dash].feats.get("VerbForm") != "Inf" and tokens[dash].pos != "ADP":
            return False
        dash -= 1
    return _aim_before(tokens, dash)


def _is_aim(tree: Tree, at: int) -> bool:
    """«[Цель] к 2029 году — довести долю до 50%»: an infinitive right behind the dash of what is meant."""
    tokens = tree.tokens
    ends = at > 1 and tokens[at - 1].text in DASHES and tokens[at].feats.get("VerbForm") == "Inf"
    return ends and _aim_before(tokens, at - 1)


def _aim_before(tokens: Sequence[Token], dash: int) -> bool:
    """Whether a word of an aim, one and no object, is what a dash says more of.

    «[Планы] на 2028 год — 600 машин, на 2029-й — 890», too, said once for both.
    """
    aims = classes("russian/factuality", "told")["aim"]
    for token in reversed(tokens[:dash]):
        if token.text == "," and _is_for(tokens, token.index + 1):
            before = (t.index for t in tokens[: token.index] if t.text in DASHES)
            told = next((at for at in before if tokens[at + 1].pos == "NUM"), 0)
            return _aim_before(tokens, told)
        if token.pos in ("VERB", "PUNCT"):
            return False
        if token.lemma in aims and (
            token.feats.get("Case") == "Nom" or folded(token.text) == token.lemma
        ):
            return token.feats.get("Number") == "Sing" or _is_for(tokens, token.index + 1)
    return False


def _is_for(tokens: Sequence[Token], at: int) -> bool:
    """«[На] 2029 год»: «на» before a year."""
    on = tokens[at].text.casefold() in links("amount")
    return on and tokens[at + 1].text[:1].isdigit()
