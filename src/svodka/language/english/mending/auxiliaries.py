"""Auxiliaries that a parsed English tree takes for verbs, or hangs words on: «*had* so far received 40»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token


def set_right(tokens: Sequence[Token]) -> None:
    """Make auxiliaries of them, and hang on their verbs what hung on them."""
    for helper in tokens:
        if helper.rel in ("aux", "aux:pass") and helper.head >= 0:
            _hand_on(tokens, helper, tokens[helper.head])


def _hand_on(tokens: Sequence[Token], helper: Token, verb: Token) -> None:
    """«*Donors have* so far *pledged* 40»: who does it hangs on the verb."""
    for token in tokens:
        if token.head == helper.index and token is not verb:
            token.head = verb.index
            passive = token.rel == "nsubj" and any(
                t.head == verb.index and t.rel == "aux:pass" for t in tokens
            )
            token.rel = "nsubj:pass" if passive else token.rel
