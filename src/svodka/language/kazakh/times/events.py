"""Events that tell a time, «тасқын кезінде», and those that belong to a figure and tell none of it."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Sentence, touched
from svodka.language.slots import Spot, Time

ENDS = frozenset(",;:—–()«»")
"""Marks that part a figure from the event behind it."""


def of_figure(sentence: Sentence, spots: Sequence[Spot], one: Time) -> bool:
    """«177 апат кезінде», «3 үйді тексеру кезінде»: whether a figure counts the event or its object."""
    if one.kind != "event":
        return False
    tokens = sentence.tokens
    event = touched(tokens, one.start, one.end)
    deed = any(tokens[i].feats.get("VerbForm") for i in event)
    for token in reversed(tokens[: event.start]):
        if token.text in ENDS or token.feats.get("VerbForm") == "Fin":
            return False
        if any(spot.start < token.end and token.start < spot.end for spot in spots):
            return True
        if not deed and (token.pos not in ("NOUN", "ADJ") or token.feats.get("Case")):
            return False
    return False
