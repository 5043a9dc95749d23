"""What an English figure counts behind the name of its model: «16 MK 54 *torpedoes*»."""

from __future__ import annotations

from itertools import pairwise

from svodka.language.analysis import Token
from svodka.language.english.counted.nouns import NOUNS
from svodka.language.english.site import Site
from svodka.language.punctuation import HYPHENS

LONG = 12
"""Tokens that a model and the words behind it may take."""
INSIDE = frozenset(["NOUN", "PROPN", "ADJ", "NUM", "X"])
"""Parts of speech of the words of a model; of others only those in capitals, as in «All Up Round»."""


def behind_model(site: Site) -> int | None:
    """«10 AGM-84L Harpoon *missiles*», «six Type 45 *destroyers*»: the plural behind a name with a number.

    «four *F-16s*» are a plural themselves.
    """
    tokens, at = site.tokens, site.last + 1
    if site.spot.kind != "count" or at >= len(tokens) or not tokens[at].text[:1].isupper():
        return None
    numbered, found = False, None
    for before, token in pairwise(tokens[at - 1 : at + LONG]):
        plural, close = _plural(token), before.end == token.start
        if (
            found is not None
            and not plural
            and (tokens[found].text.islower() or token.text.islower())
        ):
            break
        if token.text[:1].isdigit():
            numbered = True
        elif numbered and close and token.text == "s":
            return token.index
        elif numbered and plural:
            found = token.index
        elif not _inside(token, close):
            break
    return found


def _plural(token: Token) -> bool:
    """Whether a word is a plural, or in capitals looks like one: «Exercise *Torpedoes*»."""
    named = (
        token.text.istitle()
        and token.text.endswith("s")
        and not token.text.endswith(("ss", "us", "is"))
    )
    return token.pos in NOUNS and (token.feats.get("Number") == "Plur" or named)


def _inside(token: Token, close: bool) -> bool:
    """Whether a word may stand in the name of a model or behind it: «*air-launched* missiles»."""
    return (
        token.pos in INSIDE
        or token.text[:1].isupper()
        or (close and (token.text in HYPHENS or token.feats.get("VerbForm") == "Part"))
    )
