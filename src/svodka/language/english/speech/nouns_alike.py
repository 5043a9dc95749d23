"""English nouns that look like verbs of saying: «market *forecasts*», «the agency's *estimate*»."""

from __future__ import annotations

from svodka.language.analysis import Sentence, Token
from svodka.language.english.cues import links
from svodka.language.english.marks import OWNING

_RUN = 4
"""Tokens of a noun phrase without an article."""
FROM = frozenset(["from", "on", "over"])
"""What stands before whose estimate something is compared with."""


def noun_before(sentence: Sentence, token: Token) -> bool:
    """«revised its inflation *forecast to* 4 percent»: a noun that looks like a verb of showing."""
    tokens = sentence.tokens
    at = token.index
    if token.low not in links("noun-too") or not 0 < at < len(tokens) - 1:
        return False
    return tokens[at - 1].pos == "NOUN" and tokens[at + 1].low in ("to", "of", "for", "at", "by")


def compared_with(sentence: Sentence, token: Token) -> bool:
    """«lower than Street *estimates*», «above market *forecasts*»: a noun that a number is compared with.

    «more than *the board estimates*» tells: an article makes one who does.
    """
    if token.lemma not in links("noun-too"):
        return False
    tokens, at = sentence.tokens, token.index - 1
    while at > 0 and tokens[at].pos in ("NOUN", "PROPN", "ADJ") and token.index - at <= _RUN:
        at -= 1
    ends = token.index + 1 >= len(tokens) or tokens[token.index + 1].pos in ("PUNCT", "ADP")
    if tokens[at].text in OWNING and ends:
        return _owned(sentence, at)
    if not token.low.endswith("s"):
        return False
    return ends and at < token.index - 1 and tokens[at].low in links("compared-with")


def _owned(sentence: Sentence, at: int) -> bool:
    """«unchanged *from the agency's* May estimate»: whose noun it is that something is compared with."""
    tokens, last = sentence.tokens, at
    while at > 0 and tokens[at].pos != "ADP" and last - at <= _RUN:
        at -= 1
    return tokens[at].low in links("compared-with") | FROM
