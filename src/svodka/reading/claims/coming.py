"""Times of what is to come: whether a time says when a planned deed will be done."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.claims.settled.deciding_words import is_of
from svodka.reading.claims.settled.plans import SUBJECT
from svodka.reading.claims.settled.put_off import is_until
from svodka.reading.claims.settled.tenses import has_been, is_told_ahead
from svodka.reading.syntax.tree import Tree

_APART = frozenset({"conj", "ccomp"})
"""How a verb hangs on one that has a time of its own."""


def is_to_be(option: PlacedPeriod, reading: Reading) -> bool:
    """Whether a time says when a deed is to come: «[в марте] должны открыть 20 школ».

    Not «в марте планировали открыть», where it says when the plan was.
    """
    action = reading.action
    if action is None or option.token < 0:
        return False
    if option.sentence != action.sentence:  # «[в мае] пройдёт форум. Приедут 300 человек»
        return is_told_ahead(reading.site, option)
    tree = action.tree
    over = [action.token, *_above(tree, action.token)]
    dated = tree.up[option.token]
    if not dated:
        return False
    if is_until(tree, option.token):  # «открытие школ перенесли [на осень]»
        return True
    if _is_of_change(tree, action, dated):  # «индексация пенсий [1 апреля] составит 7%»
        return True
    if dated[0] not in over:  # «выборы состоятся [14 марта], в них участвуют 11 партий»
        led = tree.heads[dated[0]] == action.token and (
            tree.rels[dated[0]] == "xcomp"
            or (tree.rels[dated[0]] in SUBJECT and is_of(tree.tokens[action.token], "chance"))
        )  # «грозит закрытие [в марте]»
        return led or tree.tokens[dated[0]].feats.get("Tense") == "Fut"  # «will let them stay»
    past = [i for i in over if tree.tokens[i].feats.get("Tense") == "Past"]
    forms = {(i, tree.tokens[i].feats.get("VerbForm")) for i in past if not _is_now(tree, i)}
    return not any(form == "Fin" or (form == "Part" and i != action.token) for i, form in forms)


def is_still_to_come(option: PlacedPeriod, reading: Reading) -> bool:
    """«[С 1 июля] тарифы растут на 12%», told in June: what the present tense says of a time to come.

    So does no verb at all, of a time that has begun: «[до конца года] — 12 школ».
    """
    time, action = option.candidate, reading.action
    if option.sentence != reading.site.sentence.index:
        return False
    if action is None:
        return time.kind == "until" and time.unfinished and not has_been(reading.site)
    tokens = action.tree.tokens
    token = tokens[action.token]
    now = token.feats.get("Tense") == "Pres" and token.feats.get("VerbForm") == "Fin"
    if action.tree.child(action.token, "obj", "ccomp", "xcomp") >= 0 and _does(reading, action):
        return False  # «[12 банков] ждут роста в следующем году»
    return time.to_come and now and action.tree.clause[option.token] == action.token


def _does(reading: Reading, action: Candidate) -> bool:
    """Whether a figure is of those who do it."""
    site, tree = reading.site, action.tree
    if tree is not site.tree:
        return False
    chain = (site.head, *tree.up[site.head])
    below = chain[chain.index(action.token) - 1] if action.token in chain[1:] else site.head
    return tree.heads[below] == action.token and tree.rels[below] == "nsubj"


def _is_of_change(tree: Tree, action: Candidate, dated: Sequence[int]) -> bool:
    """Whether a time says when a change, the subject of what is to come, happens: nouns alone between."""
    between = [*takewhile(lambda at: at != action.token, dated)]
    nouns = [tree.tokens[at] for at in between]
    changes = classes("russian/change")
    change = any(t.lemma in changes[name] for t in nouns for name in ("increase", "decrease"))
    coming = tree.tokens[action.token].feats.get("Tense") == "Fut"
    return coming and change and len(between) < len(dated) and all(t.pos == "NOUN" for t in nouns)


def _above(tree: Tree, token: int) -> Sequence[int]:
    """The words over a deed, but for a verb that it is joined to: «rose by 2 m and will reach 9 on Friday».

    Nor for one of saying: «said that 90 flights would be cancelled on Friday».
    """
    up = tree.up[token][:2]
    below = (token, *up)
    ends = (
        i
        for i, at in enumerate(up)
        if tree.tokens[below[i]].rel in _APART and tree.tokens[at].pos == "VERB"
    )
    return up[: next(ends, len(up))]


def _is_now(tree: Tree, participle: int) -> bool:
    """«Forty halls [are expected] to open by June»: a participle of the past with a verb of the present."""
    beside = (tree.tokens[i] for i in tree.sentence.children[participle])
    return any(t.rel == "aux:pass" and t.feats.get("Tense") == "Pres" for t in beside)
