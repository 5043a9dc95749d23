"""Owners that a parsed English tree takes for what they own: «*Rosa Vidal's party* won 40 seats»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.main_verbs import NOUNS

_SIGNS = frozenset(["'s", "’s"])
_INSIDE = frozenset(["ADJ", "NOUN", "PROPN", "NUM"])
"""Parts of speech between an owner and what is owned."""
_TAKEN = frozenset(["nsubj", "nsubj:pass", "obj"])
"""Places in the tree that an owner may have taken."""


def set_right(tokens: Sequence[Token]) -> None:
    """Give each thing that is owned its place back."""
    for sign in tokens[1:-1]:
        if sign.pos == "PART" and sign.text in _SIGNS:
            _owned(tokens, sign)


def _owned(tokens: Sequence[Token], sign: Token) -> None:
    """«*Omar Feki's* ruling *party* won 40», «beat *Omar Feki's party*»: the party won or was beaten."""
    owner = tokens[sign.index - 1]
    while owner.rel == "flat" and 0 <= owner.head < owner.index:
        owner = tokens[owner.head]
    if owner.rel not in _TAKEN or owner.pos not in NOUNS:
        return
    inside = tokens[sign.index + 1]
    told = inside if inside.pos == "VERB" and inside.text.endswith("ing") else None
    at = sign.index + 1 + (told is not None)
    while at < len(tokens) and (tokens[at].pos in _INSIDE or tokens[at].text in _SIGNS):
        at += 1
    thing = tokens[at - 1]
    if thing.pos not in NOUNS or thing.index <= sign.index or (told and owner.head != told.index):
        return
    if told is None:
        thing.head, thing.rel = owner.head, owner.rel
    else:
        thing.head, thing.rel = told.head, "nsubj"
        told.pos, told.head, told.rel = "ADJ", thing.index, "amod"
    owner.head, owner.rel = thing.index, "nmod:poss"
    sign.head, sign.rel = owner.index, "case"
