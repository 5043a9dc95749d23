"""Nouns behind «больше всего» and the like, participles that stand for people among them."""

from __future__ import annotations

from functools import cache

from svodka.language.lexicon import classes
from svodka.reading.syntax.tree import Tree


def most_of(tree: Tree) -> int:
    """«Больше всего [заболевших] в Туле»: the genitive plural right behind the words; or -1."""
    words, tokens = tree.sentence.lower, tree.tokens
    if tree.phrases is not None or _seconds().isdisjoint(words):
        return -1
    for at in range(2, len(words)):
        if f"{words[at - 2]} {words[at - 1]}" in classes("russian/parts")["most"]:
            feats = tokens[at].feats
            named = tokens[at].pos == "NOUN" or feats.get("VerbForm") == "Part"
            many = (feats.get("Case"), feats.get("Number")) == ("Gen", "Plur")
            return at if named and many else -1
    return -1


@cache
def _seconds() -> frozenset[str]:
    """The second words of those of two words."""
    pairs = (form.split() for form in classes("russian/parts")["most"])
    return frozenset(pair[1] for pair in pairs if len(pair) > 1)
