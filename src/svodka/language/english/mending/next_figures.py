"""What a tree joins to the next figure: «built *in Ostrov and 5 schools*», «a crew *of 7 – 2 men*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.punctuation import DASHES

_JOINED = ("amod", "compound", "nummod", "nmod")
_SHORTEST = 4
"""Words from a preposition before a place to what the next figure counts: «in Ostrov and 5 schools»."""


def set_right(tokens: Sequence[Token]) -> None:
    """«3 schools were built in *Ostrov* and 5 schools in Tirsk»: the place is of the verb before it.

    «A *crew of 7* – 2 men and 5 women»: the number is of those before it, and they are told behind the dash.
    """
    for dash in tokens[_SHORTEST - 1 : -2]:
        if dash.text in DASHES and tokens[dash.index - 2].low == "of":
            _of_them(tokens, tokens[dash.index - 1], dash)
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


def _of_them(tokens: Sequence[Token], number: Token, dash: Token) -> None:
    """Hang a number and its «of» on the noun before them."""
    of, next_one = tokens[number.index - 1], tokens[dash.index + 1]
    counted, group = tokens[number.head], tokens[of.index - 1]
    if number.pos != "NUM" or next_one.pos != "NUM" or counted.index < next_one.index:
        return
    if number.rel != "nummod" or counted.head != group.index or of.head != counted.index:
        return
    number.head, number.rel, of.head = group.index, "nmod", number.index
    counted.rel, next_one.head, next_one.rel = "appos", counted.index, "nummod"
    dash.head = counted.index
