"""Times that the tense of a deed rules out: what was done was not done in a year to come, nor the reverse.

«В 2027 году продадут 140 лотов. Продано [23]»: these were not sold in 2027. «В 2025 году построили 40 домов.
Построят ещё [12]»: not in 2025.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.lists.of_now import is_ahead
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.claims.settled.deciding_words import is_of
from svodka.reading.periods.candidates import PeriodCandidate
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_BESIDE = frozenset({"conj", "parataxis"})
"""How a clause hangs on another that it does not depend on."""


def out_of_tense(
    site: Site, options: Sequence[PlacedPeriod], action: Candidate | None
) -> Iterator[int]:
    """The times, as indices, that are still to come for what was done, or over for what is to come."""
    if action is None or site.tree.phrases is not None:
        return
    done, coming = is_done(action), _is_coming(action)
    for i, option in enumerate(options):
        elsewhere = option.sentence not in (site.sentence.index, action.sentence)
        if done and _of_plan(action, option):
            yield i
            continue
        if done and is_to_come(option.candidate):
            if elsewhere or _of_clause_ahead(site, action, option):
                yield i
        elif done and elsewhere and option.candidate.ahead is not None:
            if is_told_ahead(site, option):  # «в мае откроют 5 школ. Отремонтировано [3]»
                yield i
        elif coming and option.candidate.over:
            if _of_clause_gone(action, option) or (elsewhere and option.candidate.ahead is None):
                yield i


def is_told_ahead(site: Site, option: PlacedPeriod) -> bool:
    """«[В мае] откроют 5 школ»: a time whose own clause tells of what is to come."""
    tree = site.page.tree(option.sentence)
    if tree is None or tree.phrases is not None or option.token < 0:
        return False
    return tree.tokens[tree.clause[option.token]].feats.get("Tense") == "Fut"


def is_to_come(candidate: PeriodCandidate) -> bool:
    """«[В 2027 году]», «[до конца года]» in a text of 2026; not «в этом году»."""
    return candidate.to_come or (candidate.kind == "until" and candidate.unfinished)


def is_done(action: Candidate) -> bool:
    """Whether a deed is over: «[продано] 23 лота»; not «будет [продано]», «[запланировано] 23 лота»."""
    tree, at = action.tree, action.token
    token = tree.tokens[at]
    if token.feats.get("Tense") != "Past" or token.lemma in classes("russian/factuality")["plan"]:
        return False
    told = token.feats.get("VerbForm") == "Fin" or token.feats.get("Variant") == "Short"
    auxiliaries = [
        tree.tokens[i] for i in tree.sentence.children[at] if tree.tokens[i].pos == "AUX"
    ]
    return told and all(aux.feats.get("Tense") == "Past" for aux in auxiliaries)


def has_been(site: Site) -> bool:
    """«Через десять лет здесь [было] 30 семей»: whether there was so much, where nothing was done."""
    tokens, at = site.tree.tokens, site.tree.clause[site.head]
    told = (at, *site.sentence.children[at])
    return any(
        tokens[i].pos in ("AUX", "VERB") and tokens[i].feats.get("Tense") == "Past"
        for i in told
        if i == at or tokens[i].pos == "AUX"
    )


def _is_coming(action: Candidate) -> bool:
    """«[Построят] ещё 12 домов», «могут [построить] ещё 12»."""
    tree, at = action.tree, action.token
    if tree.tokens[at].feats.get("Tense") == "Fut":
        return True
    above = tree.tokens[tree.heads[at]]
    meant = is_of(above, "plan") or is_of(above, "chance")
    return meant and _leads(tree, at) and above.feats.get("Tense") == "Pres"


def _leads(tree: Tree, at: int) -> bool:
    """Whether a word is an infinitive that another leads."""
    led = tree.heads[at] >= 0 and tree.rels[at] in ("xcomp", "csubj")
    return led and tree.tokens[at].feats.get("VerbForm") == "Inf"


def _of_clause_gone(action: Candidate, option: PlacedPeriod) -> bool:
    """«[В марте] построили 40 домов, построят ещё 12»: of what was done, in the clause before."""
    tree = action.tree
    if option.sentence != action.sentence or option.token < 0:
        return False
    verb, at = tree.clause[option.token], action.token
    at = tree.heads[at] if _leads(tree, at) else at
    joined = tree.rels[at] in _BESIDE and tree.heads[at] == verb
    return joined and tree.tokens[verb].feats.get("Tense") == "Past"


def _of_plan(action: Candidate, option: PlacedPeriod) -> bool:
    """«Должны были завершить [в августе], но закончили 40% работ»: when something was to be done, in a
    clause before that of what was.
    """
    tree, at = action.tree, option.token
    if option.sentence != action.sentence or not 0 <= at < action.token:
        return False
    meant = next((i for i in tree.up[at] if tree.tokens[i].feats.get("VerbForm") == "Inf"), -1)
    above = tree.heads[meant] if meant >= 0 else -1
    if above < 0 or not is_of(tree.tokens[above], "plan") or action.token in (meant, above):
        return False
    within = {action.token, *tree.up[action.token]}
    comma = any(token.text == "," for token in tree.tokens[at : action.token])
    return comma and meant not in within


def _of_clause_ahead(site: Site, action: Candidate, option: PlacedPeriod) -> bool:
    """«[В 2028 году] отремонтируют 90 мостов, отремонтировано 34»: beside what was done, of what will be.

    Not «в 2028 году будет 25 лет, как завод открыли», where the figure is of what will be.
    """
    tree: Tree = action.tree
    if option.sentence != action.sentence or option.token < 0:
        return False
    verb = tree.clause[option.token]
    chain = (action.token, *tree.up[action.token])
    above = (verb, *tree.up[verb])
    if action.token in above[1:] and is_ahead(
        tree.tokens[verb]
    ):  # «снесли 90 домов, ещё 40 снесут к маю»
        beside = tree.rels[above[above.index(action.token) - 1]] in _BESIDE
        return beside and tree.clause[site.head] != verb
    if tree.clause[site.head] == verb or verb not in chain[1:] or not is_ahead(tree.tokens[verb]):
        return False
    return tree.rels[chain[chain.index(verb) - 1]] in _BESIDE
