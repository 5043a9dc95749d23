"""Factuality: whether a figure is asserted, denied, planned or only possible.

The tree is walked up from the action (from the figure itself where there is none) to the head of its
clause, and on into a clause that governs it. The first word that decides does; past facts end the walk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from svodka.language.lexicon import classes, folded
from svodka.language.russian.dictionary import parses
from svodka.reading.claims.lists.of_now import is_compared_now, is_of_now
from svodka.reading.claims.settled.alternatives import goes_on
from svodka.reading.claims.settled.asked import asked, if_so
from svodka.reading.claims.settled.by_rule import told_by_rule
from svodka.reading.claims.settled.charges import charged
from svodka.reading.claims.settled.deciding_words import Verdict, is_of, lemmas, phrases
from svodka.reading.claims.settled.denied import denied, instead, nobody, stood_for
from svodka.reading.claims.settled.facts import (
    finite,
    has_happened,
    negated,
    of_a_later,
    past_fact,
    stands,
    supposed,
    will_be,
)
from svodka.reading.claims.settled.foreseen import foreseen
from svodka.reading.claims.settled.guesses import guessed, nearly
from svodka.reading.claims.settled.instead import mistaken, replaced
from svodka.reading.claims.settled.norms import is_norm_given
from svodka.reading.claims.settled.plans import (
    SUBJECT,
    has_role,
    meant,
    planned_by_some,
)
from svodka.reading.claims.settled.prospects import in_prospect
from svodka.reading.claims.settled.rumours import rumoured
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_STEPS = 8
"""How many governors are asked at most."""
_WITHOUT_ACTION = 3
"""How many tokens of the way up count where the figure has no action."""
_BESIDE = frozenset({"ccomp", "acl", "xcomp", "csubj", "csubj:pass", "nmod", "obl", "obj", "iobj"})
"""Relations over which an accusation reaches a past fact: «обвиняют в том, что он продал 40 картин»."""

_CONTENTS = frozenset({"ccomp", "csubj", "csubj:pass"})
"""Relations of what is doubted to the word that doubts it: «не исключено, что погибли 40»."""


def factuality(site: Site, action: tuple[Tree, int] | None) -> Verdict:
    """The factuality of a figure and the name of the rule that said so.

    ``action`` is the word of what happened: its tree and its index there.
    """
    tree, at = action if action is not None else (site.tree, site.head)
    chain = list(_chain(tree, at))
    if action is None:  # a total («из 90 голосов») or a figure beside its verb says little of it
        far = 1 if site.preposition in classes("russian/parts")["out_of"] else _WITHOUT_ACTION
        chain = [at for at in chain[:far] if not of_a_later(tree, at, site)]
    for rule in _RULES:
        verdict = rule(tree, chain, site)
        if verdict is not None:
            return verdict
    if told_by_rule(tree, chain) or is_norm_given(site):
        return "planned", "factuality.norm"
    return "asserted", "factuality.plain"


def _chain(tree: Tree, at: int) -> Iterator[int]:
    """The action and its governors, as far as they say something of it.

    Not those that a finite verb is joined to, which says itself when it is: «завод закроют, на нём
    [работают] 400 человек».
    """
    yield at
    if past_fact(tree, at):
        yield from _accusers(tree, at)
        return
    joined = finite(tree.tokens[at]) and tree.rels[at] == "conj"
    if joined or has_happened(tree, at) or stands(tree, at):
        return
    for above in tree.up[at][:_STEPS]:
        below = at
        at = above
        if tree.rels[below] in ("parataxis", "advcl"):
            if tree.tokens[below].feats.get("VerbForm") != "Conv":
                return  # another clause, said beside it
        if tree.rels[below] in ("ccomp", "acl:relcl") and finite(tree.tokens[below]):
            yield from _accusers(tree, below)
            return
        yield at
        if past_fact(tree, at):
            yield from _accusers(tree, at)
            return
        if finite(tree.tokens[at]) and tree.rels[at] in ("conj", "acl:relcl"):
            return


def _accusers(tree: Tree, at: int) -> Iterator[int]:
    """Words of accusation or denial above a fact, over the relations of their contents."""
    for above in tree.up[at][:3]:
        if tree.rels[at] not in _BESIDE:
            return
        token = tree.tokens[above]
        if any(is_of(token, kind) for kind in ("charge", "denial")) or supposed(token):
            yield above
            return
        if tree.rels[at] == "ccomp" and (mistaken(tree, above) or replaced(tree, above)):
            yield above
            return
        at = above


def _now(_: Tree, __: Sequence[int], site: Site) -> Verdict | None:
    """«Планируют открыть 20 тысяч мест, сейчас их [14 тысяч]», «вырастет до 40 против нынешних [35]»."""
    now = is_of_now(site) or is_compared_now(site)
    return ("asserted", "factuality.now") if now else None


def _doubted(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Ему якобы заплатили 5 млн рублей»; «может потерять 40 мест»; «вероятно, что погибли 40»."""
    for at in chain:
        token = tree.tokens[at]
        if is_of(token, "conceivable") and has_role(tree, at, site, SUBJECT):
            continue  # «возможны три варианта»: so many there are
        if is_of(token, "chance") and not negated(tree, at):
            return "possible", "factuality.chance"
    reach = {*chain[:3], site.head, site.noun}
    over = {tree.heads[at] for at in chain[:3] if tree.rels[at] in _CONTENTS}
    for first, last in phrases(tree, "doubt"):
        heads = {tree.heads[at] for at in range(first, last + 1)}
        if heads & reach or last in over:
            return "possible", "factuality.doubt"
    return None


