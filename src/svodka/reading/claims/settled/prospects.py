"""Deeds that are agreed, allowed, tried, paid for or forbidden, and so not done: «договор на поставку 40 …».

Nobody says that they were done, though the word above them tells a fact of the past: «запретили [снос] 12
домов», «выделили деньги на [ремонт] 12 школ».
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.settled.deciding_words import Verdict
from svodka.reading.claims.settled.facts import negated
from svodka.reading.claims.settled.put_off import NOUNS, is_of_deed, is_put_off
from svodka.reading.claims.settled.unable import is_of_unable
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_OF_DEED = frozenset({"obj", "nsubj", "nsubj:pass", "nmod"})
"""Roles of a deed to the word that says that it did not take place."""
_EXACT = ("exact", "approx")
"""What is said of a number where it is no bound: «запрещено ловить [больше 5 кг]» is a rule."""


def in_prospect(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """What the word above a deed makes of it; None where nothing says that it is still to come."""
    if len(chain) > 1 and not _is_of_those(tree, chain, site):
        if (verdict := _above(tree, chain[0], chain[1], site)) is not None:
            return verdict
    if not chain:
        return None
    if _is(tree.tokens[chain[0]], "scheduling"):
        return "planned", "factuality.scheduled"
    if tree.tokens[chain[0]].pos == "NOUN" and _led(tree, chain[0], "without"):
        above = tree.heads[chain[0]]
        if above >= 0 and not negated(tree, above):  # «без закрытия 12 школ не обойтись»
            return "negated", "factuality.without"
    return None


def _above(tree: Tree, deed: int, above: int, site: Site) -> Verdict | None:
    token, denied = tree.tokens[above], negated(tree, above)
    infinitive = tree.tokens[deed].feats.get("VerbForm") == "Inf"
    if infinitive or _led(tree, deed, "for"):
        kept = denied if _is(token, "letting") else _is(token, "forbidding")
        if kept and site.quantity.relation not in _EXACT:
            return "planned", "factuality.norm"
        if _is(token, "forbidding"):
            return ("planned" if denied else "negated"), "factuality.forbidden"
        if _is(token, "letting"):
            return ("negated" if denied else "planned"), "factuality.allowed"
    if infinitive:
        return ("planned", "factuality.tried") if _is(token, "trying") and not denied else None
    if tree.tokens[deed].pos not in NOUNS:
        return None
    if _led(tree, deed, "for") and (_is(token, "agreement") or _is(token, "allotting")):
        return "planned", "factuality.agreed"
    if is_put_off(tree, deed):
        return "planned", "factuality.put-off"
    if tree.rels[deed] not in _OF_DEED or denied or tree.child(deed, "case") >= 0:
        return None
    if _is(token, "forbidding") or _is(token, "undoing"):
        return "negated", "factuality.undone"
    return None


def _is_of_those(tree: Tree, chain: Sequence[int], site: Site) -> bool:
    """Whether a figure is of those who are ready, or were forbidden: «[12 компаний] готовы строить».

    So it is behind an object where nobody else is named: «пытались вывезти зерно [12 человек]».
    """
    if tree is not site.tree:
        return False
    deed, above = chain[:2]
    nouns = [at for at in (site.head, site.noun) if at >= 0]
    if tree.tokens[deed].pos in NOUNS and _is_right_before(tree, deed, site):
        return False
    if any(tree.heads[at] == above for at in nouns) or is_of_unable(tree, deed, site):
        return True
    if tree.tokens[deed].feats.get("VerbForm") != "Inf":  # «запретили въезд [12 артистам]»
        return any(tree.heads[at] == deed and tree.rels[at] == "iobj" for at in nouns)
    if site.quantity.kind not in ("count", "percent") or site.preposition:
        return False
    if any(tree.rels[at] == "conj" for at in nouns):
        return False  # «пытались вывезти 40 тонн зерна и [12 машин]»
    thing = tree.child(deed, "obj")
    return deed < thing < site.first and tree.child(above, "nsubj", "nsubj:pass") < 0


def deed_paid_for(site: Site, options: Sequence[Candidate]) -> int | None:
    """«Для [строительства] 12 школ выделили 5 млн»: what the money is for is what is done to the schools."""
    tree, noun = site.tree, site.noun
    if noun < 0 or site.quantity.kind != "count":
        return None
    deed = site.first - 1 if _is_right_before(tree, site.first - 1, site) else tree.heads[noun]
    if deed < 0 or tree.phrases is not None or tree.heads[deed] < 0 or not is_of_deed(tree, deed):
        return None
    verb = tree.tokens[tree.heads[deed]]
    paid = any(_is(verb, kind) for kind in ("allotting", "spending")) and _led(tree, deed, "for")
    return index_of(options, tree, deed) if paid else None


def _is_right_before(tree: Tree, deed: int, site: Site) -> bool:
    """«Для [строительства] 12 школ», however the tree hangs these; not «запретили [въезд] 12 артистам»."""
    noun = site.noun if tree is site.tree else -1
    return 0 <= deed == site.first - 1 < noun and tree.tokens[noun].feats.get("Case") == "Gen"


def _led(tree: Tree, deed: int, kind: str) -> bool:
    """Whether a preposition of a class stands before a deed: «[на] строительство»."""
    case = tree.child(deed, "case")
    return case >= 0 and tree.tokens[case].text.casefold() in classes("russian/prospects")[kind]


def _is(token: Token, kind: str) -> bool:
    return token.lemma in classes("russian/prospects")[kind]
