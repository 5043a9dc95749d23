"""Nouns before a dash that the source of a headline stands behind: «40 *children* saved - minister»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.punctuation import DASHES

_NOUNS = ("NOUN", "PROPN")


def part(tokens: Sequence[Token]) -> None:
    """«Including 40 *children* - minister»: a dash between spaces parts two nouns, and joins none to one.

    Only where the source ends the headline: not «Cape Town - Perlemoen poachers caught with 40 shells».
    """
    for mark in tokens[1:-1]:
        before, behind = tokens[mark.index - 1], tokens[mark.index + 1]
        if mark.text not in DASHES or not before.end < mark.start or not mark.end < behind.start:
            continue
        ends = all(t.pos in _NOUNS or t.pos == "ADJ" for t in tokens[mark.index + 1 :])
        for source in tokens[mark.index + 1 :] if ends else ():
            if source.rel == "obj" and source.head < mark.index:
                source.rel = "parataxis"  # «40 children saved - *minister*»
        head = tokens[before.head] if ends and before.head > mark.index else None
        if head is None or before.rel != "compound" or before.pos not in _NOUNS:
            continue
        for token in tokens[: before.index]:
            if token.head == head.index:
                token.head = before.index
        before.head, before.rel = head.head, head.rel
        head.head, head.rel = before.index, "parataxis"
