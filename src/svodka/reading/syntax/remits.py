"""What a body is for, as a part of its name: «комитет по экологии», «центр по борьбе с шумом»."""

from __future__ import annotations

from svodka.language.lexicon import classes
from svodka.reading.syntax.links import links
from svodka.reading.syntax.tree import Tree


def end_of_remit(tree: Tree, body: int) -> int:
    """«Комитет по [экологии]», «центр по [борьбе с шумом]»: where what a body is for ends; or -1.

    Not «управление по договору передало автобусы».
    """
    tokens = tree.tokens
    if tokens[body].lemma not in classes("russian/speaker_nouns", "kind")["body"]:
        return -1
    if not any(t.text in links("remit") for t in tokens[body + 1 : body + 2]):
        return -1
    noun = _noun_of(tree, body + 2)
    if noun < 0 or tokens[noun].feats.get("Case") != "Dat" or tree.heads[noun] != body:
        return -1
    if tokens[noun].text in links("grounds"):
        return -1
    further = (
        _noun_of(tree, noun + 2) if any(t.pos == "ADP" for t in tokens[noun + 1 : noun + 2]) else -1
    )
    return further if further >= 0 and tree.heads[further] == noun else noun


def _noun_of(tree: Tree, at: int) -> int:
    """The noun that begins at a word, over its adjectives; or -1."""
    while at < len(tree.tokens) and tree.tokens[at].pos == "ADJ":
        at += 1
    return at if at < len(tree.tokens) and tree.tokens[at].pos == "NOUN" else -1
