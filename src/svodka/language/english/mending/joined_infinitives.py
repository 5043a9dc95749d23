"""Infinitives that share their «to»: «is expected to rise by 5% and *reach* $40bn» tells of nothing reached.

The tree joins the second to the verb that is told, not to the first.
"""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token

_OWN = frozenset(["mark", "aux", "aux:pass", "nsubj", "nsubj:pass"])
"""Relations of what an infinitive of its own has."""


def set_right(tokens: Sequence[Token]) -> None:
    """Join them to the infinitive before them."""
    for word in tokens[2:]:
        if word.rel != "conj" or word.pos != "VERB" or word.feats.get("VerbForm") != "Inf":
            continue
        told = tokens[word.head]
        if word.head > word.index or told.feats.get("VerbForm") == "Inf":
            continue
        if any(t.head == word.index and t.rel in _OWN for t in tokens[: word.index]):
            continue
        first = [t for t in tokens[told.index + 1 : word.index] if t.head == told.index]
        meant = [t for t in first if t.rel == "xcomp" and t.feats.get("VerbForm") == "Inf"]
        if meant:
            word.head = meant[-1].index
