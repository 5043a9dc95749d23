"""How a parsed English tree hangs a subject on its verb, which mends that give a verb its own do too."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token


def is_passive(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether something is done to the subject of a verb."""
    return any(t.head == verb.index and t.rel == "aux:pass" for t in tokens)


def make_subject(tokens: Sequence[Token], word: Token, verb: Token) -> None:
    """Hang a word on a verb as its subject."""
    word.head = verb.index
    word.rel = "nsubj:pass" if is_passive(tokens, verb) else "nsubj"
