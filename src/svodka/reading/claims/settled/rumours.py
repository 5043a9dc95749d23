"""What is told of a rumour or a belief: «сообщения о закрытии 12 школ [ложны]», «[не верят], что закрыли»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.settled.deciding_words import Verdict, is_of, lemmas
from svodka.reading.claims.settled.facts import negated
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

_WORDS = ("untrue", "truth", "confirm", "belief", "doubting")
"""Classes of words, without one of which a sentence tells nothing of this kind."""
_TOLD = frozenset({"nsubj", "nsubj:pass", "obj"})
"""Roles of a rumour to the word that says what it is worth."""
_THAT = frozenset({"ccomp", "csubj", "csubj:pass", "acl:relcl"})
"""Roles of what is believed, or not."""
_CLAUSES = frozenset({"ccomp", "acl"})
"""How a deed hangs on the rumour that tells it, or on the «том» of one."""
_UP = 5
"""Words above a deed among which its rumour is looked for: «информация о том, что …»."""


def rumoured(tree: Tree, chain: Sequence[int], _: Site) -> Verdict | None:
    """What the rumour of a deed is worth, or whether those named believe it; None where nothing says so.

    «Информация о 12 погибших не соответствует действительности», «неправда, что погибли 12 человек»: it is
    not so. «Данные о 12 погибших не подтвердились», «жители не верят, что построят 12 школ»: it may be.
    """
    if not chain:
        return None
    words = {token.lemma for token in tree.tokens}
    if all(lemmas(kind).isdisjoint(words) for kind in _WORDS):
        return None
    at = chain[0]
    for above in tree.up[at][:_UP]:
        token, rel = tree.tokens[above], tree.rels[at]
        if rel in _THAT:
            denied = negated(tree, above)
            if is_of(token, "untrue") and not denied:
                return "negated", "factuality.untrue"
            if is_of(token, "doubting" if not denied else "belief"):
                return "possible", "factuality.unbelieved"
        if rel in _TOLD and at == chain[0] and is_of(token, "confirm") and negated(tree, above):
            return "possible", "factuality.unconfirmed"  # «не подтверждена [гибель] 40 человек»
        if is_of(token, "rumour") and (rel in _CLAUSES or _is_about(tree, at)):
            return _of_rumour(tree, above)
        if token.feats.get("VerbForm") == "Fin":
            return None
        at = above
    return None


def _is_about(tree: Tree, at: int) -> bool:
    """«Сообщения [о закрытии]»; not «сообщения [12 школ]», which tell them."""
    case = tree.child(at, "case")
    about = classes("russian/references")["about"]
    return case >= 0 and tree.tokens[case].text.casefold() in about


def _of_rumour(tree: Tree, rumour: int) -> Verdict | None:
    """What is said of a rumour, by an adjective of its own or by the word it hangs on."""
    if any(is_of(c, "untrue") and c.rel == "amod" for c in tree.children(rumour)):
        return "negated", "factuality.untrue"
    above = tree.heads[rumour]
    if above < 0 or tree.rels[rumour] not in _TOLD:
        return None
    denied, below = negated(tree, above), tree.children(above)
    if is_of(tree.tokens[above], "confirm") and denied:
        return "possible", "factuality.unconfirmed"
    called = is_of(tree.tokens[above], "untrue") or any(
        is_of(c, "untrue") and c.feats.get("Case") == "Ins" for c in below
    )
    if called and not denied:
        return "negated", "factuality.untrue"
    fits = is_of(tree.tokens[above], "fitting") and any(is_of(c, "truth") for c in below)
    return ("negated", "factuality.untrue") if fits and denied else None
