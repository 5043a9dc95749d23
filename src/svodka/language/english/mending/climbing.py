"""Walks up a tree that is being mended, which may run in a circle."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from svodka.language.analysis import Token


def climb(tokens: Sequence[Token], word: Token, goes_on: Callable[[Token], bool]) -> Token:
    """The first of a word and those above it from which nothing goes on, or the root."""
    for _ in tokens:  # no more steps than words
        if word.head < 0 or not goes_on(word):
            break
        word = tokens[word.head]
    return word
