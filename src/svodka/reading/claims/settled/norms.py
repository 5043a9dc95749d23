"""Norms beside what happened: «выпало 60 мм дождя при норме [50]», «привито 58% при целевых [80%]».

Nothing was done to a norm, at no time.

Of three in annotated articles none has an action or a period.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from svodka.language.lexicon import classes
from svodka.language.punctuation import DASHES
from svodka.reading.claims.settled.deciding_words import is_of
from svodka.reading.syntax.links import links
from svodka.reading.syntax.sites import Site

_ADJECTIVES = 3
"""Words at most that say whose norm it is: «при средней многолетней норме»."""


def is_norm_given(site: Site) -> bool:
    """«При месячной норме в [50] мм», «при норме – [50]»: whether a figure is the norm of something.

    «При предельно допустимых [30]», «при необходимых [68]», too.
    """
    tokens, at = site.tree.tokens, site.first - 1
    if at > 0 and any(is_of(tokens[at], kind) for kind in ("foretold", "plan", "allowed")):
        before = tokens[at - 1 - (tokens[at - 1].pos == "ADV" and at > 1)]
        return before.text.casefold() in links("given")
    at -= at > 0 and (tokens[at].text in DASHES or tokens[at].text.casefold() in links("worth"))
    if at < 1 or tokens[at].lemma not in classes("russian/extents")["norm"]:
        return False
    for token in reversed(tokens[max(0, at - 1 - _ADJECTIVES) : at]):
        if token.pos != "ADJ":
            return token.text.casefold() in links("given")
    return False


def times(site: Site, options: Sequence[Any]) -> Sequence[int]:
    """«[За май] выпало 60 мм при норме 50»: no time is that of a norm."""
    return range(len(options)) if is_norm_given(site) else ()
