"""Subjects that stand inside brackets of which their verb is outside: «Halden Oyj (HEL: *HAL1V*) said»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token

WORDS = frozenset(["("])
"""Without a bracket nothing is set right."""
_NAMES = frozenset(["NOUN", "PROPN"])
_LONGEST = 8
"""Tokens of a bracket that only names what stands before it."""


def set_right(tokens: Sequence[Token]) -> None:
    """Give the verb the noun before the bracket for its subject."""
    for opening in tokens[1:]:
        if opening.text != "(":
            continue
        near = tokens[opening.index : opening.index + _LONGEST]
        closing = next((t for t in near if t.text == ")"), None)
        verb = tokens[closing.index + 1] if closing and closing.index + 1 < len(tokens) else None
        named = tokens[opening.index - 1]
        if closing is None or verb is None or verb.pos != "VERB" or named.pos not in _NAMES:
            continue
        inside = [
            t
            for t in tokens[opening.index : closing.index]
            if t.rel == "nsubj" and t.head == verb.index
        ]
        while named.rel == "flat" and 0 <= named.head < named.index:
            named = tokens[named.head]
        subjects = [t for t in tokens if t.rel == "nsubj" and t.head == verb.index]
        if not inside or any(t not in inside and t is not named for t in subjects):
            continue
        for word in inside:
            word.head, word.rel = named.index, "appos"
        named.head, named.rel = verb.index, "nsubj"
