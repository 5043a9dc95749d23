"""Whether a word tells a fact: a finite verb, one of the past, a denied one, «будет», «предполагается»."""

from __future__ import annotations

from svodka.language.analysis import Token
from svodka.language.lexicon import classes
from svodka.reading.claims.settled.deciding_words import is_of, lemmas
from svodka.reading.syntax.tree import Tree


def past_fact(tree: Tree, at: int) -> bool:
    """A finite verb or a participle of the past that is no modal word and hangs on none.

    «будут открыты», «должны быть открыты» are no facts, though the participle is one of the past.
    """
    token = tree.tokens[at]
    if token.feats.get("Tense") != "Past" or token.feats.get("VerbForm") == "Conv":
        return False
    if any(will_be(c) or c.text.casefold() in lemmas("be") for c in tree.children(at)):
        return False
    return not any(
        is_of(token, kind) for kind in ("plan", "chance", "success", "charge", "failure")
    )


def will_be(token: Token) -> bool:
    """Whether a token is «будет» in one of its forms."""
    return is_of(token, "be") and token.text.casefold() in lemmas("will")


def supposed(token: Token) -> bool:
    """Whether a token is «предполагается» in one of its forms."""
    return token.lemma in classes("russian/factuality", "told")["supposed"]


def told(token: Token) -> bool:
    """Whether a verb tells of now or before."""
    return finite(token) and token.feats.get("Tense") in ("Pres", "Past")


def finite(token: Token) -> bool:
    """Whether a token is a finite verb."""
    return token.feats.get("VerbForm") == "Fin"


def denies(token: Token) -> bool:
    """Whether a token is «не»."""
    return token.text.casefold() in lemmas("not")


def negated(tree: Tree, at: int) -> bool:
    """Whether «не» hangs on a word, or on its auxiliary."""
    return any(denies(child) and child.index < at for child in tree.children(at))
