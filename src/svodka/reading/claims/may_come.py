"""Whether what may be is still to come: «может закрыть 40 магазинов», not "may have closed 40"."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.reading.claims.choosing.drafts import Reading
from svodka.reading.claims.placed_periods import PlacedPeriod
from svodka.reading.claims.settled.deciding_words import is_of
from svodka.reading.claims.settled.facts import negated
from svodka.reading.syntax.tree import Tree

_UP = 2
"""Words above a deed among which the one stands by which it may come."""


def may_come(option: PlacedPeriod, reading: Reading) -> bool:
    """«[Могут] закрыть 40 школ», "40 shops may be closed": whether a time is of what is ahead.

    Not of what is so: «может составлять 40», "there may be 40"; nor of what may have been, or has begun:
    "may be closed from midnight on Monday".
    """
    action = reading.action
    if action is None or _has_begun(option, reading):
        return False
    tree, at = action.tree, action.token
    return _is_modal(tree, at) or _is_led(tree, at)


def _has_begun(option: PlacedPeriod, reading: Reading) -> bool:
    tree = reading.site.page.tree(option.sentence)
    if tree is None or option.candidate.kind != "weekday":
        return False
    before = tree.sentence.lower[max(0, option.first - _UP) : option.first]
    return not classes("english/chances")["begun"].isdisjoint(before)


def _is_modal(tree: Tree, at: int) -> bool:
    """ "Up to 40 shops may close"; not "may have closed", "may be standing"."""
    may, have, standing = (
        classes("english/chances")[kind] for kind in ("modal", "have", "standing")
    )
    words = tree.sentence.lower
    beside = {words[c.index] for c in tree.children(at) if c.rel.startswith("aux")}
    if beside.isdisjoint(may) or not beside.isdisjoint(have):
        return False
    done = tree.tokens[at].feats.get("VerbForm") == "Inf" or tree.child(at, "aux:pass") >= 0
    return done and tree.tokens[at].lemma not in standing


def _is_led(tree: Tree, at: int) -> bool:
    """«[Рискует] потерять», «[грозит] закрытие», "is likely to close": a word of chance told of now."""
    tokens, below = tree.tokens, at
    if tokens[at].feats.get("Tense") == "Past" and tokens[at].feats.get("VerbForm") == "Fin":
        return False
    if tokens[at].feats.get("Aspect") == "Imp" and tokens[at].feats.get("VerbForm") == "Inf":
        return False
    words, have = tree.sentence.lower, classes("english/chances")["have"]
    if any(words[c.index] in have and c.rel.startswith("aux") for c in tree.children(at)):
        return False
    for above in (at, *tree.up[at][:_UP]):
        token = tokens[above]
        if is_of(token, "chance") or token.lemma in classes("english/chances")["likely"]:
            if above != at and tree.rels[below] in ("conj", "advcl", "acl:relcl", "parataxis"):
                return False
            now = token.feats.get("Tense") != "Past" and not negated(tree, above)
            return now and (above != at or token.pos == "VERB")
        below = above
    return False
