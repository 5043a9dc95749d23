"""«YoY», «q/q»: with which period a share compares, which a parsed English tree takes for a thing."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.lexicon import classes

_ABOVE = frozenset(["root", "parataxis", "conj"])
"""Relations of what other words hang on: these stay where they are."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make adverbs of them, so that what rose is counted."""
    words = classes("english/mistaken")
    for at, token in enumerate(tokens):
        low = token.low
        word = token.text.islower() and low not in words["no-word"]
        if low in words["year-on-year"] and not word and _behind_share(tokens, at):
            _leave_root(tokens, token)
            _make_adverb(token)
        elif low in words["period-letter"] and _twice(tokens, at):
            _make_adverb(token)
            for other in tokens[at + 1 : at + 3]:
                if token.rel not in _ABOVE:
                    other.pos, other.head, other.rel = "ADV", token.index, "advmod"


def _twice(tokens: Sequence[Token], at: int) -> bool:
    """Whether a letter stands on both sides of a stroke behind a number: «rose 4% *m/m*»."""
    stroke, again = (*tokens[at + 1 : at + 3], None, None)[:2]
    if stroke is None or again is None or not _behind_share(tokens, at):
        return False
    return stroke.text in "/-" and again.low == tokens[at].low


def _behind_share(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word stands right behind a share or a number."""
    return at > 0 and tokens[at - 1].pos in ("SYM", "NUM", "NOUN")


def _leave_root(tokens: Sequence[Token], token: Token) -> None:
    """«Inflation was *4.2%* YoY»: the share in front is what other words hang on."""
    share = tokens[token.index - 1]
    if token.rel not in _ABOVE or share.head != token.index:
        return
    share.head, share.rel = token.head, token.rel
    token.head, token.rel = share.index, "advmod"
    for other in tokens:
        if other.head == token.index:
            other.head = share.index


def _make_adverb(token: Token) -> None:
    if token.rel not in _ABOVE:
        token.pos, token.rel = "ADV", "advmod"
