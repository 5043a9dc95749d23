"""Places that a parsed English tree joins to the next figure: «built *in Ostrov and 5 schools*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token

_JOINED = ("amod", "compound", "nummod", "nmod")
_SHORTEST = 4
"""Words from a preposition before a place to what the next figure counts: «in Ostrov and 5 schools»."""


def set_right(tokens: Sequence[Token]) -> None:
    """«3 schools were built in *Ostrov* and 5 schools in Tirsk»: the place is of the verb before it."""
    for number in tokens[_SHORTEST:-1]:
        name = tokens[number.index - 2]
        if number.rel != "conj" or number.pos != "NUM" or number.head != name.index:
            continue
        joint, case = tokens[number.index - 1], tokens[name.index - 1]
        counted = tokens[name.head]
        apart = counted.index > number.index and counted.pos == "NOUN" and name.rel in _JOINED
        led = case.rel == "case" and case.head == counted.index and joint.pos == "CCONJ"
        verb = next((t for t in reversed(tokens[: case.index]) if t.pos == "VERB"), None)
        if name.pos != "PROPN" or not apart or not led or verb is None:
            continue
        case.head, joint.head = name.index, counted.index
        name.head, name.rel = verb.index, "obl"
        number.head, number.rel = counted.index, "nummod"
