"""Words that make a figure planned, possible or denied, by class, and where they stand in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from svodka.language.analysis import Token
from svodka.language.lexicon import classes, load
from svodka.model import Factuality
from svodka.reading.syntax.tree import Tree

Verdict = tuple[Factuality, str]
"""The factuality of a figure and the name of the rule that said so."""


@cache
def lemmas(kind: str) -> frozenset[str]:
    """The dictionary forms of a class."""
    return classes("russian/factuality").get(kind, frozenset())


def is_of(token: Token, kind: str) -> bool:
    """Whether a token is a word of a class: «опровергли» of denial. Russian lemmas are folded as they are."""
    return token.lemma in lemmas(kind)


@cache
def _forms(kind: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The phrases of a class by their first word."""
    out: dict[str, list[tuple[str, ...]]] = {}
    for entry in load("russian/factuality"):
        value = entry.values["class"]
        if kind in (value if isinstance(value, list) else (value,)):
            for form in entry.forms:
                words = tuple(form.split())
                out.setdefault(words[0], []).append(words)
    return {word: tuple(forms) for word, forms in out.items()}


def phrases(tree: Tree, kind: str) -> Iterator[tuple[int, int]]:
    """The phrases of a class in a sentence, as first and last token."""
    forms, words = _forms(kind), tree.sentence.lower
    if forms.keys().isdisjoint(words):
        return
    for at, word in enumerate(words):
        for form in forms.get(word, ()):
            if tuple(words[at : at + len(form)]) == form:
                yield at, at + len(form) - 1
