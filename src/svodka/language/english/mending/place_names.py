"""Names of lands and towns whose preposition a parsed English tree hangs inside them: «in San *Jose*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.speakers.voices import lands

_INSIDE = frozenset(["flat", "compound"])
"""How a word of a name hangs on the one above it."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make lands names, and hang prepositions on the heads of names."""
    for token in tokens:
        titled = token.pos == "NOUN" and token.index and token.text.istitle()
        if titled and token.low in lands():
            token.pos = "PROPN"  # «in the *Netherlands*»
        if token.rel == "case":
            _leads(tokens, token)
        elif token.rel == "obl" and token.pos == "PROPN" and token.index:
            _both(tokens, tokens[token.index - 1], token)


def _leads(tokens: Sequence[Token], case: Token) -> None:
    """«*in* San Jose», «*in* New South Ostrov»: a preposition is that of the whole name."""
    word = tokens[case.head]
    for _ in tokens:
        above = tokens[word.head]
        inside = (
            word.rel in _INSIDE and word.pos == above.pos == "PROPN" and case.index < above.index
        )
        if not inside or word.head < 0:
            break
        word = above
    case.head = word.index


def _both(tokens: Sequence[Token], first: Token, last: Token) -> None:
    """«in *San* [Jose]»: two words behind one preposition that both hang on the verb."""
    alike = (first.pos, first.rel, first.head) == (last.pos, last.rel, last.head)
    if alike and not any(t.head == first.index for t in tokens):
        first.head, first.rel = last.index, "compound"
