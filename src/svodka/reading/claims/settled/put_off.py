"""Deeds that are put off: «[открытие] 12 школ перенесли на май», which is to be done, and was not."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.claims.settled.facts import negated
from svodka.reading.syntax.morphs import morphs
from svodka.reading.syntax.sites import Site
from svodka.reading.syntax.tree import Tree

NOUNS = frozenset({"NOUN", "PROPN"})
"""Nouns, of which the tagger takes the first word of a sentence for a name: «[Открытие] 12 школ»."""
_DONE_TO = frozenset({"obj", "nsubj", "nsubj:pass", "nmod"})
"""Roles of a deed to the word that puts it off."""


def is_put_off(tree: Tree, deed: int) -> bool:
    """«[Открытие] 12 школ перенесли», «[сдача] 40 домов отложена»; not «перенесли [могилы] 12 солдат»."""
    token, above = tree.tokens[deed], tree.heads[deed]
    if token.pos not in NOUNS or above < 0 or tree.rels[deed] not in _DONE_TO:
        return False
    later = tree.tokens[above].lemma in classes("russian/prospects")["putting-off"]
    return (
        later
        and not negated(tree, above)
        and is_of_deed(tree, deed)
        and tree.child(deed, "case") < 0
    )


def is_of_deed(tree: Tree, noun: int) -> bool:
    """«[Открытие]», «[сдача]»: a noun that says what is done."""
    lemma = tree.tokens[noun].lemma
    return lemma.endswith(morphs("deed")) or lemma in classes("russian/prospects")["doing"]


def is_until(tree: Tree, time: int) -> bool:
    """Whether a time is the one until which a deed is put off: «перенесли [на май]»."""
    case = tree.child(time, "case")
    if case < 0 or tree.sentence.lower[case] not in classes("russian/prospects")["until"]:
        return False
    above = tree.up[time]
    beside = (c.index for c in tree.children(above[0])) if above else ()
    return any(is_put_off(tree, at) for at in (*above, *beside))


def deed_put_off(site: Site, options: Sequence[Candidate]) -> int | None:
    """«[Открытие] 12 школ перенесли на май»: the deed of what is counted is not that it was put off."""
    tree = site.tree
    above = tree.heads[site.noun] if site.noun >= 0 and tree.phrases is None else -1
    return index_of(options, tree, above) if above >= 0 and is_put_off(tree, above) else None
