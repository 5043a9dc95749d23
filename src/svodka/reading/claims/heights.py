"""Brackets behind the name of a mountain or a tower, which say how high it is: «пик Лесной (2600 метров)»."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from svodka.language.lexicon import classes
from svodka.language.punctuation import CLOSING, OPENING
from svodka.reading.claims.candidates import Candidate, index_of
from svodka.reading.syntax.sites import Site

_LENGTHS = frozenset({"m", "km", "[ft_i]"})
_NAME = 5
"""Words and quotation marks of a name."""
_QUOTES = frozenset(OPENING + CLOSING)
_SEA = 3
"""Words of «над уровнем моря»."""


def high(site: Site, options: Sequence[Candidate]) -> int | None:
    """«На [перевал] Лесной (2600 метров)», «на [пик] «Мир» (4376 м над уровнем моря)»: what is so high."""
    noun = named_high(site)
    return index_of(options, site.tree, noun) if noun >= 0 else None


def named_high(site: Site) -> int:
    """The noun before the name behind which brackets say how high it is; else -1."""
    tokens, at = site.tree.tokens, site.first - 2
    if at < 1 or site.quantity.unit not in _LENGTHS or tokens[at + 1].text != "(":
        return -1
    extents, behind = classes("russian/extents"), tokens[site.last + 1 : site.last + 2 + _SEA]
    inside = list(takewhile(lambda t: t.text != ")", behind))
    if len(inside) == len(behind) or any(t.pos == "NUM" for t in inside):
        return -1
    if inside and not any(t.lemma in extents["sea"] | extents["dimension"] for t in inside):
        return -1  # «лагерь у горы Белой (2 км к северу)»: how far from it
    words = extents["height"]
    for token in reversed(tokens[max(0, at - _NAME) : at + 1]):
        if token.lemma in words and token.text.islower():
            return token.index
        named = token.text in _QUOTES or token.text[:1].isupper() or token.pos == "ADJ"
        if not named:
            return -1
    return -1


def is_of_height(site: Site, option: Candidate) -> bool:
    """«До перевала [Лесной] (2600 метров)»: of what is so high, its name does not say where it is."""
    noun = named_high(site) if option.tree is site.tree else -1
    return 0 <= noun <= option.token < site.first
