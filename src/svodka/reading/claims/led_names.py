"""Nouns that lead a name behind a preposition and say whose help, wish or absence it is, and not where.

«За исключением [Тулы]», «по сравнению с [Тулой]», «при поддержке [России]», «за пределами [Тулы]».
"""

from __future__ import annotations

from svodka.language.lexicon import classes, folded
from svodka.reading.claims.candidates import Candidate
from svodka.reading.syntax.phrases import name_at


def is_led_otherwise(option: Candidate) -> bool:
    """Whether a noun with its preposition stands right before the words of an option, which tell no place."""
    tree, at = option.tree, option.token
    tokens = tree.tokens
    if tree.phrases is not None:
        return False
    while tree.rels[at] == "conj" and 0 <= tree.heads[at] < at:
        at = tree.heads[at]
    name = name_at(tree.sentence, at)
    before = (at if name is None else min(at, name.first)) - 1
    while before > 0 and tokens[before].pos == "ADJ" and tree.heads[before] == at:
        before -= 1
    before -= before > 0 and tokens[before].pos == "ADP"
    if before < 1:
        return False
    words, word, governing = classes("russian/led_names"), tokens[before], tokens[before - 1]
    if word.lemma in words["noun"] or folded(word.text) in words["form"]:
        return governing.pos == "ADP" or folded(governing.text) in words["not"]
    return False
