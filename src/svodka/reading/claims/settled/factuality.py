"""Factuality: whether a figure is asserted, denied, planned or only possible.

The tree is walked up from the action (from the figure itself where there is none) to the head of its
clause, and on into a clause that governs it. The first word that decides does; past facts end the walk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from svodka.language.lexicon import classes, folded
from svodka.language.punctuation import DASHES
from svodka.language.russian.dictionary import parses
from svodka.reading.claims.lists.of_now import is_compared_now, is_of_now
from svodka.reading.claims.settled.alternatives import goes_on
from svodka.reading.claims.settled.asked import asked, if_so
from svodka.reading.claims.settled.by_rule import told_by_rule
from svodka.reading.claims.settled.charges import charged
from svodka.reading.claims.settled.deciding_words import Verdict, is_of, lemmas, phrases
from svodka.reading.claims.settled.disagreeing import is_its_object
from svodka.reading.claims.settled.extents import is_sum
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
from svodka.reading.claims.settled.norms import is_norm_given
from svodka.reading.claims.settled.plans import (
    OBJECT,
    SUBJECT,
    has_role,
    is_bound,
    meant,
    planned_by_some,
)
from svodka.reading.claims.settled.prospects import in_prospect
from svodka.reading.claims.settled.rumours import rumoured
from svodka.reading.claims.settled.unable import (
    allows,
    impossible,
    infinitive,
    is_impossible,
    is_of_unable,
)
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_STEPS = 8
"""How many governors are asked at most."""
_WITHOUT_ACTION = 3
"""How many tokens of the way up count where the figure has no action."""
_BESIDE = frozenset({"ccomp", "acl", "xcomp", "csubj", "csubj:pass", "nmod", "obl", "obj", "iobj"})
"""Relations over which an accusation reaches a past fact: «обвиняют в том, что он продал 40 картин»."""

_TOLD_WRONGLY = frozenset({"ccomp", "obl"})
"""Relations of what is told by mistake: «[ошибочно] сообщили, что погибли 40», «… о 40 погибших»."""
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


def _denied(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
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


def _instead(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Построено 18, а не 48 школ», «построено не 48 школ, а 18», «вместо того чтобы построить 48 школ».

    And «закрыты все школы, кроме 48».
    """
    denied = is_denied(site) or is_excepted(site) or any(is_left_undone(tree, at) for at in chain)
    return ("negated", "factuality.instead") if denied else None


def _in_its_stead(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
    """«Построили 12 школ вместо [60]», «вместо положенных [25]»: what another number stands for."""
    if not (found := in_its_stead(site)) or (
        chain and tree is site.tree and is_own(chain[0], site)
    ):
        return None  # «вместо [60] закрытых школ»: these were closed
    return (found, "factuality.in-its-stead")


def _now(_: Tree, __: Sequence[int], site: Site) -> Verdict | None:
    """«Планируют открыть 20 тысяч мест, сейчас их [14 тысяч]», «вырастет до 40 против нынешних [35]»."""
    now = is_of_now(site) or is_compared_now(site)
    return ("asserted", "factuality.now") if now else None


def _nobody(tree: Tree, chain: Sequence[int], site: Site) -> Verdict | None:
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
    _instead, _now, planned_by_some, nearly, rumoured, guessed, asked, if_so, in_prospect, _denied, _nobody,
    charged, _doubted, meant, foreseen, _future, _would, _in_its_stead, goes_on,
)  # fmt: skip
"""In the order in which they are asked."""
