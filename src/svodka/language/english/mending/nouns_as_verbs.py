"""Nouns that tags have taken for verbs: «raised *pay* by 6%», «received 54 *wounded*»."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.english.mending.main_verbs import mistaken
from svodka.language.lexicon import classes

_BELOW = frozenset(["obj", "xcomp", "ccomp"])
"""How such a noun hangs on its verb."""


def set_right(tokens: Sequence[Token]) -> None:
    """Make them nouns, what their verbs have behind them hung on the verbs."""
    for token in tokens:
        if token.pos != "VERB" or token.rel not in _BELOW or not 0 <= token.head < token.index:
            continue
        if token.head == token.index - 1:
            _paid(tokens, token)
        else:
            _taken_in(tokens, token)


def _paid(tokens: Sequence[Token], noun: Token) -> None:
    """«The firm raises *pay* by 6%»: what stands right behind a verb of bringing up or down."""
    if tokens[noun.head].pos != "VERB" or tokens[noun.head].lemma not in _bringing():
        return
    if not any(t.head == noun.index and t.rel.startswith(("nsubj", "aux", "mark")) for t in tokens):
        noun.rel = "obj"
        _give_back(tokens, noun)


def _bringing() -> frozenset[str]:
    return classes("english/amounts")["bring"]


def _taken_in(tokens: Sequence[Token], hurt: Token) -> None:
    """«The hospital received 54 *wounded*»: those who were taken in, not what happened to them by that."""
    number = tokens[hurt.index - 1]
    taking = tokens[hurt.head].lemma in mistaken("taking-in")
    if not taking or hurt.text.lower() not in mistaken("people") or number.pos != "NUM":
        return
    if number.head == hurt.index:
        number.rel, hurt.rel = "nummod", "obj"
        _give_back(tokens, hurt)


def _give_back(tokens: Sequence[Token], noun: Token) -> None:
    """Make a word a noun, and hang what stands behind it on its verb."""
    for token in tokens[noun.index + 1 :]:
        if token.head == noun.index and token.rel.startswith(("obl", "advcl", "obj")):
            token.head = noun.head
    noun.pos, noun.feats = "NOUN", {}
