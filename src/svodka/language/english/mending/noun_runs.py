"""Two nouns side by side that a parsed English tree hangs on one word: «recorded 5 *measles* [outbreaks]»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken

_NOUNS = frozenset(["NOUN", "PROPN"])
_ALIKE = frozenset(["obj", "nmod"])
"""How both hang on the word above."""


def set_right(tokens: Sequence[Token]) -> None:
    """Let the first tell of the second, which has the number and the preposition before both."""
    for last in tokens[2:]:
        if last.pos == "NOUN" and last.rel in _ALIKE:
            before = tokens[last.index - 1]
            _join(tokens, tokens[before.head] if before.rel == "flat" else before, last)


def _join(tokens: Sequence[Token], first: Token, last: Token) -> None:
    """«dozens of *price* [rises]», «5 *COVID-19* [patients]»; not «gave 5 men tents»."""
    alike = first.pos in _NOUNS and (first.head, first.rel) == (last.head, last.rel)
    if not alike or first.index > last.index or tokens[last.head].lemma in mistaken("giving"):
        return
    led = [t for t in tokens[: first.index] if t.head == first.index and t.rel != "compound"]
    counted = (
        any(t.pos == "NUM" for t in led) if last.rel == "obj" else any(t.rel == "case" for t in led)
    )
    if not counted or any(t.head == last.index and t.index < last.index for t in tokens):
        return
    for token in led:
        token.head = last.index
        token.rel = "nummod" if token.pos == "NUM" else token.rel
    first.head, first.rel = last.index, "compound"