def _future(tree: Tree, chain: Sequence[int], _: Site) -> Verdict | None:
    """«Подготовка продлится 18 месяцев», «будет открыто 30 участков», «держитесь в 15 м от воды»."""
    for at in chain:
        token = tree.tokens[at]
        if token.feats.get("Mood") == "Imp":
            return "planned", "factuality.order"
        future = token.feats.get("Tense") == "Fut" and token.feats.get("VerbForm", "Fin") == "Fin"
        if future and not _is_reached(tree, at) and not _is_of_now(tree, at):
            return "planned", "factuality.future"
        if any(will_be(child) for child in tree.children(at)):
            return "planned", "factuality.future"
    return None


def _is_of_now(tree: Tree, at: int) -> bool:
    """«На посты [заступает] 40 человек»: a verb that the tagger alone takes for one of the future."""
    if tree.phrases is not None:
        return False
    forms = [p.tag for p in parses(folded(tree.tokens[at].text)) if p.tag.POS == "VERB"]
    return bool(forms) and all(tag.tense == "pres" for tag in forms)


def _would(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Без ремонта рухнули бы 12 домов»; not «рухнули хотя бы 12 домов», «как бы вернулся», «на 75 б.п.»."""
    words = tree.sentence.lower
    if lemmas("would").isdisjoint(words):
        return None
    facts = {last for _, last in phrases(tree, "at-least")}
    told = (t for at in chain for t in tree.children(at) if t.index not in facts)
    if any(t.low in lemmas("would") and not site.page.in_figure(t.start) for t in told):
        return "possible", "factuality.would"
    return None


def _is_reached(tree: Tree, at: int) -> bool:
    """«[Достигнут] рост на 7%»: a participle that looks like the plural of a verb, its subject being one."""
    subject = tree.child(at, "nsubj", "nsubj:pass")
    if tree.tokens[at].feats.get("Number") != "Plur" or subject < 0:
        return False
    if all(parse.tag.POS != "PRTS" for parse in parses(folded(tree.tokens[at].text))):
        return False  # «автопарк [пополнят] 85 машин»
    feats = tree.tokens[subject].feats
    one = (feats.get("Case"), feats.get("Number"), feats.get("Gender")) == ("Nom", "Sing", "Masc")
    return one and not any(c.rel == "conj" or c.pos == "NUM" for c in tree.children(subject))


_RULES = (
    instead, _now, planned_by_some, nearly, rumoured, guessed, asked, if_so, in_prospect, denied, nobody,
    charged, _doubted, meant, foreseen, _future, _would, stood_for, goes_on,
)  # fmt: skip
"""In the order in which they are asked."""
