"""The plus behind a number, which a parsed English tree takes for a conjunction: «40 killed, *76+* hurt»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token

WORDS = frozenset(["+"])
"""Without which a sentence says nothing of the kind."""


def set_right(tokens: Sequence[Token]) -> None:
    """Hang the plus on its number, and the number on the participle behind it that joins another."""
    for number, plus, done in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if plus.text not in WORDS or number.pos != "NUM" or plus.start != number.end:
            continue
        plus.head, plus.rel = number.index, "advmod"
        joins = done.pos == "VERB" and done.rel == "conj" and done.head == number.head
        if joins and done.feats.get("VerbForm") == "Part":
            number.head, number.rel = done.index, "nsubj:pass"
